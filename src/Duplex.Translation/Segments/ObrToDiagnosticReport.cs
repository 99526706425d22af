using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;
using Duplex.Translation.Output;
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
        if (DtmToDateTime.ToDateTime(start, context) is { } time)
        {
            return DtmToDateTime.ToDateTime(end, context) is { } until
                ? new Period { Start = time, End = until }
                : new FhirDateTime(time);
        }

        if (start.IsPresent)
        {
            context.Warn(obr.Place(7), "OBR-7 is no timestamp; right would be YYYY[MM[DD[HHMM[SS]]]][+/-ZZZZ].");
        }

        return null;
    }

    /// <summary>The report without its results.</summary>
    public static TranslatedResource<DiagnosticReport> Read(
        OrderGroup order,
        OrderNumbers numbers,
        string id,
        string? status,
        ReportScope scope,
        Reference? encounter,
        MessageBuild build)
    {
        TranslationContext context = build.Context;
        PlacedSegment obr = order.Obr!;
        string? before = context.Coverage?.BeginResource("DiagnosticReport");
        DiagnosticReport report = new()
        {
            Id = id,
            Identifier = numbers.Identifiers,
            BasedOn = [new Reference { ReferenceValue = scope.Order }],
            Status = status ?? DiagnosticReportStatusCodes.Unknown,
            Category = [.. ReportCategories.Read(obr[24].Component(1).Trimmed())],
            Code = obr.Read(4, "code", context, CweToCodeableConcept.Read),
            Subject = new Reference { ReferenceValue = scope.Patient },
            Encounter = encounter,
            Effective = scope.Effective,
            Issued = IssuedOf(obr, context),
            Specimen = SpecimenReference.ReadAll(order, context),
            ResultsInterpreter = obr.ReadAll(32, "resultsInterpreter", context, InterpreterOf),
        };
        if (NteToAnnotation.Read(order.Notes, context) is { } note)
        {
            report.Extension.Add(Extensions.NoteOfReport(note));
        }

        Unplaced.Tell(obr, Fields, context);
        TranslatedResource<DiagnosticReport> added = build.Add(report);
        added.Order = scope.OrderOf(status);
        added.IsAddition("result");
        if (status is null)
        {
            added.IsDefault("status");
        }

        if (report.Code is null)
        {
            context.Warn(obr.Place(4), "OBR-4 is empty, so it is unknown what was examined; right would be the code of the service.");
            report.Code = Extensions.UnknownConcept();
            added.IsDefault("code");
        }

        context.Coverage?.EndResource(before!);
        return added;
    }

    /// <param name="report">The report.</param>
    /// <param name="observations"><c>Observation/{id}</c> of each result.</param>
    /// <param name="documents">The OBX that hold documents.</param>
    /// <param name="context">The message's.</param>
    public static void AddResults(
        TranslatedResource<DiagnosticReport> report, IReadOnlyList<string> observations, IReadOnlyList<PlacedSegment> documents, TranslationContext context)
    {
        report.Value.Result.AddRange(observations.Select(reference => new Reference { ReferenceValue = reference }));
        string? before = context.Coverage?.BeginResource("DiagnosticReport");
        AddDocuments(report, documents, context);
        context.Coverage?.EndResource(before!);
    }

    /// <summary>The documents of a message take the place of those before: a corrected one never stands beside the wrong one.</summary>
    private static void AddDocuments(TranslatedResource<DiagnosticReport> report, IReadOnlyList<PlacedSegment> documents, TranslationContext context)
    {
        bool retracted = false;
        foreach (PlacedSegment obx in documents)
        {
            if (ObservationStatuses.IsRetraction(obx[11].Component(1).Trimmed()))
            {
                retracted = true;
                context.Warn(obx.Place(11), "The document is taken back, so the report holds it no more.");
                continue;
            }

            report.Value.PresentedForm.AddRange(obx.ReadAll<Attachment>(
                5, "presentedForm", context, ObservationValue.TypeOf(obx) == "RP" ? DocumentAttachment.ReadPointer : DocumentAttachment.ReadContent));
        }

        if (retracted && report.Value.PresentedForm.Count == 0)
        {
            report.Cleared.Add("presentedForm");
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
    private static Reference? InterpreterOf(in Source ndl)
    {
        Source name = ndl[1];
        string? id = name[1].Text("identifier.value");
        string display = PersonNames.DisplayOf(name) ?? "";
        name.Used("display");
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
