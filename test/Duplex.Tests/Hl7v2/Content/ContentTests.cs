using System.Text;
using Duplex.Hl7v2;
using Duplex.Hl7v2.Structure;
using Duplex.Tests.Hl7v2.Structure;
using Xunit;

namespace Duplex.Tests.Hl7v2.Content;

/// <summary>What is read of messages that are not as the standard has them: nothing after the odd place is lost.</summary>
public class ContentTests
{
    // Synthetic patient.
    private const string Message = "MSH|^~\\&|A|B|C|D|20260107||ORU^R01^ORU_R01|1|P|2.5.1\rPID|1||7^^^NC^MR||DOE^JANE\rOBR|1|||x\rOBX|1|ST|x||text||||||F\rNTE|1||last\r";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r\r")]
    [InlineData("\r\n\r\n")]
    [InlineData("\n\n\n")]
    [InlineData("\r \t\r")]
    public void Line_ends_and_blank_lines_end_segments_and_are_none(string end)
    {
        Hl7Message message = Read(Message.Replace("\r", end, StringComparison.Ordinal));

        Assert.Equal(["MSH", "PID", "OBR", "OBX", "NTE"], Ids(message).Where(id => id.Trim().Length > 0));
        Assert.Equal("last", message["NTE-3"].ToString());
        Assert.Equal("2.5.1", message["MSH-12"].ToString());
    }

    [Theory]
    [InlineData("ZZZ|1|local", "I segment-local ZZZ")]
    [InlineData("XYZ|1|unknown", "I segment-not-known-here XYZ")]
    [InlineData("NT|1|two letters", "W segment-unreadable MSH")]
    [InlineData("NTE1|four", "W segment-unreadable MSH")]
    [InlineData("pid|1", "W segment-unreadable MSH")]
    [InlineData("a line of text", "W segment-unreadable MSH")]
    [InlineData("PV1|1|I", "W segment-misplaced PV1")]
    [InlineData("EVN|A01|2026", "I segment-not-known-here EVN")]
    public void Odd_segment_is_kept_and_what_follows_is_read(string segment, string finding)
    {
        string text = Message.Replace("OBX|1", segment + "\rOBX|1", StringComparison.Ordinal);
        Hl7Message message = Read(text);

        Assert.Equal(6, message.SegmentCount);
        Assert.Equal("text", message["OBX-5"].ToString());
        Assert.Equal("last", message["NTE-3"].ToString());
        Assert.Equal(segment, Encoding.UTF8.GetString(message[3].Value.Bytes));
        Assert.Equal([finding], Checked.Of(message));
        StructureGroup order = StructureTree.Of(message).Groups("ORDER_OBSERVATION").Single();
        Assert.Equal(4, order.AllSegments().Count());
    }

