using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;
using Duplex.Translation.Output;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>FT1 to ChargeItem; the guide has no sheet.</summary>
internal static class Ft1ToChargeItem
{
    private const string ExtendedAmount = "urn:duplex:transaction-amount-extended";

    public static SegmentMap<ChargeItem> Map { get; } = new(
        "FT1[ChargeItem]",
        new(2, "identifier", static (in Source cx, ChargeItem charge) => charge.Identifier.AddIfAny(CxToIdentifier.Read(cx))) { Repeats = false, Cleared = null },
        new(3, "identifier", static (in Source st, ChargeItem charge) => charge.Identifier.AddIfAny(BatchNumber(st))) { Repeats = false, Cleared = null },
        new(4, "occurrence", static (in Source dr, ChargeItem charge) => ReadOccurrence(dr, charge)) { Repeats = false, Cleared = null },
        new(5, "enteredDate", static (in Source dtm, ChargeItem charge) => charge.EnteredDate = dtm.DateTime()) { Repeats = false },
        new(6, "status", static (in Source code, ChargeItem charge) => ReadType(code, charge)) { Repeats = false, Cleared = null },
        new(7, "code", static (in Source cwe, ChargeItem charge) => charge.Code = CweToCodeableConcept.Read(cwe)) { Repeats = false, Cleared = null },
        new(8, "note.text", static (in Source text, ChargeItem charge) => AddNote(text.Text(), charge)) { Repeats = false, Cleared = null },
        new(9, "note.text", static (in Source text, ChargeItem charge) => AddNote(text.Text(), charge)) { Repeats = false, Cleared = null },
        new(10, "quantity.value", static (in Source nm, ChargeItem charge) => charge.Quantity = ReadQuantity(nm)) { Repeats = false },
        new(11, "extension", static (in Source cp, ChargeItem charge) => AddTotal(cp, charge)) { Repeats = false },
        new(12, "priceOverride", static (in Source cp, ChargeItem charge) => charge.PriceOverride = MoneyOf(cp)) { Repeats = false },
        new(13, "costCenter", static (in Source cwe, ChargeItem charge) => charge.CostCenter = cwe.Context.Directory.OrganizationOfCwe(cwe)) { Repeats = false },
        new(19, "reason", static (in Source cwe, ChargeItem charge) => charge.Reason.AddIfAny(CweToCodeableConcept.Read(cwe))),
        new(20, "performer.actor", static (in Source xcn, ChargeItem charge) => AddPerformer(xcn, "PPRF", "primary performer", charge)) { Cleared = null },
        new(21, "performer.actor", static (in Source xcn, ChargeItem charge) => AddPerformer(xcn, "REF", "referrer", charge)) { Cleared = null },
        new(23, "supportingInformation.identifier", static (in Source ei, ChargeItem charge) => AddService(ei, charge)) { Repeats = false, Cleared = null },
        new(24, "enterer", static (in Source xcn, ChargeItem charge) => charge.Enterer = xcn.Context.Directory.Practitioner(xcn)) { Repeats = false },
        new(25, "code", static (in Source cwe, ChargeItem charge) => AddProcedure(cwe, charge)) { Repeats = false, Cleared = null },
        new(26, "code.extension", static (in Source cwe, ChargeItem charge) => AddModifier(cwe, charge)) { Cleared = null },
        new(29, "product", static (in Source cwe, ChargeItem charge) => charge.Product = CweToCodeableConcept.Read(cwe)) { Repeats = false });

    private static ReadOnlySpan<byte> Kept => [14, 15, 16, 17, 18, 22, 27, 28, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43];

    /// <param name="notes">NTE that follow the FT1.</param>
    public static TranslatedResource<ChargeItem> Read(PlacedSegment ft1, IReadOnlyList<PlacedSegment> notes, MessageBuild build)
    {
        TranslationContext context = build.Context;
        string? outer = context.Coverage?.BeginResource("ChargeItem");
        Source id = Source.Of(ft1, 2, context);
        string key = id[1].Peek() is { } number ? $"{id[4][1].Peek()}\u001f{number}" : $"{build.Message["MSH-10"]}\u001f{ft1.Occurrence}";
        ChargeItem charge = new() { Id = build.IdOf("ChargeItem", key), Subject = CareSteps.SubjectOf(build), Context = build.Visit };
        List<string> cleared = [];
        Map.Apply(ft1, charge, context, cleared);
        KeptFields.Read(ft1, Kept, charge.Extension, context);
        charge.Note.AddIfAny(NteToAnnotation.Read(notes, context));
        bool saysStatus = charge.Status?.Value is not null;
        (charge.Status ??= new FhirCode()).Value ??= "billable";
        charge.Code ??= Extensions.UnknownConcept();
        context.Coverage?.EndResource(outer!);
        TranslatedResource<ChargeItem> added = build.Add(charge);
        added.Cleared.AddRange(cleared);
        if (!saysStatus)
        {
            added.IsDefault("status");
        }

        if (charge.Status.Value is "aborted")
        {
            // A credit takes the charge of its number back; what was charged stays what it was.
            added.ChangesOnly = "status";
        }

        return added;
    }

