using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Messages;

/// <summary>Steps that read who takes part (ROL, PRT), each by what it stands behind.</summary>
internal static class RoleSteps
{
    /// <summary>Those of the patient and of the visit, once both are read; those of procedures go with their procedure.</summary>
    public static bool Roles(MessageBuild build)
    {
        string owner = "";
        foreach (PlacedSegment segment in build.Scope)
        {
            switch (segment.Id)
            {
                case "PID" or "PD1":
                    owner = "PID";
                    break;
                case "PV1" or "PV2":
                    owner = "PV1";
                    break;
                case "ROL" or "PRT":
                    Take(segment, owner, build);
                    break;
                case "ARV" or "SFT" or "NTE" or "OH1" or "OH2" or "OH3" or "OH4":
                    break;
                default:
                    owner = "";
                    break;
            }
        }

        return true;
    }

    private static void Take(PlacedSegment segment, string owner, MessageBuild build)
    {
        if (owner.Length == 0)
        {
            return;
        }

        RoleReading role = new(segment, build);
        if (role.IsDeletion)
        {
            build.Context.Warn(segment.Place(2), $"{segment.Id}-2 takes a part back; a message has no word for that in FHIR, so the segment is left out.");
        }
        else if (owner == "PV1")
        {
            AddToVisit(role, build);
        }
        else if (!role.IsGeneralPractitioner)
        {
            role.AddToCareTeam();
        }
        else if (build.Patient is { } patient && role.Practitioner(withRole: true, withPeriod: true) is { } doctor)
        {
            role.Refers("Patient.generalPractitioner");
            patient.Value.GeneralPractitioner.Add(doctor);
        }
    }

    private static void AddToVisit(RoleReading role, MessageBuild build)
    {
        if (build.Encounter is not { } visit || role.Practitioner(withRole: false, withPeriod: false) is not { } someone)
        {
            return;
        }

        string? before = build.Context.Coverage?.BeginResource("Encounter.participant");
        EncounterParticipant participant = new() { Individual = someone, Period = role.Period("period") };
        role.Numbers("individual.reference");
        participant.Extension.AddIfAny(role.Duration("extension"));
        if (role.Role("type") is { } type)
        {
            participant.Type.Add(type);
        }

        build.Context.Coverage?.EndResource(before!);
        visit.Value.Participant.Add(participant);
    }
}
