using Duplex.Sandbox;
using Duplex.Sandbox.Ehr.Deviations;
using Xunit;

namespace Duplex.Tests.Sandbox;

public sealed class OrderDeviationTests
{
    private static readonly DeviationMatch Order = new() { ResourceType = "ServiceRequest" };

    [Fact]
    public async Task A_script_without_a_type_is_for_notes_alone()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        running.Clinic.Deviations.Add(new Deviation(DeviationKind.Refuse) { Match = new DeviationMatch { Patient = "p1001" } });

        await TestOrders.PlaceAsync(running);
        var (status, _) = await TestOrders.SendAsync(running, TestOrders.Result(null));
        using var note = await running.SendNoteAsync(TestNotes.Draft());

        Assert.Equal((200, 503), (status, (int)note.StatusCode));
    }

    [Fact]
    public async Task An_order_is_refused_for_a_while_then_taken()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        using var scripted = await running.ControlAsync(
            "/sandbox/deviations", "{\"deviation\":\"refuse\",\"match\":{\"resourceType\":\"ServiceRequest\",\"patient\":\"p1001\"},\"status\":429,\"retryAfter\":7}");
        Assert.Equal(201, (int)scripted.StatusCode);
        Assert.Equal("ServiceRequest", Assert.Single(running.Clinic.Deviations.Waiting).Match.ResourceType);

        using var refused = await running.SendAsync(HttpMethod.Post, "/fhir/ServiceRequest", TestOrders.Order().ToJsonString());

        Assert.Equal(429, (int)refused.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(7), refused.Headers.RetryAfter?.Delta);
        Assert.Empty(running.Clinic.Orders("p1001"));
        await TestOrders.PlaceAsync(running);
    }

    [Fact]
    public async Task An_order_is_stored_and_its_answer_never_comes()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        running.Clinic.Deviations.Add(new Deviation(DeviationKind.AnswerLate) { Variant = "close", Match = Order });

        await Assert.ThrowsAsync<HttpRequestException>(() =>
            running.SendAsync(HttpMethod.Post, "/fhir/ServiceRequest", TestOrders.Order().ToJsonString()));

        Assert.Single(running.Clinic.Orders("p1001"));
    }

    [Theory]
    [InlineData(DeviationKind.Lose, 0, 0)]
    [InlineData(DeviationKind.Duplicate, 2, 0)]
    [InlineData(DeviationKind.Misfile, 0, 1)]
    public async Task An_order_is_lost_stored_twice_or_misfiled(DeviationKind kind, int here, int there)
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        running.Clinic.Deviations.Add(new Deviation(kind) { Match = Order, To = kind == DeviationKind.Misfile ? "p1005" : null });

        var id = await TestOrders.PlaceAsync(running);

        Assert.Equal((here, there), (running.Clinic.Orders("p1001").Count, running.Clinic.Orders("p1005").Count));
        var isThere = kind != DeviationKind.Lose;
        await running.GetAsync($"/fhir/ServiceRequest/{id}", isThere ? 200 : 404);
        Assert.NotEqual(id, await TestOrders.PlaceAsync(running));
    }

    [Fact]
    public async Task A_transaction_is_refused_whole_and_taken_the_next_time()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        Script(running, new Deviation(DeviationKind.Refuse) { Status = 503, RetryAfter = TimeSpan.FromSeconds(2) });

        using var refused = await running.SendAsync(HttpMethod.Post, "/fhir", TestOrders.Result(null).ToJsonString());
        Assert.Equal((503, TimeSpan.FromSeconds(2)), ((int)refused.StatusCode, refused.Headers.RetryAfter?.Delta));
        Assert.Empty(running.Clinic.Reports("p1001"));

        Assert.Equal(200, (await TestOrders.SendAsync(running, TestOrders.Result(null))).Status);
    }

    [Fact]
    public async Task A_deviation_of_one_patients_transactions_leaves_the_others_alone()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        Script(running, new Deviation(DeviationKind.Refuse), patient: "p1002");

        Assert.Equal(200, (await TestOrders.SendAsync(running, TestOrders.Result(null))).Status);
        Assert.Equal(503, (await TestOrders.SendAsync(running, TestOrders.Result(null, patient: "p1002", report: "r-2"))).Status);
    }

    [Fact]
    public async Task A_transaction_is_stored_and_its_answer_never_comes()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        Script(running, new Deviation(DeviationKind.AnswerLate));

        await Assert.ThrowsAsync<HttpRequestException>(() => running.SendAsync(HttpMethod.Post, "/fhir", TestOrders.Result(null).ToJsonString()));

        Assert.Single(running.Clinic.Reports("p1001"));
        var (_, again) = await TestOrders.SendAsync(running, TestOrders.Result(null));
        Assert.Equal("200 OK", again["entry"]![0]!["response"]!["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_lost_transaction_is_answered_as_stored_and_nothing_of_it_is_there()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var before = running.Clinic.Observations("p1001").Count;
        Script(running, new Deviation(DeviationKind.Lose));

        var (status, answer) = await TestOrders.SendAsync(running, TestOrders.Result(null));

        Assert.Equal((200, "201 Created"), (status, answer["entry"]![0]!["response"]!["status"]!.GetValue<string>()));
        var lost = answer["entry"]![0]!["response"]!["location"]!.GetValue<string>();
        await running.GetAsync($"/fhir/{lost}", 404);
        Assert.Empty(running.Clinic.Reports("p1001"));
        Assert.Equal(before, running.Clinic.Observations("p1001").Count);
        await running.NextAsync(SandboxEventKind.WriteLost);

        // What comes next doesn't lie where the lost one should.
        await TestOrders.SendAsync(running, TestOrders.Result(null));
        await running.GetAsync($"/fhir/{lost}", 404);
        Assert.Single(running.Clinic.Reports("p1001"));
    }

    [Fact]
    public async Task A_hidden_result_is_found_after_it_was_searched_often_enough()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        Script(running, new Deviation(DeviationKind.Lose) { Variant = "hidden", Reads = 1 });
        await TestOrders.SendAsync(running, TestOrders.Result(null));

        Assert.Equal([], await SearchTests.IdsAsync(running, "/fhir/DiagnosticReport?patient=p1001"));
        Assert.Single(await SearchTests.IdsAsync(running, "/fhir/DiagnosticReport?patient=p1001"));
    }

    [Theory]
    [InlineData(null, "6.4", "mg/dL")]
    [InlineData("number", "6.4", "mg/dL")]
    [InlineData("unit", "5.4", "mmol/L")]
    public async Task One_observation_of_a_transaction_is_altered(string? variant, string value, string unit)
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        Script(running, new Deviation(DeviationKind.Alter) { Variant = variant });

        await TestOrders.SendAsync(running, TestOrders.Result(null));

        var stored = running.Clinic.Observations("p1001");
        Assert.Contains(stored, one => (one.Code, one.Value, one.Unit) == (TestOrders.Glucose, value, unit));
        Assert.Contains(stored, one => (one.Code, one.Value, one.Unit) == (TestOrders.Potassium, "4.1", "mmol/L"));
    }

    [Fact]
    public async Task A_result_is_misfiled_whole()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var order = await TestOrders.PlaceAsync(running);
        Script(running, new Deviation(DeviationKind.Misfile) { To = "p1007" });

        await TestOrders.SendAsync(running, TestOrders.Result(order));

        Assert.Empty(running.Clinic.Reports("p1001"));
        Assert.Single(running.Clinic.Reports("p1007"));
        Assert.Contains(running.Clinic.Observations("p1007"), one => one.Code == TestOrders.Glucose);
        Assert.DoesNotContain(running.Clinic.Observations("p1001"), one => one.Code == TestOrders.Glucose);
    }

    [Fact]
    public async Task A_report_is_stored_twice()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        Script(running, new Deviation(DeviationKind.Duplicate));

        await TestOrders.SendAsync(running, TestOrders.Result(null));

        Assert.Equal(2, running.Clinic.Reports("p1001").Count);
        Assert.Equal(412, (await TestOrders.SendAsync(running, TestOrders.Result(null))).Status);
    }

    [Fact]
    public async Task A_correction_may_come_out_as_a_second_report()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        await TestOrders.SendAsync(running, TestOrders.Result(null));
        Script(running, new Deviation(DeviationKind.Duplicate));

        await TestOrders.SendAsync(running, TestOrders.Result(null, glucose: 6.4m));

        Assert.Equal(2, running.Clinic.Reports("p1001").Count);
    }

    [Theory]
    [InlineData(DeviationKind.Stage, null, DeviationInteraction.Create, "ServiceRequest")]
    [InlineData(DeviationKind.Alter, null, DeviationInteraction.Create, "ServiceRequest")]
    [InlineData(DeviationKind.Misfile, "encounter", DeviationInteraction.Create, "Task")]
    [InlineData(DeviationKind.Alter, "negation", DeviationInteraction.Transaction, null)]
    [InlineData(DeviationKind.Truncate, null, DeviationInteraction.Transaction, null)]
    [InlineData(DeviationKind.Alter, "unit", DeviationInteraction.Create, null)]
    public async Task A_deviation_without_effect_is_refused_when_it_is_scripted(DeviationKind kind, string? variant, DeviationInteraction interaction, string? type)
    {
        await using var running = await RunningClinic.StartAsync();
        var deviation = new Deviation(kind) { Variant = variant, Interaction = interaction, Match = new DeviationMatch { ResourceType = type } };

        Assert.Throws<ArgumentException>(() => running.Clinic.Deviations.Add(deviation));
    }

    [Fact]
    public async Task Reads_of_one_type_are_refused_and_others_not()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        running.Clinic.Deviations.Add(new Deviation(DeviationKind.Refuse)
        {
            Interaction = DeviationInteraction.Search,
            Match = new DeviationMatch { ResourceType = "DiagnosticReport" },
        });

        await running.GetAsync("/fhir/Observation?patient=p1001");
        await running.GetAsync("/fhir/DiagnosticReport?patient=p1001", 503);
    }

    private static void Script(RunningClinic running, Deviation deviation, string patient = "p1001") => running.Clinic.Deviations.Add(deviation with
    {
        Interaction = DeviationInteraction.Transaction,
        Match = new DeviationMatch { Patient = patient, ResourceType = "DiagnosticReport" },
    });
}
