using System.Text.Json.Nodes;
using Duplex.Sandbox;
using Xunit;

namespace Duplex.Tests.Sandbox;

public sealed class TransactionTests
{
    [Fact]
    public async Task A_result_is_filed_whole_at_its_order_with_its_references_resolved()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var order = await TestOrders.PlaceAsync(running);

        var (status, answer) = await TestOrders.SendAsync(running, TestOrders.Result(order));

        Assert.Equal((200, "transaction-response"), (status, answer["type"]!.GetValue<string>()));
        var responses = answer["entry"]!.AsArray().Select(one => one!["response"]!).ToList();
        Assert.All(responses, one => Assert.Equal(("201 Created", "W/\"1\""), (one["status"]!.GetValue<string>(), one["etag"]!.GetValue<string>())));
        var locations = responses.ConvertAll(one => one["location"]!.GetValue<string>());
        Assert.Equal(["DiagnosticReport", "Observation", "Observation"], locations.Select(one => one.Split('/')[0]));
        var report = await running.GetAsync($"/fhir/{locations[0]}");
        Assert.Equal(
            locations.Skip(1).Select(one => one[..one.IndexOf("/_history", StringComparison.Ordinal)]),
            report["result"]!.AsArray().Select(one => one!["reference"]!.GetValue<string>()));
        var id = report["id"]!.GetValue<string>();
        foreach (var query in new[] { $"based-on=ServiceRequest/{order}", $"identifier={TestOrders.ResultSystem}|r-1", "patient=p1001&status=final", "code=24323-8" })
        {
            Assert.Equal([id], await SearchTests.IdsAsync(running, $"/fhir/DiagnosticReport?{query}"));
        }

