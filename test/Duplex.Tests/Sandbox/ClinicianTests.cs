using System.Text.Json.Nodes;
using Duplex.Sandbox;
using Duplex.Sandbox.Ehr.Adt;
using Xunit;

namespace Duplex.Tests.Sandbox;

public sealed class ClinicianTests
{
    [Fact]
    public async Task A_review_is_a_new_version_with_its_interpreter()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var report = await FileAsync(running);

        using var reviewed = await running.ControlAsync($"/sandbox/reports/{report}/review", "{\"practitioner\":\"pr2\"}");

        Assert.Equal(200, (int)reviewed.StatusCode);
        Assert.Equal("pr2", (await RunningClinic.JsonOf(reviewed))["interpreterId"]!.GetValue<string>());
        var stored = await running.GetAsync($"/fhir/DiagnosticReport/{report}");
        Assert.Equal("Practitioner/pr2", stored["resultsInterpreter"]![0]!["reference"]!.GetValue<string>());
        Assert.Equal([report], await SearchTests.IdsAsync(running, "/fhir/DiagnosticReport?results-interpreter=pr2"));
        Assert.Equal($"DiagnosticReport/{report}/_history/2", (await running.NextAsync(SandboxEventKind.ReportReviewed)).Resource);
        Assert.Equal(SandboxRefusal.AlreadyReviewed, (await running.Clinic.ReviewReportAsync(report, "pr1", RunningClinic.Token)).Refusal);
    }

    [Fact]
    public async Task A_review_outlasts_the_same_report_and_ends_with_a_corrected_one()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var report = await FileAsync(running);
        Assert.True((await running.Clinic.ReviewReportAsync(report, "pr1", RunningClinic.Token)).IsDone);

        await TestOrders.SendAsync(running, TestOrders.Result(null));
        Assert.Equal((2, "pr1"), Of(running));

        var corrected = TestOrders.Result(null);
        corrected["entry"]![0]!["resource"]!["status"] = "corrected";
        await TestOrders.SendAsync(running, corrected);
        Assert.Equal((3, null), Of(running));

        static (long, string?) Of(RunningClinic running) => running.Clinic.Reports("p1001") is [var one] ? (one.Version, one.InterpreterId) : (0, null);
    }

    [Fact]
    public async Task A_task_is_completed_once()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        using var created = await running.SendAsync(HttpMethod.Post, "/fhir/Task", TestOrders.Task().ToJsonString());
        var id = (await RunningClinic.JsonOf(created))["id"]!.GetValue<string>();

        using var completed = await running.ControlAsync($"/sandbox/tasks/{id}/complete", "{\"practitioner\":\"pr3\"}");
        using var again = await running.ControlAsync($"/sandbox/tasks/{id}/complete", "{\"practitioner\":\"pr3\"}");
        var reopened = TestOrders.Task();
        reopened["id"] = id;
        using var changed = await running.SendAsync(HttpMethod.Put, $"/fhir/Task/{id}", reopened.ToJsonString());

        Assert.Equal([200, 409, 409], new[] { completed, again, changed }.Select(one => (int)one.StatusCode));
        var task = await running.GetAsync($"/fhir/Task/{id}");
        Assert.Equal(("completed", "Practitioner/pr3"), (task["status"]!.GetValue<string>(), task["owner"]!["reference"]!.GetValue<string>()));
        Assert.Equal($"Task/{id}/_history/2", (await running.NextAsync(SandboxEventKind.TaskCompleted)).Resource);
    }

    [Fact]
    public async Task People_and_things_that_are_not_there_are_named_so()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var clinic = running.Clinic;
        var report = await FileAsync(running);

        Assert.Equal(SandboxRefusal.UnknownPractitioner, (await clinic.ReviewReportAsync(report, "pr9", RunningClinic.Token)).Refusal);
        Assert.Equal(SandboxRefusal.NotFound, (await clinic.CompleteTaskAsync("t1", "pr1", RunningClinic.Token)).Refusal);
        Assert.Equal(SandboxRefusal.NotFound, (await clinic.PlaceOrderAsync("p9999", "pr1", TestOrders.Glucose, "Glucose", RunningClinic.Token)).Refusal);
        Assert.Equal(SandboxRefusal.UnknownPractitioner, (await clinic.PlaceOrderAsync("p1001", "pr9", TestOrders.Glucose, "Glucose", RunningClinic.Token)).Refusal);
        Assert.Equal(SandboxRefusal.NotFound, (await clinic.CancelOrderAsync("sr1", "pr1", RunningClinic.Token)).Refusal);
        using var incomplete = await running.ControlAsync("/sandbox/orders", "{\"patient\":\"p1001\"}");
        Assert.Equal(400, (int)incomplete.StatusCode);
    }

    [Fact]
    public async Task An_order_placed_and_cancelled_in_the_ehr_is_announced_on_the_feed_in_order()
    {
        await using var receiver = new RawMllpReceiver();
        await using var running = await RunningClinic.StartAuthorizedAsync(options => options with { Adt = Quiet(receiver.Port) });
        var (mrn, doctor) = (running.Clinic.Patients[0].Mrn, running.Clinic.Practitioners.Single(one => one.Id == "pr2"));

        using var placed = await running.ControlAsync("/sandbox/orders", "{\"patient\":\"p1001\",\"practitioner\":\"pr2\",\"code\":\"2345-7\",\"display\":\"Glucose & more\"}");
        var id = (await RunningClinic.JsonOf(placed))["id"]!.GetValue<string>();
        using var cancelled = await running.ControlAsync($"/sandbox/orders/{id}/cancel", "{\"practitioner\":\"pr1\"}");
        using var again = await running.ControlAsync($"/sandbox/orders/{id}/cancel", "{\"practitioner\":\"pr1\"}");

        Assert.Equal([200, 200, 409], new[] { placed, cancelled, again }.Select(one => (int)one.StatusCode));
        var (order, cancel) = (await NextAsync(receiver), await NextAsync(receiver));
        Assert.Equal("ORM^O01^ORM_O01", order["MSH"][8]);
        Assert.Equal($"{mrn}^^^SANDBOX^MR~p1001^^^SANDBOXFHIR^PI", order["PID"][3]);
        Assert.Equal("e2001^^^SANDBOXFHIR^VN", order["PV1"][19]);
        Assert.Equal(("NW", "EHR000001^SANDBOXORD", ""), (order["ORC"][1], order["ORC"][2], order["ORC"][3]));
        var provider = $"pr2^{doctor.Family}^{doctor.Given}^^^^^^SANDBOXFHIR";
        Assert.Equal((provider, provider), (order["ORC"][12], order["OBR"][16]));
        Assert.Equal(("1", "EHR000001^SANDBOXORD", "2345-7^Glucose \\T\\ more^LN"), (order["OBR"][1], order["OBR"][2], order["OBR"][4]));
        Assert.Equal($"{id}^SANDBOXFHIR", order["OBR"][18]);
        Assert.Equal(("CA", "EHR000001^SANDBOXORD"), (cancel["ORC"][1], cancel["ORC"][2]));
        Assert.NotEqual(order["MSH"][9], cancel["MSH"][9]);
        var stored = Assert.Single(running.Clinic.Orders("p1001"));
        Assert.Equal(("revoked", "EHR000001", 2), (stored.Status, stored.PlacerNumber, stored.Version));
        Assert.Equal([id], await SearchTests.IdsAsync(running, $"/fhir/ServiceRequest?identifier={TestOrders.OrderSystem}|EHR000001"));
        Assert.Equal($"ServiceRequest/{id}/_history/1", (await running.NextAsync(SandboxEventKind.OrderPlaced)).Resource);
        Assert.Equal($"ServiceRequest/{id}/_history/2", (await running.NextAsync(SandboxEventKind.OrderCancelled)).Resource);
    }

    [Fact]
    public async Task An_order_that_came_over_the_api_is_announced_only_when_the_clinic_cancels_it()
    {
        await using var receiver = new RawMllpReceiver();
        await using var running = await RunningClinic.StartAuthorizedAsync(options => options with { Adt = Quiet(receiver.Port) });
        var order = TestOrders.Order(patient: "p1020");
        order["identifier"]!.AsArray().Add(JsonNode.Parse(
            "{\"type\":{\"coding\":[{\"code\":\"FILL\"}]},\"system\":\"urn:oid:2.16.840.1.113883.19.9\",\"value\":\"F1001\"}"));
        using var posted = await running.SendAsync(HttpMethod.Post, "/fhir/ServiceRequest", order.ToJsonString());
        var id = (await RunningClinic.JsonOf(posted))["id"]!.GetValue<string>();

        Assert.True((await running.Clinic.CancelOrderAsync(id, "pr1", RunningClinic.Token)).IsDone);

        var cancel = await NextAsync(receiver);
        Assert.Equal(("CA", "A1B2C3D4E5F60718^SANDBOXORD", "F1001^^2.16.840.1.113883.19.9^ISO"), (cancel["ORC"][1], cancel["ORC"][2], cancel["ORC"][3]));
        Assert.Equal("N", cancel["PV1"][2]);
    }

    [Fact]
    public async Task A_practice_that_takes_no_orders_from_clients_still_places_its_own_and_takes_their_results()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync(options => options with { Rules = new PracticeRules { TakesOrders = false } });

        var order = (await running.Clinic.PlaceOrderAsync("p1001", "pr1", TestOrders.Glucose, "Glucose", RunningClinic.Token)).Value.Id;
        var (status, _) = await TestOrders.SendAsync(running, TestOrders.Result(order));

        Assert.Equal(200, status);
        Assert.Equal(order, Assert.Single(running.Clinic.Reports("p1001")).OrderId);
    }

    [Fact]
    public async Task An_order_waits_for_the_feed_across_a_restart_and_its_number_never_comes_back()
    {
        var folder = Directory.CreateTempSubdirectory("sandbox-clinic-").FullName;
        await using (var first = await RunningClinic.StartAsync(folder: folder))
        {
            await first.Clinic.PlaceOrderAsync("p1001", "pr1", TestOrders.Glucose, "Glucose", RunningClinic.Token);
        }

        await using (var receiver = new RawMllpReceiver())
        await using (var second = await RunningClinic.StartAsync(options => options with { Adt = Quiet(receiver.Port) }, folder))
        {
            Assert.Equal("EHR000001^SANDBOXORD", (await NextAsync(receiver))["ORC"][2]);
            Assert.Equal("EHR000002", (await second.Clinic.PlaceOrderAsync("p1001", "pr1", TestOrders.Glucose, "Glucose", RunningClinic.Token)).Value.PlacerNumber);
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_control_endpoints_show_orders_reports_observations_and_tasks()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        await TestOrders.PlaceAsync(running);
        await FileAsync(running);
        using var task = await running.SendAsync(HttpMethod.Post, "/fhir/Task", TestOrders.Task().ToJsonString());

        Assert.Equal("A1B2C3D4E5F60718", (await ListAsync("orders"))[0]!["placerNumber"]!.GetValue<string>());
        Assert.Equal("final", Assert.Single(await ListAsync("reports"))!["status"]!.GetValue<string>());
        Assert.Contains(await ListAsync("observations"), one => one!["value"]!.GetValue<string>() == "5.4");
        Assert.Equal("pr1", Assert.Single(await ListAsync("tasks"))!["ownerId"]!.GetValue<string>());

        async Task<JsonArray> ListAsync(string what) =>
            JsonNode.Parse(await running.Http.GetStringAsync($"/sandbox/patients/p1001/{what}", RunningClinic.Token))!.AsArray();
    }

    private static AdtFeedOptions Quiet(int port) => new("127.0.0.1", port) { AnnounceAtStart = false };

    private static async Task<string> FileAsync(RunningClinic running)
    {
        var (status, _) = await TestOrders.SendAsync(running, TestOrders.Result(null));
        Assert.Equal(200, status);
        return Assert.Single(running.Clinic.Reports("p1001")).Id;
    }

    /// <summary>The next message, taken, by segment: MSH-9 is at 8, ORC-2 at 2.</summary>
    private static async Task<Dictionary<string, string[]>> NextAsync(RawMllpReceiver receiver)
    {
        var fields = (await receiver.ReceiveAsync()).Split('\r', StringSplitOptions.RemoveEmptyEntries)
            .Select(segment => segment.Split('|')).ToDictionary(one => one[0]);
        await receiver.AnswerAsync("CA", fields["MSH"][9]);
        return fields;
    }
}
