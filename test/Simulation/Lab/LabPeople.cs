using System.Text;
using System.Text.Json.Nodes;
using Duplex.Care.Labs;
using Duplex.Engine.Holds;
using Duplex.Simulation.World;

namespace Duplex.Simulation.Lab;

/// <summary>
/// People who review results and do tasks in the EHR, and who decide what is held (synthetic). In the first half they are slow
/// and err now and then; in the second they are diligent.
/// </summary>
public sealed class LabPeople(SimulatedWorld world, LabOptions options)
{
    private const int Rounds = 150;
    private int _round;

    private bool IsDiligent => _round > Rounds / 2;

    /// <summary>Control ids of results that a person gave up, or assigned to an order that was not theirs.</summary>
    public HashSet<string> GivenUp { get; } = [];

    public async Task RunAsync()
    {
        for (_round = 0; _round < Rounds; _round++)
        {
            await Task.Delay(TimeSpan.FromMinutes(world.Loop.Chance.Next(1, 10)), world.Loop.Time);
            Review();
            _ = world.Node.Process.Start(DecideAsync);
        }
    }

    /// <summary>At the end everybody does what is left in the EHR.</summary>
    private void Review()
    {
        foreach (var report in world.Ehr.Chart.Current("DiagnosticReport").ToList())
        {
            if ((string?)report.Body["status"] is "final" or "corrected" or "cancelled" && report.Body["resultsInterpreter"] is null && Acts())
            {
                world.Ehr.Chart.Change(report.Reference, body => body["resultsInterpreter"] = new JsonArray(new JsonObject { ["reference"] = LabNames.Provider }));
            }
        }

        foreach (var task in world.Ehr.Chart.Current("Task").ToList())
        {
            if ((string?)task.Body["status"] == "requested" && Acts())
            {
                world.Ehr.Chart.Change(task.Reference, body => body["status"] = "completed");
            }
        }
    }

    private bool Acts() => world.Loop.Chance.Next(IsDiligent ? 2 : 10) == 0;

    private bool Errs() => options.Errors && !IsDiligent && world.Loop.Chance.Next(5) == 0;

    private async Task DecideAsync()
    {
        var node = world.Node;
        foreach (var hold in await node.State.Holds.ListAsync("default", openOnly: true, null, 200, CancellationToken.None))
        {
            if (!Acts() || await ChoiceAsync(node, hold) is not var (choice, target))
            {
                continue;
            }

            var verdict = await node.Decide.DecideAsync("default", hold.Id, new Decision(choice, "person:synthetic", "looked at it", target), CancellationToken.None);
            if (verdict == DecideVerdict.Decided && choice == HoldDecision.Cancel && await ReportOfAsync(node, hold) is { } given)
            {
                GivenUp.Add(given.ControlId);
            }
        }
    }

    private async Task<(HoldDecision Choice, string? Target)?> ChoiceAsync(SimulatedNode node, Hold hold)
    {
        var choices = HoldChoices.Of(hold);
        if (Errs())
        {
            var any = choices[world.Loop.Chance.Next(choices.Count)];
            return any switch
            {
                // Where it belongs to another patient's order the check must stop it; to give it up is no error that can be mended.
                HoldDecision.Assign when await OfOtherPatientAsync(node, hold) is { } wrong => (any, wrong),
                HoldDecision.Resend or HoldDecision.LookAgain when hold.Code != HoldCodes.OrderUnclear => (any, null),
                _ => null,
            };
        }

        switch (hold.Code)
        {
            case HoldCodes.OrderUnclear or HoldCodes.NumbersContradict when await ReportOfAsync(node, hold) is { } report:
                return PlaceOf(hold, report);
            case LabCodes.PatientContradicts or "result-superseded" or HoldCodes.PatientUncertain:
            case "order-not-accepted" or "order-not-cancelled":
                return (HoldDecision.Cancel, null);
            case LabCodes.CriticalResult or LabCodes.TellProvider:
                return (HoldDecision.Acknowledge, null);
            default:
                return choices.Contains(HoldDecision.Resend) ? (HoldDecision.Resend, null) : null;
        }
    }

    /// <summary>A result whose numbers say too little, or contradict each other, goes to its order, or to none where it has none.</summary>
    private (HoldDecision Choice, string? Target) PlaceOf(Hold hold, LabReport report)
    {
        var loop = world.Orders.FirstOrDefault(order => order.Number == report.Order?.Number)?.Loop;
        if (loop is { } own && own != hold.Loop)
        {
            return (HoldDecision.Assign, own.ToString());
        }

        return (hold.Code == HoldCodes.OrderUnclear && report.Order is null ? HoldDecision.Resend : HoldDecision.Cancel, null);
    }

    private async Task<string?> OfOtherPatientAsync(SimulatedNode node, Hold hold)
    {
        var mrn = (await ReportOfAsync(node, hold))?.Mrn;
        return mrn is null ? null : world.Orders.FirstOrDefault(order => order.Patient.Mrn != mrn && order.Loop != hold.Loop)?.Loop.ToString();
    }

    /// <summary>The result that a hold is about, by the message that it came in.</summary>
    private async Task<LabReport?> ReportOfAsync(SimulatedNode node, Hold hold)
    {
        var source = hold.Exchange ?? (hold.Delivery is { } id ? (await node.State.Deliveries.GetAsync(id, CancellationToken.None))?.Source : null);
        if (source is not { } exchange || await node.State.Exchanges.GetAsync(exchange, CancellationToken.None) is not { } message)
        {
            return null;
        }

        var controlId = Segments.Of(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(message.Payload.Span)))["MSH", 10];
        return world.Laboratory!.Sent.GetValueOrDefault(controlId);
    }
}
