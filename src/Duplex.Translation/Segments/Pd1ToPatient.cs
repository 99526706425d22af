using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;
using Duplex.Translation.Output;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>PD1 to Patient, and its living will to an Observation (sheets <c>PD1[Patient]</c> and <c>PD1[Observation-LivingWill]</c>).</summary>
internal static class Pd1ToPatient
{
    public static SegmentMap<Patient> Map { get; } = new(
        "PD1[Patient]",
        new(3, "generalPractitioner", static (in Source xon, Patient patient) => patient.GeneralPractitioner.AddIfAny(xon.Context.Directory.Organization(xon))) { Cleared = null },
        new(4, "generalPractitioner", static (in Source xcn, Patient patient) => patient.GeneralPractitioner.AddIfAny(xcn.Context.Directory.Practitioner(xcn))),
        new(6, "extension", static (in Source cwe, Patient patient) => patient.Extension.AddIfAny(PatientExtensions.Disability(cwe))),
        new(14, "extension", static (in Source xon, Patient patient) => patient.Extension.AddIfAny(PatientExtensions.Congregation(xon))));

    /// <summary>Living arrangements, donor and publicity codes, registries, military service.</summary>
    private static ReadOnlySpan<byte> Kept => [1, 2, 5, 8, 9, 10, 11, 13, 15, 16, 17, 18, 19, 20, 21, 22, 23];

    /// <summary>LOINC 75320-2: advance directive.</summary>
    private static CodeableConcept LivingWill => new() { Coding = [new Coding { System = "http://loinc.org", Code = "75320-2", Display = "Advance directive" }] };

    public static void Read(PlacedSegment pd1, TranslatedResource<Patient> patient, MessageBuild build)
    {
        TranslationContext context = build.Context;
        string? before = context.Coverage?.BeginResource("Patient");
        Map.Apply(pd1, patient.Value, context, patient.Cleared);
        if (context.Options.NamesDirectory)
        {
            KeptFields.Read(pd1, Kept, patient.Value.Extension, context);
            if (pd1.Segment.FieldCount >= 12 && pd1[12].Value.Trimmed() is not ("Y" or "y"))
            {
                // Y is a label; that nothing is protected is none.
                KeptFields.Read(pd1, [12], patient.Value.Extension, context);
            }
        }

        context.Coverage?.EndResource(before!);
        ReadLivingWill(pd1, build);
    }

    private static void ReadLivingWill(PlacedSegment pd1, MessageBuild build)
    {
        if (pd1.Read(7, "Observation.value", build.Context, static (in Source cwe) => MappedConcepts.Read(cwe, CodeMaps.LivingWillCode)) is not { } answer)
        {
            return;
        }

        build.Add(new Observation
        {
            Id = build.IdOf("Observation", "living will"),
            Status = ObservationStatusCodes.Final,
            Code = LivingWill,
            Subject = build.Subject,
            Value = answer,
        });
    }
}
