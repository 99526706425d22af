using System.Xml.Linq;
using Duplex.Fhir.Model;
using Duplex.Translation.Output;

namespace Duplex.Translation.Ccda.Sections;

/// <summary>Goal Observation (.121), and a planned observation in the mood of a goal.</summary>
internal static class GoalEntries
{
    public static EntryKind Kind { get; } = EntryKind.Of(Add, ["121"], "61146-7", "observation");

    public static void Add(XElement entry, CcdaBuild build, CompositionSection section)
    {
        CodeableConcept? code = CdaValues.Concept(entry.At("code"));
        XElement? value = entry.At("value");
        string? text = CdaText.Resolved(entry.At("text"));
        DataType? wanted = value is null || value.IsNull() ? null : ObservationReading.ValueOf(value, build);
        CodeableConcept? description = DescriptionOf(code, wanted, text);
        if (description is null)
        {
            build.Warn(entry, "The goal says neither in a code nor in a text what it is; its section's narrative says what the author wrote.");
            return;
        }

        Goal goal = new()
        {
            Identifier = build.Identifiers(entry),
            LifecycleStatus = entry.At("statusCode").Attr("code") switch { "active" => "active", "completed" => "completed", "aborted" or "cancelled" => "cancelled", "suspended" or "held" => "on-hold", "new" => "proposed", _ => "active" },
            Description = description,
            Subject = build.Subject,
            Priority = CdaValues.Concept(EntryParts.Inner(entry, "143").At("value")),
            Start = CdaValues.Date(entry.At("effectiveTime", "low")) is { } start ? new FhirDate(start) : CdaValues.Date(entry.At("effectiveTime")) is { } day ? new FhirDate(day) : null,
            ExpressedBy = build.Authors.Last(entry).AsPerson(),
            Note = EntryParts.Notes(entry, build),
        };
        string? due = CdaValues.Date(entry.At("effectiveTime", "high"));
        DataType? detail = wanted is Quantity or Fhir.Model.Range or CodeableConcept or FhirString or FhirBoolean or FhirInteger or Ratio ? wanted : null;
        if (detail is not null || due is not null)
        {
            // gol-1: a detail is one of a measure.
            goal.Target.Add(new GoalTarget { Measure = detail is null ? null : Copy(code ?? description), Detail = detail, Due = due is null ? null : new FhirDate(due) });
        }

        foreach (XElement reference in EntryParts.Inside(entry))
        {
            if (build.FindByNumber(reference, "Condition", "Observation") is { } concern)
            {
                goal.Addresses.Add(new Reference { ReferenceValue = concern.Reference });
            }
        }

        TranslatedResource<Goal> added = build.AddEntry(goal, entry, EntryParts.KeyOf(description, entry.At("effectiveTime"), value?.Attribute("value")?.Value));
        CcdaSection.Refer(section, added);
    }

    /// <summary>What was written, otherwise what is wanted, otherwise what is measured.</summary>
    private static CodeableConcept? DescriptionOf(CodeableConcept? code, DataType? wanted, string? text) =>
        text is not null ? new CodeableConcept { Text = text }
        : wanted is FhirString { Value: { } said } ? new CodeableConcept { Text = said }
        : wanted is CodeableConcept concept ? Copy(concept)
        : code is null ? null : Copy(code);

    private static CodeableConcept Copy(CodeableConcept concept) => new() { Coding = [.. concept.Coding.Select(CdaAttachments.Copy)], Text = concept.Text?.Value };
}
