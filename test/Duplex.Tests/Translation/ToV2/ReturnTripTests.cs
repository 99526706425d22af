using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation;
using Duplex.Translation.Messages;
using Duplex.Translation.ToV2;
using Xunit;

namespace Duplex.Tests.Translation.ToV2;

/// <summary>HL7 v2 to FHIR and back keeps order numbers, identifiers, codes, values, units, times and statuses.</summary>
public class ReturnTripTests
{
    [Theory]
    [InlineData("PID-3.1", "PID-5.1", "ORC-2", "ORC-3", "OBR-2", "OBR-3", "OBR-4", "OBR-7", "OBR-22", "OBR-25", "OBX-2", "OBX-3", "OBX-5", "OBX-6", "OBX-7", "OBX-8", "OBX-11", "OBX-14", "OBX[2]-5", "OBX[2]-6", "OBX[3]-5", "OBX[3]-3", "NTE-3")]
    public void Result_comes_back_as_it_was_sent(params string[] places) => Same(
        """
        MSH|^~\&|LAB|NC|ENG|NC|20260106101500-0600||ORU^R01^ORU_R01|R1|P|2.5.1
        PID|1||7^^^SANDBOX^MR||TEST^PATIENT||19700214|F
        ORC|RE|P100^SANDBOXORD|F55^^1.2.4^ISO
        OBR|1|P100^SANDBOXORD|F55^^1.2.4^ISO|24323-8^CMP^LN|||20260105094000-0600|||||||||||||||20260106101400-0600||CH|F
        OBX|1|NM|2345-7^Glucose^LN||7.20|mg/dL^mg/dL^UCUM|4.0-5.6|H|||F|||20260105094000-0600
        NTE|1||A\T\B check \.br\second line
        OBX|2|SN|2160-0^Creatinine^LN||<^0.3|mg/dL^mg/dL^UCUM|||||F|||20260105094000-0600
        OBX|3|CWE|5778-6^Color^LN||371244009^Yellow^SCT||||||C|||20260105094000-0600
        """,
        places);

    [Theory]
    [InlineData("PID-3.1", "PID-5.1", "PID-7", "PID-8", "ORC-1", "ORC-2", "ORC-4", "OBR-2", "OBR-4", "OBR-7", "OBR-31", "ORC-9", "TQ1-9", "NTE-3")]
    public void Order_comes_back_as_it_was_sent(params string[] places) => Same(
        """
        MSH|^~\&|EHR|NC|ENG|NC|20260105093000-0600||OML^O21^OML_O21|M1|P|2.5.1
        PID|1||7^^^SANDBOX^MR||TEST^PATIENT||19700214|F
        ORC|NW|P100^SANDBOXORD||G7^SANDBOXORD|||||20260105093000-0600|||1245319599^TEST^CLINICIAN^^^^^^NPI
        TQ1|1||||||||S
        OBR|1|P100^SANDBOXORD||4548-4^HbA1c^LN|||20260106||||||||||||||||||||||||E11.9^Type 2^I10C
        NTE|1||fasting
        """,
        places);

    [Theory]
    [InlineData("PID-3.1", "PID-3[2].1", "PID-3[2].4.1", "PID-5", "PID-7", "PID-8", "PID-11.1", "PID-11.3", "PID-13.1", "PID-16.1", "PID-30")]
    public void Patient_comes_back_as_it_was_sent(params string[] places) => Same(
        """
        MSH|^~\&|EHR|NC|ENG|NC|20260105093000-0600||ADT^A28^ADT_A05|M1|P|2.5.1
        EVN|A28|20260105093000-0600
        PID|1||7^^^SANDBOX^MR~8^^^OTHER^PI||TEST^PATIENT^Q^^^^L||19700214|F|||1 TEST ST^^TOWN^WI^53703^^H||555-0100^PRN^PH|||M|||||||||||||N
        PV1|1|N
        """,
        places);

    [Theory]
    [InlineData("AL1-2.1", "AL1-3", "AL1-4.1", "AL1-5", "AL1[2]-3", "DG1-3", "GT1-3", "GT1-9", "IN1-2.1", "IN1-4.1", "IN1-12", "IN1-13", "IN1-16", "IN1-17.1", "IN1-18", "IN1-22", "IN1-36", "IN1-49.1", "NK1-2", "NK1-3.1")]
    public void What_goes_with_a_patient_comes_back_as_it_was_sent(params string[] places) => Same(
        """
        MSH|^~\&|EHR|NC|ENG|NC|20260105093000-0600||ADT^A28^ADT_A05|M1|P|2.5.1
        EVN|A28|20260105093000-0600
        PID|1||7^^^SANDBOX^MR||TEST^PATIENT||19700214|F
        NK1|1|TEST^CHILD|CHD^Child^HL70063
        PV1|1|N
        AL1|1|DA^Drug allergy^HL70127|7980^Penicillin G^RXNORM|SV^Severe^HL70128|Hives
        AL1|2|FA^Food allergy^HL70127|^Eggs
        DG1|1||E11.9^Type 2 diabetes^I10C|||F
        GT1|1||TEST^GUARANTOR||||||M
        IN1|1|PLAN1^Test plan|INS1|TEST INSURANCE||||||||20260101|20261231|||TEST^SUBSCRIBER|SPO^Spouse^HL70063|19690909||||1||||||||||||||POL55|||||||||||||S900
        """,
        places);