        Assert.Equal([locations[1].Split('/')[1]], await SearchTests.IdsAsync(running, $"/fhir/Observation?identifier={TestOrders.ResultSystem}|r-1-glu"));
        var filed = Assert.Single(running.Clinic.Reports("p1001"));
        Assert.Equal((order, "final", 2), (filed.OrderId, filed.Status, filed.ObservationIds.Count));
        Assert.Contains(running.Clinic.Observations("p1001"), one => (one.Code, one.Value, one.Unit) == (TestOrders.Glucose, "5.4", "mg/dL"));
        Assert.Equal($"DiagnosticReport/{id}/_history/1", (await running.NextAsync(SandboxEventKind.ReportStored)).Resource);
        Assert.NotNull(running.Clinic.Evidence("DiagnosticReport", id, 1));
    }

    [Fact]
    public async Task The_same_result_again_changes_nothing_and_a_correction_only_what_differs()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var order = await TestOrders.PlaceAsync(running);
        await TestOrders.SendAsync(running, TestOrders.Result(order));
        var before = running.Clinic.Observations("p1001").Count;

        var (_, again) = await TestOrders.SendAsync(running, TestOrders.Result(order));
        var (_, corrected) = await TestOrders.SendAsync(running, TestOrders.Result(order, glucose: 6.4m));

        Assert.Equal(["200 OK W/\"1\"", "200 OK W/\"1\"", "200 OK W/\"1\""], Responses(again));
        Assert.Equal(["200 OK W/\"1\"", "200 OK W/\"2\"", "200 OK W/\"1\""], Responses(corrected));
        Assert.Equal(before, running.Clinic.Observations("p1001").Count);
        Assert.Contains(running.Clinic.Observations("p1001"), one => (one.Code, one.Value, one.Version) == (TestOrders.Glucose, "6.4", 2));
    }

    [Fact]
    public async Task A_result_that_differs_in_precision_alone_is_a_correction()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        await TestOrders.SendAsync(running, TestOrders.Result(null, potassium: 4.1m));

        await TestOrders.SendAsync(running, TestOrders.Result(null, potassium: 4.10m));

        var stored = Assert.Single(running.Clinic.Observations("p1001"), one => one.Code == TestOrders.Potassium);
        Assert.Equal(("4.10", 2), (stored.Value, stored.Version));
    }

    [Fact]
    public async Task The_same_result_many_times_at_once_is_filed_once()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var order = await TestOrders.PlaceAsync(running);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => TestOrders.SendAsync(running, TestOrders.Result(order))));

        Assert.All(answers, one => Assert.Equal(200, one.Status));
        Assert.Single(answers, one => Responses(one.Body)[0].StartsWith("201", StringComparison.Ordinal));
        Assert.Single(running.Clinic.Reports("p1001"));
    }

    [Fact]
    public async Task A_condition_that_matches_several_is_412_and_stores_nothing()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        foreach (var _ in Enumerable.Range(0, 2))
        {
            using var one = await running.SendAsync(HttpMethod.Post, "/fhir/Observation", TestOrders.Observation("r-1-k", 4.0m, TestOrders.Potassium).ToJsonString());
            Assert.Equal(201, (int)one.StatusCode);
        }

        var (status, outcome) = await TestOrders.SendAsync(running, TestOrders.Result(null));

        Assert.Equal(412, status);
        Assert.Equal(("multiple-matches", "Bundle.entry[2].request"), TestOrders.FirstIssue(outcome));
        Assert.Empty(running.Clinic.Reports("p1001"));
        Assert.DoesNotContain(running.Clinic.Observations("p1001"), one => one.Code == TestOrders.Glucose);
    }

    [Theory]
    [InlineData(0, "basedOn", "[{\"reference\":\"ServiceRequest/sr9999\"}]", "business-rule", "basedOn[0]")]
    [InlineData(0, "result", "[{\"reference\":\"urn:uuid:00000000-0000-4000-8000-000000000009\"}]", "not-found", "result[0]")]
    [InlineData(0, "result", "[{\"reference\":\"Observation/o1001\"},{\"reference\":\"Observation/o1003\"}]", "business-rule", "result[1]")]
    [InlineData(0, "status", "\"done\"", "code-invalid", "status")]
    [InlineData(0, "presentedForm", "[{\"contentType\":\"application/pdf\",\"data\":\"no base64!\"}]", "value", "presentedForm[0].data")]
    [InlineData(1, "subject", "{\"reference\":\"Patient/p9999\"}", "not-found", "subject")]
    [InlineData(1, "code", "{}", "required", "code")]
    [InlineData(2, "valueQuantity", "{\"value\":\"4.1\"}", "value", "valueQuantity.value")]
    public async Task One_wrong_entry_stores_nothing_and_is_named(int entry, string element, string json, string code, string place)
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var order = await TestOrders.PlaceAsync(running);
        var before = running.Clinic.Observations("p1001").Count;
        var bundle = TestOrders.Result(order);
        bundle["entry"]![entry]!["resource"]![element] = JsonNode.Parse(json);

        var (status, outcome) = await TestOrders.SendAsync(running, bundle);

        Assert.Equal(422, status);
        var issues = outcome["issue"]!.AsArray().Select(one => (one!["code"]!.GetValue<string>(), one["expression"]![0]!.GetValue<string>()));
        Assert.Contains((code, $"Bundle.entry[{entry}].resource.{place}"), issues);
        Assert.Empty(running.Clinic.Reports("p1001"));
        Assert.Equal(before, running.Clinic.Observations("p1001").Count);
    }

    [Fact]
    public async Task A_result_at_another_patients_order_is_refused()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var order = await TestOrders.PlaceAsync(running, "p1002");

        var (status, outcome) = await TestOrders.SendAsync(running, TestOrders.Result(order));

        Assert.Equal(422, status);
        Assert.Equal(("business-rule", "Bundle.entry[0].resource.basedOn[0]"), TestOrders.FirstIssue(outcome));
        Assert.Empty(running.Clinic.Reports("p1001"));
    }

    [Fact]
    public async Task An_observation_of_another_patient_in_the_same_transaction_is_refused()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var bundle = TestOrders.Result(null);
        bundle["entry"]![2]!["resource"]!["subject"] = TestOrders.Reference("Patient/p1002");

        var (status, outcome) = await TestOrders.SendAsync(running, bundle);

        Assert.Equal(422, status);
        Assert.Equal(("business-rule", "Bundle.entry[0].resource.result[1]"), TestOrders.FirstIssue(outcome));
        Assert.DoesNotContain(running.Clinic.Observations("p1002"), one => one.Code == TestOrders.Potassium);
    }

    [Fact]
    public async Task An_unsolicited_result_needs_no_order_and_may_bring_a_document_and_a_task()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var bundle = TestOrders.Result(null);
        bundle["entry"]![0]!["resource"]!["presentedForm"] = new JsonArray(new JsonObject { ["contentType"] = "application/pdf", ["data"] = "JVBERi0x" });
        bundle["entry"]!.AsArray().Add(TestOrders.Entry(TestOrders.Task(focus: "urn:uuid:00000000-0000-4000-8000-000000000000"), 3, CreateTask()));

        var (first, answer) = await TestOrders.SendAsync(running, bundle);
        var (second, again) = await TestOrders.SendAsync(running, bundle);

        Assert.Equal((200, 200), (first, second));
        Assert.Equal("201 Created W/\"1\"", Responses(answer)[3]);
        Assert.Equal("200 OK W/\"1\"", Responses(again)[3]);
        var report = Assert.Single(running.Clinic.Reports("p1001"));
        Assert.Null(report.OrderId);
        Assert.Equal(6, JsonNode.Parse(report.Json)!["presentedForm"]![0]!["size"]!.GetValue<int>());
        Assert.Equal($"DiagnosticReport/{report.Id}", Assert.Single(running.Clinic.Tasks("p1001")).Focus);
    }

    [Fact]
    public async Task An_entry_may_update_by_id_with_the_right_version_only()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        await TestOrders.SendAsync(running, TestOrders.Result(null));
        var id = Assert.Single(running.Clinic.Reports("p1001")).Id;
        var report = TestOrders.Report("r-1", null, []);
        (report["id"], report["status"]) = (id, "corrected");
        JsonObject Request(string version) => new() { ["method"] = "PUT", ["url"] = $"DiagnosticReport/{id}", ["ifMatch"] = $"W/\"{version}\"" };

        var (stale, outcome) = await TestOrders.SendAsync(running, TestOrders.Bundle(TestOrders.Entry((JsonObject)report.DeepClone(), 0, Request("4"))));
        var (fresh, answer) = await TestOrders.SendAsync(running, TestOrders.Bundle(TestOrders.Entry(report, 0, Request("1"))));

        Assert.Equal((412, "conflict"), (stale, TestOrders.FirstIssue(outcome).Code));
        Assert.Equal((200, "200 OK W/\"2\""), (fresh, Responses(answer)[0]));
    }

    [Theory]
    [InlineData("DELETE", "Observation/o1001", 422, "Bundle.entry[0].request.method")]
    [InlineData("PUT", "Observation", 400, "Bundle.entry[0].request.url")]
    [InlineData("POST", "Observation/o1001", 400, "Bundle.entry[0].request.url")]
    [InlineData("POST", "Observation?identifier=x", 400, "Bundle.entry[0].request.url")]
    [InlineData("PUT", "Observation?identifier=", 400, "Bundle.entry[0].request.url")]
    [InlineData("PUT", "Observation?shoe-size=44", 400, "Bundle.entry[0].request.url")]
    [InlineData("PUT", "Observation/o1001", 400, "Bundle.entry[0].resource.id")]
    [InlineData("POST", "DiagnosticReport", 400, "Bundle.entry[0].resource")]
    [InlineData("POST", "DocumentReference", 405, "Bundle.entry[0].request.url")]
    [InlineData("POST", "Patient", 405, "Bundle.entry[0].request.url")]
    public async Task An_entry_that_asks_for_something_else_is_refused_with_its_place(string method, string url, int expected, string place)
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var entry = TestOrders.Entry(TestOrders.Observation("o-1", 5), 0, new JsonObject { ["method"] = method, ["url"] = url });

        var (status, outcome) = await TestOrders.SendAsync(running, TestOrders.Bundle(entry));

        Assert.Equal(expected, status);
        Assert.Equal(place, TestOrders.FirstIssue(outcome).Place);
    }

    [Fact]
    public async Task The_same_resource_twice_in_a_transaction_is_400()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var bundle = TestOrders.Bundle(TestOrders.Put(TestOrders.Observation("o-1", 5), 0), TestOrders.Put(TestOrders.Observation("o-1", 6), 1));

        var (asNew, _) = await TestOrders.SendAsync(running, bundle);
        using var stored = await running.SendAsync(HttpMethod.Post, "/fhir/Observation", TestOrders.Observation("o-1", 4).ToJsonString());
        var (asOld, outcome) = await TestOrders.SendAsync(running, bundle);

        Assert.Equal((400, 400), (asNew, asOld));
        Assert.Equal("Bundle.entry[1].request.url", TestOrders.FirstIssue(outcome).Place);
        Assert.Equal("4", Assert.Single(running.Clinic.Observations("p1001"), one => one.Code == TestOrders.Glucose).Value);
    }

    [Theory]
    [InlineData("{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[]}", 422)]
    [InlineData("{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[null,7,{\"request\":[]}]}", 422)]
    [InlineData("{\"resourceType\":\"Observation\"}", 400)]
    [InlineData("[]", 400)]
    public async Task A_body_that_is_no_transaction_is_refused(string body, int expected)
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();

        using var response = await running.SendAsync(HttpMethod.Post, "/fhir", body);

        Assert.Equal(expected, (int)response.StatusCode);
        Assert.Equal("OperationOutcome", (await RunningClinic.JsonOf(response))["resourceType"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_transaction_of_nothing_is_answered_with_nothing()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();

        var (status, answer) = await TestOrders.SendAsync(running, TestOrders.Bundle());

        Assert.Equal((200, 0), (status, answer["entry"]!.AsArray().Count));
    }

    [Theory]
    [InlineData("system/DiagnosticReport.cu system/Observation.u", "system/Observation.c")]
    [InlineData("system/DiagnosticReport.c system/Observation.cu", "system/DiagnosticReport.u")]
    [InlineData("system/Patient.rs", "system/DiagnosticReport.c")]
    public async Task Every_entry_needs_its_scope(string scope, string needed)
    {
        await using var running = await RunningClinic.StartAsync();
        await running.AuthorizeAsync(scope);

        using var response = await running.SendAsync(HttpMethod.Post, "/fhir", TestOrders.Result(null).ToJsonString());

        Assert.Equal(403, (int)response.StatusCode);
        Assert.Contains(needed, response.Headers.WwwAuthenticate.Single().Parameter, StringComparison.Ordinal);
        Assert.Empty(running.Clinic.Reports("p1001"));
    }

    [Fact]
    public async Task A_condition_works_outside_of_a_transaction_too()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        const string Path = "/fhir/Observation?identifier=urn:test:results|o-1";

        using var first = await running.SendAsync(HttpMethod.Put, Path, TestOrders.Observation("o-1", 5).ToJsonString());
        using var second = await running.SendAsync(HttpMethod.Put, Path, TestOrders.Observation("o-1", 6).ToJsonString());
        using var without = await running.SendAsync(HttpMethod.Put, "/fhir/Observation", TestOrders.Observation("o-1", 6).ToJsonString());

        Assert.Equal([201, 200, 412], new[] { first, second, without }.Select(one => (int)one.StatusCode));
        Assert.Equal("W/\"2\"", second.Headers.ETag?.ToString());
    }

    private static JsonObject CreateTask() =>
        new() { ["method"] = "POST", ["url"] = "Task", ["ifNoneExist"] = $"identifier={TestOrders.TaskSystem}|task-1" };

    private static List<string> Responses(JsonObject answer) =>
        [.. answer["entry"]!.AsArray().Select(one => $"{one!["response"]!["status"]} {one["response"]!["etag"]}")];
}