    /// <summary>FT1 behind an order or a report, which FT1-23 need not number.</summary>
    /// <param name="about"><c>ServiceRequest/{id}</c> or <c>DiagnosticReport/{id}</c>.</param>
    public static void ReadAll(IReadOnlyList<PlacedSegment> charges, string about, MessageBuild build)
    {
        foreach (PlacedSegment ft1 in charges)
        {
            ChargeItem charge = Read(ft1, [], build).Value;
            (about.StartsWith("DiagnosticReport/", StringComparison.Ordinal) ? charge.Service : charge.SupportingInformation).Add(new Reference { ReferenceValue = about });
        }
    }

    private static Identifier? BatchNumber(in Source st) =>
        st.Text("value") is { } value ? new Identifier { Type = new CodeableConcept { Text = "batch" }, Value = value } : null;

    private static void ReadOccurrence(in Source dr, ChargeItem charge)
    {
        if (dr[2].IsPresent)
        {
            charge.Occurrence = PeriodReading.Read(dr[1], dr[2], "");
        }
        else if (dr[1].DateTime() is { } time)
        {
            charge.Occurrence = new FhirDateTime(time);
        }
    }

    /// <summary>Table 0017: a charge is to be billed, a credit takes one back; payments and adjustments are marked as sent.</summary>
    private static void ReadType(in Source code, ChargeItem charge)
    {
        if (code.Text() is not { } sent)
        {
            return;
        }

        charge.Status = sent.ToUpperInvariant() switch
        {
            "CG" or "CO" => "billable",
            "CR" => SentCodes.Beside("aborted", "0017", sent),
            "PY" or "AJ" => SentCodes.Beside("not-billable", "0017", sent),
            _ => SentCodes.Beside("unknown", "0017", sent),
        };
    }

    private static void AddNote(string? text, ChargeItem charge)
    {
        if (text is not null)
        {
            charge.Note.Add(new Annotation { Text = text });
        }
    }

    private static Quantity? ReadQuantity(in Source nm)
    {
        if (NmToDecimal.Read(nm.Peek()) is not { } amount)
        {
            return null;
        }

        nm.Used();
        return new Quantity { Value = amount };
    }

    /// <summary>CP, whose first component is a MO; older messages write the number alone.</summary>
    private static Money? MoneyOf(in Source cp)
    {
        if (NmToDecimal.Read(cp[1][1].Peek()) is not { } amount)
        {
            return null;
        }

        cp[1][1].Used("value");
        string? currency = cp[1][2].Peek()?.ToUpperInvariant();
        bool isCode = currency is { Length: 3 } && currency.All(char.IsAsciiLetterUpper);
        if (isCode)
        {
            cp[1][2].Used("currency");
        }

        return new Money { Value = amount, Currency = isCode ? currency : null };
    }

    private static void AddTotal(in Source cp, ChargeItem charge)
    {
        if (MoneyOf(cp) is { } money)
        {
            charge.Extension.Add(new Extension { Url = ExtendedAmount, Value = money });
        }
    }

    private static void AddPerformer(in Source xcn, string code, string display, ChargeItem charge)
    {
        if (xcn.Context.Directory.Practitioner(xcn) is { } person)
        {
            charge.Performer.Add(new ChargeItemPerformer { Function = ParticipationTypes.Concept(code, display), Actor = person });
        }
    }

    private static void AddService(in Source ei, ChargeItem charge)
    {
        if (EiToIdentifier.Read(ei, "FILL") is { } number)
        {
            charge.SupportingInformation.Add(ei.Context.Directory.Conditional(new Reference { Type = "ServiceRequest", Identifier = number }));
        }
    }

    /// <summary>FT1-25 says the same service in a procedure code.</summary>
    private static void AddProcedure(in Source cwe, ChargeItem charge)
    {
        if (CweToCodeableConcept.Read(cwe) is not { } procedure)
        {
            return;
        }

        if (charge.Code is not { } code)
        {
            charge.Code = procedure;
            return;
        }

        int before = code.Coding.Count;
        foreach (Coding coding in procedure.Coding)
        {
            if (!code.Coding.Exists(known => known.Code?.Value == coding.Code?.Value && known.System?.Value == coding.System?.Value))
            {
                code.Coding.Add(coding);
            }
        }

        if (code.Coding.Count == before && (code.Text is not null || procedure.Text is null))
        {
            cwe.SaysAgain();
        }

        code.Text ??= procedure.Text;
    }

    private static void AddModifier(in Source cwe, ChargeItem charge)
    {
        if (CweToCodeableConcept.Read(cwe) is { } modifier)
        {
            (charge.Code ??= new CodeableConcept()).Extension.Add(new Extension { Url = "urn:duplex:procedure-modifier", Value = modifier });
        }
    }
}
