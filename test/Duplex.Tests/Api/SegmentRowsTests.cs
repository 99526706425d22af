using System.Text;
using Duplex.Api;
using Duplex.Hl7v2;
using Xunit;

namespace Duplex.Tests.Api;

public sealed class SegmentRowsTests
{
    [Fact]
    public void Fields_with_content_are_named_by_path_and_by_the_standard()
    {
        var rows = Rows("MSH|^~\\&|A|||||||7\rPID|1||7^^^SANDBOX^MR~~8^^^LAB^PI||SYNTHETIC\\T\\CO^ANA|\"\"\rZX1|own");

        Assert.Equal([("MSH", "Message Header"), ("PID", "Patient Identification"), ("ZX1", null)], rows.Select(row => (row.Name, row.Title)));
        Assert.Equal(
            [
                ("PID-1", "Set ID - PID", "1"),
                ("PID-3", "Patient Identifier List", "7^^^SANDBOX^MR"),
                ("PID-3[3]", "Patient Identifier List", "8^^^LAB^PI"),
                ("PID-5", "Patient Name", "SYNTHETIC&CO^ANA"),
                ("PID-6", "Mother's Maiden Name", "\"\""),
            ],
            rows[1].Fields.Select(field => (field.Path, field.Name!, field.Value)));
        Assert.Equal([("MSH-1", "|"), ("MSH-2", "^~\\&"), ("MSH-3", "A"), ("MSH-10", "7")], rows[0].Fields.Select(field => (field.Path, field.Value)));
        Assert.Equal(new FieldRow("ZX1-1", null, "own", Cut: false), Assert.Single(rows[2].Fields));
    }

    [Fact]
    public void The_second_segment_of_a_kind_is_counted_and_paths_lead_to_their_values()
    {
        const string Message = "MSH|^~\\&|A\rOBX|1|NM|a||5\rNTE|1\rOBX|2|NM|b||6~7";
        var parsed = Hl7Message.Parse(Encoding.UTF8.GetBytes(Message)).Message!;

        var paths = Rows(Message)[3].Fields;

        Assert.Equal(["OBX[2]-1", "OBX[2]-2", "OBX[2]-3", "OBX[2]-5", "OBX[2]-5[2]"], paths.Select(field => field.Path));
        Assert.Equal("7", parsed[paths[^1].Path].ToString());
    }

    [Theory]
    [InlineData(2048, false)]
    [InlineData(2049, true)]
    [InlineData(100_000, true)]
    public void A_long_value_is_cut_and_says_so(int length, bool cut)
    {
        var field = Rows($"MSH|^~\\&|A\rNTE|1||{new string('x', length)}")[1].Fields[1];

        Assert.Equal((cut, Math.Min(length, 2048)), (field.Cut, field.Value.Length));
    }

    [Fact]
    public void A_cut_never_divides_a_character()
    {
        Assert.Equal(2047, Rows($"MSH|^~\\&|A\rNTE|1||x{string.Concat(Enumerable.Repeat("\U0001F9EA", 1100))}")[1].Fields[1].Value.Length);
        Assert.DoesNotContain('\uFFFD', Rows($"MSH|^~\\&|A\rNTE|1||x{string.Concat(Enumerable.Repeat("ü", 70_000))}")[1].Fields[1].Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no message")]
    public void What_is_no_message_has_no_segments(string bytes)
    {
        Assert.Empty(Rows(bytes));
    }

    [Fact]
    public void A_message_of_very_many_segments_is_shown_in_part()
    {
        Assert.Equal(1000, Rows("MSH|^~\\&|A\r" + string.Concat(Enumerable.Repeat("NTE|1\r", 5000))).Count);
    }

    private static IReadOnlyList<SegmentRow> Rows(string message) => SegmentRows.Of(Encoding.UTF8.GetBytes(message));
}
