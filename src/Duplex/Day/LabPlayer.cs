using System.Threading.Channels;
using Duplex.Care.Labs;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Duplex.Sandbox;
using Duplex.Sandbox.Lab;

namespace Duplex.Day;

/// <summary>
/// Plays the day's laboratory orders: an app or a clinician orders, the laboratory reports as scripted, the clinic's people act
/// in their EHR, the day's person decides what is held, and each loop is watched until it ended as the script says.
/// </summary>
/// <param name="pace">A pause before each thing that a person does, so that a reader can follow; zero for none.</param>
internal sealed class LabPlayer(
    SandboxClinic clinic,
    SandboxLaboratory laboratory,
    ScribeApp app,
    OperatorDesk desk,
    LoopWatch loops,
    SandboxWitness witness,
    TimeSpan pace,
    TimeProvider time,
    IProgress<DayProgress> progress)
{
    /// <param name="over">Ends when the day does.</param>
    public async Task<IReadOnlyList<DayOutcome>> PlayAsync(IReadOnlyList<DayLab> script, CancellationToken over, CancellationToken cancellationToken)
    {
        foreach (var lab in script.Where(lab => lab.Origin != LabOrigin.Nobody))
        {
            laboratory.Script.Add(new LabPlan { Match = new LabMatch { Mrn = MrnOf(lab), TestCode = lab.Test.Code }, Answer = lab.Answer, Acts = lab.Acts });
        }

        var running = new List<Task<DayOutcome>>();
        foreach (var lab in script)
        {
            await Task.Delay(pace, time, over);
            running.Add(FollowAsync(lab, over, cancellationToken));
        }

        return await Task.WhenAll(running);
    }

    private async Task<DayOutcome> FollowAsync(DayLab lab, CancellationToken over, CancellationToken stopped)
    {
        LoopId? id = null;
        var events = clinic.Subscribe();
        try
        {
            if (await BeginAsync(lab, over) is not { } begun)
            {
                return new DayOutcome(lab, null, null, ["the facade refused the order"]);
            }

            id = begun;
            await ActAsync(lab, begun, events, over);
            if (lab.End == DayEnd.Closed)
            {
                await ReviewAsync(lab, begun, over);
            }

            await loops.UntilAsync(begun, one => one.Status == lab.End.Status, over);
        }
        catch (OperationCanceledException) when (!stopped.IsCancellationRequested)
        {
            Say(lab, "the time is over before the loop ended as it should");
        }

        return id is { } known ? await JudgeAsync(lab, known, stopped) : new DayOutcome(lab, null, null, ["no loop was opened for it"]);
    }

    private async Task<LoopId?> BeginAsync(DayLab lab, CancellationToken cancellationToken)
    {
        switch (lab.Origin)
        {
            case LabOrigin.Ehr:
                Report(lab, await clinic.PlaceOrderAsync(lab.Patient, lab.Orderer, lab.Test.Code, lab.Test.Display, cancellationToken), "the clinician orders in the EHR");
                return (await loops.UntilThereAsync(one => IsSeen(one, lab), cancellationToken)).Id;
            case LabOrigin.Nobody:
                var patient = LabPatient.Of(clinic.Patients.First(one => one.Id == lab.Patient));
                var provider = LabProvider.Of(clinic.Practitioners.First(one => one.Id == lab.Orderer));
                await laboratory.SendUnsolicitedAsync(patient, lab.Test.Code, provider, cancellationToken);
                Say(lab, "the laboratory reports on a sample that was handed to it");
                return (await loops.UntilThereAsync(one => one.Kind == lab.Kind && one.Patient == $"Patient/{lab.Patient}", cancellationToken)).Id;
            default:
                var posted = await app.PostOrderAsync(lab, null, cancellationToken);
                Say(lab, posted.Loop is null ? $"the facade refuses the order: {posted.Refusal}" : "the app orders", posted.Loop is null ? null : LoopStatus.Open);
                return posted.Loop;
        }
    }

    private async Task ActAsync(DayLab lab, LoopId id, ChannelReader<SandboxEvent> events, CancellationToken cancellationToken)
    {
        switch (lab.Act)
        {
            case LabDayAct.Releases:
                await UntilMetAsync(id, LabSteps.Accepted, cancellationToken);
                await Task.Delay(pace * 2, time, cancellationToken);
                await laboratory.ReleaseAsync(cancellationToken, OrderOf(lab).Filler);
                Say(lab, "the laboratory releases the result late");
                break;
            case LabDayAct.Corrects:
                await UntilFiledAsync(id, LabSteps.Final, cancellationToken);
                await laboratory.CorrectAsync(OrderOf(lab).Filler, cancellationToken);
                Say(lab, "the laboratory corrects a value");
                await UntilMetAsync(id, LabSteps.Corrected, cancellationToken);
                break;
            case LabDayAct.AcknowledgesCritical:
                await AcknowledgeAsync(lab, events, cancellationToken);
                await UntilMetAsync(id, LabSteps.CriticalAcknowledged, cancellationToken);
                break;
            case LabDayAct.Assigns:
                var unclear = await loops.UntilHeldAsync(hold => hold.Code == HoldCodes.OrderUnclear && hold.Sentence.Contains(id.ToString(), StringComparison.Ordinal), cancellationToken);
                await DecideAsync(lab, unclear, "assign", "The sample's label names this order.", cancellationToken, id.ToString());
                break;
            case LabDayAct.GivesUpTheWrongOne:
                var wrong = await loops.UntilHeldAsync(hold => hold.Code == LabCodes.PatientContradicts && hold.Loop == id, cancellationToken);
                await laboratory.ReportAsync(OrderOf(lab).Filler, LabAct.Final, cancellationToken);
                Say(lab, "the laboratory sends the result under the right patient");
                await DecideAsync(lab, wrong, "cancel", "The laboratory sent it for another patient by mistake.", cancellationToken);
                break;
            case LabDayAct.Cancels:
                await UntilMetAsync(id, LabSteps.Accepted, cancellationToken);
                await desk.CancelAsync(id, "The patient had the test elsewhere.", cancellationToken);
                Say(lab, "the practice cancels the order");
                break;
            default:
                break;
        }
    }

    private async Task DecideAsync(DayLab lab, Hold hold, string decision, string reason, CancellationToken cancellationToken, string? target = null)
    {
        Say(lab, $"held ({hold.Code}): {hold.Sentence}", LoopStatus.Held);
        await Task.Delay(pace * 2, time, cancellationToken);
        await desk.DecideAsync(hold.Id, decision, reason, cancellationToken, target);
        Say(lab, $"the day's person decides: {decision}");
    }

    private async Task AcknowledgeAsync(DayLab lab, ChannelReader<SandboxEvent> events, CancellationToken cancellationToken)
    {
        await foreach (var happened in events.ReadAllAsync(cancellationToken))
        {
            if (happened is { Kind: SandboxEventKind.TaskStored, Resource: { } task } && happened.Patient == lab.Patient)
            {
                await Task.Delay(pace * 2, time, cancellationToken);
                Report(lab, await clinic.CompleteTaskAsync(task.Split('/')[1], lab.Orderer, cancellationToken), "the provider takes notice of the critical value in the EHR");
                return;
            }
        }
    }

    /// <summary>The orderer looks at the newest final result in the EHR.</summary>
    private async Task ReviewAsync(DayLab lab, LoopId id, CancellationToken cancellationToken)
    {
        var filed = await UntilFiledAsync(id, lab.Origin == LabOrigin.Nobody ? LabSteps.Received : LabSteps.Final, cancellationToken);
        await Task.Delay(pace, time, cancellationToken);
        var report = filed.Steps.First(step => step.Name == LabSteps.InTheChart).Evidence.Split('/')[1];
        Report(lab, await clinic.ReviewReportAsync(report, lab.Orderer, cancellationToken), "the orderer reviews the result in the EHR");
    }

    private async Task<DayOutcome> JudgeAsync(DayLab lab, LoopId id, CancellationToken cancellationToken)
    {
        var loop = await loops.GetAsync(id, cancellationToken);
        var hold = loop.Status == LoopStatus.Held ? await loops.FindHoldAsync(loop, cancellationToken) : null;
        List<string> deviations = [];
        if (loop.Status != lab.End.Status)
        {
            deviations.Add($"ended {loop.Status}, expected {lab.End.Status}");
        }

        if (loop.Kind != lab.Kind)
        {
            deviations.Add($"its loop is a {loop.Kind}, expected {lab.Kind}");
        }

        deviations.AddRange(witness.Contradictions(lab, loop));
        Say(lab, loop.Steps.LastOrDefault(step => step.Status == StepStatus.Met) is { } last ? $"{last.Name}, shown by {last.Evidence}" : "nothing was shown", loop.Status);
        return new DayOutcome(lab, loop, hold, deviations);
    }

    private Task<Loop> UntilMetAsync(LoopId id, string step, CancellationToken cancellationToken) =>
        loops.UntilAsync(id, loop => IsMet(loop, step), cancellationToken);

    private Task<Loop> UntilFiledAsync(LoopId id, string step, CancellationToken cancellationToken) =>
        loops.UntilAsync(id, loop => IsMet(loop, step) && IsMet(loop, LabSteps.InTheChart), cancellationToken);

    private static bool IsMet(Loop loop, string step) => loop.Steps.Any(one => one.Name == step && one.Status == StepStatus.Met);

    /// <summary>An order that Duplex saw in the EHR's chart was never written there by Duplex.</summary>
    private static bool IsSeen(Loop loop, DayLab lab) =>
        loop.Kind == lab.Kind && loop.Patient == $"Patient/{lab.Patient}" && loop.Steps.All(step => step.Name != LabSteps.InTheEhr);

    private LabOrder OrderOf(DayLab lab) => laboratory.Orders.First(order => order.Mrn == MrnOf(lab) && order.TestCode == lab.Test.Code);

    private string MrnOf(DayLab lab) => clinic.Patients.First(patient => patient.Id == lab.Patient).Mrn;

    private void Report<T>(DayLab lab, SandboxResult<T> result, string what)
        where T : class =>
        Say(lab, result.IsDone ? what : $"{what}: the EHR refuses it ({result.Refusal})");

    private void Say(DayLab lab, string what, LoopStatus? status = null) =>
        progress.Report(new DayProgress(time.GetUtcNow(), $"Patient/{lab.Patient}", lab.Name, what, status));
}
