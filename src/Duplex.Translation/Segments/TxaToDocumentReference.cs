using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;
using Duplex.Translation.Output;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>TXA to DocumentReference (sheet <c>TXA[DocumentReference]</c>), with the OBX that follow as its content.</summary>
internal static class TxaToDocumentReference
{
    private const string DateWithoutTime = "http://hl7.org/fhir/6.0/StructureDefinition/extension-date";

    public static SegmentMap<DocumentReference> Map { get; } = new(
        "TXA[DocumentReference]",
        new(2, "type", static (in Source cwe, DocumentReference document) => document.Type = CweToCodeableConcept.Read(cwe)) { Repeats = false },
        new(4, "context.period.start", static (in Source dtm, DocumentReference document) => SetPeriod(dtm, document)) { Repeats = false, Cleared = null },
        new(6, "date", static (in Source dtm, DocumentReference document) => ReadDate(dtm, document)) { Repeats = false },
        new(9, "author", static (in Source xcn, DocumentReference document) => document.Author.AddIfAny(xcn.Context.Directory.Practitioner(xcn))),
        new(10, "authenticator", static (in Source xcn, DocumentReference document) => document.Authenticator ??= xcn.Context.Directory.Practitioner(xcn)) { Repeats = false },
        new(12, "masterIdentifier", static (in Source ei, DocumentReference document) => document.MasterIdentifier = EiToIdentifier.Read(ei, null)) { Repeats = false, Cleared = null },
        new(16, "identifier", static (in Source name, DocumentReference document) => document.Identifier.AddIfAny(FileName(name))) { Repeats = false },
        new(17, "docStatus", static (in Source code, DocumentReference document) => ReadCompletion(code, document)) { Repeats = false },
        new(18, "securityLabel", static (in Source code, DocumentReference document) => document.SecurityLabel.AddIfAny(MappedConcepts.Read(code, CodeMaps.DocumentConfidentialityStatus))),
        new(19, "status", static (in Source code, DocumentReference document) => ReadAvailability(code, document)) { Repeats = false, Cleared = null },
        new(24, "category", static (in Source cwe, DocumentReference document) => document.Category.AddIfAny(CweToCodeableConcept.Read(cwe))),
        new(25, "description", static (in Source title, DocumentReference document) => AddTitle(title, document)),
        new(27, "custodian", static (in Source hd, DocumentReference document) => document.Custodian = hd.Context.Directory.OrganizationOfHd(hd)) { Repeats = false },
        new(28, "context.practiceSetting", static (in Source cwe, DocumentReference document) => ContextOf(document).PracticeSetting = CweToCodeableConcept.Read(cwe)) { Repeats = false, Cleared = null });

    /// <param name="section">TXA with what follows it.</param>
    /// <param name="requests">The orders that the message names.</param>
    public static void Read(SegmentSection section, IReadOnlyList<ServiceRequest> requests, MessageBuild build)
    {
        PlacedSegment txa = section.Head;
        TranslationContext context = build.Context;
        string key = KeyOf(txa, build);
        string? outer = context.Coverage?.BeginResource("DocumentReference");
        List<string> cleared = [];
        DocumentReference document = new() { Id = build.IdOf("DocumentReference", key), Subject = build.Subject };
        Map.Apply(txa, document, context, cleared);
        KeptFields.Read(txa, [7, 20, 26], document.Extension, context);
        bool saysStatus = document.Status is not null || build.Trigger == "T11";
        ReadTrigger(build.Trigger, document);
        ReadRelations(txa, build, document, requests);
        List<ObservationGroup> values = [];
        bool hasContent = DocumentContent.Read(section, document, values, context);
        context.Coverage?.EndResource(outer!);

        TranslatedResource<DocumentReference> added = build.Add(document);
        added.Cleared.AddRange(cleared);
        if (!saysStatus)
        {
            added.IsDefault("status");
        }

        if (!hasContent)
        {
            added.IsDefault("content");
        }

        foreach (Observation observation in CareObservations.Read(build, values, $"DocumentReference\u001f{key}"))
        {
            ContextOf(document).Related.Add(CareOrders.ReferenceTo(observation));
        }

        if (AddsToSame(txa, build))
        {
            added.IsAddition("content");
            added.IsAddition("author");
        }

        if (build.Trigger is "T07" or "T08" or "T09" or "T10" && !context.Options.NamesDirectory)
        {
            Supersede(txa, document.Id, build);
        }

        TxaToProvenance.Read(txa, added.Reference, build);
    }

    /// <summary>An addendum under the number of the document that it adds to: what was written stays, and this stands beside it.</summary>
    private static bool AddsToSame(PlacedSegment txa, MessageBuild build) =>
        build.Trigger is "T05" or "T06" && (txa[13].Component(1).Trimmed() ?? txa[12].Component(1).Trimmed()) == txa[12].Component(1).Trimmed();

    /// <summary>What a chart holds of the document that this one replaces is not current any more.</summary>
    private static void Supersede(PlacedSegment txa, string? replacing, MessageBuild build)
    {
        if (EiToIdentifier.KeyOf(Source.Of(txa, 13, build.Context)) is not { } number)
        {
            return;
        }

        string id = build.IdOf("DocumentReference", number);
        if (id != replacing)
        {
            build.Add(new DocumentReference { Id = id, Status = "superseded" }).IsOfKnownOnly = true;
        }
    }

    private static void SetPeriod(in Source dtm, DocumentReference document)
    {
        if (((Period?)null).WithStart(dtm) is { } period)
        {
            ContextOf(document).Period = period;
        }
    }

