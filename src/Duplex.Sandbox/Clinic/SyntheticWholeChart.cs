using System.Globalization;
using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr;

namespace Duplex.Sandbox.Clinic;

/// <summary>The chart of one patient (p1023) who has been ill for years: something in every section, and many results.</summary>
internal static class SyntheticWholeChart
{
    public const int PatientNumber = 22;

    /// <summary>Blood is drawn each quarter: that many times, each for all of <see cref="Analytes"/>.</summary>
    private const int Draws = 24;

    private static readonly string Patient = SyntheticPatients.Id(PatientNumber);

    private static readonly (string Code, string Text, string Unit, decimal Value)[] Analytes =
    [
        ("2345-7", "Glucose", "mg/dL", 112), ("2160-0", "Creatinine", "mg/dL", 1.1m), ("3094-0", "Urea nitrogen", "mg/dL", 17), ("2951-2", "Sodium", "mmol/L", 139),
        ("2823-3", "Potassium", "mmol/L", 4.20m), ("2075-0", "Chloride", "mmol/L", 103), ("2028-9", "Carbon dioxide, total", "mmol/L", 25), ("17861-6", "Calcium", "mg/dL", 9.4m),
        ("2885-2", "Protein", "g/dL", 7.0m), ("1751-7", "Albumin", "g/dL", 4.3m), ("1975-2", "Bilirubin.total", "mg/dL", 0.7m), ("6768-6", "Alkaline phosphatase", "U/L", 74),
        ("1742-6", "Alanine aminotransferase", "U/L", 28), ("1920-8", "Aspartate aminotransferase", "U/L", 24), ("4548-4", "Hemoglobin A1c", "%", 7.1m),
        ("718-7", "Hemoglobin", "g/dL", 13.6m), ("4544-3", "Hematocrit", "%", 41), ("6690-2", "Leukocytes", "10*3/uL", 6.8m), ("777-3", "Platelets", "10*3/uL", 243),
    ];

    private static readonly (string Code, string Text, string Unit, decimal Value)[] Signs =
        [("8867-4", "Heart rate", "/min", 72), ("9279-1", "Respiratory rate", "/min", 14), ("29463-7", "Body weight", "kg", 81.5m), ("8310-5", "Body temperature", "Cel", 36.8m)];

    public static IEnumerable<JsonObject> Of(DateTimeOffset now) => Practice()
        .Concat(Results(now)).Concat(Social(now)).Concat(Medicines(now)).Concat(Orders(now)).Concat(Past(now)).Select(one => one.Json)
        .Concat(SyntheticDocuments.Of(Patient, now));

    private static IEnumerable<SyntheticResource> Practice()
    {
        yield return new SyntheticResource("Organization", "payer1").With("active", true).With("name", "Sandbox Health Plan (synthetic)");
        for (var i = 0; i < SyntheticPractice.PractitionerCount; i++)
        {
            yield return new SyntheticResource("PractitionerRole", SyntheticResource.Id("role", i)).With("active", true).By("practitioner", i)
                .With("organization", JsonElements.Reference("Organization", "org1"));
        }
    }

    private static IEnumerable<SyntheticResource> Results(DateTimeOffset now)
    {
        for (var draw = 0; draw < Draws; draw++)
        {
            var at = now.AddDays(-20 - (91 * draw));
            var results = new JsonArray();
            for (var i = 0; i < Analytes.Length; i++)
            {
                var (code, text, unit, value) = Analytes[i];
                var id = Numbered("wc-lab", (draw * Analytes.Length) + i);
                results.Add(JsonElements.Reference("Observation", id));
                yield return Observation(id, "laboratory", "Laboratory", code, text, at).Quantity(value + (draw % 5 * 0.1m), unit);
            }

            yield return new SyntheticResource("DiagnosticReport", Numbered("wc-panel", draw)).With("status", "final").About(Patient)
                .Category("http://terminology.hl7.org/CodeSystem/v2-0074", "LAB", "Laboratory").Code(SyntheticResource.Loinc, "24321-2", "Basic metabolic panel")
                .At("effectiveDateTime", at).At("issued", at.AddHours(5)).With("performer", new JsonArray(JsonElements.Reference("Organization", "org1"))).With("result", results);
            for (var i = 0; i < Signs.Length; i++)
            {
                yield return Observation(Numbered("wc-vital", (draw * Signs.Length) + i), "vital-signs", "Vital Signs", Signs[i].Code, Signs[i].Text, at).Quantity(Signs[i].Value + draw % 4, Signs[i].Unit);
            }
        }
    }

    private static IEnumerable<SyntheticResource> Social(DateTimeOffset now)
    {
        yield return Observation("wc-smoking", "social-history", "Social History", "72166-2", "Tobacco smoking status", now.AddDays(-90))
            .Code(SyntheticResource.Snomed, "8517006", "Former smoker", "valueCodeableConcept");
        yield return Observation("wc-food", "survey", "Survey", "88122-7", "Within the past 12 months we worried whether our food would run out", now.AddDays(-90))
            .Code(SyntheticResource.Loinc, "LA28398-8", "Never true", "valueCodeableConcept")
            .With("category", new JsonArray(
                SyntheticResource.Coded(SyntheticResource.Categories, "survey", "Survey"),
                SyntheticResource.Coded("http://hl7.org/fhir/us/core/CodeSystem/us-core-category", "sdoh", "SDOH")));
        yield return Condition("wc-housing", "http://hl7.org/fhir/us/core/CodeSystem/condition-category", "health-concern", "Health Concern", "32911000", "Homelessness risk discussed");
        yield return Condition("wc-visit-dx", "http://terminology.hl7.org/CodeSystem/condition-category", "encounter-diagnosis", "Encounter Diagnosis", "25064002", "Headache")
            .With("encounter", JsonElements.Reference("Encounter", SyntheticEncounters.ClosedId(PatientNumber)));
    }

