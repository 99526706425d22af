using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;
using Duplex.Translation.Output;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>
/// ORC, RXA, RXR and OBX to Immunization (sheets <c>ORC[Immunization]</c>, <c>RXA[Immunization]</c> and <c>RXR[Immunization]</c>).
/// </summary>
internal static class RxaToImmunization
{
    private const string NoNumber = "9999";
    private const string ProviderRole = "http://terminology.hl7.org/CodeSystem/v2-0443";

    public static SegmentMap<Immunization> Control { get; } = new(
        "ORC[Immunization]",
        new(2, "identifier", static (in Source ei, Immunization immunization) => immunization.Identifier.AddIfAny(NumberOf(ei, "PLAC"))) { Repeats = false, Cleared = null },
        new(3, "identifier", static (in Source ei, Immunization immunization) => immunization.Identifier.AddIfAny(NumberOf(ei, "FILL"))) { Repeats = false, Cleared = null },
        new(4, "identifier", static (in Source eip, Immunization immunization) => ReadGroup(eip, immunization)) { Repeats = false, Cleared = null },
        new(9, "recorded", static (in Source dtm, Immunization immunization) => immunization.Recorded = dtm.DateTime()) { Repeats = false },
        new(12, "performer.actor", static (in Source xcn, Immunization immunization) => Add(xcn.Context.Directory.Role(xcn), "OP", "Ordering Provider", immunization)) { Cleared = null },
        new(28, "meta.security", static (in Source cwe, Immunization immunization) => AddSecurity(cwe, immunization)) { Cleared = null });

    public static SegmentMap<Immunization> Administration { get; } = new(
        "RXA[Immunization]",
        new(3, "occurrenceDateTime", static (in Source dtm, Immunization immunization) => immunization.Occurrence = dtm.DateTime() is { } time ? new FhirDateTime(time) : null) { Repeats = false, Cleared = null },
        new(5, "vaccineCode", static (in Source cwe, Immunization immunization) => immunization.VaccineCode = CweToCodeableConcept.Read(cwe)) { Repeats = false, Cleared = null },
        new(6, "doseQuantity", static (in Source nm, Immunization immunization) => ReadDose(nm, immunization)) { Repeats = false },
        new(9, "", static (in Source cwe, Immunization immunization) => ReadInformationSource(cwe, immunization)) { Cleared = null },
        new(10, "performer.actor", static (in Source xcn, Immunization immunization) => Add(xcn.Context.Directory.Practitioner(xcn), "AP", "Administering Provider", immunization)) { Cleared = null },
        new(11, "location", static (in Source la2, Immunization immunization) => immunization.Location = la2.Context.Directory.Location(la2)) { Repeats = false },
        new(15, "lotNumber", static (in Source lot, Immunization immunization) => immunization.LotNumber = lot.Text()) { Repeats = false },
        new(16, "expirationDate", static (in Source dtm, Immunization immunization) => immunization.ExpirationDate = dtm.Date()) { Repeats = false },
        new(17, "manufacturer", static (in Source cwe, Immunization immunization) => immunization.Manufacturer = cwe.Context.Directory.OrganizationOfCwe(cwe)) { Repeats = false },
        new(18, "statusReason", static (in Source cwe, Immunization immunization) => immunization.StatusReason = CweToCodeableConcept.Read(cwe)) { Repeats = false },
        new(19, "reasonCode", static (in Source cwe, Immunization immunization) => immunization.ReasonCode.AddIfAny(CweToCodeableConcept.Read(cwe))),
        new(20, "status", static (in Source code, Immunization immunization) => ReadStatus(code, immunization)) { Repeats = false, Cleared = null },
        new(21, "status", static (in Source code, Immunization immunization) => ReadAction(code, immunization)) { Repeats = false, Cleared = null },
        new(22, "recorded", static (in Source dtm, Immunization immunization) => ReadEntry(dtm, immunization)) { Repeats = false, Cleared = null },
        new(27, "location", static (in Source pl, Immunization immunization) => immunization.Location = pl.Context.Directory.Location(pl) ?? immunization.Location) { Repeats = false });

    public static SegmentMap<Immunization> Route { get; } = new(
        "RXR[Immunization]",
        new(1, "route", static (in Source cwe, Immunization immunization) => immunization.Route = MappedConcepts.Read(cwe, CodeMaps.RouteOfAdministration)) { Repeats = false },
        new(2, "site", static (in Source cwe, Immunization immunization) => immunization.Site = MappedConcepts.Read(cwe, RxrToDosage.SitesOf(cwe))) { Repeats = false });

