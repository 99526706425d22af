using System.Text.Json.Nodes;
using Duplex.Scenarios.Clinic;

namespace Duplex.Scenarios.Organizations;

/// <summary>For each route of the program the calls that try to reach another organization through it.</summary>
internal static class RouteCases
{
    private const string Fhir = "application/fhir+json";
    private const string Form = "application/x-www-form-urlencoded";
    private const string Facade = "/fhir/{connection}";

    /// <summary>By method and route pattern.</summary>
    public static IReadOnlyDictionary<string, RouteCall[]> Of(IReadOnlyDictionary<string, string> ids)
    {
        var cases = new Dictionary<string, RouteCall[]>();
        foreach (var (route, calls) in Interactions(ids).Concat(Operations(ids)).Concat(Bulk(ids)).Concat(Subscriptions(ids)).Concat(Api(ids)).Concat(Connections(ids)).Concat(Web()))
        {
            cases.Add(route, calls);
        }

        return cases;
    }

    private static IEnumerable<(string Route, RouteCall[] Calls)> Interactions(IReadOnlyDictionary<string, string> ids)
    {
        var (patient, observation, condition) = (ids["patient"], ids["observation"], ids["condition"]);
        string[] things = [$"Patient/{patient}", $"Observation/{observation}", $"Condition/{condition}"];
        var own = Expected.OwnOnly;
        foreach (var method in new[] { "GET", "HEAD" })
        {
            yield return ($"{method} {Facade}/{{type}}/{{id}}", [.. things.Select(thing => new RouteCall($"{{fhir}}/{thing}"))]);
            yield return ($"{method} {Facade}/{{type}}/{{id}}/_history/{{version}}", [.. things.Select(thing => new RouteCall($"{{fhir}}/{thing}/_history/1"))]);
            yield return ($"{method} {Facade}/{{type}}/{{id}}/_history", [.. things.Select(thing => new RouteCall($"{{fhir}}/{thing}/_history"))]);
            yield return ($"{method} {Facade}/{{type}}/_history", [new("{fhir}/Patient/_history") { OnOwn = own }, new("{fhir}/Condition/_history") { OnOwn = own }]);
            yield return ($"{method} {Facade}/_history", [new("{fhir}/_history") { OnOwn = own }]);
            yield return ($"{method} {Facade}/{{type}}",
            [
                .. new[] { "Patient", "Patient?name=South", "Observation", $"Observation?patient=Patient/{patient}", "Condition?patient=Patient/p1002", "Observation?subject:Patient.name=South", $"Patient?_id={patient}&_revinclude=Observation:patient", "Subscription" }
                    .Select(search => new RouteCall($"{{fhir}}/{search}") { OnOwn = own }),
            ]);
            yield return ($"{method} {Facade}/", [new("{fhir}/?_type=Patient,Observation,Condition") { OnOwn = own }]);
            yield return ($"{method} {Facade}/{{compartment}}/{{id}}/{{type}}", [new($"{{fhir}}/Patient/{patient}/Observation") { OnOwn = own }]);
        }

        yield return ($"POST {Facade}/{{type}}/_search", [new("{fhir}/Patient/_search", "name=South", Form) { OnOwn = own }]);
        yield return ($"POST {Facade}/_search", [new("{fhir}/_search", "_type=Patient", Form) { OnOwn = own }]);
        yield return ($"POST {Facade}/{{type}}",
        [
            new("{fhir}/Observation", AppRecords.BloodPressure(patient, "e2001").ToJsonString(), Fhir) { OnOwn = own },
            new("{fhir}/Patient", """{"resourceType":"Patient"}""", Fhir) { OnOwn = own, Headers = [("If-None-Exist", "name=South")] },
        ]);

        // Ids belong to a connection: an id that another organization has too is free here.
        yield return ($"PUT {Facade}/{{type}}/{{id}}", [new($"{{fhir}}/Patient/{patient}", $$"""{"resourceType":"Patient","id":"{{patient}}"}""", Fhir) { OnOwn = own }]);
        yield return ($"PUT {Facade}/{{type}}", [new("{fhir}/Patient?name=South", """{"resourceType":"Patient"}""", Fhir) { OnOwn = own }]);
        const string Patch = """[{"op":"add","path":"/active","value":false}]""";
        yield return ($"PATCH {Facade}/{{type}}/{{id}}", [new($"{{fhir}}/Observation/{observation}", Patch, "application/json-patch+json") { OnOwn = own }]);
        yield return ($"PATCH {Facade}/{{type}}", [new("{fhir}/Observation?code:text=South", Patch, "application/json-patch+json") { OnOwn = own }]);
        yield return ($"DELETE {Facade}/{{type}}/{{id}}", [.. things.Select(thing => new RouteCall($"{{fhir}}/{thing}") { OnOwn = own })]);
        yield return ($"DELETE {Facade}/{{type}}", [new("{fhir}/Patient?name=South") { OnOwn = own }]);
        yield return ($"POST {Facade}/",
        [
            new("{fhir}/", Bundle("transaction", ("DELETE", $"Patient/{patient}", null), ("PUT", $"Observation/{observation}", AppRecords.BloodPressure(patient, "e2001"))), Fhir) { OnOwn = own },
            new("{fhir}/", Bundle("batch", ("GET", $"Patient/{patient}", null), ("GET", "Patient?name=South", null), ("GET", $"Patient/{patient}/$everything", null)), Fhir) { OnOwn = own },
        ]);
        yield return ($"* {Facade}/{{**rest}}", [new("{fhir}/no/such/address/here") { OnOwn = own, AlsoOnTheirs = [405] }]);

        // What a server is, and where tokens are got, is said to everybody (FHIR R4, http.html 3.1.0.1.11; SMART App Launch): no word of any chart.
        yield return ($"GET {Facade}/metadata", [new("{fhir}/metadata") { OnTheirs = own, OnOwn = own }]);
        yield return ($"HEAD {Facade}/metadata", [new("{fhir}/metadata") { OnTheirs = own, OnOwn = own }]);
        yield return ($"GET {Facade}/.well-known/smart-configuration", [new("{fhir}/.well-known/smart-configuration") { OnTheirs = own, OnOwn = own }]);
        yield return ($"HEAD {Facade}/.well-known/smart-configuration", [new("{fhir}/.well-known/smart-configuration") { OnTheirs = own, OnOwn = own }]);
    }

