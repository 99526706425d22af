using System.Net;
using System.Net.Sockets;
using System.Text;
using Duplex.Client;
using Duplex.Client.Answers;
using Duplex.Client.Rows;
using Duplex.Fhir;
using Duplex.Fhir.Client;
using Duplex.Fhir.Client.Answers;
using Duplex.Fhir.Client.Search;
using Duplex.Fhir.Client.Tokens;
using Duplex.Fhir.FhirPath;
using Duplex.Fhir.Model;
using Duplex.Fhir.Search;
using Duplex.Fhir.Validation;

// What the README of the packages shows, from a project that knows the packages alone. The patient is synthetic.
byte[] bytes = Encoding.UTF8.GetBytes("""
    {"resourceType":"Patient","id":"p1","identifier":[{"system":"urn:synthetic","value":"1"}],"name":[{"use":"official","family":"Synthetic","given":["Anna"]}],"birthDate":"1980-02","_birthDate":{"id":"b"},"multipleBirthInteger":2}
    """.Trim());

FhirReadResult read = FhirJson.Parse(bytes);
Check(read.IsRead, "the patient parses");
Patient patient = (Patient)read.Resource!;
Check(patient.Name[0].Family?.Value == "Synthetic" && patient.MultipleBirth is FhirInteger { Value: 2 }, "elements read");
Check(FhirJson.Serialize(patient).AsSpan().SequenceEqual(bytes), "what is not touched is written as it came");

FhirReadResult wrong = FhirJson.Parse("""{"resourceType":"Patient","gender":"f","birthDate":"1980-13"}"""u8);
Check(!wrong.IsRead && wrong.Issues.Select(issue => issue.Path).SequenceEqual(["Patient.gender", "Patient.birthDate"]), "each fault is found with its path");

patient.BirthDate!.Value = "1980-02-29";
patient.Deceased = new FhirBoolean(false);
Check(Encoding.UTF8.GetString(FhirJson.Serialize(patient)).Contains("\"birthDate\":\"1980-02-29\",\"_birthDate\":{\"id\":\"b\"},\"deceasedBoolean\":false", StringComparison.Ordinal), "a change is written");
foreach (string type in FhirModel.ResourceTypes)
{
    Check(FhirModel.CreateResource(type)!.TypeName == type && FhirModel.FindType(type)!.Properties.Count > 3, $"{type} is there");
}

Check(FhirPathExpression.Compile("name.where(use = 'official').family", "Patient").Evaluate(patient).Single().ToString() == "Synthetic", "FHIRPath evaluates");
Check(FhirPathExpression.Compile("(4 'g').toQuantity('mg') = 4000 'mg'").IsTrue(patient), "units convert");
Check(!FhirPathExpression.TryCompile("name.(", out _, out FhirPathError? error) && error.Position > 0, "a wrong expression says where");

FhirValidator validator = new();
Check(validator.Validate(patient).IsValid, "the patient is valid R4");
ValidationResult verdict = validator.Validate(patient, "http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient");
Check(!verdict.IsValid && verdict.Issues.Any(issue => issue.Path == "Patient.gender"), "US Core asks for a gender");

SearchQueryResult asked = SearchQuery.Parse("Patient", "family=synth&birthdate=ge1980");
Check(asked.IsValid && new SearchIndexer().Extract(patient).Count > 3, "a search is read, and the patient has values for it");

using TcpListener listener = new(IPAddress.Loopback, 0);
listener.Start();
FhirRestClientOptions options = new()
{
    BaseAddress = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/fhir"),
    Retry = new FhirRetryOptions { FirstDelay = TimeSpan.FromMilliseconds(1) },
};
using FhirRestClient client = new(options, new FixedAccessToken("secret"));

(FhirResult sent, string request) = await Both(client.CreateAsync(patient), Answer("201 Created", "", "Location: Patient/7/_history/1\r\n"));
Check(sent.Response?.Location == new ResourceLocation("Patient", "7", "1"), "the patient is sent");
Check(request.StartsWith("POST /fhir/Patient ", StringComparison.Ordinal) && request.Contains("Authorization: Bearer secret", StringComparison.Ordinal) && request.EndsWith(Encoding.UTF8.GetString(FhirJson.Serialize(patient)), StringComparison.Ordinal), "it is sent as it is");