    [Theory]
    [InlineData("SCH-1", "SCH-7", "SCH-9", "SCH-10.1", "SCH-25.1", "AIS-3", "AIP-3.1", "PID-3.1", "TQ1-7", "TQ1-8", "NTE-3")]
    public void Appointment_comes_back_as_it_was_sent(params string[] places) => Same(
        """
        MSH|^~\&|EHR|NC|ENG|NC|20260105093000-0600||SIU^S12^SIU_S12|M1|P|2.5.1
        SCH|A77^SANDBOXORD||||||^follow-up||20|min^minute^UCUM|^^^20260201100000-0600^20260201102000-0600||||||||||||||Booked
        TQ1|1||||||20260201100000-0600|20260201102000-0600
        NTE|1||bring a list
        PID|1||7^^^SANDBOX^MR||TEST^PATIENT
        RGS|1
        AIS|1||185345009^Follow-up visit^SCT|20260201100000-0600|||20|min
        AIP|1||1245319599^TEST^CLINICIAN^^^^^^NPI|||20260201100000-0600|||20|min||Booked
        """,
        places);

    [Theory]
    [InlineData("TXA-2", "TXA-6", "TXA-12", "TXA-17", "TXA-19", "PID-3.1", "OBX-5", "OBX[2]-5", "OBX-11")]
    public void Document_comes_back_as_it_was_sent(params string[] places) => Same(
        """
        MSH|^~\&|ENG|NC|EHR|NC|20260106120000-0600||MDM^T02^MDM_T02|D1|P|2.5.1
        EVN|T02|20260106120000-0600
        PID|1||7^^^SANDBOX^MR||TEST^PATIENT
        PV1|1|O|||||||||||||||||V9^^^SANDBOX^VN
        TXA|1|11506-3^Progress note^LN|TX||||||1245319599^TEST^CLINICIAN^^^^^^NPI|||DOC900^^1.2.3^ISO|||||AU||AV
        OBX|1|TX|11506-3^Progress note^LN||Line one||||||F
        OBX|2|TX|11506-3^Progress note^LN||Line two||||||F
        """,
        places);

    [Theory]
    [InlineData("ORC-1", "ORC-2", "RXE-2", "RXE-3", "RXE-5", "RXE-10", "RXE-12", "TQ1-3.1", "RXR-1", "PID-3.1")]
    public void Prescription_comes_back_as_it_was_sent(params string[] places) => Same(
        """
        MSH|^~\&|EHR|NC|ENG|NC|20260105093000-0600||RDE^O11^RDE_O11|M1|P|2.5.1
        PID|1||7^^^SANDBOX^MR||TEST^PATIENT
        ORC|NW|RX55^SANDBOXORD|||||||20260105093000-0600|||1245319599^TEST^CLINICIAN^^^^^^NPI
        RXE||860975^metformin 500 MG tablet^RXNORM|1||{tbl}^tablet^UCUM||^take with meals||G|60|{tbl}^tablet^UCUM|3
        TQ1|1||BID||||20260105
        RXR|PO^Oral^HL70162
        """,
        places);

    private static void Same(string lines, string[] places)
    {
        byte[] sent = Encoding.UTF8.GetBytes(lines.ReplaceLineEndings("\r") + "\r");
        MessageTranslationResult read = MessageTranslation.ToFhir(sent, Translated.Options());
        Assert.True(read.Verdict == TranslationVerdict.Interpreted, string.Join('\n', read.Findings));

        FhirToV2Result written = FhirTranslation.ToV2(read.Bundle!.Value, Written.Options with { Action = FhirToV2Action.New });

        Assert.True(written.Verdict == TranslationVerdict.Interpreted, string.Join('\n', written.Findings));
        Hl7Message before = Hl7Message.Parse(sent).Message!;
        ReadOnlyMemory<byte> only = Assert.Single(written.Messages);
        Hl7Message after = Hl7Message.Parse(only).Message!;
        Assert.Equal(before["MSH-9"].ToText(), after["MSH-9"].ToText());
        Assert.Equal(
            string.Join('\n', places.Select(place => $"{place} {before[place].ToText()}")),
            string.Join('\n', places.Select(place => $"{place} {after[place].ToText()}")));
    }
}