    private static IEnumerable<(string Route, RouteCall[] Calls)> Operations(IReadOnlyDictionary<string, string> ids)
    {
        var (patient, own) = (ids["patient"], Expected.OwnOnly);
        var match = new JsonObject
        {
            ["resourceType"] = "Parameters",
            ["parameter"] = new JsonArray(new JsonObject
            {
                ["name"] = "resource",
                ["resource"] = new JsonObject { ["resourceType"] = "Patient", ["identifier"] = new JsonArray(new JsonObject { ["system"] = "urn:oid:2.999.9", ["value"] = "S-1" }), ["birthDate"] = "1961-02-03" },
            }),
        }.ToJsonString();
        foreach (var method in new[] { "GET", "POST" })
        {
            var body = method == "GET" ? null : """{"resourceType":"Parameters"}""";
            RouteCall Call(string path, Expected onOwn) => new(path, body, Fhir) { OnOwn = onOwn };
            yield return ($"{method} {Facade}/{{type}}/{{id}}/$everything", [Call($"{{fhir}}/Patient/{patient}/$everything", own)]);
            yield return ($"{method} {Facade}/{{type}}/{{id}}/$chart", [Call($"{{fhir}}/Patient/{patient}/$chart", own)]);
            yield return ($"{method} {Facade}/{{type}}/$docref", [Call($"{{fhir}}/DocumentReference/$docref?patient=Patient/{patient}", own)]);
            yield return ($"{method} {Facade}/{{type}}/$match", [new("{fhir}/Patient/$match", method == "GET" ? null : match, Fhir) { OnOwn = own }]);
            yield return ($"{method} {Facade}/{{type}}/$validate", [Call("{fhir}/Patient/$validate", own)]);
            yield return ($"{method} {Facade}/{{type}}/{{id}}/$validate", [Call($"{{fhir}}/Patient/{patient}/$validate", own)]);
        }
    }