    /// <summary>Null where the segment says that no vaccine was given and why is told by the OBX alone (CVX 998).</summary>
    public static TranslatedResource<Immunization>? Read(
        PlacedSegment? orc, PlacedSegment rxa, IReadOnlyList<PlacedSegment> routes, IReadOnlyList<PlacedSegment> participations, VaccinationDetails details, MessageBuild build)
    {
        TranslationContext context = build.Context;
        if (Source.Of(rxa, 5, context)[1].Peek() is "998")
        {
            return null;
        }

        string? outer = context.Coverage?.BeginResource("Immunization");
        Immunization immunization = new() { Id = build.IdOf("Immunization", KeyOf(orc, rxa, context)), Patient = build.Subject, Encounter = build.Visit };
        List<string> cleared = [];
        if (orc is not null)
        {
            Control.Apply(orc, immunization, context, cleared);
            immunization.Extension.AddIfAny(orc.Read(1, "extension.extension.valueCodeableConcept.coding.code", context, OrderExtensions.Control));
            KeptFields.Read(orc, [5, 10, 13, 14, 15, 16, 17, 18, 19, 21, 22, 23, 24, 29], immunization.Extension, context);
        }

        foreach (PlacedSegment prt in participations)
        {
            AddParticipation(prt, immunization, build);
        }

        Administration.Apply(rxa, immunization, context, cleared);
        KeptFields.Read(rxa, [8, 12, 13, 14, 23, 24, 25, 26, 29], immunization.Extension, context);
        if (rxa[4].Component(1).Trimmed() != rxa[3].Component(1).Trimmed())
        {
            KeptFields.Read(rxa, [4], immunization.Extension, context);
        }

        foreach (PlacedSegment rxr in routes)
        {
            Route.Apply(rxr, immunization, context, cleared);
            KeptFields.Read(rxr, [3, 4, 5, 6], immunization.Extension, context);
        }

        ReadAddress(rxa, immunization, build);
        details.AddTo(immunization, context);
        bool saysStatus = immunization.Status is not null;
        Complete(immunization);
        context.Coverage?.EndResource(outer!);
        TranslatedResource<Immunization> added = build.Add(immunization);
        added.Cleared.AddRange(cleared);
        // One message may hold one of the numbers only.
        added.IsAddition("identifier");
        if (!saysStatus)
        {
            added.IsDefault("status");
        }

        return added;
    }

    /// <summary>RXA-28, of the place that RXA-27 or RXA-11 names, otherwise of one that has nothing but an address.</summary>
    private static void ReadAddress(PlacedSegment rxa, Immunization immunization, MessageBuild build)
    {
        if (!build.Context.Options.NamesDirectory
            || rxa.Read(28, "location", build.Context, static (in Source xad) => xad.Into("address", XadToAddress.Read)) is not { } address)
        {
            return;
        }

        if (build.Find<Location>(immunization.Location) is { } location)
        {
            location.Address ??= address;
        }
        else if (immunization.Location is null)
        {
            string key = "\u001f" + string.Join('\u001f', address.Line.Select(line => line.Value).Append(address.City?.Value).Append(address.PostalCode?.Value));
            Location place = build.AddShared(new Location { Id = build.Directory.IdOf("Location", key), Address = address }).Value;
            immunization.Location = CareOrders.ReferenceTo(place);
        }
    }

    private static void Complete(Immunization immunization)
    {
        immunization.Status ??= "completed";
        immunization.VaccineCode ??= Extensions.UnknownConcept();
        immunization.Occurrence ??= new FhirDateTime { Extension = SentCodes.Absent() };
        if (immunization.Location?.ReferenceValue is null && immunization.Location is { Identifier: null, Display: null })
        {
            immunization.Location = null;
        }
    }

    /// <summary>The filler's number, then the placer's; 9999 stands for no number in refusals and histories.</summary>
    private static string KeyOf(PlacedSegment? orc, PlacedSegment rxa, TranslationContext context)
    {
        foreach (int field in (ReadOnlySpan<int>)[3, 2])
        {
            if (orc is not null && Source.Of(orc, field, context) is var ei && ei[1].Peek() is not (null or NoNumber) && EiToIdentifier.KeyOf(ei) is { } number)
            {
                return number;
            }
        }

        return $"{CweToCodeableConcept.KeyOf(Source.Of(rxa, 5, context))}\u001f{rxa[3].Component(1).Trimmed()}";
    }

    /// <summary>What stands for no number must not make two immunizations one.</summary>
    private static Identifier? NumberOf(in Source ei, string type) => ei[1].Peek() is NoNumber ? null : EiToIdentifier.Read(ei, type);

