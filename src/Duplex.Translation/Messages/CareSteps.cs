using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Messages;

/// <summary>Steps that messages about documents, appointments, medications, charges and plans share: none of them owns the patient.</summary>
internal static class CareSteps
{
    /// <summary>PID with what it says of others, and PD1; of a message whose grammar has one patient only.</summary>
    public static MessageStep NamedPatient { get; } = Named(PatientSteps.Patient, OnePatient, PatientSteps.AroundPatient, PatientSteps.Additional);

    /// <summary>The same where the grammar has several, of which the scope holds one.</summary>
    public static MessageStep NamedPatientOfScope { get; } = Named(PatientSteps.Patient, PatientSteps.AroundPatient, PatientSteps.Additional);

    /// <summary>PV1, PV2 and who takes part.</summary>
    public static MessageStep NamedVisit { get; } = Named(VisitSteps.Visit, RoleSteps.Roles);

    /// <summary>Steps whose resources the message names without owning them: they change nothing of what is known.</summary>
    public static MessageStep Named(params MessageStep[] steps) => build =>
    {
        int before = build.Resources.Count;
        bool isDone = Array.TrueForAll(steps, step => step(build));
        for (int i = before; i < build.Resources.Count; i++)
        {
            build.Resources[i].IsNamedOnly = true;
        }

        return isDone;
    };

    /// <summary>The same where an answer may go without a patient.</summary>
    public static bool NamedPatientIfAny(MessageBuild build)
    {
        if (build.First("PID") is not null)
        {
            return NamedPatient(build);
        }

        build.Context.Warn(new Hl7Path("PID"), "There is no PID segment, so it is not told whose data this is; it belongs to no chart.");
        return true;
    }

    /// <summary>Whose the rest is cannot be told where a further PID names somebody else: then nothing is anybody's.</summary>
    public static bool OnePatient(MessageBuild build)
    {
        foreach (PlacedSegment pid in build.All("PID"))
        {
            int number = PatientIdentifiers.Find(pid.Segment)?.Number ?? 3;
            if (pid.Occurrence > 1 && IdentityReading.Read(pid, number, "Patient", FindingSeverity.Warning, build.Context) != build.Patient?.Value.Id)
            {
                build.Context.Fail(pid.Place(3), $"A further PID names another patient, and a message of {build.Owner} is about one; right would be a message for each of them.");
                return false;
            }
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
            if (segment.Id is not ("MSH" or "SFT" or "EVN" or "UAC" or "MSA" or "ARV" or "PID" or "PD1" or "PV1" or "PV2" or "ROL" or "PRT") && !read.Contains(segment.Id))
            {
                Unplaced.Tell(segment, build.Context);
            }
        }
    }
}
