using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Model;

namespace Duplex.Bench;

/// <summary>Synthetic messages and resources for measuring translation; no person stands behind them.</summary>
internal static class TranslateBenchMessages
{
    public const string PatientSystem = "urn:oid:2.16.840.1.113883.19.5.1";
    public const string PlacerSystem = "urn:oid:2.16.840.1.113883.19.5.7";

    /// <summary>An ADT^A01 of about 1 KB.</summary>
    public static byte[] Admission() => Encoding.ASCII.GetBytes(
        "MSH|^~\\&|BENCHADT|SYNTHETIC|DUPLEX|BENCH|20260105101500-0600||ADT^A01^ADT_A01|BENCH00002|P|2.5.1\r"
        + "EVN|A01|20260105101500-0600|||1245319599^SYNTHETIC^CLERK\r"
        + "PID|1||0000000001^^^BENCH^MR~999999999^^^BENCHSSA^SS||SYNTHETIC^BENCH^Q^^^^L||19700214|F||2106-3^White^CDCREC|1 SYNTHETIC STREET^^SPRINGFIELD^IL^62701^USA^H||^PRN^PH^^1^217^5550100|^WPN^PH^^1^217^5550109|en^English^ISO639|M|||000-00-0000|||2186-5^Not Hispanic or Latino^CDCREC\r"
        + "NK1|1|SYNTHETIC^NEXT|SPO^Spouse^HL70063|1 SYNTHETIC STREET^^SPRINGFIELD^IL^62701|^PRN^PH^^1^217^5550101||C^Emergency Contact^HL70131\r"
        + "PV1|1|I|WARD^12^1^BENCHHOSP|E|||1245319599^SYNTHETIC^CLINICIAN^^^^^^NPI|1659492417^SYNTHETIC^REFERRER^^^^^^NPI||MED||||1|||1245319599^SYNTHETIC^CLINICIAN^^^^^^NPI||V9^^^BENCH^VN|||||||||||||||||||||||||20260105101000-0600\r"
        + "AL1|1|DA|70618^Penicillin^RXNORM|MO|Hives\r"
        + "DG1|1||I10^Essential hypertension^I10C||20260105|A\r"
        + "IN1|1|PLAN1^Synthetic plan|INS1^^^BENCH|SYNTHETIC INSURANCE||||GRP1||||20260101||||SYNTHETIC^BENCH|SEL^Self^HL70063|19700214\r");

    public static Patient Patient() => new()
    {
        Id = "bench",
        Identifier = [new Identifier { System = PatientSystem, Value = "0000000001" }],
        Name = [new HumanName { Family = "SYNTHETIC", Given = ["BENCH"] }],
        Gender = "female",
        BirthDate = "1970-02-14",
    };

    /// <summary>A ServiceRequest as JSON.</summary>
    public static byte[] Order() => FhirJson.Serialize(new ServiceRequest
    {
        Id = "order",
        Identifier = [new Identifier { System = PlacerSystem, Value = "P100" }],
        Status = "active",
        Intent = "order",
        Code = new CodeableConcept { Coding = [new Coding { System = "http://loinc.org", Code = "24323-8", Display = "Comprehensive metabolic panel" }] },
        Subject = new Reference { ReferenceValue = "Patient/bench" },
        AuthoredOn = "2026-01-05T10:15:00-06:00",
    });
}
