using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Duplex.Sandbox;
using Duplex.Sandbox.Ehr.Deviations;

namespace Duplex.Day;

/// <summary>
/// Plays the day's notes: the scribe app writes them through the facade, the clinic's people act in their EHR, the day's
/// person decides what is held, and each loop is watched until it ended as the script says or the time is over.
/// </summary>
/// <param name="pace">A pause before each thing that a person does, so that a reader can follow; zero for none.</param>
internal sealed class NotePlayer(
    SandboxClinic clinic, ScribeApp scribe, OperatorDesk desk, LoopWatch loops, SandboxWitness witness, TimeSpan pace, TimeProvider time, IProgress<DayProgress> progress)
{

    /// <param name="over">Ends when the day does.</param>
    public async Task<IReadOnlyList<DayOutcome>> PlayAsync(IReadOnlyList<DayNote> script, CancellationToken over, CancellationToken cancellationToken)
    {
        await PrepareAsync(script, over);
        var running = new List<Task<DayOutcome>>();
        foreach (var note in script)
        {
            await Task.Delay(pace, time, over);
            var isLastOfPatient = script.Last(other => other.Patient == note.Patient) == note;
            var written = WriteAsync(note, waitForAnswer: isLastOfPatient, over);
            running.Add(FollowAsync(note, written, cancellationToken, over));
            if (!isLastOfPatient)
            {
                // The patient's next note must not overtake this one on its way in.
                await written;
            }
        }

        return await Task.WhenAll(running);
    }

    /// <summary>Closes the encounters that the script wants closed, and tells the EHR what to do wrong.</summary>
    private async Task PrepareAsync(IReadOnlyList<DayNote> script, CancellationToken cancellationToken)
    {
        foreach (var note in script)
        {
            if (note.Deviation is { } deviation)
            {
                clinic.Deviations.Add(deviation with { Match = new DeviationMatch { Patient = note.Patient } });
            }

            if (note.Act == DayAct.ReopensAndResends)
            {
                await clinic.CloseEncounterAsync(note.Encounter, cancellationToken);
                Say(note, "the front desk closes the encounter before the note comes");
            }
        }
    }

    private async Task<PostedWrite> WriteAsync(DayNote note, bool waitForAnswer, CancellationToken cancellationToken)
    {
        var posted = await scribe.PostNoteAsync(note, waitForAnswer, cancellationToken);
        Say(note, posted.Loop is null ? $"the facade refuses the note: {posted.Refusal}" : "the scribe app writes the note", posted.Loop is null ? null : LoopStatus.Open);
        return posted;
    }

    private async Task<DayOutcome> FollowAsync(DayNote note, Task<PostedWrite> written, CancellationToken stopped, CancellationToken over)
    {
        LoopId? id = null;
        try
        {
            var posted = await written;
            if (posted.Loop is not { } loop)
            {
                return new DayOutcome(note, null, null, [$"the facade refused the note: {posted.Refusal}"]);
            }

            id = loop;
            await ActAsync(note, loop, over);
            await loops.UntilAsync(loop, one => one.Status == note.End.Status, over);
        }
        catch (OperationCanceledException) when (!stopped.IsCancellationRequested && id is not null)
        {
            Say(note, "the time is over before the loop ended as it should");
        }

        return await JudgeAsync(note, id!.Value, stopped);
    }

    private async Task ActAsync(DayNote note, LoopId id, CancellationToken cancellationToken)
    {
        switch (note.Act)
        {
            case DayAct.SignsLater:
                var filed = await loops.UntilAsync(id, loop => IsMet(loop, "in its place"), cancellationToken);
                await Task.Delay(pace * 2, time, cancellationToken);
                await SignAsync(note, filed, cancellationToken);
                break;
            case DayAct.ReopensAndResends:
                var held = await loops.UntilAsync(id, loop => loop.Status == LoopStatus.Held, cancellationToken);
                var hold = await loops.FindHoldAsync(held, cancellationToken)
                    ?? throw new InvalidOperationException($"Loop {id} is held and has no open hold.");
                Say(note, $"held ({hold.Code}): {hold.Sentence}", LoopStatus.Held);
                await Task.Delay(pace * 2, time, cancellationToken);
                await clinic.ReopenEncounterAsync(note.Encounter, cancellationToken);
                Say(note, "the front desk reopens the encounter in the EHR");
                await desk.DecideAsync(hold.Id, "resend", "The encounter was reopened in the EHR.", cancellationToken);
                Say(note, "the day's person decides: resend");
                break;
            default:
                break;
        }
    }

    private async Task SignAsync(DayNote note, Loop filed, CancellationToken cancellationToken)
    {
        var evidence = filed.Steps.First(step => step.Name == "in its place").Evidence;
        foreach (var document in evidence.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(reference => reference.Split('/')[1]).Distinct())
        {
            var signed = await clinic.SignAsync(document, note.Author, cancellationToken);
            Say(note, signed.IsDone ? $"the clinician signs DocumentReference/{document} in the EHR" : $"the clinician could not sign: {signed.Refusal}");
        }
    }

    private async Task<DayOutcome> JudgeAsync(DayNote note, LoopId id, CancellationToken cancellationToken)
    {
        var loop = await loops.GetAsync(id, cancellationToken);
        var hold = loop.Status == LoopStatus.Held ? await loops.FindHoldAsync(loop, cancellationToken) : null;
        List<string> deviations = [];
        if (loop.Status != note.End.Status)
        {
            deviations.Add($"ended {loop.Status}, expected {note.End.Status}");
        }

        if ((hold?.Code ?? "") != note.End.Code)
        {
            deviations.Add($"hold code '{hold?.Code}', expected '{note.End.Code}'");
        }

        deviations.AddRange(witness.Contradictions(note, loop));
        Say(note, loop.Status == LoopStatus.Held ? $"held ({hold?.Code}), {hold?.Owner} decides: {hold?.Sentence}" : EndOf(loop), loop.Status);
        return new DayOutcome(note, loop, hold, deviations);
    }

    private static string EndOf(Loop loop) => loop.Steps.LastOrDefault(step => step.Status == StepStatus.Met) is { } last
        ? $"{last.Name}, shown by {last.Evidence}"
        : "nothing was shown by the EHR";

    private static bool IsMet(Loop loop, string step) => loop.Steps.Any(one => one.Name == step && one.Status == StepStatus.Met);

    private void Say(DayNote note, string what, LoopStatus? status = null) =>
        progress.Report(new DayProgress(time.GetUtcNow(), $"Patient/{note.Patient}", note.Name, what, status));
}
