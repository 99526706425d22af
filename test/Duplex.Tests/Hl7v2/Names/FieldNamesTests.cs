using Duplex.Hl7v2.Names;
using Xunit;

namespace Duplex.Tests.Hl7v2.Names;

public class FieldNamesTests
{
    [Theory]
    [InlineData("MSH", 10, "Message Control ID", "ST")]
    [InlineData("MSH", 18, "Character Set", "ID")]
    [InlineData("EVN", 2, "Recorded Date/Time", "TS")]
    [InlineData("PID", 3, "Patient Identifier List", "CX")]
    [InlineData("PID", 5, "Patient Name", "XPN")]
    [InlineData("PID", 39, "Tribal Citizenship", "CWE")]
    [InlineData("PD1", 4, "Patient Primary Care Provider Name & ID No.", "XCN")]
    [InlineData("NK1", 3, "Relationship", "CE")]
    [InlineData("PV1", 19, "Visit Number", "CX")]
    [InlineData("PV1", 44, "Admit Date/Time", "TS")]
    [InlineData("PV2", 3, "Admit Reason", "CE")]
    [InlineData("ORC", 12, "Ordering Provider", "XCN")]
    [InlineData("OBR", 25, "Result Status", "ID")]
    [InlineData("OBR", 22, "Results Rpt/Status Chng - Date/Time", "TS")]
    [InlineData("OBX", 5, "Observation Value", "*")]
    [InlineData("OBX", 11, "Observation Result Status", "ID")]
    [InlineData("TQ1", 9, "Priority", "CWE")]
    [InlineData("SPM", 4, "Specimen Type", "CWE")]
    [InlineData("MSA", 2, "Message Control ID", "ST")]
    [InlineData("ERR", 8, "User Message", "TX")]
    [InlineData("MRG", 1, "Prior Patient Identifier List", "CX")]
    [InlineData("AL1", 3, "Allergen Code/Mnemonic/Description", "CE")]
    [InlineData("DG1", 6, "Diagnosis Type", "IS")]
    [InlineData("IN1", 36, "Policy Number", "ST")]
    [InlineData("TXA", 17, "Document Completion Status", "ID")]
    [InlineData("SCH", 25, "Filler Status Code", "CE")]
    [InlineData("AIP", 3, "Personnel Resource ID", "XCN")]
    [InlineData("RXE", 2, "Give Code", "CE")]
    [InlineData("RXA", 5, "Administered Code", "CE")]
    [InlineData("FT1", 25, "Procedure Code", "CE")]
    [InlineData("PRT", 5, "Participation Person", "XCN")]
    [InlineData("SAC", 3, "Container Identifier", "EI")]
    public void A_field_has_the_name_and_the_type_of_the_standard(string segment, int field, string name, string type)
    {
        var found = FieldNames.Of(segment, field)!;
        Assert.Equal((name, type), (found.Name, found.Type));
    }

    // How many fields each has in 2.5.1 (PRT in 2.7): a name forgotten or added would move those behind it.
    [Theory]
    [InlineData("MSH", 21)]
    [InlineData("EVN", 7)]
    [InlineData("PID", 39)]
    [InlineData("PD1", 21)]
    [InlineData("NK1", 39)]
    [InlineData("PV1", 52)]
    [InlineData("PV2", 49)]
    [InlineData("ORC", 31)]
    [InlineData("OBR", 50)]
    [InlineData("OBX", 25)]
    [InlineData("NTE", 4)]
    [InlineData("TQ1", 14)]
    [InlineData("SPM", 29)]
    [InlineData("MSA", 6)]
    [InlineData("ERR", 12)]
    [InlineData("MRG", 7)]
    [InlineData("AL1", 6)]
    [InlineData("DG1", 21)]
    [InlineData("IN1", 53)]
    [InlineData("TXA", 23)]
    [InlineData("SCH", 27)]
    [InlineData("AIS", 12)]
    [InlineData("AIG", 14)]
    [InlineData("AIL", 12)]
    [InlineData("AIP", 12)]
    [InlineData("RGS", 3)]
    [InlineData("RXE", 44)]
    [InlineData("RXD", 33)]
    [InlineData("RXA", 26)]
    [InlineData("RXR", 6)]
    [InlineData("RXO", 28)]
    [InlineData("FT1", 31)]
    [InlineData("GT1", 57)]
    [InlineData("PR1", 20)]
    [InlineData("SFT", 6)]
    [InlineData("DSC", 2)]
    [InlineData("PRT", 15)]
    [InlineData("ROL", 12)]
    [InlineData("SAC", 44)]
    [InlineData("RXC", 9)]
    [InlineData("IN2", 72)]
    [InlineData("IAM", 20)]
    [InlineData("PRB", 25)]
    [InlineData("GOL", 21)]
    [InlineData("PTH", 6)]
    [InlineData("RF1", 11)]
    [InlineData("PRD", 9)]
    [InlineData("QPD", 3)]
    [InlineData("QAK", 6)]
    [InlineData("RCP", 7)]
    [InlineData("ARV", 6)]
    [InlineData("CON", 25)]
    [InlineData("ADD", 1)]
    [InlineData("BHS", 12)]
    [InlineData("BTS", 3)]
    [InlineData("FHS", 12)]
    [InlineData("FTS", 2)]
    public void A_segment_has_a_title_and_as_many_fields_as_the_standard_gives_it(string segment, int fields)
    {
        Assert.NotEmpty(SegmentNames.TitleOf(segment)!);
        Assert.Equal(fields, FieldNames.Of(segment).Count);
    }

    [Theory]
    [InlineData("PID", 3, true)]
    [InlineData("PID", 7, false)]
    [InlineData("OBX", 5, true)]
    [InlineData("OBX", 3, false)]
    [InlineData("NTE", 3, true)]
    [InlineData("ORC", 12, true)]
    [InlineData("MSH", 18, true)]
    public void A_field_repeats_where_the_standard_says_so(string segment, int field, bool repeats) =>
        Assert.Equal(repeats, FieldNames.Of(segment, field)!.Repeats);

    [Fact]
    public void Each_field_has_a_name_and_each_type_is_a_code()
    {
        Assert.All(SegmentNames.Known.SelectMany(segment => FieldNames.Of(segment)), field =>
        {
            Assert.NotEmpty(field.Name);
            Assert.Matches("^([A-Z][A-Z0-9]{1,2}|\\*)$", field.Type);
        });
    }

    [Fact]
    public void What_is_not_known_has_no_name()
    {
        Assert.Null(SegmentNames.TitleOf("ZPI"));
        Assert.Null(FieldNames.Of("ZPI", 1));
        Assert.Null(FieldNames.Of("PID", 40));
        Assert.Empty(FieldNames.Of("ZPI"));
    }
}
