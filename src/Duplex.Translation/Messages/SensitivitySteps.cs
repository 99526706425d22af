using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Output;
using Duplex.Translation.Segments;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Messages;

/// <summary>
/// Sensitivity labels of a message, kept on what they are about: MSH-26 and MSH-27 on all, ARV and PD1-12 on the patient or the visit,
/// PV1-16 on the visit, TXA-18 on the document. In a message about several patients a label is that of the patient of the PID before it.
/// </summary>
internal static class SensitivitySteps
{
    public static void Label(MessageBuild build)
    {
        bool afterVisit = false;
        string? patient = null;
        foreach (PlacedSegment segment in build.Segments)
        {
            switch (segment.Id)
            {
                case "MSH" when segment[26].Value.IsPresent || segment[27].Value.IsPresent:
                    LabelAll(segment, build);
                    break;
                case "PID":
                    afterVisit = false;
                    patient = build.PatientOf(segment) ?? "";
                    break;
                case "PV1" when segment[16].Value.IsPresent:
                    afterVisit = true;
                    Label(build, Of(build, "Encounter", patient), segment, 16, static (in Source code) => SensitivityCodes.OfTable(code, "0099"));
                    break;
                case "PV1":
                    afterVisit = true;
                    break;
                case "PD1" when segment[12].Value.IsPresent:
                    Label(build, Of(build, "Patient", patient), segment, 12, Protected);
                    break;
                case "TXA" when segment[18].Value.IsPresent:
                    Label(build, Of(build, "DocumentReference", patient), segment, 18, static (in Source code) => SensitivityCodes.Confidential(code, CodeMaps.DocumentConfidentialityStatus));
                    break;
                case "ARV":
                    LabelAccess(build, segment, afterVisit && Of(build, "Encounter", patient).Count > 0 ? "Encounter" : "Patient", patient);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>The highest label of a message holds for each part of it (FHIR R4, 6.1.1.2).</summary>
    private static void LabelAll(PlacedSegment msh, MessageBuild build)
    {
        List<TranslatedResource> all = [.. build.Resources.Where(resource => resource.Patient.Length > 0)];
        Label(build, all, msh, 26, SensitivityCodes.Classification);
        Label(build, all, msh, 27, SensitivityCodes.Handling);
    }

    /// <summary>ARV-3 and ARV-4 say what is restricted and why (tables 0717 and 0719), ARV-7 and ARV-8 are labels. One that is deleted is none.</summary>
    private static void LabelAccess(MessageBuild build, PlacedSegment arv, string type, string? patient)
    {
        List<TranslatedResource> resources = Of(build, type, patient);
        Source action = Source.Of(arv, 2, build.Context);
        if (action.Peek() is "D")
        {
            action.Used($"{type}.meta.security");
            resources.ForEach(static resource => resource.Cleared.Add("meta.security"));
            return;
        }

        action.Used($"{type}.meta.security");
        Label(build, resources, arv, 3, static (in Source code) => SensitivityCodes.OfTable(code, "0717"));
        Label(build, resources, arv, 4, static (in Source code) => SensitivityCodes.OfTable(code, "0719"));
        Label(build, resources, arv, 7, SensitivityCodes.Classification);
        Label(build, resources, arv, 8, SensitivityCodes.Handling);
        if (build.Context.Options.NamesDirectory)
        {
            KeepLimits(build, resources, arv, type);
        }
    }

    /// <summary>ARV-5 and ARV-6, what else is asked for and how long the restriction holds: R4 has no word for it beside a label.</summary>
    private static void KeepLimits(MessageBuild build, List<TranslatedResource> resources, PlacedSegment arv, string type)
    {
        string? before = build.Context.Coverage?.BeginResource(type);
        foreach (TranslatedResource resource in resources)
        {
            if (resource.Resource is DomainResource restricted)
            {
                KeptFields.Read(arv, [5, 6], restricted.Extension, build.Context);
            }
        }

        build.Context.Coverage?.EndResource(before!);
    }

    /// <summary>PD1-12: the patient's data is protected, and no more is told.</summary>
    private static IReadOnlyList<Coding> Protected(in Source indicator) => indicator.YesNo() is true ? [SensitivityCodes.Restricted()] : [];

    /// <param name="patient">Whose: a reference, empty where the PID identifies nobody; null for every patient, where no PID went before.</param>
    private static List<TranslatedResource> Of(MessageBuild build, string type, string? patient) =>
        [.. build.Resources.Where(resource => resource.TypeName == type && (patient is null || resource.Patient == patient))];

    private static void Label(MessageBuild build, List<TranslatedResource> resources, PlacedSegment segment, int field, ReadLabels read)
    {
        if (resources.Count == 0 || !segment[field].Value.IsPresent)
        {
            return;
        }

        // A message that names a patient without owning the record labels it where the record is new only, as all that it says of it.
        build.Context.Coverage?.Enter($"{resources[0].Resource.TypeName}.meta.security");
        int number = 0;
        foreach (Hl7Repetition repetition in segment[field].Repetitions)
        {
            number++;
            IReadOnlyList<Coding> labels = read(Source.Of(segment, field, repetition, number, build.Context));
            foreach (TranslatedResource resource in resources)
            {
                SecurityLabels.Add(resource.Resource, labels);
                resource.ChangesInside("meta");
            }
        }

        build.Context.Coverage?.Leave();
    }
}

internal delegate IReadOnlyList<Coding> ReadLabels(in Source source);
