using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;
using Duplex.Translation.Output;

namespace Duplex.Translation.Segments;

/// <summary>AL1 to AllergyIntolerance (sheet <c>AL1[AllergyIntolerance]</c>).</summary>
internal static class Al1ToAllergyIntolerance
{
    // Of the kinds that a directory's memory tells apart.
    private const int ReaderOfForm = 33;

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

        string id = build.IdOf("AllergyIntolerance", key);
        TranslatedResource<AllergyIntolerance> added = FormOf(al1, build) is { } form
            ? build.Add<AllergyIntolerance>(form.Fill(id, build.PatientReference))
            : build.Add(Read(al1, id, CareSteps.SubjectOf(build), context));
        added.IsDefault("clinicalStatus");
    }

    private static AllergyIntolerance Read(PlacedSegment al1, string id, Reference patient, TranslationContext context)
    {
        string? before = context.Coverage?.BeginResource("AllergyIntolerance");
        AllergyIntolerance allergy = new() { Id = id, Patient = patient, ClinicalStatus = AllergyReading.Active() };
        Map.Apply(al1, allergy, context);
        AllergyReading.ReadSeverity(al1, allergy, context);
        context.Coverage?.EndResource(before!);
        return allergy;
    }

    /// <summary>The same allergy of any patient: open are the id and whose it is. Null where the segment is to be read.</summary>
    private static WrittenForm? FormOf(PlacedSegment al1, MessageBuild build)
    {
        if (build.Patient is null || build.Directory.Memory is not { } memory)
        {
            return null;
        }

        Source kind = Source.Of(al1, 2, build.Context);
        ReadOnlySpan<byte> told = al1.BytesOf(2, int.MaxValue);
        if (memory.Find<WrittenForm>(ReaderOfForm, kind, told, out bool isAgain) is not { } form)
        {
            if (!isAgain)
            {
                return null;
            }

            int remarks = memory.Remarks;
            form = WrittenForm.Of(Read(al1, WrittenForm.Id, new Reference { ReferenceValue = WrittenForm.First }, build.Context));
            memory.Keep(ReaderOfForm, kind, told, remarks, form);
        }

        return form;
    }
}
