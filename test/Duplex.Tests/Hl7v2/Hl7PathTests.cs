using Duplex.Hl7v2;
using Xunit;

namespace Duplex.Tests.Hl7v2;

public class Hl7PathTests
{
    // Synthetic patient.
    private const string Admission = """
        MSH|^~\&|ADT|NC|ENG|NC|20260107080000||ADT^A01^ADT_A01|A1|P|2.5.1
        PID|1||7^^^NC&1.2.3&ISO^MR~8^^^LAB^PI||DOE^JANE&S||""|
        OBX|1|NM|4548-4^HbA1c^LN||7.2
        OBX|2|TX|X||second
        OBX|3|TX|Y||a\T\b~c
        """;

    [Theory]
    [InlineData("PID-3", "7^^^NC&1.2.3&ISO^MR~8^^^LAB^PI")]
    [InlineData("PID-3[1]", "7^^^NC&1.2.3&ISO^MR")]
    [InlineData("PID-3[2]", "8^^^LAB^PI")]
    [InlineData("PID-3[2].4.1", "LAB")]
    [InlineData("PID-3.4", "NC&1.2.3&ISO")]
    [InlineData("PID-3.4.1", "NC")]
    [InlineData("PID-3[1].4.3", "ISO")]
    [InlineData("PID-1.1.1", "1")]
    [InlineData("OBX[3]-5", "a&b~c")]
    [InlineData("OBX[3]-5[2]", "c")]
    [InlineData("OBX[2]-5", "second")]
    [InlineData("MSH-1", "|")]
    [InlineData("MSH-2", "^~\\&")]
    [InlineData("MSH-2.1", "^~\\&")]
    [InlineData("MSH-3", "ADT")]
    [InlineData("MSH-9.2", "A01")]
    [InlineData("MSH-12", "2.5.1")]
    public void Path_reads_the_place_it_names(string path, string expected) =>
        Assert.Equal(expected, Wire.Message(Admission)[path].ToString());

    [Theory]
    [InlineData("PID-2", Hl7Presence.Empty)]
    [InlineData("PID-7", Hl7Presence.Null)]
    [InlineData("PID-8", Hl7Presence.Empty)]
    [InlineData("PID-9", Hl7Presence.Absent)]
    [InlineData("PID-3[3]", Hl7Presence.Absent)]
    [InlineData("PID-3.2", Hl7Presence.Empty)]
    [InlineData("PID-3.6", Hl7Presence.Absent)]
    [InlineData("PID-3.4.4", Hl7Presence.Absent)]
    [InlineData("PV1-2", Hl7Presence.Absent)]
    [InlineData("OBX[4]-1", Hl7Presence.Absent)]
    [InlineData("PID-5", Hl7Presence.Present)]
    [InlineData("MSH-2.2", Hl7Presence.Absent)]
    public void Absent_empty_null_and_content_are_told_apart(string path, Hl7Presence expected) =>
        Assert.Equal(expected, Wire.Message(Admission)[path].Presence);

    [Theory]
    [InlineData("")]
    [InlineData("PID3")]
    [InlineData("PID-")]
    [InlineData("PID-0")]
    [InlineData("PID-3.")]
    [InlineData("PID-3[0]")]
    [InlineData("PID-3[2")]
    [InlineData("PID-3.4.1.2")]
    [InlineData("PID[2].3")]
    [InlineData("PID-3 ")]
    [InlineData("PID-99999999")]
    public void Malformed_path_is_refused(string path)
    {
        Assert.False(Hl7Path.TryParse(path, out _));
        Assert.Throws<FormatException>(() => Hl7Path.Parse(path));
    }

    [Theory]
    [InlineData("PID")]
    [InlineData("PID-3")]
    [InlineData("PID-3[2].4.1")]
    [InlineData("OBX[3]-5")]
    [InlineData("ZX1[12]-10.2")]
    public void Path_writes_back_as_it_was_read(string path) => Assert.Equal(path, Hl7Path.Parse(path).ToString());
}
