using System.Collections.Frozen;
using Duplex.Hl7v2;
using Duplex.Translation.Output;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Messages;

/// <summary>
/// Orders from an EHR (message sheets <c>ORM_O01</c> and <c>OML_O21</c>): ServiceRequest, and a Patient and an Encounter where there
/// are none yet.
/// </summary>
internal static class OrderMessages
{
    public static MessageKind General { get; } = new("ORM", FrozenSet.Create("ORM^O01"), Orders);

    public static MessageKind Laboratory { get; } = new("OML", FrozenSet.Create("OML^O21"), Orders);

    /// <summary>The laboratory's answer to an order; without a PID it says nothing of a patient.</summary>
    public static MessageKind Answer { get; } = new("ORL", FrozenSet.Create("ORL^O22"), Orders) { IsAnswer = true };

    private static bool Orders(MessageBuild build)
    {
        TranslationContext context = build.Context;
        (IReadOnlyList<PlacedSegment> segments, IReadOnlyList<IReadOnlyList<PlacedSegment>> drugs) = DrugOrders.Split(build.Segments);
        IReadOnlyList<PatientGroup> groups = MessageGroups.Read(segments, GroupOrder.ControlFirst, context);
        bool isWhole = context.Options.NamesDirectory;
        PatientGroup? first = groups.FirstOrDefault(group => group.Pid is not null) ?? (isWhole && groups is [{ } unnamed, ..] ? unnamed : null);
        if (first?.Pid is { } pid)
        {
            if (PatientSteps.Begin(build, pid) is { } patient)
            {
                // An order does not change what is known of the patient and the visit.
                patient.IsNamedOnly = true;
            }
            else if (!isWhole)
            {
                return false;
            }
        }
        else if (isWhole)
        {
            context.Warn(new Hl7Path("PID"), "There is no PID segment, so that the resources are nobody's; a message of orders names its patient in one.");
        }
        else
        {
            context.Fail(new Hl7Path("PID"), "There is no PID segment; a message of orders names its patient in one.");
            return false;
        }

        if (first is not null)
        {
            Read(first, groups, build);
        }

        DrugOrders.Read(drugs, build);

        build.Scope = build.Segments;
        return true;
    }

    private static void Read(PatientGroup first, IReadOnlyList<PatientGroup> groups, MessageBuild build)
    {
        TranslationContext context = build.Context;
        PatientGroupSteps.Before(first, build);
        if (first.Pv1 is { } pv1 && (context.Options.NamesDirectory || pv1[19].Component(1)[1].IsPresent) && VisitSteps.Begin(build, pv1) is { } visit)
        {
            visit.IsNamedOnly = true;
        }

        PatientGroupSteps.Run(first, build);
        OrderReading reading = new(build);
        foreach (PatientGroup group in groups)
        {
            if (group == first)
            {
                group.Orders.ForEach(reading.Read);
            }
            else if (group.Orders.Count > 0)
            {
                // The grammar has a second PID only before results that were known when the order was made.
                context.WarnOnce(
                    "orders aside",
                    group.Pid?.Place(0) ?? new Hl7Path("ORC"),
                    "What stands before the first PID or behind a further one is no order of this patient; it is left out and stays in the message as received.");
            }
        }
    }
}