    private static IEnumerable<SyntheticResource> Medicines(DateTimeOffset now)
    {
        yield return new SyntheticResource("Medication", "wc-insulin").Code(SyntheticResource.RxNorm, "311041", "insulin glargine 100 UNT/ML Injectable Solution");
        yield return new SyntheticResource("MedicationRequest", "wc-insulin-order").With("status", "active").With("intent", "order").About(Patient)
            .With("medicationReference", JsonElements.Reference("Medication", "wc-insulin")).At("authoredOn", now.AddDays(-60)).By("requester", 0)
            .With("dosageInstruction", new JsonArray(new JsonObject { ["text"] = "20 units at bedtime" }));
        yield return new SyntheticResource("MedicationStatement", "wc-aspirin").With("status", "active").About(Patient)
            .Code(SyntheticResource.RxNorm, "243670", "aspirin 81 MG Oral Tablet", "medicationCodeableConcept").At("effectiveDateTime", now.AddDays(-300));
        yield return new SyntheticResource("MedicationDispense", "wc-dispense").With("status", "completed").About(Patient)
            .With("medicationReference", JsonElements.Reference("Medication", "wc-insulin")).At("whenHandedOver", now.AddDays(-59));
    }

    private static IEnumerable<SyntheticResource> Orders(DateTimeOffset now)
    {
        yield return new SyntheticResource("ServiceRequest", "wc-referral").With("status", "active").With("intent", "order").About(Patient)
            .Category(SyntheticResource.Snomed, "3457005", "Patient referral").Code(SyntheticResource.Snomed, "183524004", "Referral to ophthalmology").At("authoredOn", now.AddDays(-9)).By("requester", 1);
        yield return new SyntheticResource("ServiceRequest", "wc-done").With("status", "completed").With("intent", "order").About(Patient)
            .Code(SyntheticResource.Loinc, "57698-3", "Lipid panel").At("authoredOn", now.AddDays(-120)).By("requester", 3);
        yield return new SyntheticResource("Task", "wc-task").With("status", "requested").With("intent", "order").About(Patient, "for")
            .With("focus", JsonElements.Reference("ServiceRequest", "wc-referral")).At("authoredOn", now.AddDays(-9)).By("owner", 2);
        yield return new SyntheticResource("Device", "wc-meter").With("status", "active").About(Patient, "patient").Code(SyntheticResource.Snomed, "337414009", "Blood glucose meter", "type");
    }

    private static IEnumerable<SyntheticResource> Past(DateTimeOffset now)
    {
        yield return new SyntheticResource("Procedure", "wc-colonoscopy").With("status", "completed").About(Patient)
            .Code(SyntheticResource.Snomed, "103693007", "Diagnostic procedure", "category").Code(SyntheticResource.Snomed, "73761001", "Colonoscopy").At("performedDateTime", now.AddYears(-2));
        yield return new SyntheticResource("ImagingStudy", "wc-study").With("status", "available").About(Patient).At("started", now.AddDays(-40));
        yield return Observation("wc-finding", "imaging", "Imaging", "59776-5", "Procedure findings", now.AddDays(-40)).With("valueString", "No acute finding");
        for (var i = 0; i < 6; i++)
        {
            var start = now.AddDays(-100 - (91 * i));
            yield return new SyntheticResource("Encounter", Numbered("wc-visit", i)).With("status", "finished")
                .With("class", new JsonObject { ["system"] = "http://terminology.hl7.org/CodeSystem/v3-ActCode", ["code"] = "AMB" })
                .With("type", new JsonArray(new JsonObject { ["text"] = "Office visit" })).About(Patient)
                .With("participant", new JsonArray(new JsonObject { ["individual"] = JsonElements.Reference("Practitioner", SyntheticPractice.Id(i % SyntheticPractice.PractitionerCount)) }))
                .With("period", new JsonObject { ["start"] = FhirInstant.ToSeconds(start), ["end"] = FhirInstant.ToSeconds(start.AddMinutes(25)) })
                .With("location", new JsonArray(new JsonObject { ["location"] = JsonElements.Reference("Location", "loc1") }));
        }
    }

    private static SyntheticResource Observation(string id, string category, string display, string code, string text, DateTimeOffset at) =>
        new SyntheticResource("Observation", id).With("status", "final").About(Patient).Category(SyntheticResource.Categories, category, display)
            .Code(SyntheticResource.Loinc, code, text).At("effectiveDateTime", at);

    private static SyntheticResource Condition(string id, string system, string category, string display, string code, string text) =>
        new SyntheticResource("Condition", id).Code("http://terminology.hl7.org/CodeSystem/condition-clinical", "active", "Active", "clinicalStatus").About(Patient)
            .Category(system, category, display).Code(SyntheticResource.Snomed, code, text);

    private static string Numbered(string prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}-{number:000}");
}
