using System.Xml.Linq;
using Duplex.Fhir.Model;
using Duplex.Translation.Output;

namespace Duplex.Translation.Ccda.Sections;

/// <summary>
/// Functional Status Observation (.67) and Organizer (.66), Self-Care Activities (.128), Sensory Status (.127), Mental Status Observation
/// (.74) and Organizer (.75), Assessment Scale Observation (.69) with its items (.86), and the observations of a physical examination and a review.
/// </summary>
internal static class FunctionalEntries
{
    public static EntryKind Kind { get; } = EntryKind.Of(
        Read, ["67", "66", "68", "128", "127", "74", "75", "73", "69", "114", "125", "126"], "47420-5 10190-7 29545-1 10187-3 51848-0", "observation organizer") with { IsOfEvents = true };

    private static void Read(XElement entry, CcdaBuild build, CompositionSection section)
    {
        if (entry.Name.LocalName == "organizer")
        {
            AddPanel(entry, build, section);
            return;
        }

        Add(entry, build, section);
    }

    /// <summary>What an organizer is about stands over its observations.</summary>
    private static void AddPanel(XElement entry, CcdaBuild build, CompositionSection section)
    {
        CodeableConcept? code = CdaValues.Concept(entry.At("code"));
        List<TranslatedResource<Observation>> members =
        [
            .. EntryParts.Inside(entry, "component").Where(static inner => inner.Name.LocalName == "observation")
                .Select(inner => Add(inner, build, code is null ? section : null)).OfType<TranslatedResource<Observation>>(),
        ];
        build.Take(entry, "Observation");
        if (members.Count == 0)
        {
            build.Warn(entry, "The organizer has no observation that can be read.");
            return;
        }

        if (code is not null)
        {
            Observation panel = new()
            {
                Identifier = build.Identifiers(entry),
                Status = ObservationReading.StatusOf(entry),
                Category = [.. members[0].Value.Category.Select(static category => new CodeableConcept { Coding = [.. category.Coding.Select(CdaAttachments.Copy)] })],
                Code = code,
                Subject = build.Subject,
                Effective = CdaValues.When(entry.At("effectiveTime"), build.Zone),
                HasMember = [.. members.Select(static member => new Reference { ReferenceValue = member.Reference })],
            };
            CcdaSection.Refer(section, build.AddEntry(panel, entry, EntryParts.KeyOf(code, entry.At("effectiveTime"), string.Join(',', members.Select(static member => member.Value.Code?.Coding.FirstOrDefault()?.Code?.Value)))));
        }
    }

    private static TranslatedResource<Observation>? Add(XElement entry, CcdaBuild build, CompositionSection? section)
    {
        bool isScale = entry.Follows(EntryKind.Prefix + "69");
        string? category = entry.Section().CodeOf() switch { "47420-5" => "functional-status", "10190-7" => "cognitive-status", _ => null };
        List<CodeableConcept> categories = [];
        if (isScale)
        {
            categories.Add(CcdaConcepts.Category("survey"));
        }

        if (category is not null)
        {
            categories.Add(CcdaConcepts.Of(CcdaConcepts.UsCoreCategories, category));
        }

        if (entry.Section().CodeOf() == "29545-1")
        {
            categories.Add(CcdaConcepts.Category("exam"));
        }

        TranslatedResource<Observation>? added = ObservationReading.Add(entry, categories, build, section);
        foreach (XElement item in added is null ? [] : EntryParts.Inside(entry).Where(static inner => inner.Follows(EntryKind.Prefix + "86") || inner.Follows(EntryKind.Prefix + "69")))
        {
            // An item of a scale says its question and its answer.
            if (CdaValues.Concept(item.At("code")) is { } question)
            {
                DataType? answer = item.At("value") is { } value && !value.IsNull() ? ObservationReading.ValueOf(value, build) : null;
                added!.Value.Component.Add(new ObservationComponent
                {
                    Code = question,
                    Value = answer,
                    DataAbsentReason = answer is null ? CcdaConcepts.AbsentReason(CdaValues.AbsentReason(item.At("value"))) : null,
                });
            }
        }

        return added;
    }
}