    private static void ReadGroup(in Source eip, Immunization immunization)
    {
        // EI in ORC-4 up to 2.8, EIP since: a group number with parts of its own has them in subcomponents.
        if (eip[1].Value.Bytes.Contains((byte)'&') || eip[2].Value.Bytes.Contains((byte)'&'))
        {
            immunization.Identifier.AddIfAny(EiToIdentifier.Read(eip[1], "PGN"));
            immunization.Identifier.AddIfAny(EiToIdentifier.Read(eip[2], "FGN"));
        }
        else
        {
            immunization.Identifier.AddIfAny(EiToIdentifier.Read(eip, "PGN"));
        }
    }

    private static void Add(Reference? person, string code, string display, Immunization immunization)
    {
        if (person is not null)
        {
            immunization.Performer.Add(new ImmunizationPerformer
            {
                Function = new CodeableConcept { Coding = [new Coding { System = ProviderRole, Code = code, Display = display }] },
                Actor = person,
            });
        }
    }

    /// <summary>PRT behind the ORC: whoever takes part with the code of PRT-4, of which OP and AP are those of the sheet.</summary>
    private static void AddParticipation(PlacedSegment prt, Immunization immunization, MessageBuild build)
    {
        if (PrtToRole.Read(prt, build, "performer.actor") is { } someone)
        {
            immunization.Performer.Add(new ImmunizationPerformer
            {
                Function = prt.Read(4, "performer.function", build.Context, CweToCodeableConcept.Read),
                Actor = someone,
            });
        }
    }

    private static void AddSecurity(in Source cwe, Immunization immunization)
    {
        if (MappedConcepts.Read(cwe, CodeMaps.ConfidentialityCode) is { Coding.Count: > 0 } label)
        {
            (immunization.Meta ??= new Meta()).Security.AddRange(label.Coding);
        }
    }

    /// <summary>999 stands for an amount that is not known.</summary>
    private static void ReadDose(in Source nm, Immunization immunization)
    {
        if (nm.Peek() is not { } text || text == "999" && !nm.Segment[7].Value.IsPresent)
        {
            return;
        }

        if (NmToDecimal.Read(text) is { } amount)
        {
            nm.Used("value");
            MeasureUnit unit = nm.Segment.Read(7, "", nm.Context, MeasureUnit.Read) ?? MeasureUnit.None;
            immunization.DoseQuantity = unit.Of(amount);
        }
        else if (MedicationFields.Spelled(nm, MedicationFields.UnitOf(nm, 7)) is { } spelled)
        {
            immunization.DoseQuantity = spelled;
        }
        else
        {
            nm.Context.Warn(nm.Place, "RXA-6 is no number, so the dose is left out; right would be digits with one point at most.");
        }
    }

    /// <summary>NIP001: 00 is given here, any other is told by somebody else; a text without a code is a note.</summary>
    private static void ReadInformationSource(in Source cwe, Immunization immunization)
    {
        if (cwe[1].Peek() is not { } code)
        {
            if ((cwe[2].Text("note.text") ?? cwe[9].Text("note.text")) is { } note)
            {
                immunization.Note.Add(new Annotation { Text = note });
            }

            return;
        }

        if (code == "00")
        {
            cwe.Used("primarySource");
            immunization.PrimarySource = new FhirBoolean(true);
            return;
        }

        immunization.PrimarySource = cwe[3].Peek() is "NIP001" ? new FhirBoolean(false) : immunization.PrimarySource;
        immunization.ReportOrigin ??= cwe.Into("reportOrigin", CweToCodeableConcept.Read);
    }

    private static void ReadStatus(in Source code, Immunization immunization)
    {
        if (code.Mapped(CodeMaps.CompletionStatus)?.Code is { } status)
        {
            immunization.Status = code.Peek() is "CP" or "RE" ? status : SentCodes.Beside(status, "0322", code.Peek()!);
        }
        else
        {
            code.Text("extension");
            // What is not known to be given must not look so.
            immunization.Status = SentCodes.Beside(null, "0322", code.Peek() ?? "");
        }
    }

    private static void ReadAction(in Source code, Immunization immunization)
    {
        if (code.Peek() is "D" or "d")
        {
            code.Used();
            immunization.Status = "entered-in-error";
        }
        else if (code.Peek() is "A" or "a" or "U" or "u")
        {
            // Adding and changing are what putting the resource does.
            code.Used();
        }
    }

    private static void ReadEntry(in Source dtm, Immunization immunization)
    {
        // When it was entered is when it was recorded; when an entry was changed or taken back is not.
        if (immunization.Recorded is null && dtm.Segment[21].Component(1).Trimmed() is null or "A" or "a")
        {
            immunization.Recorded = dtm.DateTime();
        }
        else if (immunization.Recorded?.Value is { } recorded && DtmToDateTime.ToDateTime(dtm.Leaf, dtm.Context) == recorded)
        {
            dtm.Used();
        }
        else
        {
            KeptFields.Read(dtm.Segment, [22], immunization.Extension, dtm.Context);
        }
    }
}
