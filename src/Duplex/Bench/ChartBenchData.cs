using System.Globalization;
using System.Text;
using Duplex.Chart;
using Duplex.Engine.Identity;

namespace Duplex.Bench;

/// <summary>Charts of made-up patients, each of 200 resources; no person stands behind them.</summary>
internal static class ChartBenchData
{
    public const int ResourcesOfPatient = 200;

    private const long Start = 1_735_689_600_000_000;
    private static readonly string[] LabCodes = ["718-7", "2345-7", "4548-4", "2160-0", "3094-0", "6299-2", "2951-2", "2823-3", "2075-0", "17861-6", "1975-2", "1742-6"];
    private static readonly string[] VitalCodes = ["8867-4", "9279-1", "8310-5", "29463-7", "8302-2", "39156-5", "85354-9"];

    public static ConnectionKey Connection { get; } = new("default", "synthetic-bench");

    /// <summary>How many patients the first resources belong to; at least one.</summary>
    public static int PatientsOf(int resources) => Math.Max(1, resources / ResourcesOfPatient);

    public static string PatientId(int patient) => Id(patient, 0);

    /// <summary>The id of a patient's resource; as counterparties give them, in no order.</summary>
    public static string Id(int patient, int index)
    {
        var mixed = ((ulong)patient * ResourcesOfPatient + (ulong)index + 1) * 0x9E3779B97F4A7C15UL;
        mixed ^= mixed >> 29;
        return string.Create(CultureInfo.InvariantCulture, $"{mixed >> 32:x8}-{(mixed >> 16) & 0xffff:x4}-4{mixed & 0xfff:x3}-a{patient & 0xfff:x3}-{(patient * 1000L) + index:x12}");
    }

    public static string TypeOf(int index) => index switch
    {
        0 => "Patient",
        < 21 => "Encounter",
        < 141 => "Observation",
        < 151 => "Condition",
        < 163 => "Procedure",
        < 173 => "MedicationRequest",
        < 181 => "Immunization",
        < 193 => "DiagnosticReport",
        _ => "DocumentReference",
    };

    public static ChartVersion Version(int patient, int index)
    {
        var type = TypeOf(index);
        var at = new Instant(Start + (((patient * (long)ResourcesOfPatient) + index) * 1_000));
        return new ChartVersion
        {
            Connection = Connection,
            ResourceType = type,
            Id = Id(patient, index),
            Version = 1,
            At = at,
            Source = new ExchangeId(Guid.CreateVersion7(at.ToDateTimeOffset())),
            SourceSequence = at.Microseconds,
            Patient = "Patient/" + PatientId(patient),
            Body = Encoding.UTF8.GetBytes(Body(type, patient, index)),
        };
    }

