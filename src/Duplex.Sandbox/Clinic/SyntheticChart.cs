using System.Globalization;
using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr;

namespace Duplex.Sandbox.Clinic;

/// <summary>What every patient's chart holds beside <see cref="SyntheticHistory"/>: the sections that an app looks at before a visit.</summary>
internal static class SyntheticChart
{
    private static readonly (string Code, string Text)[] Vaccines =
        [("140", "Influenza, seasonal, injectable, preservative free"), ("115", "Tdap"), ("187", "zoster recombinant")];

    private static readonly (string Code, string Text)[] Relations = [("MTH", "mother"), ("FTH", "father"), ("SIS", "sister")];

    public static IEnumerable<JsonObject> Of(DateTimeOffset now) =>
        Enumerable.Range(0, SyntheticPatients.Count).SelectMany(i => OfPatient(i, now)).Select(one => one.Json);

    private static IEnumerable<SyntheticResource> OfPatient(int i, DateTimeOffset now)
    {
        var patient = SyntheticPatients.Id(i);
        var doctor = i % SyntheticPractice.PractitionerCount;
        yield return Appointment(i, patient, doctor, now.AddDays(7 + i));
        yield return new SyntheticResource("FamilyMemberHistory", SyntheticResource.Id("fh", i)).With("status", "completed").About(patient, "patient")
            .Code("http://terminology.hl7.org/CodeSystem/v3-RoleCode", Relations[i % 3].Code, Relations[i % 3].Text, "relationship")
            .With("condition", new JsonArray(new JsonObject { ["code"] = SyntheticResource.Coded(SyntheticResource.Snomed, "44054006", "Type 2 diabetes mellitus") }));
        yield return new SyntheticResource("Immunization", SyntheticResource.Id("im", i)).With("status", "completed").About(patient, "patient")
            .Code("http://hl7.org/fhir/sid/cvx", Vaccines[i % 3].Code, Vaccines[i % 3].Text, "vaccineCode").At("occurrenceDateTime", now.AddDays(-200 - i)).With("primarySource", true);
        yield return new SyntheticResource("Procedure", SyntheticResource.Id("ps", i)).With("status", "completed").About(patient)
            .Code(SyntheticResource.Snomed, "387713003", "Surgical procedure", "category").Code(SyntheticResource.Snomed, "80146002", "Appendectomy")
            .With("performedDateTime", now.AddYears(-9).AddDays(-i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        yield return new SyntheticResource("CarePlan", SyntheticResource.Id("cp", i)).With("status", "active").With("intent", "plan").About(patient)
            .With("text", Narrative("Continue medication, walk daily."))
            .Category("http://hl7.org/fhir/us/core/CodeSystem/careplan-category", "assess-plan", "Assessment and Plan of Treatment");
        yield return new SyntheticResource("Goal", SyntheticResource.Id("go", i)).With("lifecycleStatus", "active").About(patient)
            .With("description", new JsonObject { ["text"] = "Blood pressure below 130/80" });
        yield return new SyntheticResource("CareTeam", SyntheticResource.Id("ct", i)).With("status", "active").About(patient)
            .With("participant", new JsonArray(new JsonObject
            {
                ["role"] = new JsonArray(SyntheticResource.Coded(SyntheticResource.Snomed, "446050000", "Primary care provider")),
                ["member"] = JsonElements.Reference("PractitionerRole", SyntheticResource.Id("role", doctor)),
            }));
        yield return new SyntheticResource("RelatedPerson", SyntheticResource.Id("rp", i)).About(patient, "patient").With("active", true)
            .Category("http://terminology.hl7.org/CodeSystem/v2-0131", "C", "Emergency Contact", "relationship")
            .With("name", new JsonArray(new JsonObject { ["family"] = SyntheticNames.Families[(i + 5) % SyntheticNames.Families.Length] + SyntheticNames.Mark }));
        yield return Coverage(i, patient);
        yield return Form(i, patient, now.AddDays(-3));
        yield return new SyntheticResource("Consent", SyntheticResource.Id("co", i)).With("status", "active").About(patient, "patient")
            .Code("http://terminology.hl7.org/CodeSystem/consentscope", "adr", "Advanced Care Directive", "scope")
            .Category("http://terminology.hl7.org/CodeSystem/consentcategorycodes", "acd", "Advance Directive")
            .Code("http://terminology.hl7.org/CodeSystem/consentpolicycodes", "dnr", "Do not resuscitate discussed", "policyRule").At("dateTime", now.AddDays(-400 - i));
        if (i % 3 == 1)
        {
            yield return new SyntheticResource("Device", SyntheticResource.Id("dv", i)).With("status", "active").About(patient, "patient")
                .Code(SyntheticResource.Snomed, "14106009", "Cardiac pacemaker", "type");
        }
    }

    private static SyntheticResource Appointment(int i, string patient, int doctor, DateTimeOffset start) =>
        new SyntheticResource("Appointment", SyntheticResource.Id("ap", i)).With("status", "booked").With("description", "Follow-up visit")
            .At("start", start).At("end", start.AddMinutes(20))
            .With("participant", new JsonArray(
                new JsonObject { ["actor"] = JsonElements.Reference("Patient", patient), ["status"] = "accepted" },
                new JsonObject { ["actor"] = JsonElements.Reference("Practitioner", SyntheticPractice.Id(doctor)), ["status"] = "accepted" },
                new JsonObject { ["actor"] = JsonElements.Reference("Location", "loc1"), ["status"] = "accepted" }));

    private static SyntheticResource Coverage(int i, string patient) =>
        new SyntheticResource("Coverage", SyntheticResource.Id("cv", i)).With("status", "active").About(patient, "beneficiary")
            .With("subscriberId", $"SYN{i:0000}").Code("http://terminology.hl7.org/CodeSystem/subscriber-relationship", "self", "Self", "relationship")
            .With("payor", new JsonArray(JsonElements.Reference("Organization", "payer1")));

    private static SyntheticResource Form(int i, string patient, DateTimeOffset at) =>
        new SyntheticResource("QuestionnaireResponse", SyntheticResource.Id("qr", i)).With("status", "completed").About(patient)
            .With("questionnaire", "urn:duplex:sandbox:intake").At("authored", at)
            .With("item", new JsonArray(new JsonObject
            {
                ["linkId"] = "reason", ["text"] = "What brings you in?",
                ["answer"] = new JsonArray(new JsonObject { ["valueString"] = "Routine follow-up" }),
            }));

    internal static JsonObject Narrative(string text) =>
        new() { ["status"] = "generated", ["div"] = $"<div xmlns=\"http://www.w3.org/1999/xhtml\">{text}</div>" };
}
