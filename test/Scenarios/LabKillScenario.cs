using System.Text.Json;
using System.Threading.Channels;
using Duplex.Sandbox;
using Duplex.Sandbox.Ehr.Deviations;
using Duplex.Sandbox.Lab;
using Duplex.Scenarios.Clinic;
using Duplex.Scenarios.Labs;
using Duplex.Scenarios.Processes;

namespace Duplex.Scenarios;

/// <summary>kill -9 of the real program while results stream in, again and again on the same data.</summary>
public sealed class LabKillScenario(ITestOutputHelper output)
{
    private const int Kills = 9;

    /// <summary>Acknowledged results between two kills.</summary>
    private const int Every = 8;

    [Fact]
    public async Task Every_result_is_filed_exactly_once_after_nine_kills()
    {
        // The EHR is slow, so that kills come between a write and its answer; it does not guard creates against repeats itself.
        var setup = new LabSetup { ShowsReview = false, Rules = new PracticeRules { ConditionalCreate = false } };
        await using var pair = await ConnectedLaboratory.StartAsync(
            setup, [new(DeviationKind.Delay) { Delay = TimeSpan.FromMilliseconds(60), Times = 0 }]);
        await using var program = new Incarnations();
        var load = new LabKillLoad(pair, program);
        using var limit = Patience.Limit();

        var loading = load.RunAsync(limit.Token);
        var last = await KillAgainAndAgainAsync(pair, program, loading, limit.Token);
        await loading;
        var loops = new LoopWatch(last);
        foreach (var (order, loop) in load.Loops)
        {
            await loops.UntilAsync(loop, one => one.Status == "closed" && Reports(pair, order, one) is [{ } report] && report.Status == order.Status, $"it closed with the {order.Status} result in the EHR");
        }

        output.WriteLine($"{Kills} kills, {load.Loops.Count} orders ({load.Repeated} repeated), {pair.Lab.Messages.Count} results ({pair.Lab.Messages.Sum(message => message.Attempts - 1)} sent again)");
        foreach (var (order, loop) in load.Loops)
        {
            Check(pair, order, await loops.GetAsync(loop));
        }

        await CheckNothingElseAsync(pair, loops);
        Assert.Equal(0, (await last.StopAsync()).ExitCode);
        CheckExchanges(pair);
        foreach (var file in (string[])["intake.db", "state.db"])
        {
            Assert.Equal(["ok"], Database.Rows(Path.Combine(pair.Clinic.Data, file), "PRAGMA integrity_check", reader => reader.GetString(0)));
        }
    }

    private static async Task<ServedDuplex> KillAgainAndAgainAsync(
        ConnectedLaboratory pair, Incarnations program, Task loading, CancellationToken cancellationToken)
    {
        var events = pair.Lab.Subscribe();
        try
        {
            for (var kill = 1; kill <= Kills; kill++)
            {
                var started = await StartAsync(pair, program, kill);
                var due = AcknowledgedAsync(events, cancellationToken);
                if (await Task.WhenAny(due, loading) == loading)
                {
                    await loading;
                }

                await due;
                await started.KillAsync();
            }

            return await StartAsync(pair, program, Kills + 1);
        }
        catch (Exception fault)
        {
            program.Fail(fault);
            throw;
        }
    }

    private static async Task AcknowledgedAsync(ChannelReader<LabEvent> events, CancellationToken cancellationToken)
    {
        for (var acknowledged = 0; acknowledged < Every;)
        {
            if ((await events.ReadAsync(cancellationToken)).Kind == LabEventKind.MessageAcknowledged)
            {
                acknowledged++;
            }
        }
    }

    private static async Task<ServedDuplex> StartAsync(ConnectedLaboratory pair, Incarnations program, int number)
    {
        var duplex = await pair.ServeAsync();
        program.Started(new Incarnation(number, IsLast: number > Kills, duplex, FacadeApp.With(duplex, new Tokens(pair.Clinic.Data, duplex.Web).ForOrders())));
        return duplex;
    }

    private static List<SandboxReport> Reports(ConnectedLaboratory pair, KilledOrder order, LoopView loop)
    {
        var id = loop.Deliveries.First(one => one.GetProperty("purpose").GetString() == "order").GetProperty("reference").GetString()?.Split('/')[1];
        return [.. pair.Clinic.Ehr.Reports(order.Patient).Where(report => id is not null && report.OrderId == id)];
    }

