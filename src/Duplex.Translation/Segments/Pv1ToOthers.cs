using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;
using Duplex.Translation.Output;

namespace Duplex.Translation.Segments;

/// <summary>What PV1 says of other things than the visit: the episode that it is part of, and a place that was left.</summary>
internal static class Pv1ToOthers
{
    /// <summary>PV1-53 and PV1-54 (sheet <c>PV1[Encounter]</c>); null where neither is there.</summary>
    public static TranslatedResource<EpisodeOfCare>? ReadEpisode(PlacedSegment pv1, MessageBuild build)
    {
        TranslationContext context = build.Context;
        string? before = context.Coverage?.BeginResource("EpisodeOfCare");
        EpisodeOfCare episode = new() { Identifier = pv1.ReadAll(54, "identifier", context, CxToIdentifier.Read) };
        string? description = Source.Of(pv1, 53, context).Text("extension");
        context.Coverage?.EndResource(before!);
        if (episode.Identifier.Count == 0 && description is null)
        {
            return null;
        }

        if (description is not null)
        {
            episode.Extension.Add(new Extension { Url = "http://hl7.org/fhir/StructureDefinition/resource-instance-description", Value = new FhirMarkdown(description) });
        }

        episode.Id = build.IdOf("EpisodeOfCare", episode.Identifier is [{ } first, ..] ? $"{first.System?.Value}\u001f{first.Value?.Value}" : description!);
        episode.Status = EpisodeOfCareStatusCodes.Active;
        episode.Patient = CareSteps.SubjectOf(build);
        TranslatedResource<EpisodeOfCare> added = build.Add(episode);
        added.IsDefault("status");
        return added;
    }

    /// <summary>PV1-43, a place for a while that was left (sheet <c>PV1[Basic-EncounterHistory]</c>).</summary>
    public static void ReadHistory(PlacedSegment pv1, MessageBuild build)
    {
        if (pv1.Read(43, "Basic.extension.valueReference", build.Context, static (in Source pl) => pl.Context.Directory.Location(pl)) is not { } place)
        {
            return;
        }

        const string History = "http://hl7.org/fhir/5.0/StructureDefinition/extension-EncounterHistory.location";
        Source.Of(pv1, 43, build.Context)[1].Used("Basic.extension");
        place.Extension.Add(new Extension { Url = $"{History}.location.status", Value = new FhirCode("completed") });
        Basic history = new()
        {
            Id = build.IdOf("Basic", $"EncounterHistory\u001f{build.Encounter?.Reference}"),
            Code = new CodeableConcept { Coding = [new Coding { System = "http://hl7.org/fhir/fhir-types", Code = "EncounterHistory" }] },
            Subject = build.Subject,
            Extension =
            [
                new Extension { Url = $"{History}.location", Value = place },
                new Extension { Url = History, Extension = [EncounterPlaces.Temporary()] },
            ],
        };
        build.Add(history);
    }
}