    private static DocumentReferenceContext ContextOf(DocumentReference document) => document.Context ??= new DocumentReferenceContext();

    private static string KeyOf(PlacedSegment txa, MessageBuild build)
    {
        if (EiToIdentifier.KeyOf(Source.Of(txa, 12, build.Context)) is { } number)
        {
            return number;
        }

        build.Context.Warn(txa.Place(12), "TXA-12 is empty, so nothing that follows can name this document; right would be its unique number.");
        return $"{build.Message["MSH-10"]}\u001f{txa.Occurrence}";
    }

    private static void ReadDate(in Source dtm, DocumentReference document)
    {
        if (DtmToDateTime.HasTime(dtm.Leaf))
        {
            document.Date = dtm.Instant();
        }
        else if (dtm.Date("extension") is { } day)
        {
            document.Extension.Add(new Extension { Url = DateWithoutTime, Value = new FhirDate(day) });
        }
    }

    private static Identifier? FileName(in Source name) => name.Text("value") is { } value ? new Identifier { Value = value } : null;

    private static void AddTitle(in Source title, DocumentReference document)
    {
        if (title.Text() is { } text)
        {
            document.Description = document.Description?.Value is { } before ? $"{before}\n{text}" : text;
        }
    }

    /// <summary>Table 0271 says more than FHIR's four codes, so it is kept beside them.</summary>
    private static void ReadCompletion(in Source code, DocumentReference document)
    {
        if (code.Text() is not { } sent)
        {
            return;
        }

        string? status = sent.ToUpperInvariant() switch
        {
            "AU" or "LA" => "final",
            "DI" or "DO" or "IN" or "IP" or "PA" => "preliminary",
            _ => null,
        };
        if (status is null)
        {
            code.Context.HasUnmapped("DocumentCompletionStatus", code.Place, sent);
        }

        document.DocStatus = SentCodes.Beside(status, "0271", sent);
    }

    private static void ReadAvailability(in Source code, DocumentReference document)
    {
        if (code.Peek() is not { } sent)
        {
            return;
        }

        switch (sent.ToUpperInvariant())
        {
            case "AV":
                code.Used();
                document.Status = "current";
                return;
            case "OB":
                document.Status = SentCodes.Beside("superseded", "0273", sent);
                break;
            case "CA":
                document.Status = SentCodes.Beside("entered-in-error", "0273", sent);
                break;
            case "UN":
                document.Status = SentCodes.Beside("current", "0273", sent);
                break;
            default:
                code.Context.HasUnmapped("DocumentAvailabilityStatus", code.Place, sent);
                document.Status = SentCodes.Beside("current", "0273", sent);
                break;
        }

        code.Text("extension");
    }

    /// <summary>What the event says and no field needs to repeat: a cancelled document, and one that was edited.</summary>
    private static void ReadTrigger(string trigger, DocumentReference document)
    {
        if (trigger == "T11")
        {
            (document.Status ??= new FhirCode()).Value = "entered-in-error";
            (document.DocStatus ??= new FhirCode()).Value = "entered-in-error";
        }
        else if (trigger is "T07" or "T08" && document.DocStatus?.Value is "final")
        {
            document.DocStatus.Value = "amended";
        }

        document.Status ??= "current";
    }

    /// <summary>The parent document, the visit and the orders.</summary>
    private static void ReadRelations(PlacedSegment txa, MessageBuild build, DocumentReference document, IReadOnlyList<ServiceRequest> requests)
    {
        TranslationContext context = build.Context;
        string? relation = build.Trigger switch
        {
            "T05" or "T06" => "appends",
            "T07" or "T08" or "T09" or "T10" => "replaces",
            _ => null,
        };
        string element = relation is null ? "context.related.identifier" : "relatesTo.target.identifier";
        if (txa.Read(13, element, context, static (in Source ei) => EiToIdentifier.Read(ei, null)) is { } parent
            && parent.Value?.Value != document.MasterIdentifier?.Value?.Value)
        {
            Reference target = build.Directory.Conditional(new Reference { Type = "DocumentReference", Identifier = parent });
            if (relation is null)
            {
                ContextOf(document).Related.Add(target);
            }
            else
            {
                document.RelatesTo.Add(new DocumentReferenceRelatesTo { Code = relation, Target = target });
            }
        }

        if (build.Visit is { } visit)
        {
            ContextOf(document).Encounter.Add(visit);
        }

        HashSet<string> known = [];
        foreach (ServiceRequest request in requests)
        {
            ContextOf(document).Related.Add(CareOrders.ReferenceTo(request));
            known.UnionWith(request.Identifier.Select(identifier => identifier.Value?.Value ?? ""));
        }

        AddOrders(txa, 14, "PLAC", known, document, context);
        AddOrders(txa, 15, "FILL", known, document, context);
    }

    // One whose ORC stands in the message is referred to there.
    private static Identifier? ReadOrder(in Source ei, string type, HashSet<string> known)
    {
        Identifier? number = EiToIdentifier.Read(ei, type);
        if (number is not null && known.Contains(number.Value?.Value ?? ""))
        {
            ei.SaysAgain();
        }

        return number;
    }

    private static void AddOrders(PlacedSegment txa, int field, string type, HashSet<string> known, DocumentReference document, TranslationContext context)
    {
        foreach (Identifier number in txa.ReadAll(field, "context.related.identifier", context, (in Source ei) => ReadOrder(ei, type, known)))
        {
            if (known.Add(number.Value?.Value ?? ""))
            {
                ContextOf(document).Related.Add(context.Directory.Conditional(new Reference { Type = "ServiceRequest", Identifier = number }));
            }
        }
    }
}
