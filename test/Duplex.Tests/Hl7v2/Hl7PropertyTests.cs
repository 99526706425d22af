using System.Text;
using Duplex.Hl7v2;
using Duplex.Hl7v2.Editing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Duplex.Tests.Hl7v2;

/// <summary>What holds for any text, any place and any bytes.</summary>
public class Hl7PropertyTests
{
    private static readonly string[] Charsets = ["UNICODE UTF-8", "GB 18030-2000"];

    private static readonly Gen<string> AnyText =
        from text in ArbMap.Default.GeneratorFor<string>()
        from special in Gen.Elements("", "\\", "\\T\\", "|^~\\&", "\"\"", "C:\\dir", "\r\n", "漢\U0001F600", "\u000B\u001C", "é\\.br\\")
        from atEnd in Gen.Elements(true, false)
        select Sayable(atEnd ? text + special : special + text);

    private static readonly Gen<(string Segment, int Field, int Repetition, int Component, int Subcomponent, string Text)> AnyLeaf =
        from segment in Gen.Elements("PID", "OBX", "zz")
        from field in Gen.Choose(1, 12)
        from repetition in Gen.Choose(1, 3)
        from component in Gen.Choose(1, 4)
        from subcomponent in Gen.Choose(1, 3)
        from text in AnyText
        select (segment, field, repetition, component, subcomponent, text);

    [Fact]
    public void Any_text_reads_back_as_it_was_written() => Check(AnyText, text =>
    {
        byte[] bytes = new Hl7MessageBuilder().Segment("MSH").Field(3, text).Segment("NTE").Field(3).Component(2).Subcomponent(2, text).ToArray();
        Hl7Message message = Hl7Message.Parse(bytes).Message!;
        Assert.Equal(text, message["MSH-3"].ToString());
        Assert.Equal(text, message["NTE-3.2.2"].ToString());
        Assert.Equal(2, message.SegmentCount);
    });

    [Fact]
    public void Message_that_was_built_and_parsed_holds_what_was_set() => Check(AnyLeaf.ArrayOf(), leaves =>
    {
        foreach (string charset in Charsets)
        {
            Hl7MessageEditor editor = Hl7MessageEditor.Create(charset: charset);
            editor.Add("PID");
            editor.Add("OBX");
            editor.Add("zz");
            Dictionary<Hl7Path, string> expected = [];
            foreach (var leaf in leaves)
            {
                Hl7Path path = new(leaf.Segment, 1, leaf.Field, leaf.Repetition, leaf.Component, leaf.Subcomponent);
                editor.Set(path, leaf.Text);
                expected[path] = leaf.Text;
            }

            Hl7Message message = Hl7Message.Parse(editor.ToArray()).Message!;
            Assert.Equal(4, message.SegmentCount);
            foreach ((Hl7Path path, string text) in expected)
            {
                Assert.Equal(text, message[path].ToString());
            }
        }
    });

    [Fact]
    public void Random_edits_keep_the_bytes_that_they_do_not_name() => Check(AnyLeaf, leaf =>
    {
        byte[] bytes = "MSH|^~\\&|A||\r\n\r\nPID|1|x\\|7^^~8&&|||\"\"||\rOBX|1||\\T\\^C:\\d|~~\n\rzz|^&~|\r\n\n"u8.ToArray();
        Hl7Message before = Hl7Message.Parse(bytes).Message!;
        Hl7Path path = new(leaf.Segment, 1, leaf.Field, leaf.Repetition, leaf.Component, leaf.Subcomponent);
        byte[] written = before.Edit().Set(path, leaf.Text).ToArray();
        Hl7Message after = Hl7Message.Parse(written).Message!;

        Hl7Segment former = before.Segment(leaf.Segment);
        Hl7Segment changed = after.Segment(leaf.Segment);
        Assert.Equal(leaf.Text, after[path].ToString());
        Assert.Equal(bytes[..former.Value.Offset], written[..changed.Value.Offset]);
        Assert.Equal(
            bytes[(former.Value.Offset + former.Value.Bytes.Length)..], written[(changed.Value.Offset + changed.Value.Bytes.Length)..]);
        for (int field = 1; field <= Math.Max(former.FieldCount, changed.FieldCount); field++)
        {
            if (field != leaf.Field)
            {
                Assert.Equal(former[field].Value.Bytes.ToArray(), changed[field].Value.Bytes.ToArray());
            }
        }
    });

    [Fact]
    public void Any_bytes_are_a_message_or_an_error() => Check(ArbMap.Default.GeneratorFor<byte[]>(), bytes =>
    {
        byte[] second = [.. "MSH|^~\\&|A|||||||||||||||GB 18030-2000~ISO IR87\r"u8, .. bytes];
        Assert.NotEqual(Hl7Message.Parse(bytes).IsSuccess, Hl7Message.Parse(bytes).Error is not null);
        Hl7Message message = Hl7Message.Parse(second).Message!;
        foreach (Hl7Segment segment in message)
        {
            foreach (Hl7Field field in segment.Fields)
            {
                Assert.NotNull(field.ToString());
            }
        }
    });

    private static void Check<T>(Gen<T> values, Action<T> property) =>
        Prop.ForAll(values.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    // Halves of surrogate pairs can't be said in any set, and every line end becomes a line feed.
    private static string Sayable(string? text) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text ?? "")).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
