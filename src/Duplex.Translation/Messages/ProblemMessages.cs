using System.Collections.Frozen;
using Duplex.Fhir.Model;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Messages;

/// <summary>
/// PPR: each problem is a Condition, its goals are Goal, its pathways CarePlan with those goals; what is ordered and observed goes with
/// them. The guide has no message sheet.
/// </summary>
internal static class ProblemMessages
{
    public static MessageKind Kind { get; } = new(
        "PPR",
        FrozenSet.Create("PPR^PC1", "PPR^PC2", "PPR^PC3"),
        CareSteps.NamedPatient,
        CareSteps.NamedVisit,
        Problems);

    private static bool Problems(MessageBuild build)
    {
        foreach (SegmentSection section in build.Segments.Sections("PRB"))
        {
            ReadProblem(section, build);
        }

        CareSteps.TellUnread(build, "PRB", "GOL", "PTH", "NTE", "OBX", "ORC", "OBR", "TQ1");
        return true;
    }

    private static void ReadProblem(SegmentSection section, MessageBuild build)
    {
        Condition? problem = PrbToCondition.Read(section.Head, section.Directly("NTE"), build)?.Value;
        Reference? subject = problem is null ? null : CareOrders.ReferenceTo(problem);
        List<Goal> goals = [];
        List<CarePlan> plans = [];
        foreach (SegmentSection part in section.Following.Sections("GOL", "PTH"))
        {
            if (part.Head.Id == "GOL" && GolToGoal.Read(part.Head, part.Directly("NTE"), subject, build) is { } goal)
            {
                goals.Add(goal.Value);
            }
            else if (part.Head.Id == "PTH" && PthToCarePlan.Read(part.Head, subject, build) is { } plan)
            {
                plans.Add(plan.Value);
            }
        }

        List<ServiceRequest> orders = CareOrders.Read(build, CareOrders.Among(section.Following));
        List<Observation> observations = CareObservations.Read(
            build, CareObservations.GroupsOf(section.Following), $"{problem?.Id}\u001f{build.Message["MSH-10"]}");
        foreach (CarePlan plan in plans)
        {
            plan.Goal.AddRange(goals.Select(CareOrders.ReferenceTo));
            plan.Activity.AddRange(orders.Select(order => new CarePlanActivity { Reference = CareOrders.ReferenceTo(order) }));
        }

        if (problem is not null && observations.Count > 0)
        {
            problem.Evidence.Add(new ConditionEvidence { Detail = [.. observations.Select(CareOrders.ReferenceTo)] });
        }
    }
}
