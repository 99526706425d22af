using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;
using Duplex.Translation.Output;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>
/// OBX to changes of an Observation. A result with a value is told whole, so that a corrected value never keeps the flag or the
/// range of the one before; without a value it touches what it names only.
/// </summary>
internal static class ObxToObservation
{
    private const string AbsentReasons = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
    private const string Categories = "http://terminology.hl7.org/CodeSystem/observation-category";

    private static ReadOnlySpan<byte> Fields => [1, 2, 3, 4, 5, 6, 7, 8, 11, 14, 15, 16, 17, 18, 19, 20, 21, 23, 25];

    /// <param name="lines">The OBX of one observation: more than one where a text is spread over several.</param>
    /// <returns><c>Observation/{id}</c>.</returns>
    public static string Read(IReadOnlyList<ObservationGroup> lines, string id, ReportScope scope, MessageBuild build)
    {
        TranslationContext context = build.Context;
        string? before = context.Coverage?.BeginResource("Observation");
        PlacedSegment obx = lines[0].Obx;
        string? code = obx[11].Component(1).Trimmed();
        Observation observation = new()
        {
            Id = id,
            Subject = new Reference { ReferenceValue = scope.Patient },
            Code = obx.Read(3, "code", context, CweToCodeableConcept.Read),
            Category = scope.IsLaboratory
                ? [new CodeableConcept { Coding = [new Coding { System = Categories, Code = "laboratory", Display = "Laboratory" }] }]
                : [],
            BasedOn = scope.Order is { } order ? [new Reference { ReferenceValue = order }] : [],
            Effective = EffectiveOf(obx, scope, context),
            Interpretation = obx.ReadAll(8, "interpretation", context, InterpretationOf),
            ReferenceRange = ReferenceRanges.Read(obx, context),
            Method = obx.Read(17, "method", context, CweToCodeableConcept.Read),
            BodySite = obx.Read(20, "bodySite", context, CweToCodeableConcept.Read),
            Device = DeviceOf(obx, context),
            Specimen = lines[0].Specimen is { } spm ? SpecimenReference.Read(spm, context) : scope.Specimen,
            Performer = PerformersOf(obx, context),
        };
        ReadIdentity(obx, observation, context);
        List<string> cleared = [];
        string? status = StatusOf(lines, code, context);
        ReadValue(lines, code, observation, cleared, context);
        ReadNotes(lines, observation, context);
        ClearWhatIsNot(obx, observation, cleared);
        foreach (ObservationGroup line in lines)
        {
            Unplaced.Tell(line.Obx, Fields, context);
        }

        observation.Status = status ?? ObservationStatusCodes.Unknown;
        TranslatedResource<Observation> added = build.Add(observation);
        added.Order = scope.OrderOf(status);
        added.Cleared.AddRange(cleared);
        if (status is null)
        {
            added.IsDefault("status");
        }

        if (observation.Code is null)
        {
            observation.Code = Extensions.UnknownConcept();
            added.IsDefault("code");
        }

        context.Coverage?.EndResource(before!);
        return added.Reference;
    }

    private static string? StatusOf(IReadOnlyList<ObservationGroup> lines, string? code, TranslationContext context)
    {
        PlacedSegment obx = lines[0].Obx;
        if (lines.FirstOrDefault(line => line.Obx[11].Component(1).Trimmed() != code) is { } other)
        {
            context.Warn(other.Obx.Place(11), "The lines of one text have different states in OBX-11; the state of the first is taken.");
        }

        if (code is null)
        {
            context.WarnOnce("OBX-11 empty", obx.Place(11), "OBX-11 is empty, so the state of the result is unknown; right would be a code of table 0085.");
            return null;
        }

        string? status = ObservationStatuses.Find(code);
        if (status is null)
        {
            context.Warn(obx.Place(11), "OBX-11 is no code of table 0085, so the state of the result is unknown.");
        }

        return status ?? "unknown";
    }

