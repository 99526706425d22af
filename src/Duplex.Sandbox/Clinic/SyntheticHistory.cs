using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr;

namespace Duplex.Sandbox.Clinic;

/// <summary>What a chart holds before the day: per patient two conditions, a medication, an allergy, two observations, one signed note.</summary>
internal static class SyntheticHistory
{
    private static readonly (string Code, string Text)[] Problems =
    [
        ("38341003", "Hypertensive disorder"), ("44054006", "Type 2 diabetes mellitus"), ("195967001", "Asthma"),
        ("396275006", "Osteoarthritis"), ("55822004", "Hyperlipidemia"),
    ];

    private static readonly (string Code, string Text)[] Medicines =
        [("314076", "lisinopril 10 MG Oral Tablet"), ("860975", "metformin 500 MG Oral Tablet"), ("617312", "atorvastatin 20 MG Oral Tablet")];

    private static readonly (string Code, string Text)[] Allergies =
        [("91936005", "Allergy to penicillin"), ("300916003", "Allergy to latex"), ("716186003", "No known allergy")];

    public static IEnumerable<JsonObject> Of(Random random, DateTimeOffset now)
    {
        for (var i = 0; i < SyntheticPatients.Count; i++)
        {
            var visit = now.AddDays(-30 - (3 * i));
            yield return Condition(i, 0);
            yield return Condition(i, 1);
            yield return Medication(i, visit);
            yield return Allergy(i);
#pragma warning disable CA5394 // A seeded sequence is the purpose; nothing secret depends on it.
            var (pulse, weight) = (random.Next(58, 96), random.Next(52, 110));
#pragma warning restore CA5394
            yield return Vital(i, 0, "8867-4", "Heart rate", pulse, "/min", visit);
            yield return Vital(i, 1, "29463-7", "Body weight", weight, "kg", visit);
            yield return Note(i, pulse, visit);
        }
    }

    private static JsonObject Start(string type, string prefix, int number) => new()
    {
        ["resourceType"] = type,
        ["id"] = prefix + (1001 + number).ToString(CultureInfo.InvariantCulture),
        ["meta"] = SyntheticPatients.SyntheticMeta(),
    };

    private static JsonObject Coded(string system, string code, string text) => new()
    {
        ["coding"] = new JsonArray(new JsonObject { ["system"] = system, ["code"] = code, ["display"] = text }),
        ["text"] = text,
    };

    private static JsonObject Condition(int i, int which)
    {
        var (code, text) = Problems[(i + (which * 2)) % Problems.Length];
        var condition = Start("Condition", "c", (2 * i) + which);
        condition["clinicalStatus"] = Coded("http://terminology.hl7.org/CodeSystem/condition-clinical", "active", "Active");
        condition["category"] = new JsonArray(Coded("http://terminology.hl7.org/CodeSystem/condition-category", "problem-list-item", "Problem List Item"));
        condition["code"] = Coded("http://snomed.info/sct", code, text);
        condition["subject"] = JsonElements.Reference("Patient", SyntheticPatients.Id(i));
        return condition;
    }

    private static JsonObject Medication(int i, DateTimeOffset visit)
    {
        var (code, text) = Medicines[i % Medicines.Length];
        var request = Start("MedicationRequest", "m", i);
        request["status"] = "active";
        request["intent"] = "order";
        request["medicationCodeableConcept"] = Coded("http://www.nlm.nih.gov/research/umls/rxnorm", code, text);
        request["subject"] = JsonElements.Reference("Patient", SyntheticPatients.Id(i));
        request["authoredOn"] = FhirInstant.ToSeconds(visit);
        request["requester"] = JsonElements.Reference("Practitioner", SyntheticPractice.Id(i % SyntheticPractice.PractitionerCount));
        request["dosageInstruction"] = new JsonArray(new JsonObject { ["text"] = "1 tablet by mouth daily" });
        return request;
    }

    private static JsonObject Allergy(int i)
    {
        var (code, text) = Allergies[i % Allergies.Length];
        var allergy = Start("AllergyIntolerance", "a", i);
        allergy["clinicalStatus"] = Coded("http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical", "active", "Active");
        allergy["code"] = Coded("http://snomed.info/sct", code, text);
        allergy["patient"] = JsonElements.Reference("Patient", SyntheticPatients.Id(i));
        return allergy;
    }

    private static JsonObject Vital(int i, int which, string code, string text, int value, string unit, DateTimeOffset visit)
    {
        var observation = Start("Observation", "o", (2 * i) + which);
        observation["status"] = "final";
        observation["category"] = new JsonArray(Coded("http://terminology.hl7.org/CodeSystem/observation-category", "vital-signs", "Vital Signs"));
        observation["code"] = Coded("http://loinc.org", code, text);
        observation["subject"] = JsonElements.Reference("Patient", SyntheticPatients.Id(i));
        observation["encounter"] = JsonElements.Reference("Encounter", SyntheticEncounters.ClosedId(i));
        observation["effectiveDateTime"] = FhirInstant.ToSeconds(visit);
        observation["valueQuantity"] = new JsonObject
        {
            ["value"] = value,
            ["unit"] = unit,
            ["system"] = "http://unitsofmeasure.org",
            ["code"] = unit,
        };
        return observation;
    }

    private static JsonObject Note(int i, int pulse, DateTimeOffset visit)
    {
        var problem = Problems[i % Problems.Length].Text;
        var text = string.Create(CultureInfo.InvariantCulture, $"Follow-up for {problem}. No chest pain. Heart rate {pulse}/min. Plan: continue medication, return in 3 months.");
        var attachment = new JsonObject { ["contentType"] = "text/plain; charset=utf-8" };
        AttachmentData.Set(attachment, Encoding.UTF8.GetBytes(text));
        var signer = SyntheticPractice.Id(i % SyntheticPractice.PractitionerCount);
        var note = Start("DocumentReference", "d", i);
        note["status"] = "current";
        note["docStatus"] = "final";
        note["type"] = Coded("http://loinc.org", "11506-3", "Progress note");
        note["category"] = new JsonArray(Coded("http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category", "clinical-note", "Clinical Note"));
        note["subject"] = JsonElements.Reference("Patient", SyntheticPatients.Id(i));
        note["date"] = FhirInstant.Of(visit);
        note["author"] = new JsonArray(JsonElements.Reference("Practitioner", signer));
        note["authenticator"] = JsonElements.Reference("Practitioner", signer);
        note["content"] = new JsonArray(new JsonObject { ["attachment"] = attachment });
        note["context"] = new JsonObject { ["encounter"] = new JsonArray(JsonElements.Reference("Encounter", SyntheticEncounters.ClosedId(i))) };
        return note;
    }
}
