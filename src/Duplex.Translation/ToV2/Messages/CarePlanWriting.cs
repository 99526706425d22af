using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.ToV2.DataTypes;
using Duplex.Translation.ToV2.Segments;

namespace Duplex.Translation.ToV2.Messages;

/// <summary>CarePlan with its problems and goals to PPR: PC1 new, PC2 changed, PC3 taken back.</summary>
internal static class CarePlanWriting
{
    public static void Write(V2Draft draft, IReadOnlyList<Resource> plans)
    {
        CarePlan plan = (CarePlan)plans[0];
        draft.Owner = plan;
        FhirToV2Action action = Actions.Of(draft, plan, plan.Status?.Value);
        string trigger = action switch { FhirToV2Action.Cancel => "PC3", FhirToV2Action.New => "PC1", _ => "PC2" };
        string code = action switch { FhirToV2Action.Cancel => "DE", FhirToV2Action.New => "AD", _ => "UP" };
        draft.Header("PPR", trigger, "PPR_PC1");
        PatientToPid.Write(draft, plan.Subject, "CarePlan.subject");
        EncounterToPv1.Write(draft, plan.Encounter);
        int problems = 0;
        foreach (Reference address in plan.Addresses)
        {
            if (draft.Find<Condition>(address) is not { } condition)
            {
                draft.Warn("CarePlan.addresses", "A problem is referred to that is not at hand; right would be every Condition in the same Bundle.");
                continue;
            }

            ConditionToPrb.Write(draft, condition, code);
            draft.To.NoteAt(address, "PRB", 4);
            if (problems++ == 0)
            {
                WritePlan(draft, plan, code);
            }

            WriteEvidence(draft, plan, condition);
            WriteGoals(draft, plan, condition, code, problems == 1);
            if (problems == 1)
            {
                WriteActivities(draft, plan, action);
            }
        }

        if (problems == 0)
        {
            draft.Fail("CarePlan.addresses", "There is no problem that the plan is for, which the message begins with; right would be a reference to a Condition in the same Bundle.");
        }
    }

    /// <summary>PTH: the plan itself, as a pathway of the first problem.</summary>
    private static void WritePlan(V2Draft draft, CarePlan plan, string code)
    {
        V2Writer to = draft.To.Segment("PTH").Keep(plan.Extension).Field(1, code);
        if (plan.Category.FirstOrDefault() is { } category)
        {
            ConceptToCwe.Write(draft.At(2), category);
        }
        else
        {
            to.Field(2).Part(2, plan.Title);
        }

        to.Field(3);
        IdentifierToEi.Write(draft, plan.Identifier.FirstOrDefault());
        if (!to.HasText)
        {
            draft.Fail("CarePlan.identifier", "The plan has no number, by which it could be changed; right would be an identifier with its system.");
        }

        DateTimeToDtm.Write(to.Field(4), (PrimitiveType?)plan.Created ?? plan.Period?.Start);
        WriteLifeCycle(draft.At(5), plan.Status);
        to.Note(plan.Intent);
        if (KeptForField.Find(plan.Extension, "PTH", 6) is null)
        {
            to.Field(6, draft.Now);
        }

        NotesToNte.Write(draft, plan.Category.Count > 0 ? plan.Title : null);
        NotesToNte.Write(draft, plan.Description, plan.Category.Count > 0 && plan.Title is not null ? 1 : 0);
    }

    /// <summary>PTH-5: in the words of whoever sent it, where they still mean what the plan says.</summary>
    private static void WriteLifeCycle(V2Draft draft, FhirCode? status)
    {
        V2Writer to = draft.To;
        if (status?.Value is not "entered-in-error"
            && status?.Extension.Find(static one => one.Url == Extensions.AlternateCodes)?.Value is CodeableConcept { Coding.Count: > 0 } sent)
        {
            ConceptToCwe.Write(draft, sent);
            to.Note(status);
        }
        else
        {
            to.From(status, status?.Value);
        }
    }

    /// <summary>OBX of what a problem is shown by.</summary>
    private static void WriteEvidence(V2Draft draft, CarePlan plan, Condition condition)
    {
        int written = 0;
        draft.Owner = condition;
        foreach (Reference detail in condition.Evidence.SelectMany(static one => one.Detail))
        {
            if (draft.Find<Observation>(detail) is { } observation)
            {
                written += ObservationToObx.Write(draft, observation, written);
                draft.To.NoteAt(detail, "OBX", 3);
            }
        }

        draft.Owner = plan;
    }

    /// <summary>The goals of this problem; those of none stand with the first.</summary>
    private static void WriteGoals(V2Draft draft, CarePlan plan, Condition condition, string code, bool isFirst)
    {
        foreach (Reference reference in plan.Goal)
        {
            if (draft.Find<Goal>(reference) is not { } goal)
            {
                continue;
            }

            bool isItsOwn = goal.Addresses.Exists(one => draft.Find<Condition>(one) == condition);
            bool isOfNone = !goal.Addresses.Exists(one => plan.Addresses.Exists(other => draft.Find<Condition>(other) is { } known && known == draft.Find<Condition>(one)));
            if (isItsOwn || (isFirst && isOfNone))
            {
                GoalToGol.Write(draft, goal, code);
                draft.To.NoteAt(reference, "GOL", 4);
            }
        }
    }

    /// <summary>ORC and OBR of what is to be done.</summary>
    private static void WriteActivities(V2Draft draft, CarePlan plan, FhirToV2Action action)
    {
        int index = 0;
        foreach (CarePlanActivity activity in plan.Activity)
        {
            if (draft.Find<ServiceRequest>(activity.Reference) is { } order)
            {
                draft.Owner = order;
                RequestToOrc.Write(draft, order, action == FhirToV2Action.Cancel ? action : Actions.Of(draft, order, order.Status?.Value));
                ServiceRequestToObr.Write(draft, order, index++);
                draft.Owner = plan;
                draft.To.NoteAt(activity.Reference, "OBR", 4);
            }
            else if (activity.Detail?.Code is { } code)
            {
                draft.To.Segment("ORC").Field(1, OrderControl.Of(action, null).Control);
                draft.To.Segment("OBR").Field(1, V2Draft.SetId(index++));
                ConceptToCwe.Write(draft.At(4), code);
                NotesToNte.Write(draft, activity.Detail.Description);
            }
        }
    }
}
