using System.Xml.Linq;
using Duplex.Fhir.Model;
using Duplex.Translation.Output;

namespace Duplex.Translation.Ccda.Sections;

/// <summary>Result Organizer (.1) and Result Observation (.2).</summary>
internal static class ResultEntries
{
    public static EntryKind Kind { get; } = EntryKind.Of(Read, ["1", "2"], "30954-2", "organizer observation") with { IsOfEvents = true };

    private static void Read(XElement entry, CcdaBuild build, CompositionSection section)
    {
        if (entry.Name.LocalName == "observation")
        {
            ObservationReading.Add(entry, [CcdaConcepts.Category("laboratory")], build, section);
            return;
        }

        Reference? specimen = SpecimenOf(entry, build);
        List<TranslatedResource<Observation>> results = [];
        foreach (XElement result in EntryParts.Inside(entry, "component").Where(static inner => inner.Name.LocalName == "observation"))
        {
            if (ObservationReading.Add(result, [CcdaConcepts.Category("laboratory")], build, null) is { } added)
            {
                added.Value.Effective ??= CdaValues.When(entry.At("effectiveTime"), build.Zone);
                added.Value.Specimen = SpecimenOf(result, build) ?? (specimen is null ? null : new Reference { ReferenceValue = specimen.ReferenceValue?.Value });
                results.Add(added);
            }
        }

        if (results.Count == 0)
        {
            build.Warn(entry, "The organizer has no result that can be read, so there is no report.");
            return;
        }

        CodeableConcept? code = CdaValues.Concept(entry.At("code"));
        XElement? time = entry.At("effectiveTime");
        DiagnosticReport report = new()
        {
            Identifier = build.Identifiers(entry),
            Status = ObservationReading.StatusOf(entry),
            Category = [CcdaConcepts.Of("http://terminology.hl7.org/CodeSystem/v2-0074", "LAB")],
            Code = code ?? DataTypes.Extensions.UnknownConcept(),
            Subject = build.Subject,
            Effective = CdaValues.When(time, build.Zone) ?? TimeOf(results),
            Issued = EntryParts.Inside(entry, "component").SelectMany(CcdaAuthors.Of).Concat(CcdaAuthors.Of(entry))
                .Select(author => CdaValues.Instant(author.At("time"), build.Zone)).OfType<string>().Max(StringComparer.Ordinal) is { } issued ? new FhirInstant(issued) : null,
            Performer = [.. EntryParts.Performers(entry, build).Where(static performer => performer.ButNoDevice() is not null)],
            Specimen = specimen is null ? [] : [specimen],
            Result = [.. results.Select(result => new Reference { ReferenceValue = result.Reference })],
        };
        CcdaSection.Refer(section, build.AddEntry(report, entry, EntryParts.KeyOf(code, time, string.Join(',', results.Select(result => ObservationKey(result.Value))))));
    }

    private static string ObservationKey(Observation result) => $"{result.Code?.Coding.FirstOrDefault()?.Code?.Value}={(result.Value as Quantity)?.Value?.ToString()}";

    /// <summary>From the earliest result to the latest; one time where all have the same.</summary>
    private static DataType? TimeOf(List<TranslatedResource<Observation>> results)
    {
        List<string> times = [.. results.Select(result => (result.Value.Effective as FhirDateTime)?.Value).OfType<string>().Order(StringComparer.Ordinal)];
        return times.Count == 0 ? null : times[0] == times[^1] ? new FhirDateTime(times[0]) : new Period { Start = times[0], End = times[^1] };
    }

    /// <summary>What was examined, and how it was taken (Specimen Collection Procedure, .415).</summary>
    private static Reference? SpecimenOf(XElement entry, CcdaBuild build)
    {
        XElement? collection = EntryParts.Inside(entry, "component").FirstOrDefault(static inner => inner.Name.LocalName == "procedure" && inner.At("code")?.Attribute("code")?.Value == "17636008");
        XElement? role = entry.At("specimen", "specimenRole") ?? collection.At("participant", "participantRole");
        XElement? entity = role.At("specimenPlayingEntity") ?? role.At("playingEntity");
        CodeableConcept? type = CdaValues.Concept(entity.At("code")) ?? (CdaValues.TextOf(entity.At("name")) is { } name ? new CodeableConcept { Text = name } : null);
        List<Identifier> identifiers = build.Identifiers(role);
        if (type is null && identifiers.Count == 0)
        {
            return null;
        }

        CodeableConcept? site = CdaValues.Concept(collection.At("targetSiteCode"));
        DataType? taken = CdaValues.When(collection.At("effectiveTime"), build.Zone);
        Specimen specimen = new()
        {
            Identifier = identifiers,
            Type = type,
            Subject = build.Subject,
            Collection = site is null && taken is null ? null : new SpecimenCollection { BodySite = site, Collected = taken },
        };
        return new Reference { ReferenceValue = build.AddEntry(specimen, role!, EntryParts.KeyOf(type, collection.At("effectiveTime"), entry.At("id")?.Attribute("extension")?.Value)).Reference };
    }
}
