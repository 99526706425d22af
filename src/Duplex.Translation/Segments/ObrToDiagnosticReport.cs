using System.Buffers;
using System.Text.Json;
using Duplex.Fhir.Changes;
using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>ORC and OBR of a result to changes of a DiagnosticReport. Its results add up over the messages about it.</summary>
internal static class ObrToDiagnosticReport
{
    private static ReadOnlySpan<byte> Fields => [1, 2, 3, 4, 7, 8, 11, 15, 16, 22, 24, 25, 31, 32];

    /// <summary>OBR-25 as a status; null where it is empty.</summary>
    public static string? StatusOf(PlacedSegment obr, TranslationContext context)
    {
        if (obr[25].Component(1).Trimmed() is not { } code)
        {
            context.Warn(obr.Place(25), "OBR-25 is empty, so the state of the report is unknown; right would be a code of table 0123.");
            return null;
        }

        string? status = ReportStatuses.Find(code);
        if (status is null)
        {
            context.Warn(obr.Place(25), "OBR-25 is no state of a result by table 0123, so the state of the report is unknown.");
        }

        return status ?? "unknown";
    }

    /// <summary>OBR-7 and OBR-8; null where OBR-7 is no time.</summary>
    public static DataType? EffectiveOf(PlacedSegment obr, TranslationContext context)
    {
        Hl7Value start = obr[7].Component(1)[1];
        Hl7Value end = obr[8].Component(1)[1];
        if (DtmToDateTime.ToDateTime(start, context.Options.SenderZone) is { } time)
        {
            return DtmToDateTime.ToDateTime(end, context.Options.SenderZone) is { } until
                ? new Period { Start = time, End = until }
                : new FhirDateTime(time);
        }

        if (start.IsPresent)
        {
            context.Warn(obr.Place(7), "OBR-7 is no timestamp; right would be YYYY[MM[DD[HHMM[SS]]]][+/-ZZZZ].");
        }

        return null;
    }

    public static ResourceChange Read(
        OrderGroup order,
        OrderNumbers numbers,
        string id,
        string? status,
        ReportScope scope,
        Reference? encounter,
        IReadOnlyList<string> observations,
        IReadOnlyList<PlacedSegment> documents,
        TranslationContext context)
    {
        PlacedSegment obr = order.Obr!;
        DiagnosticReport report = new()
        {
            Id = id,
            Identifier = numbers.Identifiers,
            BasedOn = [new Reference { ReferenceValue = scope.Order }],
            Status = status,
            Category = [.. ReportCategories.Read(obr[24].Component(1).Trimmed())],
            Code = CweToCodeableConcept.Read(obr[4][1], obr.Place(4), context),
            Subject = new Reference { ReferenceValue = scope.Patient },
            Encounter = encounter,
            Effective = scope.Effective,
            Issued = IssuedOf(obr, context),
            Specimen = SpecimenReference.ReadAll(order, context),
            ResultsInterpreter = obr[32].ReadRepetitions((ndl, _) => InterpreterOf(ndl)),
        };
        if (NteToAnnotation.Read(order.Notes, context) is { } note)
        {
            report.Extension.Add(Extensions.NoteOfReport(note));
        }

        Unplaced.Tell(obr, Fields, context);
        ResourceChange change = ResourceChange.FromResource(report, scope.Source);
        List<ElementChange> elements = [.. change.Elements];
        if (status is null)
        {
            elements.Add(ElementChange.Default("status", "\"unknown\""));
        }

        if (report.Code is null)
        {
            context.Warn(obr.Place(4), "OBR-4 is empty, so it is unknown what was examined; right would be the code of the service.");
            elements.Add(ElementChange.Default("code", Extensions.UnknownCodeJson));
        }

        if (observations.Count > 0)
        {
            elements.Add(ElementChange.Added("result", $"[{string.Join(',', observations.Select(reference => $$"""{"reference":"{{reference}}"}"""))}]"));
        }

        AddDocuments(elements, documents, context);
        return change with { Order = scope.OrderOf(status), Elements = elements };
    }

    /// <summary>The documents of a message take the place of those before: a corrected one never stands beside the wrong one.</summary>
    private static void AddDocuments(List<ElementChange> elements, IReadOnlyList<PlacedSegment> documents, TranslationContext context)
    {
        if (documents.Count == 0)
        {
            return;
        }

        ArrayBufferWriter<byte> output = new(documents.Sum(obx => obx.Segment.Value.Bytes.Length) + 512);
        int written = 0;
        bool retracted = false;
        using (Utf8JsonWriter writer = new(output))
        {
            writer.WriteStartArray();
            foreach (PlacedSegment obx in documents)
            {
                if (ObservationStatuses.IsRetraction(obx[11].Component(1).Trimmed()))
                {
                    retracted = true;
                    context.Warn(obx.Place(11), "The document is taken back, so the report holds it no more.");
                }
                else
                {
                    written += DocumentAttachment.Write(writer, obx, ObservationValue.TypeOf(obx)!, context);
                }
            }

            writer.WriteEndArray();
        }

        if (written > 0)
        {
            elements.Add(ElementChange.Set("presentedForm", output.WrittenMemory));
        }
        else if (retracted)
        {
            elements.Add(ElementChange.Cleared("presentedForm"));
        }
    }

    private static FhirInstant? IssuedOf(PlacedSegment obr, TranslationContext context)
    {
        Hl7Value time = obr[22].Component(1)[1];
        string? issued = DtmToDateTime.ToInstant(time, context.Options.SenderZone);
        if (issued is null && time.IsPresent)
        {
            context.Warn(obr.Place(22), "OBR-22 has no time of day, so the report has no time of issue; right would be YYYYMMDDHHMM[SS][+/-ZZZZ].");
        }

        return issued is null ? null : new FhirInstant(issued);
    }

    // NDL: its first component is a name with id, whose parts are subcomponents.
    private static Reference? InterpreterOf(Hl7Repetition ndl)
    {
        Hl7Component name = ndl[1];
        string? id = name[1].Trimmed();
        string display = string.Join(' ', new[] { name[6], name[3], name[4], name[2], name[5] }
            .Select(part => part.Trimmed()).Where(part => part is not null));
        return id is null && display.Length == 0
            ? null
            : new Reference
            {
                Type = "Practitioner",
                Identifier = id is null ? null : new Identifier { Value = id },
                Display = display.Length == 0 ? null : display,
            };
    }
}