(FhirResult refused, _) = await Both(client.CreateAsync(patient), Answer("422 Unprocessable", """{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"required","expression":["Patient.telecom"]}]}"""));
Check(refused.ToString() == "HTTP 422; error required Patient.telecom" && refused.Attempts == 1, "a refusal tells its issues and is not repeated");

ValueTask<FhirResult> again = client.ReadAsync("Patient", "7");
await Answer("503 Unavailable", "");
await Answer("200 OK", Encoding.UTF8.GetString(bytes));
FhirResult found = await again;
Check(found.As<Patient>()?.Name[0].Given[0].Value == "Anna" && found.Attempts == 2, "a read is repeated");

(SearchPage page, _) = await Both(client.SearchAsync("Patient", [new("family", "Synthetic")]), Answer("200 OK", $$"""{"resourceType":"Bundle","type":"searchset","total":1,"entry":[{"resource":{{Encoding.UTF8.GetString(bytes)}}}]}"""));
Check(page.Entries.Single().As<Patient>()?.Id == "p1" && page.Total == 1, "a search is read");

using DuplexClient duplex = new(new Uri(options.BaseAddress, "/"), new FixedAccessToken("secret"));
(ApiResult<Loop> loop, string looked) = await Both(duplex.GetLoopAsync(Guid.Parse("01990000-0000-7000-8000-000000000001")), Answer("200 OK", """
    {"id":"01990000-0000-7000-8000-000000000001","kind":"note","connection":"clinic","patient":{"reference":"Patient/p1","display":null},"status":"closed","step":null,
    "openedAt":"2026-01-02T03:04:05.000006Z","changedAt":"2026-01-02T03:04:05.000006Z","delivery":null,"deliveries":[],"hold":null,"holds":[],"exchanges":[],"addedLater":1,
    "steps":[{"name":"in the chart","status":"met","grade":"read-back","evidence":"DocumentReference/d1/_history/1","owner":"Duplex","deadline":"2026-01-02T03:04:05Z","since":"2026-01-02T03:04:05Z","overdue":false,"sentence":""}]}
    """));
Check(looked.StartsWith("GET /api/loops/01990000-0000-7000-8000-000000000001 ", StringComparison.Ordinal), "a loop is asked for");
Check(loop.Value is { Status: LoopStatus.Closed, Steps: [{ Evidence: "DocumentReference/d1/_history/1" }] }, "a loop is read with its evidence");
(ApiResult<Hold> undecided, string decision) = await Both(duplex.DecideHoldAsync(Guid.Empty, HoldDecisions.Resend, "mended"), Answer("409 Conflict", """{"status":409,"detail":"Somebody decided this hold already."}"""));
Check(decision.EndsWith("""{"decision":"resend","reason":"mended","target":null}""", StringComparison.Ordinal), "a decision is sent");
Check(undecided.Failure is { Status: 409, Sentence: "Somebody decided this hold already." }, "a refusal is a result");

Console.WriteLine($"{Environment.Version}: all as expected");
return 0;

static async Task<(T, string)> Both<T>(ValueTask<T> call, Task<string> answer)
{
    string request = await answer;
    return (await call, request);
}

// A server that takes one request on a connection of its own; the request as it came.
async Task<string> Answer(string status, string body, string headers = "")
{
    using Socket socket = await listener.AcceptSocketAsync();
    List<byte> taken = [];
    byte[] buffer = new byte[8192];
    while (!IsWhole(Encoding.UTF8.GetString(taken.ToArray())))
    {
        int count = await socket.ReceiveAsync(buffer);
        Check(count > 0, "the request is whole");
        taken.AddRange(buffer[..count]);
    }

    string answer = $"HTTP/1.1 {status}\r\n{headers}Content-Type: application/fhir+json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}";
    await socket.SendAsync(Encoding.UTF8.GetBytes(answer));
    socket.Shutdown(SocketShutdown.Both);
    return Encoding.UTF8.GetString(taken.ToArray());
}

static bool IsWhole(string request)
{
    int end = request.IndexOf("\r\n\r\n", StringComparison.Ordinal);
    int at = request.IndexOf("Content-Length: ", StringComparison.OrdinalIgnoreCase);
    return end >= 0 && (at < 0 || Encoding.UTF8.GetByteCount(request[(end + 4)..]) >= int.Parse(request[(at + 16)..request.IndexOf('\r', at)]));
}

static void Check(bool holds, string what)
{
    if (!holds)
    {
        Console.Error.WriteLine($"Not so: {what}.");
        Environment.Exit(1);
    }
}
