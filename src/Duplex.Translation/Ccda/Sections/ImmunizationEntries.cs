using System.Globalization;
using System.Xml.Linq;
using Duplex.Fhir.Model;
using Duplex.Translation.Output;

namespace Duplex.Translation.Ccda.Sections;

/// <summary>Immunization Activity (.52); one that is meant to be given is a MedicationRequest, since R4 has no other order of a vaccine.</summary>
internal static class ImmunizationEntries
{
    public static EntryKind Kind { get; } = EntryKind.Of(Read, ["52"], "11369-6", "substanceAdministration");

    private static void Read(XElement entry, CcdaBuild build, CompositionSection section)
    {
        XElement? product = entry.At("consumable", "manufacturedProduct");
        if (MedicationProducts.CodeOf(product) is not { } vaccine)
        {
            build.Warn(entry, "The immunization has no code and no text; its section's narrative says what the author wrote.");
            return;
        }

        if (entry.Attr("moodCode") is not ("EVN" or null))
        {
            CcdaSection.Refer(section, MedicationEntries.AddRequest(entry, new MedicationProduct(vaccine, vaccine, []), build));
            return;
        }

        XElement? time = entry.At("effectiveTime");
        bool isRefused = entry.IsNegated();
        Immunization immunization = new()
        {
            Identifier = build.Identifiers(entry),
            Status = isRefused ? "not-done" : entry.At("statusCode").Attr("code") switch { "nullified" => "entered-in-error", "aborted" or "cancelled" or "held" or "suspended" or "new" => "not-done", _ => "completed" },
            StatusReason = isRefused ? ReasonOf(entry) : null,
            VaccineCode = vaccine,
            Patient = build.Subject,
            Occurrence = CdaValues.Point(time, build.Zone) is { } given ? new FhirDateTime(given) : new FhirString("unknown"),
            Recorded = build.Authors.Recorded(entry),
            LotNumber = CdaValues.TextOf(product.At("manufacturedMaterial", "lotNumberText")),
            Manufacturer = build.Parties.Organization(product.At("manufacturerOrganization")),
            Route = CdaValues.Concept(entry.At("routeCode")),
            Site = CdaValues.Concept(entry.At("approachSiteCode")),
            DoseQuantity = CdaValues.Quantity(entry.At("doseQuantity")),
            ReasonCode = isRefused ? [] : EntryParts.Reasons(entry),
            Note = EntryParts.Notes(entry, build),
            Performer = [.. EntryParts.Performers(entry, build).Where(static actor => actor.ButNoDevice() is not null).Select(static actor => new ImmunizationPerformer { Function = CcdaConcepts.Of("http://terminology.hl7.org/CodeSystem/v2-0443", "AP", "Administering Provider"), Actor = actor })],
        };
        if (int.TryParse(entry.At("repeatNumber").Attr("value"), CultureInfo.InvariantCulture, out int dose) && dose > 0)
        {
            immunization.ProtocolApplied.Add(new ImmunizationProtocolApplied { DoseNumber = new FhirPositiveInt(dose) });
        }

        TranslatedResource<Immunization> added = build.AddEntry(immunization, entry, EntryParts.KeyOf(vaccine, time, isRefused ? "not" : null));
        CcdaSection.Refer(section, added);
        foreach (XElement reaction in EntryParts.Inside(entry).Where(static inner => inner.Follows(EntryKind.Prefix + "9")))
        {
            if (ObservationReading.Add(reaction, [], build, null) is { } detail)
            {
                immunization.Reaction.Add(new ImmunizationReaction { Date = CdaValues.Point(reaction.At("effectiveTime"), build.Zone), Detail = new Reference { ReferenceValue = detail.Reference } });
            }
        }
    }

    /// <summary>Immunization Refusal Reason (.53).</summary>
    private static CodeableConcept? ReasonOf(XElement entry) => CdaValues.Concept(EntryParts.Inner(entry, "53").At("code"))
        ?? EntryParts.Inside(entry).Where(static inner => inner.Parent.Attr("typeCode") == "RSON").Select(static reason => CdaValues.Concept(reason.At("code"))).FirstOrDefault();
}
