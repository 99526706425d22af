using System.Collections.Frozen;
using Duplex.Hl7v2;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Messages;

/// <summary>SIU (message sheet <c>SIU_S12</c>): Appointment with everybody and everything that takes part, and the orders behind it.</summary>
internal static class SchedulingMessages
{
    public static MessageKind Kind { get; } = new(
        "SIU",
        FrozenSet.Create("SIU^S12", "SIU^S13", "SIU^S14", "SIU^S15", "SIU^S16", "SIU^S17", "SIU^S26"),
        CareSteps.NamedPatientIfAny,
        CareSteps.NamedVisit,
        CareSteps.Named(ClinicalSteps.Diagnoses, FinancialSteps.Insurance),
        Appointments);

    private static bool Appointments(MessageBuild build)
    {
        List<SegmentSection> appointments = build.Segments.Sections("SCH");
        if (appointments.Count == 0)
        {
            build.Context.Fail(new Hl7Path("SCH"), "There is no SCH segment; a message about an appointment describes it in one.");
            return false;
        }

        List<PlacedSegment> patients = [.. build.All("PID")];
        foreach (SegmentSection appointment in appointments)
        {
            new AppointmentReading(build, appointment).Read(patients);
        }

        CareObservations.Read(build, CareObservations.GroupsOf(build.Segments), "Appointment");
        CareSteps.TellUnread(build, "SCH", "TQ1", "NTE", "OBX", "RGS", "AIS", "AIG", "AIL", "AIP", "DG1");
        return true;
    }
}
