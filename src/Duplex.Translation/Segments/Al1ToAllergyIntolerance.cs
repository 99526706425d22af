using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;
using Duplex.Translation.Output;

namespace Duplex.Translation.Segments;

/// <summary>AL1 to AllergyIntolerance (sheet <c>AL1[AllergyIntolerance]</c>).</summary>
internal static class Al1ToAllergyIntolerance
{
    public static SegmentMap<AllergyIntolerance> Map { get; } = new(
        "AL1[AllergyIntolerance]",
        new(2, "", static (in Source cwe, AllergyIntolerance allergy) => AllergyReading.ReadKind(cwe, allergy)) { Repeats = false },
        new(3, "code", static (in Source cwe, AllergyIntolerance allergy) => allergy.Code = KeptConcepts.Read(cwe)) { Repeats = false },
        new(5, "reaction.manifestation", static (in Source st, AllergyIntolerance allergy) => AllergyReading.AddManifestation(st, allergy)),
        new(6, "onset", static (in Source dt, AllergyIntolerance allergy) => allergy.Onset = dt.DateTime() is { } time ? new FhirDateTime(time) : null) { Repeats = false });

    /// <summary>An allergy to nothing is left out with a warning.</summary>
    public static void Read(PlacedSegment al1, MessageBuild build)
    {
        TranslationContext context = build.Context;
        if (CweToCodeableConcept.KeyOf(Source.Of(al1, 3, context)) is not { } key)
        {
            context.Warn(al1.Place(3), "AL1-3 does not name what the patient is allergic to, so the segment is left out; right would be a code or a text.");
            return;
        }

        string? before = context.Coverage?.BeginResource("AllergyIntolerance");
        AllergyIntolerance allergy = new()
        {
            Id = build.IdOf("AllergyIntolerance", key),
            Patient = CareSteps.SubjectOf(build),
            ClinicalStatus = AllergyReading.Active(),
        };
        Map.Apply(al1, allergy, context);
        AllergyReading.ReadSeverity(al1, allergy, context);
        context.Coverage?.EndResource(before!);
        TranslatedResource<AllergyIntolerance> added = build.Add(allergy);
        added.IsDefault("clinicalStatus");
    }
}
