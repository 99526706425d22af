using System.Text;
using Duplex.Hl7v2;
using Duplex.Tests.Hl7v2;
using Duplex.Translation;
using Duplex.Translation.Messages;
using Duplex.Translation.ToV2;
using Xunit;

namespace Duplex.Tests.Translation.ToV2;

/// <summary>HL7 v2 to FHIR and back, with nothing told besides: the same event and the same fields.</summary>
public class SameAgainTests
{
    private const string Head = "PID|1||7^^^SANDBOX^MR||TEST^PATIENT\n";
    private const string Visit = "PV1|1|I|ST3^12^1|||||||||||||||||V9^^^SANDBOX^VN\n";

    [Theory]
    [InlineData("OML^O21^OML_O21", "ORC|NW|P20^SANDBOXORD\nOBR|1|P20^SANDBOXORD||BB^Blood^L", "ORC-1")]
    [InlineData("OML^O21^OML_O21", "ORC|XO|P20^SANDBOXORD|||IP\nOBR|1|P20^SANDBOXORD||BB^Blood^L", "ORC-1", "ORC-5")]
    [InlineData("OML^O21^OML_O21", "ORC|DC|P20^SANDBOXORD|||DC\nOBR|1|P20^SANDBOXORD||BB^Blood^L", "ORC-1", "ORC-5")]
    [InlineData("RDE^O11^RDE_O11", "ORC|NW|RX1^SANDBOXORD\nRXE||A10BA02^metformin^ATC|1|2|tbl|||||30|tbl||||RX1\nTQ1|1||BID|080000~200000\nRXR|PO^Oral^HL70162\nRXC|B|ING^Base^L|500|mg", "ORC-1", "RXE-2", "RXE-3", "RXE-4", "TQ1-4", "RXC-1", "RXC-2", "RXC-3")]
    [InlineData("RDE^O11^RDE_O11", "ORC|NW|RX1^SANDBOXORD\nRXE||A10BA02^metformin^ATC|1||tbl||||||||||RX1\nTQ1|1||Q1J2^DW^2~Q1J4^DW^4|080000\nRXR|PO^Oral^HL70162", "ORC-1", "TQ1-3", "TQ1-4")]
    [InlineData("SIU^S12^SIU_S12", "SCH|AP1^SANDBOXORD|AF1^SANDBOXORD||||||ROUTINE|30|min^minute^UCUM||||||D1^TEST^PLANNER^^^^^^NPI||||E1^TEST^CLERK^^^^^^NPI|||||Booked\nTQ1|1||||||20260401090000+0000|20260401093000+0000\nPID|1||7^^^SANDBOX^MR||TEST^PATIENT\nRGS|1\nAIS|1|A|ECHO^Echo^L\nAIG|1|A|R5^Scanner^L\nAIL|1|A|AMB^R1^^CLINIC", "SCH-16", "SCH-20.1", "AIG-3", "AIL-3", "AIS-2")]
    [InlineData("SIU^S13^SIU_S12", "SCH|AP1^SANDBOXORD|AF1^SANDBOXORD||||||||||||||||||||||Booked\nTQ1|1||||||20260401090000+0000|20260401093000+0000\nPID|1||7^^^SANDBOX^MR||TEST^PATIENT\nRGS|1\nAIS|1||ECHO^Echo^L", "SCH-1")]
    [InlineData("PPR^PC1^PPR_PC1", "PRB|AD|20260310|I10^Hypertension^I10|PR1^SANDBOXORD\nGOL|AD|20260310|BP^Lower^L|G1^SANDBOXORD||1\nPTH|AD|PW1^Plan^L|PI1^SANDBOXORD|20260310|A^Active^L|20260310\nORC|NW|P7^SANDBOXORD\nOBR|1|P7^SANDBOXORD||LIP^Lipids^L", "PRB-1", "PRB-3", "GOL-4", "GOL-6", "PTH-1", "PTH-5", "ORC-1", "OBR-4")]
    [InlineData("ADT^A28^ADT_A05", "EVN|A28|20260310\nPID|1||7^^^SANDBOX^MR||TEST^PATIENT||||||||||||||||||||0", "PID-24")]
    [InlineData("ORU^R01^ORU_R01", "PID|1||7^^^SANDBOX^MR||TEST^PATIENT\nNTE|1||hard of hearing\nOBR|1|P1^SANDBOXORD|F1^SANDBOXORD|BMP^Panel^L|||20260105\nOBX|1|ST|WBC^WBC^L||7.2|K/uL|4-11||||R|||||||MON1^^0012210000000001^EUI-64\nOBX|2|NM|HCT^Hct^L||42|%|||||S\nOBX|3|ED|PDF^Report^L||^application^pdf^Base64^JVBERi0xLjQK||||||F\nSPM|1|SP1&SANDBOXORD^SPF1&SANDBOXORD||SER^Serum^HL70487", "NTE-3", "OBX-6", "OBX-7", "OBX-11", "OBX-18", "OBX[2]-11", "OBX[3]-3", "OBX[3]-5", "SPM-2")]
    public void Message_comes_back_with_its_event_and_these_fields(string type, string lines, params string[] places) =>
        Same($"MSH|^~\\&|EHR|NC|ENG|NC|20260105093000+0000||{type}|M1|P|2.5.1\n" + (lines.Contains("PID|", StringComparison.Ordinal) ? "" : Head) + lines, ["MSH-9", .. places]);

