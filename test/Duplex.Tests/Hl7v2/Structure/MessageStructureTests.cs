using Duplex.Hl7v2.Structure;
using Xunit;

namespace Duplex.Tests.Hl7v2.Structure;

public class MessageStructureTests
{
    [Fact]
    public void Every_grammar_can_be_read_and_begins_with_MSH()
    {
        foreach (string structure in MessageStructures.Known)
        {
            string[] findings = Checked.Of($"MSH|^~\\&|A|B|C|D|2026||{structure.Replace('_', '^')}^{structure}|1|P|2.5.1\nZZZ|1\n");

            Assert.DoesNotContain(findings, finding => finding.Contains("structure-unknown", StringComparison.Ordinal));
            Assert.Contains("I segment-local ZZZ", findings);
            Assert.Contains(findings, finding => finding.StartsWith("E segment-missing", StringComparison.Ordinal) || finding.StartsWith("E group-incomplete", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("ADT", "A08", "ADT_A01")]
    [InlineData("ADT", "A31", "ADT_A05")]
    [InlineData("ADT", "A40", "ADT_A39")]
    [InlineData("ADT", "A47", "ADT_A30")]
    [InlineData("ORU", "", "ORU_R01")]
    [InlineData("ORU", "R32", "ORU_R30")]
    [InlineData("ORM", "", "ORM_O01")]
    [InlineData("MDM", "T04", "MDM_T02")]
    [InlineData("MDM", "T11", "MDM_T01")]
    [InlineData("SIU", "S26", "SIU_S12")]
    [InlineData("RSP", "K22", "RSP_K22")]
    [InlineData("ACK", "A01", "ACK")]
    [InlineData("ADT", "", null)]
    [InlineData("ADT", "Z99", null)]
    [InlineData("", "", null)]
    public void Event_has_its_structure(string type, string trigger, string? structure) =>
        Assert.Equal(structure, MessageStructures.Of(type, trigger));

    [Theory]
    [InlineData("ADT_A01 ADT_A02 ADT_A03 ADT_A05 ADT_A06 ADT_A09 ADT_A12 ADT_A18 ADT_A21 ADT_A24 ADT_A30 ADT_A37 ADT_A39 ADT_A43 ADT_A45 ADT_A60")]
    [InlineData("ORM_O01 ORR_O02 OML_O21 ORL_O22 OMG_O19 ORG_O20 ORU_R01 ORU_R30 OUL_R21 OUL_R22 OUL_R24 MDM_T01 MDM_T02 SIU_S12 SRM_S01 SRR_S01")]
    [InlineData("RDE_O11 RRE_O12 RDS_O13 RRD_O14 OMP_O09 ORP_O10 RAS_O17 DFT_P03 BAR_P01 BAR_P05 BAR_P06 VXU_V04 REF_I12 RRI_I12 PPR_PC1 PGL_PC6 PPP_PCB")]
    [InlineData("QBP_Q11 QBP_Q21 RSP_K11 RSP_K21 RSP_K22 RSP_K23 ACK")]
    public void Structure_is_known(string structures) =>
        Assert.All(structures.Split(' '), structure => Assert.True(MessageStructures.IsKnown(structure)));

    [Theory]
    [InlineData("ORU^R01", "PID|1\nPV1|1\nORC|1\nOBR|1\nNTE|1\nOBX|1\nNTE|1\nOBX|2\nSPM|1\nOBR|2\nOBX|1\nPID|2\nOBR|1\n",
        "MSH PATIENT_RESULT(PATIENT(PID VISIT(PV1)) ORDER_OBSERVATION(ORC OBR NTE OBSERVATION(OBX NTE) OBSERVATION(OBX) SPECIMEN(SPM)) ORDER_OBSERVATION(OBR OBSERVATION(OBX))) "
        + "PATIENT_RESULT(PATIENT(PID) ORDER_OBSERVATION(OBR))")]
    [InlineData("ORM^O01", "PID|1\nORC|1\nOBR|1\nNTE|1\nORC|2\nOBR|2\nDG1|1\n",
        "MSH PATIENT(PID) ORDER(ORC ORDER_DETAIL(OBR NTE)) ORDER(ORC ORDER_DETAIL(OBR DG1))")]
    [InlineData("MDM^T02", "EVN|1\nPID|1\nPV1|1\nTXA|1\nOBX|1\nNTE|1\nOBX|2\n", "MSH EVN PID PV1 TXA OBSERVATION(OBX NTE) OBSERVATION(OBX)")]
    [InlineData("SIU^S12", "SCH|1\nPID|1\nRGS|1\nAIS|1\nNTE|1\nAIP|1\nRGS|2\nAIL|1\n",
        "MSH SCH PATIENT(PID) RESOURCES(RGS SERVICE(AIS NTE) PERSONNEL_RESOURCE(AIP)) RESOURCES(RGS LOCATION_RESOURCE(AIL))")]
    [InlineData("VXU^V04", "PID|1\nNK1|1\nORC|1\nRXA|1\nRXR|1\nOBX|1\nORC|2\nRXA|1\n", "MSH PID NK1 ORDER(ORC RXA RXR OBSERVATION(OBX)) ORDER(ORC RXA)")]
    [InlineData("ADT^A40", "EVN|1\nPID|1\nMRG|1\nPID|2\nMRG|2\n", "MSH EVN PATIENT(PID MRG) PATIENT(PID MRG)")]
    [InlineData("XXX^X01", "PID|1\nORC|1\nOBR|1\nOBX|1\nNTE|1\nOBR|2\nOBX|1\nDSC|1\n",
        "MSH DSC PATIENT(PID ORDER(ORC OBR OBSERVATION(OBX NTE)) ORDER(OBR OBSERVATION(OBX)))")]
    public void Segments_are_grouped_by_their_structure(string kind, string segments, string tree) =>
        Assert.Equal(tree, Checked.Tree($"MSH|^~\\&|A|B|C|D|2026||{kind}|1|P|2.5.1\n{segments}"));

    [Fact]
    public void Stray_segment_stays_where_it_stands_and_tears_nothing_apart() =>
        Assert.Equal(
            "MSH PATIENT_RESULT(PATIENT(PID) ORDER_OBSERVATION(OBR OBSERVATION(OBX PV1 ZZZ) OBSERVATION(OBX)))",
            Checked.Tree("MSH|^~\\&|A|B|C|D|2026||ORU^R01|1|P|2.5.1\nPID|1\nOBR|1\nOBX|1\nPV1|1\nZZZ|1\nOBX|2\n"));

    [Fact]
    public void Groups_are_found_by_name_with_their_segments()
    {
        StructureTree tree = StructureTree.Of(Wire.Message("MSH|^~\\&|A|B|C|D|2026||ORU^R01|1|P|2.5.1\nPID|1\nOBR|1\nOBX|1\nOBX|2\nOBR|2\nOBX|1\n"));

        Assert.Equal("ORU_R01", tree.Structure);
        Assert.Equal(["1", "2"], tree.Groups("ORDER_OBSERVATION").Select(order => order.Segment("OBR")[1].ToString()));
        Assert.Equal([2, 1], tree.Groups("ORDER_OBSERVATION").Select(order => order["OBSERVATION"].Count()));
        Assert.Equal("OBR OBX OBX", string.Join(' ', tree.Groups("ORDER_OBSERVATION").First().AllSegments().Select(segment => segment.Id)));
        Assert.False(tree.Root.Segment("OBR").IsPresent);
    }
}
