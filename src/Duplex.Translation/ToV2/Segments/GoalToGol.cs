using Duplex.Fhir.Model;
using Duplex.Translation.ToV2.DataTypes;

namespace Duplex.Translation.ToV2.Segments;

/// <summary>Goal to GOL.</summary>
internal static class GoalToGol
{
    public static void Write(V2Draft draft, Goal goal, string action)
    {
        V2Writer to = draft.To.Segment("GOL").Keep(goal.Extension).Field(1, action).Field(2, draft.Now);
        if (goal.Description is { } description)
        {
            ConceptToCwe.Write(draft.At(3), description);
        }

        to.Field(4);
        IdentifierToEi.Write(draft, goal.Identifier.FirstOrDefault());
        if (!to.HasText)
        {
            to.Part(1).From(goal.Id, goal.Id);
        }

        to.Field(6).From(goal.Priority, goal.Priority?.Coding.FirstOrDefault()?.Code?.Value switch
        {
            "high-priority" => "1",
            "medium-priority" => "2",
            "low-priority" => "3",
            _ => goal.Priority?.Text?.Value,
        });
        DateTimeToDtm.Write(to.Field(7), goal.Start as FhirDate);
        DateTimeToDtm.Write(to.Field(8), goal.Target.FirstOrDefault()?.Due as FhirDate);
        if (goal.AchievementStatus is { } achieved)
        {
            ConceptToCwe.Write(draft.At(16), achieved);
        }

        to.Field(18).From(goal.LifecycleStatus, goal.LifecycleStatus?.Value);
        DateTimeToDtm.Write(to.Field(19), goal.StatusDate);
        NotesToNte.Write(draft, goal.Note);
        draft.Belongs(goal.Subject, "Goal.subject");
        goal.Addresses.ForEach(one => to.NoteAt(one, "PRB", 4));
    }
}
