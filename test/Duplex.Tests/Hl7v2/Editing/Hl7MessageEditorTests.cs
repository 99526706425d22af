using System.Buffers;
using System.Text;
using Duplex.Hl7v2;
using Duplex.Hl7v2.Editing;
using Xunit;

namespace Duplex.Tests.Hl7v2.Editing;

public class Hl7MessageEditorTests
{
    // Synthetic patient; wrong escapes, trailing delimiters, blank lines and mixed line ends on purpose.
    private const string Untidy = "\uFEFF\r\nMSH|^~\\&|A|B||\r\n\r\nPID|1||7^^^NC~8||DOE^JANE||\"\"|||\r  OBX|1|TX|x||C:\\dir\\|\r\n\rzz1|q^|";

    [Theory]
    [InlineData("PID-3[2].1", "9", "PID|1||7^^^NC~9||DOE^JANE||\"\"|||")]
    [InlineData("PID-3[3].4.2", "9", "PID|1||7^^^NC~8~^^^&9||DOE^JANE||\"\"|||")]
    [InlineData("PID-5.2", "", "PID|1||7^^^NC~8||DOE^||\"\"|||")]
    [InlineData("PID-12.2", "a|b", "PID|1||7^^^NC~8||DOE^JANE||\"\"|||||^a\\F\\b")]
    [InlineData("PID-2", "x", "PID|1|x|7^^^NC~8||DOE^JANE||\"\"|||")]
    [InlineData("PID-10", "x", "PID|1||7^^^NC~8||DOE^JANE||\"\"|||x")]
    [InlineData("PID-3", "x", "PID|1||x||DOE^JANE||\"\"|||")]
    [InlineData("PID-3[1]", "x", "PID|1||x~8||DOE^JANE||\"\"|||")]
    [InlineData("PID-7", "\"\"", "PID|1||7^^^NC~8||DOE^JANE||\\X22\\\"|||")]
    public void Changed_place_is_all_that_differs(string path, string text, string pid)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Untidy);

        string edited = Text(Hl7Message.Parse(bytes).Message!.Edit().Set(path, text));

        Assert.Equal(Untidy.Replace("PID|1||7^^^NC~8||DOE^JANE||\"\"|||", pid, StringComparison.Ordinal), edited);
    }

    [Fact]
    public void Nothing_touched_is_written_back_byte_for_byte()
    {
        Assert.Equal(Untidy, Text(Untidied()));
        Hl7MessageEditor editor = Untidied();
        _ = editor[1];
        editor.Move(1, 2).Move(2, 1);
        Assert.Equal(Untidy, Text(editor));
    }

    [Fact]
    public void Segments_are_added_inserted_moved_and_removed_with_their_line_ends()
    {
        Hl7MessageEditor editor = Untidied();

        editor.Add("NTE").Set(3, "end").Set(4, 2, "x");
        editor.Insert(1, "EVN").Set(2, "now");
        Assert.Equal(
            "\uFEFF\r\nMSH|^~\\&|A|B||\r\n\r\nEVN||now\r\nPID|1||7^^^NC~8||DOE^JANE||\"\"|||\r  OBX|1|TX|x||C:\\dir\\|\r\n\rzz1|q^|\r\nNTE|||end|^x\r\n",
            Text(editor));

        editor.Move(editor.IndexOf("OBX"), 1).RemoveAt(editor.IndexOf("PID"));
        Assert.Equal(
            "\uFEFF\r\nMSH|^~\\&|A|B||\r\n\r\n  OBX|1|TX|x||C:\\dir\\|\r\n\rEVN||now\r\nzz1|q^|\r\nNTE|||end|^x\r\n", Text(editor));
        Assert.Equal("q", editor.ToMessage()["zz1-1.1"].ToString());
    }

    [Fact]
    public void Repetitions_are_added_and_removed()
    {
        Hl7MessageEditor editor = Wire.Message("MSH|^~\\&|A\nPID|1||7~8~9||a").Edit();

        editor.AddRepetition("PID-3", "x^y").RemoveRepetition("PID-3[2]").AddRepetition("PID-5", "b").AddRepetition("PID-9", "n")
            .RemoveRepetition("PID-4").RemoveRepetition("PID-3[9]").RemoveRepetition("PV1-3");
        Assert.Equal("PID|1||7~9~x\\S\\y||a~b||||n", editor.ToMessage().Segment("PID").ToString().Replace("x^y", "x\\S\\y", StringComparison.Ordinal));

        editor.RemoveRepetition("PID-3[3]").RemoveRepetition("PID-3").RemoveRepetition("PID-3").RemoveRepetition("PID-9");
        Assert.Equal("PID|1||||a~b||||", editor.ToMessage().Segment("PID").ToString());
    }

    [Fact]
    public void Cleared_null_and_raw_places()
    {
        Hl7MessageEditor editor = Wire.Message("MSH|^~\\&|A\nPID|1||7^8~9||a").Edit();

        editor.Clear("PID-3[1].2").Clear("PID-3[5]").Clear("PID-9").Clear("OBX-1").SetNull("PID-7").SetRaw("PID-8.2", "M&F"u8.ToArray());

        Assert.Equal("PID|1||7^~9||a||\"\"|^M&F", Text(editor).Split('\r')[1]);
    }

    [Fact]
    public void Many_fields_of_one_segment_are_set_in_any_order()
    {
        Hl7MessageEditor editor = Wire.Message("MSH|^~\\&|A\nZX1|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|").Edit();
        int[] order = [.. Enumerable.Range(1, 40)];
        new Random(7).Shuffle(order);

        foreach (int field in order)
        {
            editor.Set(new Hl7Path("ZX1", 1, field), $"v{field}");
        }

        Assert.Equal("ZX1|" + string.Join('|', Enumerable.Range(1, 40).Select(field => $"v{field}")), Text(editor).Split('\r')[1]);
    }

    [Fact]
    public void Message_is_built_from_nothing()
    {
        Hl7MessageEditor editor = Hl7MessageEditor.Create();
        editor.Set("MSH-9.1", "ORU").Set("MSH-9.2", "R01").Set("MSH-10", "1");
        editor.Add("PID").Set(3, 1, "7").Set(5, "DOÉ", component: 1);
        editor.Add("zz").Set(1, "odd id");

        Assert.Equal("MSH|^~\\&|||||||ORU^R01|1||||||||UNICODE UTF-8\rPID|||7||DOÉ\rzz|odd id\r", Text(editor));
        Assert.Equal("odd id", editor.ToMessage()["zz-1"].ToString());
        Assert.Throws<ArgumentException>(() => Hl7MessageEditor.Create(charset: "KLINGON"));
    }

    [Fact]
    public void Delimiters_change_as_a_whole_only()
    {
        Hl7MessageEditor editor = Wire.Message("MSH|^~\\&|A^B&C\nNTE|1||C:\\temp\\T\\# \\.br\\ \\X41\\ !|x~y").Edit();
        Hl7Delimiters other = new((byte)'#', (byte)'*', (byte)'%', (byte)'!', (byte)'@');

        Hl7Message changed = Hl7Message.Parse(editor.ToArray(other)).Message!;

        Assert.Equal("MSH#*%!@#A*B@C\rNTE#1##C:\\temp&!F! !.br! !X41! !E!#x%y", Encoding.UTF8.GetString(changed.Bytes.Span));
        Assert.Equal(editor.ToMessage()["NTE-3"].ToString(), changed["NTE-3"].ToString());
        Assert.Throws<ArgumentException>(() => editor.Set("MSH-2", "^~\\&"));
        Assert.Throws<ArgumentException>(() => editor.ToArray(new Hl7Delimiters((byte)'#', (byte)'*', 0, 0, 0)));
    }

    [Fact]
    public void What_cannot_be_done_is_said()
    {
        Hl7MessageEditor editor = Wire.Message("MSH|^~|A\nPID|1").Edit();

        Assert.Contains("OBX[2]", Assert.Throws<InvalidOperationException>(() => editor.Set("OBX[2]-5", "x")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => editor.Set("PID", "x"));
        Assert.Throws<ArgumentException>(() => editor.SetRaw("PID-3", "a\rb"u8.ToArray()));
        Assert.Throws<InvalidOperationException>(() => editor.Set("PID-3.1.2", "x"));
        Assert.Throws<ArgumentOutOfRangeException>(() => editor.RemoveAt(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => editor.Insert(0, "EVN"));
        Assert.Throws<ArgumentOutOfRangeException>(() => editor.Move(1, 2));
        Assert.Equal("MSH|^~|A\rPID|1", Text(editor));
    }

    [Fact]
    public void Large_field_beside_a_change_is_copied_by_the_writing_alone()
    {
        byte[] bytes = [.. "MSH|^~\\&|A\rOBX|1|ED|x||"u8, .. new byte[20_000_000], .. "||||||F\r"u8];
        bytes.AsSpan(23, 20_000_000).Fill((byte)'A');
        Hl7Message message = Hl7Message.Parse(bytes).Message!;
        ArrayBufferWriter<byte> target = new(bytes.Length + 64);
        _ = message.Edit().Set("OBX-11", "C").ToArray().Length;
        long before = GC.GetAllocatedBytesForCurrentThread();

        message.Edit().Set("OBX-11", "C").Set("OBX-3.1", "y").WriteTo(target);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10_000);
        Assert.Equal(bytes.Length, target.WrittenCount);
        Assert.EndsWith("A||||||C\r", Encoding.ASCII.GetString(target.WrittenSpan[^20..]), StringComparison.Ordinal);
    }

    private static Hl7MessageEditor Untidied() => Hl7Message.Parse(Encoding.UTF8.GetBytes(Untidy)).Message!.Edit();

    private static string Text(Hl7MessageEditor editor)
    {
        ArrayBufferWriter<byte> written = new();
        editor.WriteTo(written);
        Assert.Equal(editor.ToArray(), written.WrittenSpan.ToArray());
        return Encoding.UTF8.GetString(written.WrittenSpan);
    }
}
