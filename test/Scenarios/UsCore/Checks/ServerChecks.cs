using System.Text.Json.Nodes;
using Duplex.Scenarios.Clinic;

namespace Duplex.Scenarios.UsCore.Checks;

/// <summary>What holds for a server as a whole: what it says of itself, who gets in, formats, Bundles.</summary>
internal static class ServerChecks
{
    private const string Section = "The server as a whole";

    public static IEnumerable<Check> Before() =>
    [
        Row("metadata is open: a CapabilityStatement of FHIR 4.0.1, JSON", MetadataAsync),
        Row("metadata names the token endpoint (SMART's older way; it asks for an authorization endpoint too)", server => TokenEndpoint(server) is { Length: > 0 } ? Task.FromResult(Outcome.Pass) : ReadChecks.NotDeclared()),
        Row("metadata may be read by pages of any origin", async server => Outcome.When((await server.App.Anonymous().GetAsync("metadata")).Header("Access-Control-Allow-Origin") == "*", "no Access-Control-Allow-Origin")),
        Row("smart-configuration: open, JSON, all that SMART asks of backend services", SmartAsync),
        Row("no token: 401 with WWW-Authenticate and an OperationOutcome", server => DeniedAsync(server.App.Anonymous(), "Bearer")),
        Row("a wrong token: 401 with error=\"invalid_token\"", server => DeniedAsync(server.App.With("not-a-token"), "error=\"invalid_token\"")),
        Row("a token without the scope: 403 with an OperationOutcome", ScopeAsync),
        Row("Accept: application/fhir+json, application/json, */*: 200", AcceptedAsync),
        Row("Accept: application/fhir+xml, or _format=xml: 406", NotAcceptableAsync),
        Row("HEAD: as GET, without a body", HeadAsync),
        Row("an unknown resource type: 404 with an OperationOutcome", server => ReadChecks.RefusedAsync(server, "Nonsense/1", 404)),
        Row("search-system", server => server.OffersWhole("search-system") ? SystemSearchAsync(server) : ReadChecks.NotDeclared()),
        Row("history-system", server => server.OffersWhole("history-system") ? SystemHistoryAsync(server) : ReadChecks.NotDeclared()),
        Row("Patient/[id]/$everything", server => HasOperation(server, "everything") ? EverythingAsync(server) : ReadChecks.NotDeclared()),
        Row("DocumentReference/$docref", server => HasOperation(server, "docref", "DocumentReference") ? DocRefAsync(server) : ReadChecks.NotDeclared()),
    ];

    public static IEnumerable<Check> After() =>
    [
        Row("a body that is no JSON: 400 with an OperationOutcome", server => WrongBodyAsync(server, "not json", "application/fhir+json", 400)),
        Row("a body of another type: 400 or 422", server => WrongBodyAsync(server, """{"resourceType":"Patient"}""", "application/fhir+json", 400, 422)),
        Row("a body in XML: 415", server => WrongBodyAsync(server, "<Condition xmlns=\"http://hl7.org/fhir\"/>", "application/fhir+xml", 415)),
        Row("transaction: all entries, and references between them", server => server.OffersWhole("transaction") ? TransactionAsync(server) : ReadChecks.NotDeclared()),
        Row("transaction with one wrong entry: nothing of it", server => server.OffersWhole("transaction") ? BrokenTransactionAsync(server) : ReadChecks.NotDeclared()),
        Row("batch: each entry by itself", server => server.OffersWhole("batch") ? BatchAsync(server) : ReadChecks.NotDeclared()),
    ];

    private static Check Row(string name, Func<FhirServer, Task<Outcome>> run) => new(Section, name, run);

