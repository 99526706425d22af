using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Messages;

/// <summary>Steps that messages about documents, appointments, medications, charges and plans share: none of them owns the patient.</summary>
internal static class CareSteps
{
    /// <summary>The first PID, which names the patient and changes nothing of what is known.</summary>
    public static bool NamedPatient(MessageBuild build)
    {
        if (!PatientSteps.Patient(build))
        {
            return false;
        }

        build.Patient!.IsNamedOnly = true;
        return true;
    }

    /// <summary>The first PID where there is one; an answer may go without.</summary>
    public static bool NamedPatientIfAny(MessageBuild build)
    {
        if (build.First("PID") is { } pid)
        {
            return PatientSteps.Begin(build, pid) is { } patient && (patient.IsNamedOnly = true);
        }

        build.Context.Warn(new Hl7v2.Hl7Path("PID"), "There is no PID segment, so it is not told whose data this is; it belongs to no chart.");
        return true;
    }

    /// <summary>PV1, which names the visit and changes nothing of what is known.</summary>
    public static bool NamedVisit(MessageBuild build)
    {
        VisitSteps.Visit(build);
        if (build.Encounter is { } visit)
        {
            visit.IsNamedOnly = true;
        }

        return true;
    }

    /// <summary>The patient, or that nobody is named.</summary>
    public static Reference SubjectOf(MessageBuild build) => build.Subject ?? new Reference { Extension = SentCodes.Absent() };

    /// <summary>Findings for segments that no step of a message reads.</summary>
    /// <param name="read">The segments that are read.</param>
    public static void TellUnread(MessageBuild build, params ReadOnlySpan<string> read)
    {
        foreach (PlacedSegment segment in build.Segments)
        {
            if (segment.Id is not ("MSH" or "SFT" or "EVN" or "UAC" or "MSA" or "ARV") && !read.Contains(segment.Id))
            {
                Unplaced.Tell(segment, build.Context);
            }
        }
    }
}
