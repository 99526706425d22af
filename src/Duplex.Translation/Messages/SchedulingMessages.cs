using System.Collections.Frozen;
using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.Output;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Messages;

/// <summary>SIU (message sheet <c>SIU_S12</c>): Appointment with everybody and everything that takes part, and the orders behind it.</summary>
internal static class SchedulingMessages
{
    private static readonly MessageStep Around = CareSteps.Named(ClinicalSteps.Diagnoses, FinancialSteps.Insurance);

    public static MessageKind Kind { get; } = new(
        "SIU",
        FrozenSet.Create("SIU^S12", "SIU^S13", "SIU^S14", "SIU^S15", "SIU^S16", "SIU^S17", "SIU^S26"),
        Appointments);

    private static bool Appointments(MessageBuild build)
    {
        List<SegmentSection> patients = build.Segments.Sections("PID");
        if (!(patients.Count > 1 ? OfEach(patients, build) : OfOne(build)))
        {
            return false;
        }

        CareSteps.TellUnread(build, "SCH", "TQ1", "NTE", "OBX", "RGS", "AIS", "AIG", "AIL", "AIP", "DG1");
        return true;
    }

    private static bool OfOne(MessageBuild build)
    {
        if (!CareSteps.NamedPatientIfAny(build) || !CareSteps.NamedVisit(build) || !Around(build))
        {
            return false;
        }

        bool isRead = Read(build, build.Patient is { } patient && build.First("PID") is { } pid ? [(pid, patient)] : []);
        CareObservations.Read(build, CareObservations.GroupsOf(build.Segments), "Appointment");
        return isRead;
    }

    /// <summary>
    /// Several patients have one appointment. A Bundle holds it once, with all of them; in a chart each patient has it alone, as it
    /// stands in that patient's chart.
    /// </summary>
    private static bool OfEach(List<SegmentSection> patients, MessageBuild build)
    {
        List<(PlacedSegment Pid, TranslatedResource<Patient> Patient)> seen = [];
        TranslatedResource<Encounter>? visit = null;
        foreach (SegmentSection section in patients)
        {
            build.Scope = [section.Head, .. section.Following];
            build.Encounter = null;
            if (!CareSteps.NamedPatientOfScope(build))
            {
                return false;
            }

            if (seen.Exists(known => known.Patient == build.Patient))
            {
                continue;
            }

            seen.Add((section.Head, build.Patient!));
            CareSteps.NamedVisit(build);
            Around(build);
            visit ??= build.Encounter;
            if (!build.Context.Options.NamesDirectory && !Read(build, [seen[^1]]))
            {
                return false;
            }

            CareObservations.Read(build, CareObservations.GroupsOf(build.Scope), "Appointment");
        }

        build.Scope = build.Segments;
        (build.Patient, build.Encounter) = (seen[0].Patient, visit);
        return !build.Context.Options.NamesDirectory || Read(build, seen);
    }

    private static bool Read(MessageBuild build, IReadOnlyList<(PlacedSegment Pid, TranslatedResource<Patient> Patient)> patients)
    {
        List<SegmentSection> appointments = build.Segments.Sections("SCH");
        if (appointments.Count == 0)
        {
            build.Context.Fail(new Hl7Path("SCH"), "There is no SCH segment; a message about an appointment describes it in one.");
            return false;
        }

        foreach (SegmentSection appointment in appointments)
        {
            new AppointmentReading(build, appointment).Read(patients);
        }

        return true;
    }
}