    [Theory]
    [InlineData("T02", "", "AU")]
    [InlineData("T06", "DOC1^^1.2.3^ISO", "DO")]
    [InlineData("T08", "", "IP")]
    [InlineData("T10", "DOC1^^1.2.3^ISO", "LA")]
    public void Document_comes_back_with_its_event_parent_state_orders_and_names(string trigger, string parent, string state) => Same(
        $"""
        MSH|^~\&|EHR|NC|ENG|NC|20260105093000+0000||MDM^{trigger}^MDM_T02|M1|P|2.5.1
        EVN|{trigger}|20260311143000
        {Head}{Visit}TXA|1|18842-5^Discharge summary^LN|TX|20260311|||20260311131500|||||DOC2^^1.2.3^ISO|{parent}|P1^SANDBOXORD|F1^SANDBOXORD||{state}|V|AV
        OBX|1|TX|18842-5^Discharge summary^LN||Line one||||||F
        OBX|2|ED|PDF^Attachment^L||^application^pdf^Base64^JVBERi0xLjQK||||||F
        """,
        ["MSH-9", "PV1-3", "TXA-4", "TXA-7", "TXA-12", "TXA-13", "TXA-14", "TXA-15", "TXA-17", "TXA-18", "TXA-19", "OBX-3", "OBX-11", "OBX[2]-3", "OBX[2]-5"]);

    [Fact]
    public void Referral_comes_back_as_a_referral_with_its_report() => Same(
        """
        MSH|^~\&|EHR|NC|ENG|NC|20260105093000+0000||REF^I12^REF_I12|M1|P|2.5.1
        RF1|P|R|CAR^Cardiology^L|AM^^L|O^^L|REF1^SANDBOXORD|20260310|20260610|20260309|^tired|EXT1^X
        PRD|RP^Referring Provider^HL70286|TEST^ONE|||||L77
        PRD|RT^Referred to Provider^HL70286|TEST^TWO|||||L99
        PID|1||7^^^SANDBOX^MR||TEST^PATIENT
        DG1|1||I50.9^HF^I10||20260309|W
        OBR|1|P3^SANDBOXORD|F3^SANDBOXORD|EKG^EKG^L|||20260308
        OBX|1|FT|EKG^EKG^L||Sinus\.br\normal||||||F
        """,
        ["MSH-9", "RF1-1", "RF1-2", "RF1-3", "RF1-4", "RF1-5", "RF1-6", "RF1-7", "RF1-8", "RF1-9", "RF1-10", "RF1-11", "PRD[2]-2", "DG1-3", "OBR-2", "OBR-4", "OBX-5"]);

    [Fact]
    public void Answer_to_an_order_is_not_sent_on_as_an_order()
    {
        MessageTranslationResult read = MessageTranslation.ToFhir(
            Wire.Bytes("MSH|^~\\&|LAB|NC|ENG|NC|20260105||ORL^O22^ORL_O22|M1|P|2.5.1\nMSA|AA|X1\n" + Head + "ORC|OK|P20^SANDBOXORD|F20^SANDBOXORD\nOBR|1|P20^SANDBOXORD|F20^SANDBOXORD|BB^Blood^L"), Translated.Options());

        FhirToV2Result written = FhirTranslation.ToV2(read.Bundle!.Value, Written.Options);

        Assert.Empty(written.Messages);
        Assert.Contains(written.Findings, finding => finding is { Severity: FindingSeverity.Error, Place: "ServiceRequest.extension" });
    }

    [Fact]
    public void Event_of_another_day_is_not_the_event_of_a_resource_alone()
    {
        const string Kept = """
            {"resourceType":"MedicationRequest","id":"m1","meta":{"versionId":"3"},"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/businessEvent","extension":[{"url":"value","valueCodeableConcept":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0119","code":"NW"}]}}]}],
            "identifier":[{"value":"RX55"}],"status":"active","intent":"order","medicationCodeableConcept":{"text":"synthetic tablet"},"subject":{"reference":"Patient/p1"}}
            """;

        Assert.StartsWith("ORC|XO|RX55", Written.Message(Written.Bundle(Kept)).Line("ORC"), StringComparison.Ordinal);
    }

    internal static void Same(string lines, IReadOnlyList<string> places)
    {
        byte[] sent = Encoding.UTF8.GetBytes(lines.ReplaceLineEndings("\r").TrimEnd('\r') + "\r");
        MessageTranslationResult read = MessageTranslation.ToFhir(sent, Translated.Options());
        Assert.True(read.Verdict == TranslationVerdict.Interpreted, string.Join('\n', read.Findings));

        FhirToV2Result written = FhirTranslation.ToV2(read.Bundle!.Value, Written.Options);

        Assert.True(written.Verdict == TranslationVerdict.Interpreted, string.Join('\n', written.Findings));
        Hl7Message before = Hl7Message.Parse(sent).Message!;
        ReadOnlyMemory<byte> only = Assert.Single(written.Messages);
        Hl7Message after = Hl7Message.Parse(only).Message!;
        Assert.Equal(
            string.Join('\n', places.Select(place => $"{place} {before[place].ToText()}")),
            string.Join('\n', places.Select(place => $"{place} {after[place].ToText()}")));
    }
}
