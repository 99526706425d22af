// Reads the chart of a synthetic patient, writes a signed note and waits until its loop is closed.
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Duplex.Client;
using Duplex.Client.Rows;
using Duplex.Client.Tokens;
using Duplex.Fhir.Client;
using Duplex.Fhir.Model;

var address = new Uri(Setting("DUPLEX_URL", "http://127.0.0.1:8850"));
var connection = Setting("DUPLEX_CONNECTION", "clinic");
var patientId = Setting("DUPLEX_PATIENT", "p1009");

// SMART Backend Services: an assertion signed with the app's private key is traded for access tokens.
using var key = AppKey.Read(File.ReadAllText(Setting("DUPLEX_APP_KEY", "data/keys/apps/scribe.jwk")));
using var tokens = new PrivateKeyTokenSource(
    address, Setting("DUPLEX_APP", "scribe"), key, ["system/Patient.rs", "system/Encounter.rs", "system/DocumentReference.crus", "system/Observation.rs"]);
using var duplex = new DuplexClient(address, tokens);
using var fhir = new FhirRestClient(duplex.FacadeOf(connection), tokens);

// Read the chart.
var read = await fhir.ReadAsync("Patient", patientId);
if (read.As<Patient>() is not { } patient)
{
    Console.Error.WriteLine(read);
    return 1;
}

Console.WriteLine($"patient: {patient.Name[0].Given[0].Value} {patient.Name[0].Family?.Value}");
Encounter? encounter = null;
await foreach (var entry in fhir.SearchAllAsync("Encounter", [new("patient", patientId), new("status", "in-progress")]))
{
    encounter ??= entry.As<Encounter>();
}

await foreach (var entry in fhir.SearchAllAsync("Observation", [new("patient", patientId), new("category", "vital-signs")]))
{
    if (entry.As<Observation>() is { } vital)
    {
        Console.WriteLine($"vital: {vital.Code?.Text?.Value} {(vital.Value as Quantity)?.Value} {(vital.Value as Quantity)?.Unit?.Value}".TrimEnd());
    }
}

// Write a note, final by its author's attestation: who, when, and the hash of what was signed.
var text = Encoding.UTF8.GetBytes("Synthetic note: no pain in the left knee.");
var author = encounter!.Participant[0].Individual!.ReferenceValue!.Value;
var when = DateTimeOffset.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
var note = $$"""
    {
      "resourceType": "DocumentReference",
      "status": "current",
      "docStatus": "final",
      "type": { "coding": [{ "system": "http://loinc.org", "code": "11506-3" }] },
      "category": [{ "coding": [{ "system": "http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category", "code": "clinical-note" }] }],
      "subject": { "reference": "Patient/{{patientId}}" },
      "date": "{{when}}",
      "author": [{ "reference": "{{author}}" }],
      "authenticator": { "reference": "{{author}}" },
      "content": [{ "attachment": { "contentType": "text/plain; charset=utf-8", "data": "{{Convert.ToBase64String(text)}}" } }],
      "context": { "encounter": [{ "reference": "Encounter/{{encounter.Id}}" }] }
    }
    """;
var attestation = $$"""
    {
      "resourceType": "Provenance",
      "target": [{ "reference": "#" }],
      "recorded": "{{when}}",
      "agent": [{ "who": { "reference": "{{author}}" } }],
      "signature": [{
        "type": [{ "system": "urn:iso-astm:E1762-95:2013", "code": "1.2.840.10065.1.12.1.1" }],
        "when": "{{when}}",
        "who": { "reference": "{{author}}" },
        "data": "{{Convert.ToBase64String(SHA256.HashData(text))}}"
      }]
    }
    """.ReplaceLineEndings(""); // a header is one line
var written = await duplex.WriteAsync(
    connection, "DocumentReference", Encoding.UTF8.GetBytes(note), new FacadeWriteOptions { IdempotencyKey = Guid.NewGuid().ToString(), Provenance = attestation });
if (!written.IsSuccess)
{
    Console.Error.WriteLine(written.Failure);
    return 1;
}

Console.WriteLine($"note: HTTP {written.Value.Status} {written.Value.Location}");
var waited = await duplex.WaitForLoopAsync(written.Value.Loop, TimeSpan.FromMinutes(1));
if (!waited.IsSuccess)
{
    Console.Error.WriteLine(waited.Failure);
    return 1;
}

Console.WriteLine($"loop: {waited.Value.Status}");
foreach (var step in waited.Value.Steps)
{
    Console.WriteLine($"step: {step.Name}, {step.Status}, {step.Grade ?? "no evidence yet"} {step.Evidence}".TrimEnd());
}

foreach (var hold in waited.Value.Holds)
{
    Console.WriteLine($"held: {hold.Code}. {hold.Sentence} Next to act: {hold.Owner}.");
}

return waited.Value.Status == LoopStatus.Closed ? 0 : 1;

static string Setting(string name, string byDefault) => Environment.GetEnvironmentVariable(name) ?? byDefault;