    private static IEnumerable<(string Route, RouteCall[] Calls)> Bulk(IReadOnlyDictionary<string, string> ids)
    {
        var (own, prefer) = (Expected.OwnOnly, new[] { ("Prefer", "respond-async") });
        foreach (var method in new[] { "GET", "POST" })
        {
            var body = method == "GET" ? null : """{"resourceType":"Parameters"}""";
            yield return ($"{method} {Facade}/$export", [new("{fhir}/$export?_type=Group", body, Fhir) { OnOwn = own, Headers = prefer }]);
            yield return ($"{method} {Facade}/{{type}}/$export", [new("{fhir}/Patient/$export?_type=Group", body, Fhir) { OnOwn = own, Headers = prefer }]);
            yield return ($"{method} {Facade}/{{type}}/{{id}}/$export", [new($"{{fhir}}/Group/{ids["patient"]}/$export", body, Fhir) { OnOwn = own, Headers = prefer }]);
        }

        yield return ($"GET {Facade}/_export/{{job}}", [new($"{{fhir}}/_export/{ids["job"]}")]);
        yield return ($"GET {Facade}/_export/{{job}}/{{file}}", [new($"{{fhir}}/_export/{ids["job"]}/{ids["file"]}")]);
        yield return ($"DELETE {Facade}/_export/{{job}}", [new($"{{fhir}}/_export/{ids["job"]}")]);
        yield return ($"POST {Facade}/$import", [new("{fhir}/$import", """{"resourceType":"Basic","id":"north-1","code":{"text":"synthetic"}}""", "application/fhir+ndjson") { OnOwn = own }]);
    }

    private static IEnumerable<(string Route, RouteCall[] Calls)> Subscriptions(IReadOnlyDictionary<string, string> ids)
    {
        var (id, own) = (ids["subscription"], Expected.OwnOnly);
        foreach (var method in new[] { "GET", "POST" })
        {
            var body = method == "GET" ? null : """{"resourceType":"Parameters"}""";
            foreach (var operation in new[] { "$events", "$get-ws-binding-token", "$status" })
            {
                yield return ($"{method} {Facade}/{{type}}/{{id}}/{operation}", [new($"{{fhir}}/Subscription/{id}/{operation}", body, Fhir)]);
            }

            yield return ($"{method} {Facade}/{{type}}/$status", [new($"{{fhir}}/Subscription/$status?id={id}", body, Fhir) { OnOwn = own }]);
            yield return ($"{method} {Facade}/$subscription-topics", [new("{fhir}/$subscription-topics", body, Fhir) { OnOwn = own }]);
        }

        yield return ($"POST {Facade}/{{type}}/{{id}}/$rotate-secret", [new($"{{fhir}}/Subscription/{id}/$rotate-secret", """{"resourceType":"Parameters"}""", Fhir)]);
        yield return ($"GET {Facade}/Subscription/{{id}}/$stream", [new($"{{fhir}}/Subscription/{id}/$stream")]);

        // Without an upgrade there is nothing; what is said over the socket has a test of its own.
        yield return ($"GET {Facade}/$subscription-websocket", [new("{fhir}/$subscription-websocket") { AlsoOnTheirs = [426], OnOwn = own }]);
    }

    private static IEnumerable<(string Route, RouteCall[] Calls)> Api(IReadOnlyDictionary<string, string> ids)
    {
        var own = Expected.OwnOnly;
        const string Reason = """{"decision":"cancel","reason":"synthetic"}""";
        yield return ("GET /api/loops", [new("/api/loops") { OnTheirs = own }, new("/api/loops?status=held&kind=write") { OnTheirs = own }, new($"/api/loops?before={ids["loop"]}") { OnTheirs = own }]);
        yield return ("GET /api/loops/{id}", [new($"/api/loops/{ids["loop"]}")]);
        yield return ("POST /api/loops/{id}/cancel", [new($"/api/loops/{ids["loop"]}/cancel", Reason)]);
        yield return ("GET /api/holds", [new("/api/holds") { OnTheirs = own }, new("/api/holds?open=true") { OnTheirs = own }]);
        yield return ("POST /api/holds/{id}/decision", [new($"/api/holds/{ids["hold"]}/decision", Reason)]);
        yield return ("GET /api/exchanges", [new("/api/exchanges") { OnTheirs = own }, new("/api/exchanges?connection=south-ehr") { OnTheirs = own }]);
        yield return ("GET /api/exchanges/counts", [new("/api/exchanges/counts?connection=south-ehr") { OnTheirs = own }]);
        yield return ("GET /api/exchanges/{id}", [new($"/api/exchanges/{ids["exchange"]}")]);
        yield return ("POST /api/exchanges/{id}/replay", [new($"/api/exchanges/{ids["exchange"]}/replay", "")]);

        // An endless stream: read by a test of its own.
        yield return ("GET /api/events", []);

        // Figures of the installation, which say nothing of anybody's data.
        yield return ("GET /api/storage", [new("/api/storage") { OnTheirs = own }]);
        yield return ("GET /api/configuration", [new("/api/configuration") { OnTheirs = own }]);
        yield return ("GET /api/openapi.json", [new("/api/openapi.json") { OnTheirs = own }]);
        yield return ("POST /api/console-codes", [new("/api/console-codes", "") { OnTheirs = own }]);
        yield return ("* /api/{**rest}", [new($"/api/deliveries/{ids["delivery"]}"), new($"/api/no/such/{ids["loop"]}")]);
    }