    private static void ReadValue(
        IReadOnlyList<ObservationGroup> lines, string? code, Observation observation, List<string> cleared, TranslationContext context)
    {
        PlacedSegment obx = lines[0].Obx;
        string? type = ObservationValue.TypeOf(obx);
        if (ObservationStatuses.IsAbsence(code))
        {
            // A reason that stands in place of the value is not the value.
            string reason = TextOf(lines);
            observation.DataAbsentReason = AbsenceOf(code!);
            observation.Note = reason.Length > 0 ? [new Annotation { Text = reason }] : [];
            cleared.AddRange(["value", "component"]);
            return;
        }

        if (ObservationValue.IsText(type))
        {
            string text = TextOf(lines);
            observation.Value = text.Length > 0 ? new FhirString(text) : null;
        }
        else
        {
            List<DataType> values = obx.ReadAll(5, "value", context, (in Source value) => ObservationValue.Read(value, type));
            if (values.Count > 1)
            {
                observation.Component = [.. values.Select(value => new ObservationComponent
                {
                    Code = obx.Read(3, "code", context, CweToCodeableConcept.Read) ?? new CodeableConcept { Text = "unknown" },
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

    /// <summary>Every line in order; an empty line between others is part of the text.</summary>
    private static string TextOf(IReadOnlyList<ObservationGroup> lines) => string.Join(
        '\n',
        lines.SelectMany(line => line.Obx[5].RepetitionCount == 0
            ? [""]
            : line.Obx[5].Repetitions.Select(repetition => repetition.Value.Untrimmed()?.TrimEnd() ?? ""))).Trim('\n');

    private static void ReadNotes(IReadOnlyList<ObservationGroup> lines, Observation observation, TranslationContext context)
    {
        if (NteToAnnotation.Read([.. lines.SelectMany(line => line.Notes)], context) is { } note)
        {
            observation.Note.Add(note);
        }
    }

    private static void ClearWhatIsNot(PlacedSegment obx, Observation observation, List<string> cleared)
    {
        bool whole = observation.Value is not null || observation.Component.Count > 0 || observation.DataAbsentReason is not null;
        if (observation.Interpretation.Count == 0 && (whole || obx[8].IsNull()))
        {
            cleared.Add("interpretation");
        }

        if (observation.ReferenceRange.Count == 0 && (whole || obx[7].IsNull()))
        {
            cleared.Add("referenceRange");
        }

        if (observation.Note.Count == 0 && whole)
        {
            cleared.Add("note");
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

    private static DataType? EffectiveOf(PlacedSegment obx, ReportScope scope, TranslationContext context)
    {
        Hl7Value time = obx[14].Component(1)[1];
        if (DtmToDateTime.ToDateTime(time, context) is { } given)
        {
            return new FhirDateTime(given);
        }

        if (time.IsPresent)
        {
            context.Warn(obx.Place(14), "OBX-14 is no timestamp; right would be YYYY[MM[DD[HHMM[SS]]]][+/-ZZZZ].");
        }

        return scope.Effective;
    }

    private static CodeableConcept? InterpretationOf(in Source flag)
    {
        if (flag[1].Code("coding.code") is not { } code)
        {
            return null;
        }

        // Since 2.7 a flag is a CWE, which may be of another system than table 0078.
        return flag[3].Peek() is { } system && system is not "HL70078"
            ? CweToCodeableConcept.Read(flag)
            : new CodeableConcept { Coding = [Interpretations.Read(code)], Text = flag[9].Text("text") };
    }

    private static Reference? DeviceOf(PlacedSegment obx, TranslationContext context) =>
        obx.Read(18, "device", context, static (in Source ei) => EiToIdentifier.Read(ei, "SNO")) is { } serial
            ? new Reference { Type = "Device", Identifier = new Identifier { System = serial.System, Value = serial.Value, Assigner = serial.Assigner } }
            : null;

    private static List<Reference> PerformersOf(PlacedSegment obx, TranslationContext context)
    {
        List<Reference> performers = obx.ReadAll(16, "performer", context, XcnToReference.Read);
        if ((obx.Read(23, "performer", context, OrganizationReference.ReadXon) ?? obx.Read(15, "performer", context, OrganizationReference.ReadCwe)) is { } organization)
        {
            performers.Add(organization);
        }

        if (obx.Read(25, "performer", context, XcnToReference.Read) is { } director)
        {
            performers.Add(director);
        }

        return performers;
    }

    private static void ReadIdentity(PlacedSegment obx, Observation observation, TranslationContext context)
    {
        if (obx.Read(21, "identifier", context, static (in Source ei) => EiToIdentifier.Read(ei, "FILL")) is { } instance)
        {
            observation.Identifier.Add(instance);
        }

        if (obx[4].Value.Trimmed() is { } subId)
        {
            observation.Extension.Add(Extensions.SubIdentifier(subId));
        }

        if (DtmToDateTime.ToDateTime(obx[19].Component(1)[1], context) is { } analyzed)
        {
            observation.Extension.Add(Extensions.Analyzed(analyzed));
        }
    }
}
