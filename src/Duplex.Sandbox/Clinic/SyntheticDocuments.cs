using System.Text;
using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr;

namespace Duplex.Sandbox.Clinic;

/// <summary>Documents whose content lies in a Binary, as in most EHRs: one in each format, and reports that share the text of a document.</summary>
internal static class SyntheticDocuments
{
    private const string Header = "{\\rtf1\\ansi ";

    public static IEnumerable<JsonObject> Of(string patient, DateTimeOffset now)
    {
        (string Name, string Loinc, string Title, string ContentType, string Text)[] documents =
        [
            ("plain", "11506-3", "Progress note", "text/plain", "Synthetic progress note. Diabetes well controlled. Continue insulin glargine 20 units."),
            ("html", "11488-4", "Consultation note", "text/html", "<p>Synthetic consultation. <b>No retinopathy.</b></p>"),
            ("cda", "34133-9", "Summary of episode note", "application/xml", "<ClinicalDocument xmlns=\"urn:hl7-org:v3\"><title>Synthetic summary</title></ClinicalDocument>"),
            ("rtf", "18842-5", "Discharge summary", "application/rtf", Header + "Synthetic discharge summary. Discharged home.}"),
            ("scan", "34117-2", "History and physical note", "application/pdf", "%PDF-1.4 synthetic"),
            ("xray", "18748-4", "Diagnostic imaging study", "text/plain", "Synthetic chest radiograph. No acute finding."),
            ("ecg", "11524-6", "EKG study", "text/plain", "Synthetic ECG. Sinus rhythm."),
            ("biopsy", "11526-1", "Pathology study", "text/plain", "Synthetic biopsy. Benign."),
        ];
        foreach (var (name, loinc, title, contentType, text) in documents)
        {
            yield return new SyntheticResource("Binary", $"wc-{name}").With("contentType", contentType).With("data", Convert.ToBase64String(Encoding.UTF8.GetBytes(text))).Json;
            yield return Document(patient, $"wc-doc-{name}", loinc, title, now, Attachment(name, contentType)).Json;
        }

        yield return Document(patient, "wc-doc-will", "42348-3", "Advance healthcare directives", now, Attachment("plain", "text/plain"))
            .Category(SyntheticResource.Loinc, "42348-3", "Advance healthcare directives").Json;
        yield return Report(patient, "wc-xray", "LP29684-5", "Radiology", "36643-5", "XR Chest 2 Views", now).Json;
        yield return Report(patient, "wc-ecg", "LP29708-2", "Cardiology", "11524-6", "EKG study", now).Json;
        yield return Report(patient, "wc-biopsy", "LP7839-6", "Pathology", "11526-1", "Pathology study", now).Json;
    }

    private static SyntheticResource Document(string patient, string id, string loinc, string title, DateTimeOffset now, JsonObject attachment) =>
        new SyntheticResource("DocumentReference", id).With("status", "current").With("docStatus", "final").About(patient)
            .Code(SyntheticResource.Loinc, loinc, title, "type")
            .Category("http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category", "clinical-note", "Clinical Note")
            .With("date", FhirInstant.Of(now.AddDays(-20))).With("author", new JsonArray(JsonElements.Reference("Practitioner", SyntheticPractice.Id(0))))
            .With("content", new JsonArray(new JsonObject { ["attachment"] = attachment }));

    private static SyntheticResource Report(string patient, string binary, string category, string display, string code, string text, DateTimeOffset now) =>
        new SyntheticResource("DiagnosticReport", $"{binary}-report").With("status", "final").About(patient).Category(SyntheticResource.Loinc, category, display)
            .Code(SyntheticResource.Loinc, code, text).At("effectiveDateTime", now.AddDays(-20)).At("issued", now.AddDays(-20))
            .With("resultsInterpreter", new JsonArray(JsonElements.Reference("Practitioner", SyntheticPractice.Id(2))))
            .With("presentedForm", new JsonArray(Attachment(binary["wc-".Length..], "text/plain")));

    private static JsonObject Attachment(string name, string contentType) => new() { ["contentType"] = contentType, ["url"] = $"Binary/wc-{name}" };
}