    [Theory]
    [InlineData(@"a\F\b\S\c\T\d\R\e\E\f", @"a|b^c&d~e\f")]
    [InlineData(@"a\.br\b", "a\nb")]
    [InlineData(@"\X41\\X4243\", "ABC")]
    [InlineData(@"C:\temp", @"C:\temp")]
    [InlineData(@"C:\temp\dir", @"C:\temp\dir")]
    [InlineData(@"\", @"\")]
    [InlineData(@"\\", @"\\")]
    [InlineData(@"\X4\", @"\X4\")]
    [InlineData(@"\XYZ\", @"\XYZ\")]
    [InlineData(@"\H\bold\N\", @"\H\bold\N\")]
    [InlineData(@"\Zlocal\", @"\Zlocal\")]
    [InlineData(@"\.sp 3\x", @"\.sp 3\x")]
    [InlineData(@"C:\T\x", @"C:&x")]
    public void Escapes_are_read_once_and_unknown_ones_kept(string sent, string read)
    {
        Hl7Message message = Read(Message.Replace("text", sent, StringComparison.Ordinal));

        Assert.Equal(read, message["OBX-5"].ToString());
        Assert.Equal(sent, Encoding.UTF8.GetString(message["OBX-5"].Bytes));
        Assert.Equal("last", message["NTE-3"].ToString());
    }

    [Fact]
    public void Null_is_told_from_empty_and_absent()
    {
        Hl7Message message = Read(Message.Replace("DOE^JANE", "\"\"||19700214", StringComparison.Ordinal));

        Assert.Equal(
            [Hl7Presence.Null, Hl7Presence.Empty, Hl7Presence.Present, Hl7Presence.Absent],
            new[] { "PID-5", "PID-6", "PID-7", "PID-8" }.Select(path => message[path].Presence));
    }

    [Fact]
    public void Second_patient_is_another_group_and_not_lost()
    {
        Hl7Message message = Read(Message + "PID|2||8||ROE^RICHARD\rOBR|1|||x\rOBX|1|ST|x||other||||||F\r");

        Assert.Equal(["7", "8"], StructureTree.Of(message).Groups("PATIENT").Select(patient => patient.Segment("PID")[3][1][1].ToString()));
        Assert.Empty(Checked.Of(message));
    }

    [Fact]
    public void Second_patient_of_an_admission_is_told()
    {
        Hl7Message message = Wire.Message("MSH|^~\\&|A|B|C|D|2026||ADT^A01^ADT_A01|1|P|2.5.1\nEVN|A01|2026\nPID|1||7||DOE\nPID|2||8||ROE\nPV1|1|I\n");

        Assert.Equal(["W segment-repeated PID[2]"], Checked.Of(message));
        Assert.Equal("8", message["PID[2]-3"].ToString());
    }

    [Fact]
    public void Other_delimiters_are_read_from_MSH()
    {
        Hl7Message message = Read(Message.Replace('|', '#').Replace("^~\\&", "*!%@", StringComparison.Ordinal).Replace('^', '*').Replace("text", "a%S%b|^", StringComparison.Ordinal));

        Assert.Equal(("JANE", "a*b|^", "last"), (message["PID-5.2"].ToString(), message["OBX-5"].ToString(), message["NTE-3"].ToString()));
        Assert.Empty(Checked.Of(message));
    }

    [Theory]
    [InlineData("^~\\", "a&b", "I delimiters-few MSH-2")]
    [InlineData("^~\\&#", "a&b", null)]
    public void Three_or_five_encoding_characters_are_read(string encoding, string identifier, string? finding)
    {
        Hl7Message message = Read(Message.Replace("^~\\&", encoding, StringComparison.Ordinal).Replace("7^^^NC", identifier + "^^^NC", StringComparison.Ordinal));

        Assert.Equal(encoding, message["MSH-2"].ToString());
        Assert.Equal(encoding.Length == 3 ? "a&b" : "a", message["PID-3.1.1"].ToString());
        Assert.Equal("1", message["MSH-10"].ToString());
        Assert.Equal(finding is null ? [] : [finding], Checked.Of(message));
    }

    [Theory]
    [InlineData("|P|", "E field-missing MSH-12")]
    [InlineData("|P", "E field-missing MSH-12")]
    [InlineData("|P|two", "W version-unknown MSH-12[1].1")]
    [InlineData("|P|3.0", "W version-unknown MSH-12[1].1")]
    [InlineData("|P|2.9", null)]
    [InlineData("|P|2.5.1^USA", null)]
    public void Empty_odd_or_future_version_is_read_as_any(string version, string? finding)
    {
        Hl7Message message = Read(Message.Replace("|P|2.5.1", version, StringComparison.Ordinal));

        Assert.Equal("last", message["NTE-3"].ToString());
        Assert.Equal(finding is null ? [] : [finding], Checked.Of(message));
    }

    [Fact]
    public void Type_alone_is_checked_as_its_usual_event() =>
        Assert.Equal(["E group-incomplete OBR"], Checked.Of(Read("MSH|^~\\&|A|B|C|D|2026||ORU|1|P|2.1\rPID|1||7||DOE\r")));

    [Theory]
    [InlineData("|||||||||||")]
    [InlineData("^^^^~&&&&|")]
    public void Trailing_empties_are_kept_and_change_nothing(string trailing)
    {
        string text = Message.Replace("DOE^JANE", "DOE^JANE" + trailing, StringComparison.Ordinal);
        Hl7Message message = Read(text);

        Assert.Equal(("DOE", "JANE", "last"), (message["PID-5.1"].ToString(), message["PID-5.2"].ToString(), message["NTE-3"].ToString()));
        Assert.EndsWith(trailing, Encoding.UTF8.GetString(message[1].Value.Bytes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  ")]
    [InlineData("\t")]
    [InlineData("\r\n \uFEFF")]
    [InlineData("\uFEFF \r\n")]
    public void Leading_white_space_is_passed_over(string before)
    {
        Hl7ParseResult result = Hl7Message.Parse(Encoding.UTF8.GetBytes(before + Message));

        // A byte order mark that is not the first is no white space.
        Assert.Equal(!before.EndsWith('\uFEFF'), result.IsSuccess);
        Assert.Equal(result.IsSuccess ? "last" : null, result.Message?["NTE-3"].ToString());
    }

    [Theory]
    [InlineData("", "ü", "utf8", "ü", "I charset-undeclared MSH-18[1]")]
    [InlineData("", "ü", "latin1", "ü", "I charset-undeclared MSH-18[1]")]
    [InlineData("UNICODE UTF-8", "ü", "utf8", "ü", null)]
    [InlineData("UNICODE UTF-8", "ü", "latin1", "ü", "W charset-contradicted MSH-18[1]")]
    [InlineData("8859/1", "ü", "latin1", "ü", null)]
    [InlineData("8859/1~UNICODE UTF-8", "ü", "latin1", "ü", null)]
    [InlineData("8859/1", "ü", "utf8", "ü", "W charset-contradicted MSH-18[1]")]
    [InlineData("ASCII", "ü", "utf8", "ü", "W charset-contradicted MSH-18[1]")]
    [InlineData("KLINGON", "ü", "utf8", "ü", "W charset-unknown MSH-18[1]")]
    public void Character_set_that_is_wrong_missing_or_repeated_has_its_outcome(string declared, string sent, string encoding, string read, string? finding)
    {
        string text = Message.Replace("|2.5.1", $"|2.5.1||||||{declared}", StringComparison.Ordinal).Replace("text", sent, StringComparison.Ordinal);
        Hl7Message message = Hl7Message.Parse((encoding == "utf8" ? Encoding.UTF8 : Encoding.Latin1).GetBytes(text)).Message!;

        Assert.Equal(read, message["OBX-5"].ToString());
        Assert.Equal(finding is null ? [] : [finding], Checked.Of(message));
    }

    private static Hl7Message Read(string text)
    {
        Hl7ParseResult result = Hl7Message.Parse(Encoding.UTF8.GetBytes(text));
        Assert.True(result.IsSuccess, result.Error?.Text);
        return result.Message;
    }

    private static IEnumerable<string> Ids(Hl7Message message) => Enumerable.Range(0, message.SegmentCount).Select(index => message[index].Id);
}