    private static async Task<Outcome> MetadataAsync(FhirServer server)
    {
        using var open = server.App.Anonymous();
        var answer = await open.GetAsync("metadata");
        return Outcome.When(answer.Status == 200 && answer.ResourceType == "CapabilityStatement" && (string?)answer.Body!["fhirVersion"] == "4.0.1" && answer.Header("Content-Type").StartsWith("application/fhir+json", StringComparison.Ordinal), $"{answer.Status} {answer.Header("Content-Type")}");
    }

    private static string? TokenEndpoint(FhirServer server) => (string?)ElementPath.Items(server.Statement["rest"]![0]!["security"]?["extension"])
        .SelectMany(extension => ElementPath.Items(extension["extension"])).FirstOrDefault(part => (string?)part["url"] == "token")?["valueUri"];

    private static async Task<Outcome> SmartAsync(FhirServer server)
    {
        using var open = server.App.Anonymous();
        var answer = await open.GetAsync(".well-known/smart-configuration", ("Accept", "application/fhir+xml"));
        if (answer.Status != 200 || !answer.Header("Content-Type").StartsWith("application/json", StringComparison.Ordinal) || answer.Header("Access-Control-Allow-Origin") != "*")
        {
            return Outcome.Fail($"{answer.Status} {answer.Header("Content-Type")} {answer.Header("Access-Control-Allow-Origin")}");
        }

        var body = answer.Body!;
        string[] All(string name) => [.. ElementPath.Items(body[name]).Select(item => (string)item!)];
        return (string?)body["token_endpoint"] is not { Length: > 0 } endpoint || (TokenEndpoint(server) is { Length: > 0 } named && named != endpoint) ? Outcome.Fail("token_endpoint is not that of metadata")
            : !All("grant_types_supported").Contains("client_credentials") ? Outcome.Fail("grant_types_supported")
            : !All("code_challenge_methods_supported").Contains("S256") || All("code_challenge_methods_supported").Contains("plain") ? Outcome.Fail("code_challenge_methods_supported")
            : !All("token_endpoint_auth_methods_supported").Contains("private_key_jwt") ? Outcome.Fail("token_endpoint_auth_methods_supported")
            : !All("token_endpoint_auth_signing_alg_values_supported").Intersect(["RS384", "ES384"]).Any() ? Outcome.Fail("token_endpoint_auth_signing_alg_values_supported")
            : !All("scopes_supported").All(scope => scope.StartsWith("system/", StringComparison.Ordinal)) ? Outcome.Fail("scopes_supported")
            : Outcome.When(All("capabilities").Contains("client-confidential-asymmetric") && All("capabilities").Contains("permission-v2"), "capabilities");
    }

    private static async Task<Outcome> DeniedAsync(FhirApp app, string says)
    {
        var answer = await app.GetAsync("Patient?_count=1");
        app.Dispose();
        return Outcome.When(answer.Status == 401 && answer.Header("WWW-Authenticate").Contains(says, StringComparison.Ordinal) && answer.ResourceType == "OperationOutcome", $"{answer.Status} {answer.Header("WWW-Authenticate")}");
    }

    private static async Task<Outcome> ScopeAsync(FhirServer server)
    {
        using var narrow = server.App.With(await server.TokenFor("system/Location.rs"));
        var (other, own) = (await narrow.GetAsync("Patient?_count=1"), await narrow.GetAsync("Location?_count=1"));
        return Outcome.When((other.Status, own.Status) == (403, 200) && other.ResourceType == "OperationOutcome", $"{other.Status} and {own.Status}");
    }

    private static async Task<Outcome> AcceptedAsync(FhirServer server)
    {
        foreach (var type in new[] { "application/fhir+json", "application/json", "*/*", "application/fhir+json; fhirVersion=4.0" })
        {
            var answer = await server.App.GetAsync("Patient?_count=1", ("Accept", type));
            if (answer.Status != 200 || !answer.Header("Content-Type").StartsWith("application/fhir+json", StringComparison.Ordinal))
            {
                return Outcome.Fail($"{type}: {answer.Status} {answer.Header("Content-Type")}");
            }
        }

        return Outcome.Pass;
    }

