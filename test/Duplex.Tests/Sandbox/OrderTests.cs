using System.Text.Json.Nodes;
using Duplex.Sandbox;
using Xunit;

namespace Duplex.Tests.Sandbox;

public sealed class OrderTests
{
    [Fact]
    public async Task A_posted_order_is_read_back_and_found_by_all_it_can_be_searched_by()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();

        using var response = await PostAsync(running, TestOrders.Order());

        Assert.Equal(201, (int)response.StatusCode);
        Assert.Equal("W/\"1\"", response.Headers.ETag?.ToString());
        var stored = await running.GetAsync(response.Headers.Location!.ToString());
        var id = stored["id"]!.GetValue<string>();
        Assert.Equal("Patient/p1001", stored["subject"]!["reference"]!.GetValue<string>());
        foreach (var query in new[]
        {
            $"_id={id}", $"identifier={TestOrders.OrderSystem}|A1B2C3D4E5F60718", "patient=p1001", "subject=Patient/p1001", "patient=p1001&status=active",
            "code=http://loinc.org|2345-7", "patient=p1001&authored=2026-03-04", "requester=Practitioner/pr1",
        })
        {
            Assert.Equal([id], await SearchTests.IdsAsync(running, $"/fhir/ServiceRequest?{query}"));
        }

