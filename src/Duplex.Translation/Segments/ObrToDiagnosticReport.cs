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
    private static ReadOnlySpan<byte> Fields => [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16, 17, 22, 24, 25, 27, 29, 31, 32, 34, 35, 46, 47, 53];

    /// <summary>Fields that are kept as they were sent.</summary>
    private static ReadOnlySpan<byte> Kept => [20, 21, 23, 26, 28, 33, 36, 50];

    /// <summary>OBR-25 as a status; null where it is empty.</summary>
    public static string? StatusOf(PlacedSegment obr, TranslationContext context)
    {
        Source sent = Source.Of(obr, 25, context);
        if (sent.Peek() is not { } code)
        {
            context.Warn(obr.Place(25), "OBR-25 is empty, so the state of the report is unknown; right would be a code of table 0123.");
            return null;
        }

        string? status = ReportStatuses.Find(context.Options.LocalCodes.Find("OBR", 25, code) ?? code);
        if (status is null)
        {
            context.CountUnmapped("ResultStatus[Non-Queries]", sent.Place, code);
            context.Warn(obr.Place(25), "OBR-25 is no state of a result by table 0123, so the state of the report is unknown.");
        }
        else
        {
            sent.Used("status");
        }

        return status ?? "unknown";
    }

    /// <summary>In a Bundle with the code as sent where the table has none of that name.</summary>
    private static FhirCode StatusCode(PlacedSegment obr, string? status, TranslationContext context)
    {
        FhirCode told = status ?? DiagnosticReportStatusCodes.Unknown;
        if (status is "unknown" && context.Options.NamesDirectory && Source.Of(obr, 25, context) is var sent && sent.Peek() is { } code)
        {
            sent.Used("status.extension.valueCodeableConcept.coding.code");
            told.Extension.Add(OrderExtensions.AlternateCode("0123", code));
        }

        return told;
    }

    /// <summary>OBR-7 and OBR-8; null where OBR-7 is no time.</summary>
    public static DataType? EffectiveOf(PlacedSegment obr, TranslationContext context)
    {
        Source start = Source.Of(obr, 7, context);
        Source end = Source.Of(obr, 8, context);
        bool isPeriod = end.IsPresent && end.PeekDateTime() is not null;
        if (start.PeekDateTime() is { } time)
        {
            start.Used(isPeriod ? "effectivePeriod.start" : "effectiveDateTime");
            return isPeriod ? new Period { Start = time, End = end.DateTime("effectivePeriod.end") } : new FhirDateTime(time);
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
        DiagnosticReport report = new()
        {
            Id = id,
            Identifier = [.. numbers.Identifiers],
            BasedOn = scope.Order is { } ordered ? [new Reference { ReferenceValue = ordered }] : [],
            Status = StatusCode(obr, status, context),
            Category = scope.Section is null && !scope.IsLaboratory ? [] : [.. ReportCategories.Read(scope.Section)],
            Code = obr.Read(4, "code", context, CweToCodeableConcept.Read),
            Subject = scope.Patient.Length == 0 ? null : new Reference { ReferenceValue = scope.Patient },
            Encounter = encounter,
            Effective = scope.Effective,
            Issued = IssuedOf(obr, context),
            Specimen = [.. scope.Specimens],
        };
        OrderNumbers.Note(order, context);
        if (scope.Section is not null)
        {
            Source.Of(obr, 24, context).Used("category");
        }

        ReadPeople(order, report, build);
        ReadControl(order, report, context);
        foreach (Annotation note in NteToAnnotation.ReadAll(order.Notes, context))
        {
            report.Extension.Add(Extensions.NoteOfReport(note));
        }

        if (context.Options.NamesDirectory)
        {
            KeptFields.Read(obr, Kept, report.Extension, context);
            if (report.Issued is null)
            {
                // A day, which is no instant.
                KeptFields.Read(obr, [22], report.Extension, context);
            }
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

        return added;
    }

    /// <summary>OBR-32, OBR-34 and OBR-35, and the PRT that tell the same.</summary>
    private static void ReadPeople(OrderGroup order, DiagnosticReport report, MessageBuild build)
    {
        TranslationContext context = build.Context;
        PlacedSegment obr = order.Obr!;
        report.ResultsInterpreter.AddRange(obr.ReadAll<Reference>(32, "resultsInterpreter", context, context.Options.NamesDirectory ? NdlToRole.Read : InterpreterOf));
        AddPerformers(obr, 34, "SPRF", report, context);
        AddPerformers(obr, 35, "TRANS", report, context);
        foreach (PlacedSegment prt in order.Participations)
        {
            switch (PrtToRole.CodeOf(prt, context)?.ToUpperInvariant())
            {
                case "PRI" when PrtToRole.Read(prt, build, "resultsInterpreter") is { } interpreter:
                    report.ResultsInterpreter.Add(interpreter);
                    break;
                case "ARI" or "TN" or "TR" or "PO" or "POMD" or "RO" when PrtToRole.Read(prt, build, "performer") is { } performer:
                    report.Performer.Add(performer);
                    break;
                default:
                    break;
            }
        }
    }

    private static void AddPerformers(PlacedSegment obr, int field, string function, DiagnosticReport report, TranslationContext context)
    {
        if (!obr[field].Value.IsPresent)
        {
            return;
        }

        foreach (Reference performer in obr.ReadAll<Reference>(field, "performer", context, context.Options.NamesDirectory ? NdlToRole.Read : InterpreterOf))
        {
            performer.Extension.Add(new Extension
            {
                Url = OrderExtensions.PerformerFunction,
                Value = new CodeableConcept { Coding = [new Coding { System = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType", Code = function }] },
            });
            report.Performer.Add(performer);
        }
    }

    /// <summary>What the ORC says of the report (sheet <c>ORC[DiagnosticReport]</c>).</summary>
    private static void ReadControl(OrderGroup order, DiagnosticReport report, TranslationContext context)
    {
        if (order.Orc is not { } orc || !context.Options.NamesDirectory)
        {
            return;
        }

        if (Source.Of(orc, 4, context) is { IsPresent: true } group)
        {
            bool isPair = EipToIdentifier.IsPair(group);
            context.Coverage?.Enter("identifier");
            report.Identifier.AddIfAny(isPair ? EipToIdentifier.ReadPlacer(group, "PGN") : EiToIdentifier.Read(group, "PGN"));
            report.Identifier.AddIfAny(isPair ? EipToIdentifier.ReadFiller(group, "FGN") : null);
            context.Coverage?.Leave();
        }

        if (Source.Of(orc, 9, context) is { IsPresent: true } entered && entered.DateTime("extension.valueDateTime") is { } time)
        {
            report.Extension.AddIfAny(OrderExtensions.EventOf(null, time));
        }

        if (orc.Read(16, "extension.valueCodeableConcept", context, CweToCodeableConcept.Read) is { } reason)
        {
            report.Extension.Add(new Extension { Url = OrderExtensions.EventStatusReason, Value = reason });
        }

        OrderConfidentiality.Read(orc, 28, report, context);
    }

    /// <param name="report">The report.</param>
    /// <param name="observations"><c>Observation/{id}</c> of each result.</param>
    /// <param name="documents">The OBX that hold documents.</param>
    /// <param name="context">The message's.</param>
    public static void AddResults(
        TranslatedResource<DiagnosticReport> report, IReadOnlyList<string> observations, IReadOnlyList<ObservationGroup> documents, TranslationContext context)
    {
        foreach (string reference in observations)
        {
            report.Value.Result.Add(new Reference { ReferenceValue = reference });
        }

        AddDocuments(report, documents, context);
    }

    /// <summary>The documents of a message take the place of those before: a corrected one never stands beside the wrong one.</summary>
    private static void AddDocuments(TranslatedResource<DiagnosticReport> report, IReadOnlyList<ObservationGroup> documents, TranslationContext context)
    {
        bool retracted = false;
        foreach (ObservationGroup document in documents)
        {
            PlacedSegment obx = document.Obx;
            Source state = Source.Of(obx, 11, context);
            if (ObservationStatuses.IsRetraction(state.Peek()))
            {
                state.Used("presentedForm");
                retracted = true;
                context.Warn(obx.Place(11), "The document is taken back, so the report holds it no more.");
                continue;
            }

            List<Attachment> forms = obx.ReadAll<Attachment>(
                5, "presentedForm", context, ObservationValue.TypeOf(obx) == "RP" ? DocumentAttachment.ReadPointer : DocumentAttachment.ReadContent);
            report.Value.PresentedForm.AddRange(forms);
            if (!context.Options.NamesDirectory)
            {
                ObservationLines.TellNotes(document, context);
            }
            else if (forms is [{ } form, ..])
            {
                ReadOrigin(document, form, report.Value, context);
            }
        }

        if (retracted && report.Value.PresentedForm.Count == 0)
        {
            report.Cleared.Add("presentedForm");
        }
    }

    /// <summary>What an OBX says of its document beside the content: R4 has no element for it.</summary>
    private static void ReadOrigin(ObservationGroup document, Attachment form, DiagnosticReport report, TranslationContext context)
    {
        Source.Of(document.Obx, 2, context).Used("presentedForm");
        KeptFields.Read(document.Obx, [3, 4, 8, 11, 14, 15, 16, 17, 18, 19, 20, 21, 23, 24, 25, 29, 30], form.Extension, context);
        foreach (Annotation note in NteToAnnotation.ReadAll(document.Notes, context))
        {
            report.Extension.Add(Extensions.NoteOfReport(note));
        }
    }

    private static FhirInstant? IssuedOf(PlacedSegment obr, TranslationContext context)
    {
        Source time = Source.Of(obr, 22, context);
        string? issued = DtmToDateTime.ToInstant(time.Leaf, context.Options.SenderZone);
        if (issued is not null)
        {
            time.Used("issued");
        }
        else if (time.IsPresent)
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