    private static async Task<Outcome> NotAcceptableAsync(FhirServer server)
    {
        var (header, format) = (await server.App.GetAsync("Patient?_count=1", ("Accept", "application/fhir+xml")), await server.App.GetAsync("Patient?_count=1&_format=xml"));
        return Outcome.When((header.Status, format.Status) == (406, 406), $"{header.Status} and {format.Status}");
    }

    private static async Task<Outcome> HeadAsync(FhirServer server)
    {
        var reference = FhirServer.ReferenceTo(server.Of("Patient")[0]);
        var (get, head) = (await server.App.GetAsync(reference), await server.App.SendTextAsync("HEAD", reference, null));
        return Outcome.When(head.Status == 200 && head.Text.Length == 0 && head.Header("ETag") == get.Header("ETag"), $"{head.Status} {head.Header("ETag")}");
    }

    private static async Task<Outcome> SystemSearchAsync(FhirServer server)
    {
        var answer = await server.App.GetAsync("?_type=Patient,Location&_count=100");
        var types = answer.Resources("match").Select(resource => (string?)resource["resourceType"]).Distinct().ToList();
        return Outcome.When(answer.Status == 200 && types.Count > 0 && types.TrueForAll(type => type is "Patient" or "Location"), $"{answer.Status}");
    }

    private static async Task<Outcome> SystemHistoryAsync(FhirServer server)
    {
        var answer = await server.App.GetAsync("_history?_count=10");
        return Outcome.When(answer.Status == 200 && (string?)answer.Body?["type"] == "history" && answer.Resources().Any(), $"{answer.Status}");
    }

    private static bool HasOperation(FhirServer server, string name, string type = "Patient") =>
        ElementPath.Items(server.Declared(type)?["operation"]).Any(operation => (string?)operation["name"] == name);

    private static async Task<Outcome> EverythingAsync(FhirServer server)
    {
        var patient = server.Of("Observation").Select(resource => (string?)resource["subject"]?["reference"]).First(reference => reference is not null && server.Known.Contains(reference))!;
        var all = (await server.App.SearchAsync($"{patient}/$everything?_count=500")).Select(FhirServer.ReferenceTo).ToHashSet();
        var own = server.Of("Observation").Where(resource => (string?)resource["subject"]?["reference"] == patient).Select(FhirServer.ReferenceTo).ToList();
        return Outcome.When(all.Contains(patient) && own.TrueForAll(all.Contains), $"{all.Count} resources, {own.Count(reference => !all.Contains(reference))} left out");
    }

    private static async Task<Outcome> DocRefAsync(FhirServer server)
    {
        var document = server.Of("DocumentReference").First(resource => resource["type"]?["coding"] is not null);
        var token = SearchTruth.TokensOf(document["type"]!).Select(one => $"{one.System}|{one.Code}").First();
        var answer = await server.App.GetAsync($"DocumentReference/$docref?patient={((string)document["subject"]!["reference"]!).Split('/')[1]}&type={Uri.EscapeDataString(token)}&start=1900-01-01&end=2100-01-01");
        return Outcome.When(answer.Status == 200 && (string?)answer.Body?["type"] == "searchset" && answer.Resources("match").Any(), $"{answer.Status}");
    }

    private static async Task<Outcome> WrongBodyAsync(FhirServer server, string body, string contentType, params int[] statuses)
    {
        if (!server.Offers("Condition", "create"))
        {
            return Outcome.NotDeclared;
        }

        var answer = await server.App.SendTextAsync("POST", "Condition", body, contentType);
        return Outcome.When(statuses.Contains(answer.Status) && answer.ResourceType == "OperationOutcome", $"{answer.Status} {answer.ResourceType}");
    }