    /// <summary>One order at the laboratory, one report in the EHR, with the values that the laboratory reported last, each once.</summary>
    private static void Check(ConnectedLaboratory pair, KilledOrder order, LoopView loop)
    {
        var ehr = pair.Clinic.Ehr;
        Assert.Empty(loop.Holds);
        var taken = Assert.Single(pair.Lab.Orders, one => one.Mrn == pair.Clinic.Patient(order.Patient).Mrn && one.TestCode == order.Test.Code);
        var placed = Assert.Single(ehr.Orders(order.Patient), one => one.Code == order.Test.Code);
        Assert.Equal(placed.PlacerNumber, taken.Placer);
        var messages = pair.Lab.Messages.Where(message => message.Filler == taken.Filler).ToList();
        Assert.Equal(order.Messages, messages.Count);
        Assert.All(messages, message => Assert.Equal((LabMessageState.Acknowledged, "AA"), (message.State, message.AnswerCode)));
        var report = Assert.Single(ehr.Reports(order.Patient), one => one.Code == order.Test.Code);
        Assert.Equal((placed.Id, order.Status), (report.OrderId, report.Status));
        var values = LabValues.Of(messages.OrderBy(LabValues.StatusTime).Select(message => message.Text));
        Assert.Equal(
            values, report.ObservationIds.Select(id => ehr.Observations(order.Patient).Single(one => one.Id == id)).Select(one => (one.Code!, one.Value!)).Order());
    }

    private static async Task CheckNothingElseAsync(ConnectedLaboratory pair, LoopWatch loops)
    {
        var all = await loops.AllAsync();
        Assert.Equal(LabKillLoad.Orders.Count, all.Count);
        Assert.All(all, loop => Assert.Equal(("lab-order", "closed"), (loop.Kind, loop.Status)));
        Assert.Equal(0, (await loops.GetAsync("api/holds?open=true")).GetProperty("holds").GetArrayLength());
        var ehr = pair.Clinic.Ehr;
        Assert.Equal(LabKillLoad.Orders.Count, pair.Lab.Orders.Count);
        Assert.Equal(LabKillLoad.Orders.Count, ehr.Patients.SelectMany(patient => ehr.Orders(patient.Id)).Count(order => !WasThereBefore(order.Id)));
        var reports = ehr.Patients.SelectMany(patient => ehr.Reports(patient.Id)).Where(report => !WasThereBefore(report.Id)).ToList();
        Assert.Equal(LabKillLoad.Orders.Count, reports.Count);
        var observations = ehr.Patients.SelectMany(patient => ehr.Observations(patient.Id)).Select(one => ResultOf(one.Json)).OfType<string>().ToList();
        Assert.Equal(observations.Count, observations.Distinct().Count());
        Assert.Equal(reports.Sum(report => report.ObservationIds.Count), observations.Count);
    }

    /// <summary>One synthetic patient has orders and reports of an earlier time.</summary>
    private static bool WasThereBefore(string id) => id.StartsWith("wc-", StringComparison.Ordinal) || id.StartsWith("uc-", StringComparison.Ordinal);

    /// <summary>Each message is in the chart once; what came again is a row that names it and changed nothing.</summary>
    private static void CheckExchanges(ConnectedLaboratory pair)
    {
        var rows = Database.Rows(
            pair.Clinic.State,
            "SELECT control_id, outcome FROM exchange WHERE kind LIKE 'ORU%' AND connection LIKE '%lab-1'",
            reader => (ControlId: reader.GetString(0), Outcome: reader.GetString(1)));
        foreach (var controlId in pair.Lab.Messages.Select(message => message.ControlId).Distinct())
        {
            Assert.Single(rows, row => row.ControlId == controlId && row.Outcome == "InTheChart");
        }

        Assert.All(rows, row => Assert.True(row.Outcome is "InTheChart" or "Duplicate", row.Outcome));
    }

    private static string? ResultOf(string resource) => JsonElement.Parse(resource).TryGetProperty("identifier", out var identifiers)
        ? identifiers.EnumerateArray().Where(one => one.GetProperty("system").GetString() == "urn:duplex:result").Select(one => one.GetProperty("value").GetString()).FirstOrDefault()
        : null;
}
