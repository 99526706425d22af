using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Duplex.Care.Labs;
using Duplex.Sandbox;
using Duplex.Sandbox.Lab;
using Duplex.Scenarios.Clinic;
using Duplex.Scenarios.Processes;

namespace Duplex.Scenarios.Labs;

/// <summary>An order that an app placed through the facade.</summary>
/// <param name="Id">The EHR's id; empty where the EHR takes none.</param>
internal sealed record PlacedOrder(Guid Loop, string Id, string Patient, string Orderer, LabTest Test);

/// <summary>A running Duplex between a clinic and its laboratory, with an app that orders and a person who decides.</summary>
internal sealed class RunningLaboratory : IAsyncDisposable
{
    private readonly ConnectedLaboratory _pair;

    private RunningLaboratory(ConnectedLaboratory pair, ServedDuplex duplex, FacadeApp app)
    {
        _pair = pair;
        Duplex = duplex;
        App = app;
        Loops = new LoopWatch(duplex);
    }

    public ServedDuplex Duplex { get; }

    public FacadeApp App { get; }

    public LoopWatch Loops { get; }

    public SandboxClinic Ehr => _pair.Clinic.Ehr;

    public SandboxLaboratory Lab => _pair.Lab;

    public string Data => _pair.Clinic.Data;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <param name="configure">What is configured besides, before Duplex starts.</param>
    public static async Task<RunningLaboratory> StartAsync(LabSetup setup, int? orderPort = null, Action<ConnectedClinic>? configure = null)
    {
        var pair = await ConnectedLaboratory.StartAsync(setup, orderPort: orderPort);
        configure?.Invoke(pair.Clinic);
        var duplex = await pair.ServeAsync();
        return new RunningLaboratory(pair, duplex, FacadeApp.With(duplex, new Tokens(pair.Clinic.Data, duplex.Web).ForOrders()));
    }

    /// <summary>Orders as an app does; the EHR must take it where it takes orders at all.</summary>
    public async Task<PlacedOrder> OrderAsync(string patient, LabTest test, params IReadOnlyList<LabAct> acts) =>
        await OrderAsync(patient, test, new LabPlan { Acts = acts });

    /// <inheritdoc cref="OrderAsync(string, LabTest, IReadOnlyList{LabAct})"/>
    public async Task<PlacedOrder> OrderAsync(string patient, LabTest test, LabPlan plan)
    {
        Lab.Script.Add(plan with { Match = new LabMatch { Mrn = Patient(patient).Mrn, TestCode = test.Code } });
        var orderer = OrdererOf(patient);
        var answer = await App.OrderAsync(test.OrderFor(patient, orderer));
        Assert.True(answer.Status is HttpStatusCode.Created or HttpStatusCode.Accepted, answer.Body);
        var id = answer.Status == HttpStatusCode.Created ? answer.Location!.OriginalString[(answer.Location.OriginalString.LastIndexOf('/') + 1)..] : "";
        return new PlacedOrder(answer.Loop!.Value, id, patient, orderer, test);
    }

    public SandboxPatient Patient(string id) => _pair.Clinic.Patient(id);

    public static string OrdererOf(string patient) => $"pr{((patient[^1] - '0') % 4) + 1}";

    /// <summary>The laboratory's order, once it has one for this loop.</summary>
    public LabOrder OrderAtLab(PlacedOrder placed) =>
        Assert.Single(Lab.Orders, order => order.Mrn == Patient(placed.Patient).Mrn && order.TestCode == placed.Test.Code && order.Placer == PlacerOf(placed));

    /// <summary>The reports in the EHR at this order.</summary>
    public IReadOnlyList<SandboxReport> ReportsAt(PlacedOrder placed) =>
        [.. Ehr.Reports(placed.Patient).Where(report => report.OrderId == placed.Id)];

    /// <summary>The one report in the EHR at this order.</summary>
    public SandboxReport ReportAt(PlacedOrder placed) => Assert.Single(ReportsAt(placed));

    public IReadOnlyList<SandboxObservation> ObservationsOf(SandboxReport report) =>
        [.. report.ObservationIds.Select(id => Ehr.Observations(report.PatientId!).Single(one => one.Id == id))];

    public Task<LoopView> UntilAsync(PlacedOrder placed, Func<LoopView, bool> holds, string what) => Loops.UntilAsync(placed.Loop, holds, what);

    public Task<LoopView> UntilStatusAsync(PlacedOrder placed, string status) => UntilAsync(placed, loop => loop.Status == status, $"the loop is {status}");

    /// <summary>Until the newest result was read back at the order.</summary>
    public Task<LoopView> UntilFiledAsync(PlacedOrder placed, string step = LabSteps.Final) =>
        UntilAsync(placed, loop => loop.Met(step, LabSteps.InTheChart) && loop.Find(LabSteps.AtTheOrder)?.Status is "met" or "not-observable", $"'{step}' is in the chart");

    public async Task<HoldView> UntilHeldAsync(PlacedOrder placed, string code) =>
        (await UntilAsync(placed, loop => loop.IsHeld(code), $"a hold {code} is open")).Hold(code);

    /// <summary>The orderer reviews the report in the EHR, and the loop closes on it.</summary>
    public async Task<LoopView> ReviewAsync(PlacedOrder placed)
    {
        var reviewed = await Ehr.ReviewReportAsync(ReportAt(placed).Id, placed.Orderer, Cancelled);
        Assert.True(reviewed.IsDone, reviewed.Refusal?.ToString());
        var loop = await UntilStatusAsync(placed, "closed");
        Assert.True(loop.Met(LabSteps.Reviewed));
        return loop;
    }

    public async Task DecideAsync(HoldView hold, string decision, Guid? target = null)
    {
        using var answer = await SendAsync($"api/holds/{hold.Id}/decision", new { decision, reason = "Decided in a scenario.", target = target?.ToString() });
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(Cancelled));
    }

    public async Task<HttpStatusCode> CancelAsync(PlacedOrder placed)
    {
        using var answer = await SendAsync($"api/loops/{placed.Loop}/cancel", new { reason = "The patient had the test elsewhere." });
        return answer.StatusCode;
    }

    public async Task<IReadOnlyList<JsonElement>> HoldsAsync(bool open) =>
        [.. (await Loops.GetAsync($"api/holds?open={(open ? "true" : "false")}&max=100")).GetProperty("holds").EnumerateArray()];

    /// <summary>What came from the laboratory under a control id.</summary>
    public async Task<IReadOnlyList<JsonElement>> ExchangesAsync(string controlId) =>
    [
        .. (await Loops.GetAsync("api/exchanges?connection=lab-1&max=200")).GetProperty("exchanges").EnumerateArray()
            .Where(exchange => exchange.GetProperty("controlId").GetString() == controlId),
    ];

    public string PlacerOf(PlacedOrder placed) => Ehr.Orders(placed.Patient).Single(order => order.Id == placed.Id).PlacerNumber!;

    public async ValueTask DisposeAsync()
    {
        App.Dispose();
        await Duplex.DisposeAsync();
        await _pair.DisposeAsync();
    }

    private async Task<HttpResponseMessage> SendAsync(string address, object body)
    {
        using var content = JsonContent.Create(body);
        await content.LoadIntoBufferAsync(Cancelled);
        return await Duplex.Api.PostAsync(new Uri(address, UriKind.Relative), content, Cancelled);
    }
}
