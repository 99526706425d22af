using System.Text;
using Duplex.Hl7v2;
using Duplex.Hl7v2.Editing;
using Xunit;

namespace Duplex.Tests.Hl7v2.Editing;

/// <summary>What would make of a message one that lies or can't be read is refused.</summary>
public class EditorRefusalTests
{
    [Theory]
    [InlineData("UNICODE UTF-8", "8859/1")]
    [InlineData("UNICODE UTF-8", "ASCII")]
    [InlineData("UNICODE UTF-8", "")]
    [InlineData("UNICODE UTF-8", "KLINGON")]
    [InlineData("8859/1", "UNICODE UTF-8")]
    [InlineData("8859/1", "8859/15")]
    [InlineData("GB 18030-2000", "UNICODE UTF-8")]
    public void Name_of_another_set_is_refused_and_changes_nothing(string charset, string other)
    {
        Hl7MessageEditor editor = Hl7MessageEditor.Create(charset: charset);
        byte[] before = editor.ToArray();

        InvalidOperationException refused = Assert.Throws<InvalidOperationException>(() => editor.Set("MSH-18", other));

        Assert.Contains("Create(charset", refused.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => editor.SetRaw("MSH-18[1]", Encoding.ASCII.GetBytes(other)));
        Assert.Throws<InvalidOperationException>(() => editor[0].Set(18, other, repetition: 1));
        Assert.Throws<InvalidOperationException>(() => editor.Clear("MSH-18"));
        Assert.Throws<InvalidOperationException>(() => editor.RemoveRepetition("MSH-18"));
        Assert.Equal(before, editor.ToArray());
    }

    [Theory]
    [InlineData("8859/1", "ISO-8859-1")]
    [InlineData("8859/1", "8859/1~ISO IR87")]
    [InlineData("UNICODE UTF-8", "utf-8")]
    public void Same_set_in_another_spelling_or_with_sets_for_escapes_is_written(string charset, string spelled)
    {
        byte[] bytes = Hl7MessageEditor.Create(charset: charset).Set("MSH-3", "é").SetRaw("MSH-18", Encoding.ASCII.GetBytes(spelled)).ToArray();

        Hl7Message read = Hl7Message.Parse(bytes).Message!;
        Assert.Equal(("é", spelled), (read["MSH-3"].ToString(), Encoding.ASCII.GetString(read["MSH-18"].Bytes)));
    }

    [Fact]
    public void Missing_name_is_set_to_what_the_bytes_are()
    {
        Hl7Message message = Wire.Message("MSH|^~\\&|é\n");

        Assert.Equal("UNICODE UTF-8", message.Edit().Set("MSH-18", "UNICODE UTF-8").ToMessage()["MSH-18"].ToString());
        Assert.Throws<InvalidOperationException>(() => message.Edit().Set("MSH-18", "8859/1"));
    }

    [Theory]
    [InlineData("ab\rc", "2")]
    [InlineData("\n", "0")]
    [InlineData("abc\u000B", "3")]
    [InlineData("a\u001Cb", "1")]
    public void Bytes_that_break_a_segment_or_its_frame_are_refused_by_their_place(string value, string place)
    {
        Hl7MessageEditor editor = Wire.Message("MSH|^~\\&|A\nNTE|1\n").Edit();

        ArgumentException refused = Assert.Throws<ArgumentException>(() => editor.SetRaw("NTE-3", Encoding.ASCII.GetBytes(value)));

        Assert.StartsWith($"Byte {place} ", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => editor[1].SetRaw(3, Encoding.ASCII.GetBytes(value), component: 2));
        Assert.Throws<ArgumentException>(() => editor.InsertRaw(1, Encoding.ASCII.GetBytes($"NTE|{value}")));
    }

    [Theory]
    [InlineData("MSH")]
    [InlineData("FHS")]
    [InlineData("BHS")]
    [InlineData("")]
    [InlineData("1PI")]
    [InlineData("PIDXY")]
    [InlineData("P D")]
    [InlineData("P^D")]
    public void Headers_and_what_is_no_segment_id_are_not_inserted(string id)
    {
        Hl7MessageEditor editor = Wire.Message("MSH|^~\\&|A\nNTE|1\n").Edit();

        Assert.Throws<ArgumentException>(() => editor.Add(id));
        Assert.Throws<ArgumentException>(() => editor.Insert(1, id));
        Assert.Throws<ArgumentException>(() => editor.InsertRaw(1, Encoding.ASCII.GetBytes(id)));
        Assert.Throws<ArgumentException>(() => editor.InsertRaw(1, Encoding.ASCII.GetBytes(id + "|1")));
        Assert.Equal("MSH|^~\\&|A\nNTE|1\n", Wire.Lines(editor.ToArray()));
    }

    [Fact]
    public void Value_before_a_segment_or_before_its_first_field_is_refused_by_the_builder()
    {
        Assert.Throws<InvalidOperationException>(() => new Hl7MessageBuilder().Field(3, "x"));
        Assert.Throws<InvalidOperationException>(() => new Hl7MessageBuilder().Text("x"));
        Assert.Throws<InvalidOperationException>(() => new Hl7MessageBuilder().Raw("x"u8));
        Assert.Throws<InvalidOperationException>(() => new Hl7MessageBuilder().Segment("PID").Text("x"));
        Assert.Throws<InvalidOperationException>(() => new Hl7MessageBuilder().Segment("MSH").Text("x"));
    }

    [Fact]
    public void Segment_that_is_not_there_is_out_of_range()
    {
        Hl7Message message = Wire.Message("MSH|^~\\&|A\n");

        Assert.Throws<ArgumentOutOfRangeException>(() => message[1].Id);
        Assert.Throws<ArgumentOutOfRangeException>(() => message[99].Id);
        Assert.Throws<ArgumentOutOfRangeException>(() => message[-1].Id);
    }
}
