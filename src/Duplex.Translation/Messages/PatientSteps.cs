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

        if (Begin(build, pid) is not null)
        {
            return true;
        }

        if (!build.Context.Findings.Any(finding => finding.Severity == FindingSeverity.Error))
        {
            build.Context.Fail(pid.Place(3), $"PID says nothing of the patient; a message of {build.Owner} names its patient there.");
        }

        return false;
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
        build.Named(pid, added);
        return added;
    }

    /// <summary>What PID says of others than the patient: the account, the mother, the last change.</summary>
    public static bool AroundPatient(MessageBuild build)
    {
        if (build.First("PID") is { } pid && build.Patient is not null)
        {
            AccountReading.Read(pid, build);
            MotherOfPatient.Read(pid, build);
            PidToProvenance.Read(pid, build);
        }

        return true;
    }

    /// <summary>PD1.</summary>
    public static bool Additional(MessageBuild build)
    {
        if (build.First("PD1") is { } pd1 && build.Patient is { } patient)
        {
            Pd1ToPatient.Read(pd1, patient, build);
        }

        return true;
    }

    /// <summary>NK1: a person becomes a RelatedPerson; an organization, such as an employer, a contact of the Patient; who stands for one, both.</summary>
    public static bool Relatives(MessageBuild build)
    {
        foreach (PlacedSegment segment in build.Scope)
        {
            // Whose contact an organization is must be known; a person is somebody's in any case.
            if (segment.Id == "NK1"
                && (build.Patient is not { } patient || !Nk1ToPatient.Read(segment, patient, build)
                    || (!Nk1ToPatient.IsOrganization(segment, build.Context) && Mapping.Source.Of(segment, 2, build.Context).IsPresent)))
            {
                Nk1ToRelatedPerson.Read(segment, build);
            }
        }

        return true;
    }
}
