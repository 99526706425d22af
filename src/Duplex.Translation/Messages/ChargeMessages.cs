using System.Collections.Frozen;
using Duplex.Fhir.Model;
using Duplex.Translation.Output;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Messages;

/// <summary>
/// DFT (ChargeItem, with the procedures and orders of each charge) and BAR (Account, with what stands behind each visit); the guide has
/// no message sheet for either.
/// </summary>
internal static class ChargeMessages
{
    private static readonly MessageStep[] Visit =
    [
        VisitSteps.Visit,
        RoleSteps.Roles,
        ClinicalSteps.Allergies,
        ClinicalSteps.Diagnoses,
        FinancialSteps.Guarantors,
        FinancialSteps.Insurance,
        PatientSteps.Relatives,
    ];

    public static MessageKind Charges { get; } = new(
        "DFT",
        FrozenSet.Create("DFT^P03"),
        CareSteps.NamedPatient,
        CareSteps.NamedVisit,
        ClinicalSteps.Allergies,
        ClinicalSteps.Diagnoses,
        FinancialSteps.Guarantors,
        FinancialSteps.Insurance,
        PatientSteps.Relatives,
        OrdersAhead,
        EachCharge);

    public static MessageKind Accounts { get; } = new(
        "BAR",
        FrozenSet.Create("BAR^P01"),
        CareSteps.Named(PatientSteps.Patient, CareSteps.OnePatient),
        PatientSteps.AroundPatient,
        CareSteps.Named(PatientSteps.Additional),
        EachVisit);

    private static bool OrdersAhead(MessageBuild build)
    {
        List<PlacedSegment> ahead = [.. build.Segments.TakeWhile(segment => segment.Id != "FT1")];
        CareOrders.Read(build, CareOrders.Among(ahead));
        CareObservations.Read(build, CareObservations.GroupsOf(ahead), $"{build.Encounter?.Reference}\u001f{build.Message["MSH-10"]}");
        return true;
    }

    private static bool EachCharge(MessageBuild build)
    {
        Reference? account = build.OfPatient<Account>() is { } known ? CareOrders.ReferenceTo(known.Value) : null;
        foreach (SegmentSection section in build.Segments.Sections("FT1"))
        {
            ChargeItem charge = Ft1ToChargeItem.Read(section.Head, section.Directly("NTE"), build).Value;
            if (account is not null)
            {
                charge.Account.Add(account);
            }

            foreach (TranslatedResource<Procedure> procedure in ProceduresOf(section, build))
            {
                charge.Service.Add(CareOrders.ReferenceTo(procedure.Value));
            }

            foreach (ServiceRequest order in CareOrders.Read(build, CareOrders.Among(section.Following)))
            {
                charge.SupportingInformation.Add(CareOrders.ReferenceTo(order));
            }

            foreach (Observation observation in CareObservations.Read(build, CareObservations.GroupsOf(section.Following), charge.Id!))
            {
                charge.Service.Add(CareOrders.ReferenceTo(observation));
            }
        }

        CareSteps.TellUnread(
            build, "ORC", "TQ1", "OBR", "NTE", "OBX", "FT1", "PR1", "DG1", "GT1", "IN1", "IN2", "IN3", "AL1", "IAM", "NK1");
        return true;
    }

    private static List<TranslatedResource<Procedure>> ProceduresOf(SegmentSection section, MessageBuild build)
    {
        int before = build.Resources.Count;
        build.Scope = section.Following;
        ClinicalSteps.Procedures(build);
        build.Scope = build.Segments;
        return [.. build.Resources.Skip(before).OfType<TranslatedResource<Procedure>>()];
    }

    /// <summary>What follows a PV1 is of that visit.</summary>
    private static bool EachVisit(MessageBuild build)
    {
        List<SegmentSection> visits = build.Segments.Sections("PV1");
        if (visits.Count == 0)
        {
            return ReadVisit(build);
        }

        foreach (SegmentSection visit in visits)
        {
            build.Scope = [visit.Head, .. visit.Following];
            build.Encounter = null;
            ReadVisit(build);
        }

        build.Scope = build.Segments;
        CareSteps.TellUnread(build, "OBX", "NTE", "PR1", "DG1", "GT1", "IN1", "IN2", "IN3", "AL1", "IAM", "NK1", "DB1");
        return true;
    }

    private static bool ReadVisit(MessageBuild build)
    {
        foreach (MessageStep step in Visit)
        {
            step(build);
        }

        ClinicalSteps.Procedures(build);
        CareObservations.Read(build, CareObservations.GroupsOf(build.Scope), $"{build.Encounter?.Reference}\u001f{build.Message["MSH-10"]}");
        return true;
    }
}
