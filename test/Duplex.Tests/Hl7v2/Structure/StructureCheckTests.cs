using System.Text;
using Duplex.Hl7v2;
using Duplex.Hl7v2.Acknowledgements;
using Duplex.Hl7v2.Structure;
using Xunit;

namespace Duplex.Tests.Hl7v2.Structure;

public class StructureCheckTests
{
    private const string Head = @"MSH|^~\&|A|B|C|D|20260107080000||";

    // Synthetic patient.
    private const string Admission = Head + """
        ADT^A01^ADT_A01|1|P|2.5.1
        EVN|A01|20260107080000
        PID|1||7^^^NC^MR||DOE^JANE||19700214|F
        PV1|1|I
        AL1|1||A
        AL1|2||B

        """;

    private const string Result = Head + """
        ORU^R01^ORU_R01|1|P|2.5.1
        PID|1||7^^^NC^MR||DOE^JANE
        ORC|RE
        OBR|1|||4548-4
        OBX|1|NM|4548-4||7.2|%|||||F
        NTE|1||note
        OBX|2|ST|x||text||||||F

        """;

    [Theory]
    [InlineData(Admission)]
    [InlineData(Result)]
    public void Message_without_fault_has_no_finding(string message) => Assert.Empty(Checked.Of(message));

    [Theory]
    [InlineData("PV1|1|I\n", "", "E segment-missing PV1")]
    [InlineData("EVN|A01|20260107080000\n", "", "E segment-missing EVN")]
    [InlineData("PV1|1|I\n", "PV1|1|I\nPV1|2|I\n", "W segment-repeated PV1[2]")]
    [InlineData("AL1|2||B\n", "AL1|2||B\nOBR|1|||x\n", "I segment-not-known-here OBR")]
    [InlineData("AL1|2||B\n", "ZXX|1\nAL1|2||B\n", "I segment-local ZXX")]
    [InlineData("AL1|2||B\n", "and the text goes on\nAL1|2||B\n", "W segment-unreadable MSH")]
    [InlineData("AL1|2||B\n", "AL|2||B\nAL1|2||B\n", "W segment-unreadable MSH")]
    [InlineData("AL1|2||B\n", "AL1|2||B\nNK1|1\n", "W segment-misplaced NK1")]
    [InlineData("AL1|2||B\n", "AL1|3||B\n", "W set-id-out-of-order AL1[2]-1")]
    [InlineData("ADT^A01^ADT_A01", "ADT^A01^ADT_A03", "W structure-disagrees MSH-9[1].3")]
    [InlineData("ADT^A01^ADT_A01", "XYZ^A01", "I structure-unknown MSH-9")]
    [InlineData("7^^^NC^MR", "", "E field-missing PID-3")]
    [InlineData("DOE^JANE", "", "E field-missing PID-5")]
    [InlineData("DOE^JANE", "^^", "E field-missing PID-5")]
    [InlineData("DOE^JANE", "^ &~^", "E field-missing PID-5")]
    [InlineData("DOE^JANE", "DOE^JANE~ROE^JANE", null)]
    [InlineData("19700214", "19700214~19700215", "W field-repeated PID-7")]
    [InlineData("19700214", "19700214~", null)]
    [InlineData("PV1|1|I", "PV1|1", "E field-missing PV1-2")]
    [InlineData("EVN|A01|20260107080000", "EVN|A01", "E field-missing EVN-2")]
    [InlineData("EVN|A01|20260107080000", "EVN|A01|yesterday", "E data-type-wrong EVN-2")]
    [InlineData("19700214", "1970-02-14", "E data-type-wrong PID-7")]
    [InlineData("PID|1|", "PID|one|", "E data-type-wrong PID-1")]
    [InlineData("|P|2.5.1", "|X|2.5.1", "E processing-id-unknown MSH-11[1].1")]
    [InlineData("|P|2.5.1", "|P|3.7", "W version-unknown MSH-12[1].1")]
    [InlineData("|P|2.5.1", "|P|", "E field-missing MSH-12")]
    [InlineData("|P|2.5.1", "|P|2.5.1||||||KLINGON", "W charset-unknown MSH-18[1]")]
    [InlineData("|P|2.5.1", "|P|2.5.1||||||", null)]
    [InlineData("AL1|1||A", "AL1|1||ä", "I charset-undeclared MSH-18[1]")]
    [InlineData("AL1|1||A", @"AL1|1||C:\temp", @"I escape-unknown AL1-3")]
    [InlineData("AL1|1||A", @"AL1|1||\T\\.br\\X41\\H\\N\\.sp 3\", null)]
    public void Fault_is_found_at_its_place(string good, string bad, string? finding) =>
        Assert.Equal(finding is null ? [] : [finding], Checked.Of(Admission.Replace(good, bad, StringComparison.Ordinal)));

    [Theory]
    [InlineData("NM|4548-4||7.2", "NM|4548-4||high", "E value-type-disagrees OBX-5")]
    [InlineData("NM|4548-4||7.2", "NM|4548-4||-0.5", null)]
    [InlineData("NM|4548-4||7.2", "NM|4548-4||\"\"", null)]
    [InlineData("NM|4548-4||7.2", "SN|4548-4||>^7.2", null)]
    [InlineData("NM|4548-4||7.2", "SN|4548-4||7.2", "E value-type-disagrees OBX-5")]
    [InlineData("NM|4548-4||7.2", "ED|4548-4||JVBERi0=", "E value-type-disagrees OBX-5")]
    [InlineData("NM|4548-4||7.2", "ED|4548-4||LAB^AP^PDF^Base64^JVBERi0=", null)]
    [InlineData("NM|4548-4||7.2", "ED|4548-4||LAB^AP^PDF^Base64^JVBE\\.br\\Ri0=", null)]
    [InlineData("NM|4548-4||7.2", "ED|4548-4||LAB^AP^PDF^Base64^JVBE*i0=", "E encapsulated-data OBX-5[1].5")]
    [InlineData("NM|4548-4||7.2", "ED|4548-4||LAB^AP^PDF^BASE64^JVBERi0", "E encapsulated-data OBX-5[1].5")]
    [InlineData("NM|4548-4||7.2", "ED|4548-4||LAB^AP^PDF^Base64^JV=ERi0=", "E encapsulated-data OBX-5[1].5")]
    [InlineData("NM|4548-4||7.2", "ED|4548-4||LAB^AP^PDF^Base64^JVBERi0=~LAB^AP^PDF^Base64^x", "E encapsulated-data OBX-5[2].5")]
    [InlineData("NM|4548-4||7.2", "ED|4548-4||LAB^AP^PDF^Base64^", "W encapsulated-data OBX-5[1].5")]
    [InlineData("NM|4548-4||7.2", "ED|4548-4||LAB^TEXT^PLAIN^A^plain text", null)]
    [InlineData("NM|4548-4||7.2", "TM|4548-4||0930", null)]
    [InlineData("NM|4548-4||7.2", "TS|4548-4||soon", "E value-type-disagrees OBX-5")]
    [InlineData("NM|4548-4||7.2", "|4548-4||7.2", "E value-type-missing OBX-2")]
    [InlineData("NM|4548-4||7.2", "|4548-4||", null)]
    [InlineData("NM|4548-4||7.2", "QQ|4548-4||7.2", "W value-type-unknown OBX-2")]
    [InlineData("OBX|2|", "OBX|1|", "W set-id-out-of-order OBX[2]-1")]
    [InlineData("|7.2|%|||||F", "|7.2|%", "E field-missing OBX-11")]
    [InlineData("|7.2|%|||||F", "|7.2|%||||x|F", null)]
    [InlineData("ORC|RE\n", "", null)]
    [InlineData("OBR|1|||4548-4\n", "", "E group-incomplete OBR")]
    [InlineData("OBR|1|||4548-4", "OBR|1", "E field-missing OBR-4")]
    [InlineData("NTE|1||note\n", "NTE|1||note\nPV1|1|I\n", "W segment-misplaced PV1")]
    [InlineData("NTE|1||note\n", "PRT|1\nNTE|1||note\n", null)]
    public void Fault_of_a_result_is_found_at_its_place(string good, string bad, string? finding) =>
        Assert.Equal(finding is null ? [] : [finding], Checked.Of(Result.Replace(good, bad, StringComparison.Ordinal)));

    [Theory]
    [InlineData("AA", null)]
    [InlineData("CR", null)]
    [InlineData("OK", "E table-value MSA-1")]
    [InlineData("aa", "E table-value MSA-1")]
    [InlineData("", "E field-missing MSA-1")]
    public void Acknowledgement_code_is_one_of_the_table(string code, string? finding) =>
        Assert.Equal(finding is null ? [] : [finding], Checked.Of($"{Head}ACK^A01^ACK|1|P|2.5.1\nMSA|{code}|7\n"));

    [Fact]
    public void Null_in_a_required_field_is_called_null() =>
        Assert.Equal(
            "PID-5 (Patient Name) is null (\"\"); it must be valued.",
            Assert.Single(StructureCheck.Check(Wire.Message(Admission.Replace("DOE^JANE", "\"\"", StringComparison.Ordinal)))).Sentence);

    [Fact]
    public void Each_unreadable_line_is_named_by_its_number()
    {
        string[] sentences = [.. StructureCheck.Check(Wire.Message(Admission.Replace("PV1|1|I\n", "first\nPV1|1|I\nsecond\n", StringComparison.Ordinal)))
            .Select(finding => finding.Sentence)];

        Assert.Equal(2, sentences.Length);
        Assert.StartsWith("Line 4 of the message, blank ones not counted, stands after PID and", sentences[0], StringComparison.Ordinal);
        Assert.StartsWith("Line 6 of the message, blank ones not counted, stands after PV1 and", sentences[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("VXU^V04^VXU_V04", "2.4", "PID|1||7||DOE\nRXA|0|1|2026|2026|03|1\nRXR|IM\nRXA|0|1|2026|2026|04|1\n", null)]
    [InlineData("VXU^V04^VXU_V04", "2.5.1", "PID|1||7||DOE\nRXA|0|1|2026|2026|03|1\n", "E group-incomplete ORC")]
    [InlineData("RDE^O01^RDE_O01", "2.3.1", "PID|1||7||DOE\nORC|NW\nRXE||1|1||mg\nRXR|PO\n", null)]
    [InlineData("RDE^O01^RDS_O01", "2.3.1", "PID|1||7||DOE\nORC|NW\nRXE||1|1||mg\nRXR|PO\n", "W structure-disagrees MSH-9[1].3")]
    [InlineData("ADT^A01^ADT_A01", "2.7", "EVN||2026\nPID|1||7||DOE\nPV1|1|I\nIN1|1|1|1\nRF1||||||1\nIN1|2|1|1\nACC|2026\n", null)]
    [InlineData("ADT^A60^ADT_A60", "2.7", "EVN||2026\nPID|1||7||DOE\nIAM|1||1|||A\nNTE|1\nIAR|1\nIAR|2\nIAM|2||1|||A\nIAR|1\n", null)]
    [InlineData("OML^O35^OML_O35", "2.5.1", "PID|1||7||DOE\nSPM|1|||BLD\nSAC|1\nORC|NW\nOBR|1|||1\nSAC|2\nORC|NW\nOBR|2|||1\nSPM|2|||BLD\nSAC|1\nORC|NW\n", null)]
    [InlineData("OML^O35^OML_O35", "2.5.1", "PID|1||7||DOE\nSPM|1|||BLD\nORC|NW\nOBR|1|||1\n", "E group-incomplete SAC")]
    [InlineData("ORL^O36^ORL_O36", "2.5.1", "MSA|AA|1\nPID|1||7||DOE\nSPM|1|||BLD\nSAC|1\nORC|OK\nOBR|1|||1\nSAC|2\n", null)]
    [InlineData("OML^O39^OML_O39", "2.8", "PID|1||7||DOE\nORC|NW\nOBR|1|||1\nSHP|1\nOBX|1|ST|x||y||||||F\nPAC|1\nSPM|1|||BLD\nSAC|1\nPAC|2\nORC|NW\n", null)]
    [InlineData("ORL^O40^ORL_O40", "2.8", "MSA|AA|1\nPID|1||7||DOE\nORC|OK\nOBR|1|||1\nSHP|1\nPAC|1\nSPM|1|||BLD\nSAC|1\n", null)]
    [InlineData("QBP^Q13^QBP_Q13", "2.5.1", "QPD|1\nRDF|1\nRCP|I\n", null)]
    [InlineData("QBP^Q15^QBP_Q15", "2.5.1", "QPD|1\n", "E segment-missing RCP")]
    [InlineData("RSP^K13^RSP_K13", "2.5.1", "MSA|AA|1\nQAK|1|OK\nQPD|1\nRDF|1\nRDT|1\nRDT|2\n", null)]
    [InlineData("RSP^K31^RSP_K31", "2.5.1", "MSA|AA|1\nQAK|1|OK\nQPD|1\nRCP|I\nPID|1||7||DOE\nORC|RE\nRXD|1|1|2026|1|||1\nRXR|PO\nORC|RE\nRXD|2|1|2026|1|||1\nRXR|PO\n", null)]
    [InlineData("RSP^K31^RSP_K31", "2.5.1", "MSA|AA|1\nQAK|1|OK\nQPD|1\nPID|1||7||DOE\nORC|RE\nRXD|1|1|2026|1|||1\n", "E group-incomplete RXR")]
    public void Segments_are_checked_by_the_structure_of_the_message_and_version(string kind, string version, string segments, string? finding) =>
        Assert.Equal(finding is null ? [] : [finding], Checked.Of($"{Head}{kind}|1|P|{version}\n{segments}"));

    [Fact]
    public void Segments_in_another_order_are_not_missing_too() =>
        Assert.Equal(
            ["W segment-misplaced PV1"],
            Checked.Of(Head + "ADT^A01^ADT_A01|1|P|2.5.1\nPV1|1|I\nEVN|A01|2026\nPID|1||7||DOE\n"));

    [Fact]
    public void What_older_versions_did_otherwise_is_no_warning() =>
        Assert.Equal(
            ["I segment-misplaced NK1"],
            Checked.Of(Admission.Replace("2.5.1", "2.3", StringComparison.Ordinal).Replace("ADT^A01^ADT_A01", "ADT^A01", StringComparison.Ordinal) + "NK1|1\n"));

    [Fact]
    public void Patient_identifier_of_versions_before_2_3_may_stand_in_PID_2() =>
        Assert.Empty(Checked.Of(Admission.Replace("2.5.1", "2.2", StringComparison.Ordinal).Replace("PID|1||7^^^NC^MR", "PID|1|7|", StringComparison.Ordinal)));

    [Fact]
    public void Sentences_hold_no_value_of_a_field()
    {
        Hl7Message message = Wire.Message(
            Head + "SECRET^SECRET^SECRET|SECRET|SECRET|SECRET||||||SECRET\nPID|SECRET||SECRET||SECRET||SECRET\nOBX|SECRET|SECRET|||SECRET\\SECRET\nSECRET\n");

        IReadOnlyList<StructureFinding> findings = StructureCheck.Check(message);

        Assert.NotEmpty(findings);
        Assert.DoesNotContain(findings, finding => finding.Sentence.Contains("SECRET", StringComparison.Ordinal));
    }

    [Fact]
    public void Codes_are_unique_and_each_has_a_condition_of_its_own()
    {
        Assert.Equal(StructureCodes.All.Count, StructureCodes.All.Distinct(StringComparer.Ordinal).Count());
        string[] constants = [.. typeof(StructureCodes).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!)];
        Assert.Equal(constants.Order(StringComparer.Ordinal), StructureCodes.All.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Finding_fills_an_ERR_segment()
    {
        Hl7Message message = Wire.Message(Admission.Replace("PV1|1|I\n", "", StringComparison.Ordinal));
        Assert.True(MessageHeader.TryRead(message.Bytes, out MessageHeader header));

        byte[] answer = Acknowledgement.Write(
            header, AcknowledgementCode.AE, "x", Hl7Timestamp.From(DateTimeOffset.UnixEpoch), [.. StructureCheck.Check(message).Select(finding => finding.ToError())]);

        Assert.Contains(
            "ERR||PV1^1|100^Segment sequence error^HL70357|E|segment-missing|||PV1 is missing after PID: ADT_A01 needs it there.\n", Wire.Lines(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OBX|1|NM|x||y\r")]
    [InlineData("PID|1\r")]
    [InlineData("ORC|1\r")]
    [InlineData("ZZZ|1\r")]
    [InlineData("x\r")]
    [InlineData("OBR|1\rPID|1\r")]
    [InlineData("NTE|1\rOBX|1\rPRT\r")]
    public async Task Very_many_segments_take_no_more_than_their_number(string segment)
    {
        StringBuilder text = new("MSH|^~\\&|A|B|C|D|2026||ORU^R01^ORU_R01|1|P|2.5.1\r");
        for (int i = 0; i < 100_000; i++)
        {
            text.Append(segment);
        }

        Hl7Message message = Hl7Message.Parse(Encoding.ASCII.GetBytes(text.ToString())).Message!;

        IReadOnlyList<StructureFinding> findings = await Task.Run(() => StructureCheck.Check(message), TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        StructureTree tree = await Task.Run(() => StructureTree.Of(message), TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        Assert.InRange(findings.Count, 1, StructureCheck.MaxFindings + 1);
        Assert.Equal(message.SegmentCount, tree.Root.AllSegments().Count());
    }

    [Fact]
    public void Sample_messages_are_checked_and_each_segment_is_in_one_group()
    {
        foreach (string path in SharedMessages.Hl7v2Files())
        {
            if (Hl7Message.Parse(File.ReadAllBytes(path)).Message is not { } message)
            {
                continue;
            }

            Assert.NotNull(StructureCheck.Check(message));
            StructureTree tree = StructureTree.Of(message);
            Assert.Equal(
                Enumerable.Range(0, message.SegmentCount).Select(index => message[index].Value.Offset),
                tree.Root.AllSegments().Select(segment => segment.Value.Offset));
            Assert.True(tree.Structure is not null || message["MSH-9"].ToString() is not ("ADT^A01" or "ORU^R01"), path);
        }
    }
}
