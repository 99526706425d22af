using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;
using Duplex.Translation.Output;

namespace Duplex.Translation.Segments;

/// <summary>GOL to Goal; the guide has no sheet.</summary>
internal static class GolToGoal
{
    public static SegmentMap<Goal> Map { get; } = new(
        "GOL[Goal]",
        new(1, "lifecycleStatus", static (in Source code, Goal goal) => ReadAction(code, goal)) { Repeats = false, Cleared = null },
        new(3, "description", static (in Source cwe, Goal goal) => goal.Description = CweToCodeableConcept.Read(cwe)) { Repeats = false, Cleared = null },
        new(4, "identifier", static (in Source ei, Goal goal) => goal.Identifier.AddIfAny(EiToIdentifier.Read(ei))) { Repeats = false, Cleared = null },
        new(6, "priority.text", static (in Source nm, Goal goal) => goal.Priority = nm.Text() is { } rank ? new CodeableConcept { Text = rank } : null) { Repeats = false },
        new(7, "start", static (in Source dtm, Goal goal) => goal.Start = dtm.Date() is { } day ? new FhirDate(day) : null) { Repeats = false },
        new(8, "target.dueDate", static (in Source dtm, Goal goal) => AddDue(dtm, goal)) { Repeats = false },
        new(9, "category", static (in Source cwe, Goal goal) => goal.Category.AddIfAny(CweToCodeableConcept.Read(cwe))) { Repeats = false },
        new(16, "achievementStatus", static (in Source cwe, Goal goal) => goal.AchievementStatus = CweToCodeableConcept.Read(cwe)) { Repeats = false },
        new(17, "note.text", static (in Source comment, Goal goal) => AddNote(comment, goal)) { Cleared = null },
        new(18, "lifecycleStatus", static (in Source cwe, Goal goal) => ReadLifeCycle(cwe, goal)) { Repeats = false, Cleared = null },
        new(19, "statusDate", static (in Source dtm, Goal goal) => goal.StatusDate = dtm.Date()) { Repeats = false });

    /// <summary>Null with a warning where the segment names no goal.</summary>
    public static TranslatedResource<Goal>? Read(PlacedSegment gol, IReadOnlyList<PlacedSegment> notes, Reference? problem, MessageBuild build)
    {
        TranslationContext context = build.Context;
        string? key = EiToIdentifier.KeyOf(Source.Of(gol, 4, context)) ?? CweToCodeableConcept.KeyOf(Source.Of(gol, 3, context));
        if (key is null)
        {
            context.Warn(gol.Place(3), "Neither GOL-3 nor GOL-4 names a goal, so the segment is left out; right would be a code and the number of the goal.");
            return null;
        }

        string? outer = context.Coverage?.BeginResource("Goal");
        List<string> cleared = [];
        Goal goal = new() { Id = build.IdOf("Goal", key), Subject = build.Subject };
        Map.Apply(gol, goal, context, cleared);
        KeptFields.Read(gol, [1, 2, 5, 10, 11, 12, 13, 14, 15, 20, 21, 22], goal.Extension, context);
        goal.Note.AddIfAny(NteToAnnotation.Read(notes, context));
        context.Coverage?.EndResource(outer!);
        if (problem is not null)
        {
            goal.Addresses.Add(problem);
        }

        bool saysStatus = goal.LifecycleStatus?.Value is not null;
        (goal.LifecycleStatus ??= new FhirCode()).Value ??= "active";
        goal.Description ??= Extensions.UnknownConcept();
        TranslatedResource<Goal> added = build.Add(goal);
        added.Cleared.AddRange(cleared);
        if (!saysStatus)
        {
            added.IsDefault("lifecycleStatus");
        }

        return added;
    }

    private static void ReadAction(in Source code, Goal goal)
    {
        if (code.Peek()?.ToUpperInvariant() is "DE")
        {
            code.Used();
            goal.LifecycleStatus = "entered-in-error";
        }
    }

    private static void AddDue(in Source dtm, Goal goal)
    {
        if (dtm.Date() is { } day)
        {
            goal.Target.Add(new GoalTarget { Due = new FhirDate(day) });
        }
    }

    private static void AddNote(in Source comment, Goal goal)
    {
        if (comment.Text() is { } text)
        {
            goal.Note.Add(new Annotation { Text = text });
        }
    }

    /// <summary>Each sender has codes of its own: told by their words, and kept beside.</summary>
    private static void ReadLifeCycle(in Source cwe, Goal goal)
    {
        if (goal.LifecycleStatus is not null || (cwe[1].Peek() ?? cwe[2].Peek()) is not { } sent)
        {
            return;
        }

        string words = $"{cwe[1].Peek()} {cwe[2].Peek()}".ToUpperInvariant();
        string? status = words switch
        {
            _ when words.Contains("PROPOSED", StringComparison.Ordinal) => "proposed",
            _ when words.Contains("PLANNED", StringComparison.Ordinal) => "planned",
            _ when words.Contains("ACCEPTED", StringComparison.Ordinal) => "accepted",
            _ when words.Contains("HOLD", StringComparison.Ordinal) => "on-hold",
            _ when words.Contains("COMPLETE", StringComparison.Ordinal) || words.Contains("ACHIEVED", StringComparison.Ordinal) || words.Contains("MET", StringComparison.Ordinal) => "completed",
            _ when words.Contains("CANCEL", StringComparison.Ordinal) => "cancelled",
            _ when words.Contains("REJECT", StringComparison.Ordinal) => "rejected",
            _ when words.Contains("ACTIVE", StringComparison.Ordinal) => "active",
            _ => null,
        };
        if (status is null)
        {
            cwe.Context.HasUnmapped("GoalLifeCycleStatus", cwe.Place, sent);
        }

        goal.LifecycleStatus = cwe.Into("extension", CweToCodeableConcept.Read) is { } own ? SentCodes.Beside(status, own) : status;
    }
}
