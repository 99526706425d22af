using System.Xml.Linq;
using Duplex.Fhir.Model;
using Duplex.Translation.Output;

namespace Duplex.Translation.Ccda.Sections;

/// <summary>Medication Supply Order (.17) and Medication Dispense (.18).</summary>
internal static class MedicationSupplies
{
    /// <summary>What an order says of its supply.</summary>
    public static void Complete(MedicationRequest request, XElement supply, CcdaBuild build)
    {
        MedicationRequestDispenseRequest dispense = new()
        {
            ValidityPeriod = CdaValues.Period(supply.At("effectiveTime"), build.Zone),
            Quantity = CdaValues.Quantity(supply.At("quantity")),
            NumberOfRepeatsAllowed = RepeatsOf(supply),
        };
        if (dispense.ValidityPeriod is not null || dispense.Quantity is not null || dispense.NumberOfRepeatsAllowed is not null)
        {
            request.DispenseRequest = dispense;
        }

        foreach (Identifier number in build.Identifiers(supply).Where(number => !request.Identifier.Exists(known => known.Value?.Value == number.Value?.Value && known.System?.Value == number.System?.Value)))
        {
            request.Identifier.Add(number);
        }
    }

    /// <summary>A supply of its own: a dispense that was made, or an order for one.</summary>
    /// <param name="of">What it stands in; null for none.</param>
    /// <param name="product">The medicine of that, where the supply names none.</param>
    public static void Add(XElement supply, TranslatedResource? of, CcdaBuild build, CompositionSection section, MedicationProduct? product = null)
    {
        CodeableConcept? code = MedicationProducts.CodeOf(supply.At("product", "manufacturedProduct")) ?? Copy(product?.Code);
        if (code is null)
        {
            build.Warn(supply, "The supply names no product; its section's narrative says what the author wrote.");
            return;
        }

        if (supply.Attr("moodCode") is "INT" or "RQO")
        {
            TranslatedResource<MedicationRequest> request = MedicationEntries.AddRequest(supply, new MedicationProduct(code, code, []), build);
            Complete(request.Value, supply, build);
            CcdaSection.Refer(section, request);
            return;
        }

        MedicationDispense dispense = new()
        {
            Identifier = build.Identifiers(supply),
            Status = supply.At("statusCode").Attr("code") switch { "completed" => "completed", "active" => "in-progress", "aborted" => "stopped", "cancelled" => "cancelled", "held" or "suspended" => "on-hold", _ => "unknown" },
            Medication = code,
            Subject = build.Subject,
            Quantity = CdaValues.Quantity(supply.At("quantity")),
            WhenHandedOver = CdaValues.Point(supply.At("effectiveTime"), build.Zone),
            Performer = [.. EntryParts.Performers(supply, build).Select(static performer => new MedicationDispensePerformer { Actor = performer })],
            AuthorizingPrescription = of?.Resource is MedicationRequest ? [new Reference { ReferenceValue = of.Reference }] : [],
            PartOf = [],
            Note = EntryParts.Notes(supply, build),
        };
        if (dispense is { Status.Value: "completed", WhenHandedOver: null })
        {
            // US Core: what was handed over was handed over at some time.
            dispense.WhenHandedOver = new FhirDateTime { Extension = CdaValues.Absent(supply.At("effectiveTime")) };
        }

        CcdaSection.Refer(section, build.AddEntry(dispense, supply, EntryParts.KeyOf(code, supply.At("effectiveTime"), supply.At("quantity")?.Attribute("value")?.Value)));
    }

    /// <summary>CDA counts the first fill too, FHIR does not.</summary>
    private static FhirUnsignedInt? RepeatsOf(XElement supply) =>
        int.TryParse(supply.At("repeatNumber").Attr("value"), System.Globalization.CultureInfo.InvariantCulture, out int fills) && fills > 0 ? new FhirUnsignedInt(fills - 1) : null;

    private static CodeableConcept? Copy(CodeableConcept? concept) =>
        concept is null ? null : new CodeableConcept { Coding = [.. concept.Coding.Select(CdaAttachments.Copy)], Text = concept.Text?.Value };
}
