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
    private const string Categories = "http://terminology.hl7.org/CodeSystem/observation-category";

    private static readonly Coding Laboratory = WrittenCodings.Of(Categories, "laboratory", "Laboratory");

    private static ReadOnlySpan<byte> Fields => [1, 2, 3, 4, 5, 6, 7, 8, 11, 14, 15, 16, 17, 18, 19, 20, 21, 23, 25];

    /// <param name="lines">The OBX of one observation: more than one where a text is spread over several.</param>
    /// <param name="state">The OBX whose OBX-11 is the state, where that is another one.</param>
    /// <returns><c>Observation/{id}</c>.</returns>
    public static string Read(IReadOnlyList<ObservationGroup> lines, string id, ReportScope scope, MessageBuild build, PlacedSegment? state = null)
    {
        TranslationContext context = build.Context;
        string? before = context.Coverage?.BeginResource("Observation");
        PlacedSegment obx = lines[0].Obx;
        string? code = (state ?? obx)[11].Component(1).Trimmed();
        if (state is not null)
        {
            // That it has no value itself: the other one tells the state.
            Source.Of(obx, 11, context).Used("status");
        }

        Observation observation = new()
        {
            Id = id,
            Subject = scope.Patient.Length == 0 ? null : new Reference { ReferenceValue = scope.Patient },
            Code = obx.Read(3, "code", context, KeptConcepts.Read),
            Category = scope.IsLaboratory
                ? [new CodeableConcept { Coding = [Laboratory] }]
                : [],
            BasedOn = scope.Order is { } order ? [new Reference { ReferenceValue = order }] : [],
            Encounter = scope.Encounter,
            Effective = EffectiveOf(obx, scope, context),
            Interpretation = obx.ReadAll(8, "interpretation", context, InterpretationOf),
            Method = obx.Read(17, "method", context, CweToCodeableConcept.Read),
            BodySite = obx.Read(20, "bodySite", context, CweToCodeableConcept.Read),
            Device = obx.Read(18, "device", context, static (in Source ei) => ei.Context.Directory.Device(ei)),
            Performer = ObservationPeople.Read(obx, build),
        };
        ObservationSuffix.Read(obx, observation, context);
        ObservationDetails.Read(lines, observation, scope, build);
        List<string> cleared = [];
        string? status = StatusOf(state is null ? lines : [new ObservationGroup(state, null)], code, context);
        ObservationValues.Read(lines, code, observation, cleared, context);
        ReadNotes(lines, observation, context);
        ClearWhatIsNot(obx, observation, cleared);
        if (!context.Options.NamesDirectory)
        {
            foreach (ObservationGroup line in lines)
            {
                Unplaced.Tell(line.Obx, Fields, context);
            }
        }

        observation.Status = StatusCode(state ?? obx, status, code, context);
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

    /// <summary>An OBX that is a part of another one's observation.</summary>
    public static ObservationComponent ReadComponent(PlacedSegment obx, TranslationContext context)
    {
        string? type = ObservationValue.TypeOf(obx);
        Source.Of(obx, 2, context).Used("value");
        ObservationComponent component = new()
        {
            Code = obx.Read(3, "code", context, CweToCodeableConcept.Read) ?? Extensions.UnknownConcept(),
            Value = obx.Read(5, "value", context, (in Source value) => ObservationValue.Read(value, type)),
            Interpretation = obx.ReadAll(8, "interpretation", context, InterpretationOf),
            ReferenceRange = ReferenceRanges.Read(obx, context),
        };
        KeptFields.Read(obx, [4, 11, 14, 16, 17, 18, 20], component.Extension, context);
        return component;
    }

    /// <summary>In a Bundle with the code as sent where FHIR has but a wider one, such as results that nobody verified (R), or none that is known.</summary>
    private static FhirCode StatusCode(PlacedSegment obx, string? status, string? code, TranslationContext context)
    {
        FhirCode told = status ?? ObservationStatusCodes.Unknown;
        if (context.Options.NamesDirectory && code is not null && (status is "unknown" || code.ToUpperInvariant() is not ("I" or "P" or "F" or "C" or "D")))
        {
            Source.Of(obx, 11, context).Used("status.extension.valueCodeableConcept.coding.code");
            told.Extension.Add(OrderExtensions.AlternateCode("0085", code));
        }

        return told;
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

        Source sent = Source.Of(obx, 11, context);
        string? status = ObservationStatuses.Find(context.Options.LocalCodes.Find("OBX", 11, code) ?? code);
        if (status is not null)
        {
            sent.Used("status");
        }
        else
        {
            context.CountUnmapped("ObservationResultStatusCodesInterpretation", sent.Place, code);
            context.Warn(obx.Place(11), "OBX-11 is no code of table 0085, so the state of the result is unknown.");
        }

        return status ?? "unknown";
    }

    private static void ReadNotes(IReadOnlyList<ObservationGroup> lines, Observation observation, TranslationContext context)
    {
        if (lines.Count == 1)
        {
            if (lines[0].Notes.Count > 0)
            {
                observation.Note.AddRange(NteToAnnotation.ReadAll(lines[0].Notes, context));
            }

            return;
        }

        observation.Note.AddRange(NteToAnnotation.ReadAll([.. lines.SelectMany(line => line.Notes)], context));
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

    private static DataType? EffectiveOf(PlacedSegment obx, ReportScope scope, TranslationContext context)
    {
        Source time = Source.Of(obx, 14, context);
        if (time.PeekDateTime() is { } given)
        {
            time.Used("effectiveDateTime");
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
        if (flag[3].Peek() is { } system)
        {
            if (system is not "HL70078")
            {
                return CweToCodeableConcept.Read(flag);
            }

            flag[3].Used("coding.system");
        }

        List<Coding> codings = flag[1].Local() is { System: null } local
            ? [Interpretations.Read(local.Code), new Coding { System = CodeSystems.TableOf("0078"), Code = code }]
            : [Interpretations.Read(code)];
        return new CodeableConcept { Coding = codings, Text = flag[9].Text("text") ?? flag[2].Text("text") };
    }
}
