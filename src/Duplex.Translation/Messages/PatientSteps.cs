using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.Output;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Messages;

/// <summary>Steps that read who the patient is and who is near.</summary>
internal static class PatientSteps
{
    /// <summary>The first PID. Without one that identifies somebody the message cannot be translated.</summary>
    public static bool Patient(MessageBuild build)
    {
        if (build.First("PID") is not { } pid)
        {
            build.Context.Fail(new Hl7Path("PID"), $"There is no PID segment; a message of {build.Owner} names its patient in one.");
            return false;
        }

        return Begin(build, pid) is not null;
    }

    /// <summary>What follows is this patient's. Null where the segment identifies nobody.</summary>
    public static TranslatedResource<Patient>? Begin(MessageBuild build, PlacedSegment pid)
    {
        List<string> cleared = [];
        if (PidToPatient.Read(pid, cleared, build.Context) is not { } patient)
        {
            return null;
        }

        TranslatedResource<Patient> added = build.AddPatient(patient);
        added.Cleared.AddRange(cleared);
        return added;
    }
}
