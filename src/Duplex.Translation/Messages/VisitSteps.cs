using Duplex.Fhir.Model;
using Duplex.Translation.Output;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Messages;

/// <summary>Steps that read the visit.</summary>
internal static class VisitSteps
{
    /// <summary>PV1. A visit without its number is left out with a warning; the rest of the message stands.</summary>
    public static bool Visit(MessageBuild build)
    {
        if (build.First("PV1") is { } pv1)
        {
            Begin(build, pv1);
        }

        return true;
    }

    /// <summary>What follows belongs to this visit. Null where the segment does not identify one.</summary>
    public static TranslatedResource<Encounter>? Begin(MessageBuild build, PlacedSegment pv1)
    {
        List<string> cleared = [];
        if (Pv1ToEncounter.Read(pv1, build, cleared) is not { } encounter)
        {
            return null;
        }

        TranslatedResource<Encounter> added = build.Add(encounter);
        added.Cleared.AddRange(cleared);
        added.ChangesInside("period");
        Require(added);
        build.Encounter = added;
        return added;
    }

    /// <summary>R4 requires both; the first message about a visit may tell neither.</summary>
    private static void Require(TranslatedResource<Encounter> visit)
    {
        if (visit.Value.Status is null)
        {
            visit.Value.Status = EncounterStatusCodes.Unknown;
            visit.IsDefault("status");
        }

        if (visit.Value.Class is null)
        {
            visit.Value.Class = Tables.PatientClasses.Unknown();
            visit.IsDefault("class");
        }
    }
}
