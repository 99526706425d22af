using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>OBX-5 with its unit and its range: one value, several that are components, a text of several lines, documents, or why there is none.</summary>
internal static class ObservationValues
{
    private const string AbsentReasons = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

    /// <param name="lines">The OBX of one observation.</param>
    /// <param name="code">OBX-11; null where it is empty.</param>
    /// <param name="cleared">Elements that the value takes the place of.</param>
    public static void Read(IReadOnlyList<ObservationGroup> lines, string? code, Observation observation, List<string> cleared, TranslationContext context)
    {
        ReadValue(lines, code, observation, cleared, context);
        if (context.Options.NamesDirectory)
        {
            TellAbsence(code, observation);
        }

        ReadRange(lines[0].Obx, observation, context);
        KeepUnit(lines[0].Obx, observation, context);
    }

    private static void ReadValue(
        IReadOnlyList<ObservationGroup> lines, string? code, Observation observation, List<string> cleared, TranslationContext context)
    {
        PlacedSegment obx = lines[0].Obx;
        string? type = ObservationValue.TypeOf(obx);
        if (ObservationStatuses.IsAbsence(code))
        {
            // A reason that stands in place of the value is not the value.
            observation.DataAbsentReason = AbsenceOf(code!);
            bool isCoded = type is "CWE" or "CE" or "CNE" or "CF";
            if (isCoded && obx.Read(5, "dataAbsentReason", context, CweToCodeableConcept.Read) is { } told)
            {
                observation.DataAbsentReason.Coding.AddRange(told.Coding);
                observation.DataAbsentReason.Text = told.Text ?? told.Coding[0].Display ?? observation.DataAbsentReason.Text;
            }

            string reason = isCoded ? "" : TextOf(lines, "note.text", context);
            observation.Note = reason.Length > 0 ? [new Annotation { Text = reason }] : [];
            cleared.AddRange(["value", "component"]);
            return;
        }

        if (ObservationValue.IsDocument(type))
        {
            ReadDocuments(obx, type!, observation, context);
            return;
        }

        if (ObservationValue.IsText(type))
        {
            string text = TextOf(lines, "valueString", context);
            observation.Value = text.Length > 0 ? new FhirString(text) : null;
        }
        else
        {
            bool isMany = obx[5].RepetitionCount > 1;
            List<DataType> values = obx.ReadAll(5, isMany ? "component.value" : "value", context, (in Source value) => ObservationValue.Read(value, type));
            if (values.Count > 1)
            {
                observation.Component = [.. values.Select(value => new ObservationComponent
                {
                    Code = CodeOfComponent(obx, context),
                    Value = value,
                })];
            }
            else if (values.Count == 1)
            {
                observation.Value = values[0];
            }
        }

        if (observation.Value is null && observation.Component.Count == 0)
        {
            if (obx[5].IsNull())
            {
                cleared.AddRange(["value", "component", "dataAbsentReason"]);
            }

            return;
        }

        cleared.Add(observation.Value is null ? "value" : "component");
        cleared.Add("dataAbsentReason");
    }

    /// <summary>The range of a value is that of each where there are several (sheet <c>OBX[Observation-Component]</c>).</summary>
    private static void ReadRange(PlacedSegment obx, Observation observation, TranslationContext context)
    {
        if (observation.Component.Count == 0)
        {
            observation.ReferenceRange = ReferenceRanges.Read(obx, context);
            return;
        }

        foreach (ObservationComponent component in observation.Component)
        {
            component.ReferenceRange = ReferenceRanges.Read(obx, context, "component.referenceRange");
        }
    }

    /// <summary>
    /// Documents of an observation that belongs to no report: R4 has no such value, R5 does. Several are components, as other values are.
    /// </summary>
    private static void ReadDocuments(PlacedSegment obx, string type, Observation observation, TranslationContext context)
    {
        bool isMany = obx[5].RepetitionCount > 1;
        List<Attachment> documents = obx.ReadAll<Attachment>(
            5, isMany ? "component.extension.valueAttachment" : "extension.valueAttachment", context, type == "RP" ? DocumentAttachment.ReadPointer : DocumentAttachment.ReadContent);
        foreach (Attachment document in documents)
        {
            Extension value = new() { Url = OrderExtensions.ValueAttachment, Value = document };
            if (isMany)
            {
                observation.Component.Add(new ObservationComponent { Code = CodeOfComponent(obx, context), Extension = [value] });
                if (context.Options.NamesDirectory)
                {
                    observation.DerivedFrom.Add(context.Directory.Document(document, $"{observation.Id}\u001f{observation.Component.Count}"));
                }
            }
            else
            {
                observation.Extension.Add(value);
            }
        }
    }

    private static CodeableConcept CodeOfComponent(PlacedSegment obx, TranslationContext context) =>
        obx.Read(3, "component.code", context, CweToCodeableConcept.Read) ?? Extensions.UnknownConcept();

    /// <summary>Every line in order; an empty line between others is part of the text.</summary>
    private static string TextOf(IReadOnlyList<ObservationGroup> lines, string element, TranslationContext context)
    {
        List<string> text = [];
        foreach (ObservationGroup line in lines)
        {
            Hl7Field value = line.Obx[5];
            if (value.RepetitionCount == 0)
            {
                text.Add("");
            }

            foreach (Hl7Repetition repetition in value.Repetitions)
            {
                text.Add(repetition.Value.Untrimmed()?.TrimEnd() ?? "");
                context.Coverage?.Take(repetition.Value, element);
            }
        }

        return string.Join('\n', text).Trim('\n');
    }

    /// <summary>The unit of a value that is no quantity; a number that is none says its unit in its text.</summary>
    private static void KeepUnit(PlacedSegment obx, Observation observation, TranslationContext context)
    {
        if (context.Options.NamesDirectory && observation.Value is FhirString or FhirDateTime or FhirTime or CodeableConcept or null 
            && (observation is { Value: null, Component.Count: 0 } || ObservationValue.TypeOf(obx) is not ("NM" or "SN")))
        {
            KeptFields.Read(obx, [6], observation.Extension, context);
        }
    }

    /// <summary>
    /// A Bundle says that there is no value (us-core-2): one that may still come is unknown until then. A chart keeps the value that it has.
    /// </summary>
    private static void TellAbsence(string? code, Observation observation)
    {
        if (observation.Value is null && observation.Component.Count == 0 && observation.DataAbsentReason is null
            && !observation.Extension.Exists(static known => known.Url == OrderExtensions.ValueAttachment))
        {
            bool isPending = ObservationStatuses.Find(code ?? "") is "registered" or "preliminary";
            observation.DataAbsentReason = new CodeableConcept
            {
                Coding = [new Coding { System = AbsentReasons, Code = isPending ? "temp-unknown" : "unknown", Display = isPending ? "Temporarily Unknown" : "Unknown" }],
            };
        }
    }

    private static CodeableConcept AbsenceOf(string code) => code is "N" or "n"
        ? new CodeableConcept { Coding = [new Coding { System = AbsentReasons, Code = "not-asked", Display = "Not Asked" }] }
        : new CodeableConcept
        {
            // The published table writes cannot-be-obtained, which is no code of that system.
            Coding = [new Coding { System = AbsentReasons, Code = "unknown", Display = "Unknown" }, new Coding { System = CodeSystems.TableOf("0085"), Code = "X" }],
            Text = "Results cannot be obtained for this observation",
        };
}
