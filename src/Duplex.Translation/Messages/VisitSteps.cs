using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Output;
using Duplex.Translation.Segments;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Messages;

/// <summary>Steps that read the visit.</summary>
internal static class VisitSteps
{
    /// <summary>PV1 and PV2. A visit without its number is left out with a warning; the rest of the message stands.</summary>
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
            ReadImportance(build, pv1, isOfPerson: build.Context.Options.NamesDirectory);
            return null;
        }

        ReadImportance(build, pv1, isOfPerson: build.Trigger is "A28" or "A31" || build.Context.Options.NamesDirectory);

        if (build.First("PV2") is { } pv2)
        {
            Pv2ToEncounter.Read(pv2, encounter, build.Context, cleared);
        }

        TranslatedResource<Encounter> added = build.Add(encounter);
        added.Cleared.AddRange(cleared);
        added.ChangesInside("period");
        added.ChangesInside("hospitalization");
        Require(added, build, pv1);
        build.Encounter = added;
        Link(added, build, pv1);
        return added;
    }

    /// <summary>R4 requires both; the first message about a visit may tell neither.</summary>
    private static void Require(TranslatedResource<Encounter> visit, MessageBuild build, PlacedSegment pv1)
    {
        if (visit.Value.Status is null)
        {
            visit.Value.Status = (build.Type == "ADT" || build.Context.Options.NamesDirectory ? StatusOfClass(build, pv1) : null) ?? EncounterStatusCodes.Unknown;
            visit.IsDefault("status");
        }

        if (visit.Value.Class is null)
        {
            visit.Value.Class = PatientClasses.Unknown();
            visit.IsDefault("class");
        }
    }

    /// <summary>Where the event says nothing about the status, the class does; an order knows too little of a visit to tell a chart.</summary>
    private static string? StatusOfClass(MessageBuild build, PlacedSegment pv1)
    {
        Source patientClass = Source.Of(pv1, 2, build.Context);
        string? status = patientClass.Peek() is { } code ? CodeMaps.PatientClassEncounterStatus.Find(code)?.Code : null;
        if (status is not null)
        {
            patientClass[1].Used("Encounter.status");
        }

        return status;
    }

    private static void Link(TranslatedResource<Encounter> visit, MessageBuild build, PlacedSegment pv1)
    {
        if (build.OfPatient<Account>() is { } account)
        {
            visit.Value.Account.Add(new Reference { ReferenceValue = account.Reference });
        }

        // R4 has no episode of nobody.
        if (build.Patient is not null && Pv1ToOthers.ReadEpisode(pv1, build) is { } episode)
        {
            visit.Value.EpisodeOfCare.Add(new Reference { ReferenceValue = episode.Reference });
        }

        Pv1ToOthers.ReadHistory(pv1, build);
    }

    /// <summary>
    /// Sheet <c>PV1[Patient]</c>: PV1-16 is the person's, in a Bundle always; of a chart's patient in a message about a person, and where a
    /// vaccine is told, which is of no visit in particular: of a visit it is the courtesy of that visit.
    /// </summary>
    private static void ReadImportance(MessageBuild build, PlacedSegment pv1, bool isOfPerson)
    {
        if ((isOfPerson || build.Trigger == "V04") && build.Patient is { } patient && (!patient.IsNamedOnly || build.Context.Options.NamesDirectory || build.Trigger == "V04")
            && pv1.Read(16, "Patient.extension", build.Context, PatientExtensions.Importance) is { } importance)
        {
            patient.Value.Extension.Add(importance);
        }
    }
}