        Assert.Equal([], await SearchTests.IdsAsync(running, "/fhir/ServiceRequest?patient=p1002"));
        Assert.Equal($"ServiceRequest/{id}/_history/1", (await running.NextAsync(SandboxEventKind.OrderStored)).Resource);
        var order = Assert.Single(running.Clinic.Orders("p1001"));
        Assert.Equal(("A1B2C3D4E5F60718", "pr1", "2345-7", "active"), (order.PlacerNumber, order.RequesterId, order.Code, order.Status));
    }

    [Fact]
    public async Task The_same_order_twice_at_the_same_time_is_stored_once()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var condition = ("If-None-Exist", $"identifier={TestOrders.OrderSystem}%7CA1B2C3D4E5F60718");

        var responses = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => PostAsync(running, TestOrders.Order(), condition)));

        Assert.Equal([200, 200, 200, 201], responses.Select(one => (int)one.StatusCode).Order());
        Assert.Single(responses.Select(one => one.Headers.Location).Distinct());
        Assert.Single(running.Clinic.Orders("p1001"));
        foreach (var response in responses)
        {
            response.Dispose();
        }
    }

    [Fact]
    public async Task A_server_without_conditional_create_stores_it_twice()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync(options => options with { Rules = new PracticeRules { ConditionalCreate = false } });
        var condition = ("If-None-Exist", $"identifier={TestOrders.OrderSystem}%7CA1B2C3D4E5F60718");

        using var first = await PostAsync(running, TestOrders.Order(), condition);
        using var second = await PostAsync(running, TestOrders.Order(), condition);

        Assert.Equal(201, (int)second.StatusCode);
        Assert.Equal(2, running.Clinic.Orders("p1001").Count);
    }

    [Fact]
    public async Task An_order_is_updated_with_the_right_version_and_stays_ended_once_revoked()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var id = await TestOrders.PlaceAsync(running);
        var order = TestOrders.Order();
        order["id"] = id;
        order["status"] = "revoked";

        using var stale = await PutAsync(running, id, order, ("If-Match", "W/\"7\""));
        using var fresh = await PutAsync(running, id, order, ("If-Match", "W/\"1\""));
        using var again = await PutAsync(running, id, order);
        order["status"] = "active";
        using var revived = await PutAsync(running, id, order);

        Assert.Equal([412, 200, 200, 409], new[] { stale, fresh, again, revived }.Select(one => (int)one.StatusCode));
        Assert.Equal("W/\"2\"", fresh.Headers.ETag?.ToString());
        Assert.Equal("W/\"2\"", again.Headers.ETag?.ToString());
        var history = await running.GetAsync($"/fhir/ServiceRequest/{id}/_history");
        Assert.Equal(["revoked", "active"], history["entry"]!.AsArray().Select(one => one!["resource"]!["status"]!.GetValue<string>()));
        Assert.Equal("active", (await running.GetAsync($"/fhir/ServiceRequest/{id}/_history/1"))["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_order_cant_move_to_another_patient_and_is_not_made_by_update()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var id = await TestOrders.PlaceAsync(running);
        var moved = TestOrders.Order(patient: "p1002");
        moved["id"] = id;
        using var refused = await PutAsync(running, id, moved);
        moved["id"] = "sr9999";
        using var absent = await PutAsync(running, "sr9999", moved);

        Assert.Equal(422, (int)refused.StatusCode);
        Assert.Equal(405, (int)absent.StatusCode);
    }

    [Theory]
    [InlineData("status", null, "required")]
    [InlineData("status", "\"running\"", "code-invalid")]
    [InlineData("intent", null, "required")]
    [InlineData("intent", "\"wish\"", "code-invalid")]
    [InlineData("priority", "\"soon\"", "code-invalid")]
    [InlineData("code", null, "required")]
    [InlineData("code", "{\"coding\":[{}]}", "required")]
    [InlineData("subject", null, "required")]
    [InlineData("subject", "{\"reference\":\"Patient/p9999\"}", "not-found")]
    [InlineData("requester", "{\"reference\":\"Practitioner/pr9\"}", "not-found")]
    [InlineData("requester", "\"pr1\"", "structure")]
    [InlineData("encounter", "{\"reference\":\"Encounter/e9999\"}", "not-found")]
    [InlineData("encounter", "{\"reference\":\"Encounter/e2002\"}", "business-rule")]
    public async Task A_wrong_order_is_422_with_its_place(string element, string? json, string code)
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var order = TestOrders.Order();
        order[element] = json is null ? null : JsonNode.Parse(json);
        if (json is null)
        {
            order.Remove(element);
        }

        using var response = await PostAsync(running, order);

        Assert.Equal(422, (int)response.StatusCode);
        Assert.Equal((code, $"ServiceRequest.{element}"), TestOrders.FirstIssue(await RunningClinic.JsonOf(response)));
        Assert.Empty(running.Clinic.Orders("p1001"));
        Assert.Equal(code, (await running.NextAsync(SandboxEventKind.WriteRefused)).Detail);
    }

    [Fact]
    public async Task A_practice_that_takes_no_orders_answers_405_and_doesnt_offer_it()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync(options => options with { Rules = new PracticeRules { TakesOrders = false } });

        using var response = await PostAsync(running, TestOrders.Order());

        Assert.Equal(405, (int)response.StatusCode);
        Assert.Equal("not-supported", TestOrders.FirstIssue(await RunningClinic.JsonOf(response)).Code);
        Assert.Equal(["GET"], response.Content.Headers.Allow);
        var offered = await OfferedAsync(running);
        Assert.DoesNotContain("create", offered["ServiceRequest"]);
        Assert.Contains("create", offered["DiagnosticReport"]);
        Assert.Equal([], await SearchTests.IdsAsync(running, "/fhir/ServiceRequest?patient=p1001"));
    }

    [Fact]
    public async Task A_practice_may_take_neither_results_nor_tasks()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync(options => options with { Rules = new PracticeRules { TakesResults = false, TakesTasks = false, TakesRecords = false } });

        var (status, outcome) = await TestOrders.SendAsync(running, TestOrders.Result(null));
        using var task = await running.SendAsync(HttpMethod.Post, "/fhir/Task", TestOrders.Task().ToJsonString());

        Assert.Equal((405, "not-supported"), (status, TestOrders.FirstIssue(outcome).Code));
        Assert.Equal(405, (int)task.StatusCode);
        var statement = await running.GetAsync("/fhir/metadata");
        Assert.Null(statement["rest"]![0]!["interaction"]);
        var offered = await OfferedAsync(running);
        Assert.All(["DiagnosticReport", "Observation", "Task"], type => Assert.DoesNotContain("create", offered[type]));
        Assert.Contains("create", offered["ServiceRequest"]);
    }

    [Fact]
    public async Task The_capability_statement_offers_orders_results_tasks_and_transactions()
    {
        await using var running = await RunningClinic.StartAsync();

        var statement = await running.GetAsync("/fhir/metadata");

        Assert.Equal("transaction", statement["rest"]![0]!["interaction"]![0]!["code"]!.GetValue<string>());
        var offered = await OfferedAsync(running);
        Assert.All(["ServiceRequest", "DiagnosticReport", "Observation", "Task"], type => Assert.Superset(new HashSet<string> { "create", "update" }, offered[type]));
        Assert.DoesNotContain("create", offered["Patient"]);
        var scopes = (await running.GetAsync("/fhir/.well-known/smart-configuration"))["scopes_supported"]!.AsArray().Select(one => one!.GetValue<string>()).ToList();
        Assert.All(["ServiceRequest", "DiagnosticReport", "Observation", "Task"], type => Assert.Contains($"system/{type}.crus", scopes));
    }

    [Fact]
    public async Task A_task_is_created_once_read_and_found_by_owner_and_focus()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var order = await TestOrders.PlaceAsync(running);
        var task = TestOrders.Task(focus: $"ServiceRequest/{order}").ToJsonString();
        var condition = ("If-None-Exist", $"identifier={TestOrders.TaskSystem}|task-1");

        using var first = await running.SendAsync(HttpMethod.Post, "/fhir/Task", task, condition);
        using var second = await running.SendAsync(HttpMethod.Post, "/fhir/Task", task, condition);

        Assert.Equal([201, 200], new[] { first, second }.Select(one => (int)one.StatusCode));
        var id = (await RunningClinic.JsonOf(first))["id"]!.GetValue<string>();
        foreach (var query in new[] { "patient=p1001", "owner=pr1", $"focus=ServiceRequest/{order}", "identifier=urn:test:tasks|task-1", "owner=pr1&status=requested" })
        {
            Assert.Equal([id], await SearchTests.IdsAsync(running, $"/fhir/Task?{query}"));
        }

        Assert.Equal([], await SearchTests.IdsAsync(running, "/fhir/Task?owner=pr2"));
        var stored = Assert.Single(running.Clinic.Tasks("p1001"));
        Assert.Equal((id, "pr1", $"ServiceRequest/{order}", "task-1"), (stored.Id, stored.OwnerId, stored.Focus, stored.Identifier));
    }

    [Theory]
    [InlineData("for", "{\"reference\":\"Patient/p9999\"}", "not-found")]
    [InlineData("owner", "{\"reference\":\"Practitioner/pr9\"}", "not-found")]
    [InlineData("focus", "{\"reference\":\"DiagnosticReport/r9999\"}", "not-found")]
    [InlineData("focus", "{\"reference\":\"DocumentReference/d1002\"}", "business-rule")]
    [InlineData("status", "\"open\"", "code-invalid")]
    public async Task A_wrong_task_is_422_with_its_place(string element, string json, string code)
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var task = TestOrders.Task();
        task[element] = JsonNode.Parse(json);

        using var response = await running.SendAsync(HttpMethod.Post, "/fhir/Task", task.ToJsonString());

        Assert.Equal(422, (int)response.StatusCode);
        Assert.Equal((code, $"Task.{element}"), TestOrders.FirstIssue(await RunningClinic.JsonOf(response)));
        Assert.Empty(running.Clinic.Tasks("p1001"));
    }

    private static Task<HttpResponseMessage> PostAsync(RunningClinic running, JsonObject order, params (string Name, string Value)[] headers) =>
        running.SendAsync(HttpMethod.Post, "/fhir/ServiceRequest", order.ToJsonString(), headers);

    private static Task<HttpResponseMessage> PutAsync(RunningClinic running, string id, JsonObject order, params (string Name, string Value)[] headers) =>
        running.SendAsync(HttpMethod.Put, $"/fhir/ServiceRequest/{id}", order.ToJsonString(), headers);

    private static async Task<Dictionary<string, HashSet<string>>> OfferedAsync(RunningClinic running)
    {
        var statement = await running.GetAsync("/fhir/metadata");
        return statement["rest"]![0]!["resource"]!.AsArray().ToDictionary(
            one => one!["type"]!.GetValue<string>(),
            one => one!["interaction"]!.AsArray().Select(code => code!["code"]!.GetValue<string>()).ToHashSet());
    }
}