    /// <summary>Days of a patient's twenty visits over ten years.</summary>
    private static string Day(int patient, int visit) => new DateTime(2016, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays((visit * 180) + (patient % 170)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Body(string type, int patient, int index)
    {
        var (visit, id) = (index % 20, Id(patient, index));
        var common = string.Create(CultureInfo.InvariantCulture, $$"""
            {"resourceType":"{{type}}","id":"{{id}}","meta":{"profile":["http://hl7.org/fhir/us/core/StructureDefinition/us-core-{{type}}"]},"text":{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\">Synthetic entry {{index}} of a benchmark.</div>"},
            """);
        var subject = $$"""{"reference":"Patient/{{PatientId(patient)}}","display":"Synthetic patient of a benchmark"}""";
        var encounter = $$"""{"reference":"Encounter/{{Id(patient, 1 + visit)}}"}""";
        var moment = $"{Day(patient, visit)}T{8 + (index % 10):D2}:{index % 60:D2}:00-06:00";
        return common + type switch
        {
            "Patient" => $$"""
                "identifier":[{"type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0203","code":"MR"}]},"system":"http://example.org/mrn","value":"SYN-{{patient}}"}],"active":true,"name":[{"use":"official","family":"Synthetic{{patient % 997}}","given":["Bench{{patient % 89}}","Mark"]}],
                "telecom":[{"system":"phone","value":"555-010-{{patient % 10000:D4}}","use":"home"}],"gender":"{{(patient % 2 == 0 ? "female" : "male")}}","birthDate":"{{1930 + (patient % 90)}}-0{{1 + (patient % 9)}}-1{{patient % 10}}","address":[{"line":["1 Synthetic Street"],"city":"Springfield","state":"IL","postalCode":"62701"}]}
                """,
            "Encounter" => $$"""
                "status":"finished","class":{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"AMB"},"type":[{"coding":[{"system":"http://snomed.info/sct","code":"162673000","display":"General examination"}],"text":"General examination"}],"subject":{{subject}},
                "identifier":[{"system":"http://example.org/visit","value":"V-{{patient}}-{{index}}"}],"participant":[{"individual":{"reference":"Practitioner/d{{patient % 200}}"} }],"period":{"start":"{{moment}}","end":"{{Day(patient, visit)}}T19:30:00-06:00"} }
                """,
            "Observation" => Observation(index, subject, encounter, moment),
            "Condition" => $$"""
                "clinicalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-clinical","code":"active"}]},"category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-category","code":"encounter-diagnosis"}]}],
                "code":{"coding":[{"system":"http://snomed.info/sct","code":"{{38341003 + (patient % 300)}}","display":"A synthetic disorder"}],"text":"A synthetic disorder"},"subject":{{subject}},"encounter":{{encounter}},"onsetDateTime":"{{moment}}","recordedDate":"{{moment}}"}
                """,
            "Procedure" => $$"""
                "status":"completed","code":{"coding":[{"system":"http://snomed.info/sct","code":"{{430193006 + (index % 50)}}","display":"A synthetic procedure"}]},"subject":{{subject}},"encounter":{{encounter}},"performedPeriod":{"start":"{{moment}}","end":"{{Day(patient, visit)}}T19:00:00-06:00"} }
                """,
            "MedicationRequest" => $$"""
                "status":"active","intent":"order","medicationCodeableConcept":{"coding":[{"system":"http://www.nlm.nih.gov/research/umls/rxnorm","code":"{{310798 + (index * 7)}}","display":"A synthetic tablet"}]},"subject":{{subject}},"encounter":{{encounter}},"authoredOn":"{{moment}}","requester":{"reference":"Practitioner/d{{patient % 200}}"},"dosageInstruction":[{"text":"Take one a day"}]}
                """,
            "Immunization" => $$"""
                "status":"completed","vaccineCode":{"coding":[{"system":"http://hl7.org/fhir/sid/cvx","code":"140"}]},"patient":{{subject}},"encounter":{{encounter}},"occurrenceDateTime":"{{moment}}","primarySource":true}
                """,
            "DiagnosticReport" => $$"""
                "status":"final","category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0074","code":"LAB"}]}],"code":{"coding":[{"system":"http://loinc.org","code":"58410-2","display":"CBC panel"}]},"subject":{{subject}},"encounter":{{encounter}},"effectiveDateTime":"{{moment}}","issued":"{{moment}}",
                "result":[{"reference":"Observation/{{Id(patient, 21 + visit)}}"},{"reference":"Observation/{{Id(patient, 41 + visit)}}"}]}
                """,
            _ => $$"""
                "status":"current","type":{"coding":[{"system":"http://loinc.org","code":"11506-3","display":"Progress note"}]},"category":[{"coding":[{"system":"http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category","code":"clinical-note"}]}],"subject":{{subject}},"date":"{{moment}}",
                "content":[{"attachment":{"contentType":"text/plain","data":"U3ludGhldGljIG5vdGUgb2YgYSBiZW5jaG1hcms6IG5vIHBlcnNvbiBzdGFuZHMgYmVoaW5kIGl0LiBTeW50aGV0aWMgbm90ZSBvZiBhIGJlbmNobWFyay4="} }],"context":{"encounter":[{{encounter}}],"period":{"start":"{{moment}}"} } }
                """,
        };
    }

    private static string Observation(int index, string subject, string encounter, string moment)
    {
        var isLab = index % 2 == 0;
        var code = isLab ? LabCodes[index % LabCodes.Length] : VitalCodes[index % VitalCodes.Length];
        return $$"""
            "status":"final","category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"{{(isLab ? "laboratory" : "vital-signs")}}","display":"Kind"}]}],"code":{"coding":[{"system":"http://loinc.org","code":"{{code}}","display":"A synthetic measurement"}],"text":"A synthetic measurement"},
            "subject":{{subject}},"encounter":{{encounter}},"effectiveDateTime":"{{moment}}","issued":"{{moment}}","valueQuantity":{"value":{{60 + (index % 40)}}.5,"unit":"mg/dL","system":"http://unitsofmeasure.org","code":"mg/dL"},
            "referenceRange":[{"low":{"value":60,"unit":"mg/dL"},"high":{"value":140,"unit":"mg/dL"},"text":"60 to 140"}]}
            """;
    }
}
