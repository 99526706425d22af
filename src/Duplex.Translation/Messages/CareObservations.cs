using Duplex.Fhir.Model;
using Duplex.Translation.Output;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Messages;

/// <summary>Observations that stand in a message about something else.</summary>
internal static class CareObservations
{
    /// <param name="key">What they belong to, so that the same observation of another thing has another id.</param>
    /// <returns>The observations, in order; documents among them are told and left out.</returns>
    public static List<Observation> Read(MessageBuild build, List<ObservationGroup> groups, string key, Reference? partOf = null)
    {
        List<Observation> observations = [];
        if (groups.Count == 0)
        {
            return observations;
        }

        List<PlacedSegment> documents = [];
        ReportScope scope = new(build.PatientReference, null, build.Owner, IsLaboratory: false, Effective: null, Specimen: null, Time: null);
        foreach ((string code, List<ObservationGroup> lines) in ObservationLines.Group(groups, documents, build.Context))
        {
            string reference = ObxToObservation.Read(lines, build.IdOf("Observation", $"{key}\u001f{code}"), scope, build);
            TranslatedResource<Observation> added = build.Resources.OfType<TranslatedResource<Observation>>().Last(resource => resource.Reference == reference);
            if (partOf is not null)
            {
                added.Value.PartOf.Add(partOf);
            }

            added.Value.Encounter = build.Visit;
            observations.Add(added.Value);
        }

        foreach (PlacedSegment document in documents)
        {
            build.Context.Warn(document.Place(5), "A document within this message has no place in the resources; it stays in the message as received.");
        }

        return observations;
    }

    /// <summary>OBX with the NTE that follow each.</summary>
    public static List<ObservationGroup> GroupsOf(IEnumerable<PlacedSegment> segments)
    {
        List<ObservationGroup> groups = [];
        bool open = false;
        foreach (PlacedSegment segment in segments)
        {
            switch (segment.Id)
            {
                case "OBX":
                    groups.Add(new ObservationGroup(segment, null));
                    open = true;
                    break;
                case "NTE" when open:
                    groups[^1].Notes.Add(segment);
                    break;
                case "PRT":
                    if (open)
                    {
                        groups[^1].Participations.Add(segment);
                    }

                    break;
                default:
                    open = false;
                    break;
            }
        }

        return groups;
    }
}