    private static async Task<Outcome> TransactionAsync(FhirServer server)
    {
        var (bundle, patient) = Bundle(server, "transaction");
        var answer = await server.App.SendAsync("POST", "", bundle);
        if (answer.Status != 200 || (string?)answer.Body?["type"] != "transaction-response")
        {
            return Outcome.Fail($"{answer.Status} {WriteChecks.Why(answer)}");
        }

        var locations = answer.Body["entry"]!.AsArray().Select(entry => (string?)entry!["response"]?["location"] ?? "").ToList();
        var whole = await server.App.GetAsync(Relative(locations[1], "Observation"));
        return Outcome.When(((string?)whole.Body?["hasMember"]?[0]?["reference"])?.EndsWith(Relative(locations[0], "Observation"), StringComparison.Ordinal) == true && (string?)whole.Body?["subject"]?["reference"] == patient, $"{whole.Status}: a reference was not resolved");
    }

    private static async Task<Outcome> BrokenTransactionAsync(FhirServer server)
    {
        var (bundle, patient) = Bundle(server, "transaction");
        var before = (await server.App.SearchAsync($"Observation?patient={patient}&_count=200")).Count;
        bundle["entry"]![1]!["resource"]!.AsObject().Remove("status");
        bundle["entry"]![1]!["resource"]!["subject"]!["reference"] = "Patient/nobody-here";
        bundle["entry"]![1]!["resource"]!["code"] = "not a concept";
        var answer = await server.App.SendAsync("POST", "", bundle);
        var after = (await server.App.SearchAsync($"Observation?patient={patient}&_count=200")).Count;
        return Outcome.When(answer.Status is >= 400 and < 500 && answer.ResourceType == "OperationOutcome" && before == after, $"{answer.Status}, {after - before} more");
    }

    private static async Task<Outcome> BatchAsync(FhirServer server)
    {
        var (bundle, patient) = Bundle(server, "batch");
        bundle["entry"]!.AsArray().RemoveAt(1);
        bundle["entry"]!.AsArray().Add(new JsonObject { ["request"] = new JsonObject { ["method"] = "GET", ["url"] = patient } });
        bundle["entry"]!.AsArray().Add(new JsonObject { ["request"] = new JsonObject { ["method"] = "GET", ["url"] = "Patient/nobody-here" } });
        var answer = await server.App.SendAsync("POST", "", bundle);
        var statuses = string.Join(' ', ElementPath.Items(answer.Body?["entry"]).Select(entry => ((string?)entry["response"]?["status"] ?? "none")[..3]));
        return Outcome.When(answer.Status == 200 && (string?)answer.Body?["type"] == "batch-response" && statuses == "201 200 404", $"{answer.Status} {statuses}");
    }

    private static (JsonObject Bundle, string Patient) Bundle(FhirServer server, string type)
    {
        var patient = (string)server.Of("Observation").First(resource => server.Known.Contains((string?)resource["subject"]?["reference"] ?? ""))["subject"]!["reference"]!;
        var member = AppRecords.BloodPressure(patient.Split('/')[1], "none");
        member.Remove("encounter");
        var whole = member.DeepClone().AsObject();
        whole["hasMember"] = new JsonArray(new JsonObject { ["reference"] = "urn:uuid:0198c000-0000-7000-8000-0000000000f1" });
        return (new JsonObject { ["resourceType"] = "Bundle", ["type"] = type, ["entry"] = new JsonArray(Entry("f1", member), Entry("f2", whole)) }, patient);
    }

    private static JsonObject Entry(string end, JsonObject resource) => new()
    {
        ["fullUrl"] = $"urn:uuid:0198c000-0000-7000-8000-0000000000{end}",
        ["resource"] = resource,
        ["request"] = new JsonObject { ["method"] = "POST", ["url"] = "Observation" },
    };

    private static string Relative(string location, string type) =>
        location.Contains(type + "/", StringComparison.Ordinal) ? string.Join('/', location[location.IndexOf(type + "/", StringComparison.Ordinal)..].Split('/')[..2]) : location;
}
