using System.Collections.Frozen;
using Duplex.Hl7v2;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Messages;

/// <summary>
/// Results (message sheet <c>ORU_R01</c>): ServiceRequest, DiagnosticReport and Observation, and a Patient where there is none yet. A
/// correction names the same resources as what it corrects.
/// </summary>
internal static class ResultMessages
{
    public static MessageKind Kind { get; } = new(
        "ORU",
        FrozenSet.Create("ORU^R01", "ORU^R30", "ORU^R31", "ORU^R32", "OUL^R21", "OUL^R22", "OUL^R23", "OUL^R24"),
        Results,
        DocumentMessages.Within);

    private static bool Results(MessageBuild build)
    {
        TranslationContext context = build.Context;
        GroupOrder layout = build.Type != "OUL" ? GroupOrder.ControlFirst : build.Trigger switch
        {
            "R22" or "R23" => GroupOrder.SpecimenFirst,
            "R24" => GroupOrder.RequestFirst,
            _ => GroupOrder.ControlFirst,
        };
        IReadOnlyList<PatientGroup> groups = MessageGroups.Read(build.Segments, layout, context, HasPatientObservations(build));
        bool isWhole = context.Options.NamesDirectory;
        if (!groups.Any(group => group.Pid is not null))
        {
            if (isWhole)
            {
                context.Warn(new Hl7Path("PID"), "There is no PID segment, so that the resources are nobody's; a message of results names its patient in one.");
                TakeAll(groups, build);
                return true;
            }

            context.Fail(new Hl7Path("PID"), "There is no PID segment; a message of results names its patient in one.");
            return false;
        }

        if (!groups.Any(group => group.Orders.Count > 0))
        {
            context.Warn(new Hl7Path("OBR"), "There is neither OBR nor OBX, so that the message brings no result; only its patient was taken.");
        }

        TakeAll(OfOnePatient(groups, context) ?? groups, build);
        return isWhole || build.Resources.Count > 0;
    }

    /// <summary>The group PATIENT_OBSERVATION came with version 2.7.</summary>
    private static bool HasPatientObservations(MessageBuild build) =>
        build.Type == "ORU" && build.Message["MSH-12.1"].TextOrNull()?.Trim() is { } version && string.CompareOrdinal(version, "2.7") >= 0;

    private static void TakeAll(IReadOnlyList<PatientGroup> groups, MessageBuild build)
    {
        ResultWriter writer = new(build);
        foreach (PatientGroup group in groups)
        {
            writer.Take(group);
        }

        build.Scope = build.Segments;
    }

    /// <summary>Where a message names one patient only, what stands before the PID is that patient's too; null otherwise.</summary>
    private static IReadOnlyList<PatientGroup>? OfOnePatient(IReadOnlyList<PatientGroup> groups, TranslationContext context)
    {
        if (groups is not [{ Pid: null } before, { Pid: not null } patient])
        {
            return null;
        }

        if (before.Orders.Count > 0)
        {
            context.Warn(patient.Pid!.Place(0), "PID stands behind orders; as the message names no other patient, they are taken as this one's.");
        }

        patient.Pv1 ??= before.Pv1;
        patient.Orders.InsertRange(0, before.Orders);
        return [patient];
    }
}