    private static IEnumerable<(string Route, RouteCall[] Calls)> Connections(IReadOnlyDictionary<string, string> ids)
    {
        const string At = "/api/connections/{name}";
        yield return ("GET /api/connections", [new("/api/connections") { OnTheirs = Expected.OwnOnly }]);
        yield return ($"GET {At}", [.. Both("", null)]);
        yield return ($"DELETE {At}", [.. Both("", null)]);

        // Names are unique in the installation: that this one is taken has to be said, and nothing else.
        yield return ($"PUT {At}", [.. Both("", "connection: south-chart\ndialect: chart\nenvironment: test\n").Select(call => call with { ContentType = "application/yaml", AlsoOnTheirs = [409] })]);
        yield return ($"GET {At}/keys", [.. Both("/keys", null)]);
        yield return ($"POST {At}/keys", [.. Both("/keys", "")]);
        yield return ($"POST {At}/keys/use", [.. Both("/keys/use", "")]);
        yield return ($"POST {At}/import", [.. Both("/import", """{"resourceType":"Basic","id":"south-1","code":{"text":"synthetic"}}""").Select(call => call with { ContentType = "application/fhir+ndjson" })]);
        yield return ($"POST {At}/patients/{{id}}/erase", [.. Both($"/patients/{ids["patient"]}/erase", ""), new($"/api/connections/registry/patients/{ids["patient"]}/erase", "") { OnTheirs = Expected.OwnOnly }]);
        yield return ($"POST {At}/pull", [.. Both("/pull", "{}")]);
        yield return ($"GET {At}/pulls", [.. Both("/pulls", null)]);
        yield return ($"GET {At}/pulls/{{id}}", [.. Both($"/pulls/{ids["pull"]}", null), new($"/api/connections/clinic/pulls/{ids["pull"]}")]);
        yield return ($"DELETE {At}/pulls/{{id}}", [.. Both($"/pulls/{ids["pull"]}", null), new($"/api/connections/clinic/pulls/{ids["pull"]}")]);
    }

    private static IEnumerable<(string Route, RouteCall[] Calls)> Web()
    {
        var own = Expected.OwnOnly;
        yield return ("GET /", [new("/") { OnTheirs = own }]);
        yield return ("GET /console/enter", [new("/console/enter?code=none") { OnTheirs = own }]);
        yield return ("GET /console/{**path}", [new("/console/") { OnTheirs = own }]);
        yield return ("HEAD /console/{**path}", [new("/console/") { OnTheirs = own }]);
        yield return ("POST /oauth/token", [new("/oauth/token", "grant_type=client_credentials&client_id=scribe", Form) { OnTheirs = own }]);
    }

    private static IEnumerable<RouteCall> Both(string rest, string? body) =>
        new[] { "south-chart", "south-ehr" }.Select(name => new RouteCall($"/api/connections/{name}{rest}", body));

    private static string Bundle(string type, params (string Method, string Url, JsonObject? Resource)[] entries) => new JsonObject
    {
        ["resourceType"] = "Bundle",
        ["type"] = type,
        ["entry"] = new JsonArray([.. entries.Select(entry =>
        {
            var one = new JsonObject { ["request"] = new JsonObject { ["method"] = entry.Method, ["url"] = entry.Url } };
            if (entry.Resource is { } resource)
            {
                resource["id"] = entry.Url.Split('/')[1];
                one["resource"] = resource;
            }

            return one;
        })]),
    }.ToJsonString();
}
