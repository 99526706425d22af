using System.Xml.Linq;
using Duplex.Fhir.Model;

namespace Duplex.Translation.Ccda.Sections;

/// <summary>A medicine as an entry names it.</summary>
/// <param name="Medication">A concept, or a reference to the contained Medication that says more.</param>
/// <param name="Code">What it is.</param>
/// <param name="Contained">The Medication; empty where the concept says all.</param>
internal sealed record MedicationProduct(DataType Medication, CodeableConcept Code, List<Resource> Contained);

/// <summary>Medication Information (.23) and Immunization Medication Information (.54).</summary>
internal static class MedicationProducts
{
    private const string Contained = "medication";

    /// <summary>Null where it has neither a code nor a name.</summary>
    /// <param name="consumable">Holds the <c>manufacturedProduct</c>.</param>
    /// <param name="activity">What says the form and the vehicle.</param>
    public static MedicationProduct? Read(XElement? consumable, XElement activity, CcdaBuild build)
    {
        XElement? product = consumable.At("manufacturedProduct");
        if (CodeOf(product) is not { } code)
        {
            return null;
        }

        Medication medication = new()
        {
            Id = Contained,
            Identifier = build.Identifiers(product),
            Code = code,
            Form = CdaValues.Concept(activity.At("administrationUnitCode")),
            Manufacturer = build.Parties.Organization(product.At("manufacturerOrganization")),
            Batch = CdaValues.TextOf(product.At("manufacturedMaterial", "lotNumberText")) is { } lot ? new MedicationBatch { LotNumber = lot } : null,
        };
        foreach (XElement vehicle in activity.All("participant").Where(static participant => participant.Attr("typeCode") == "CSM"))
        {
            if (CdaValues.Concept(vehicle.At("participantRole", "playingEntity", "code")) is { } ingredient)
            {
                medication.Ingredient.Add(new MedicationIngredient { Item = ingredient, IsActive = new FhirBoolean(false) });
            }
        }

        return medication is { Form: null, Manufacturer: null, Batch: null, Ingredient.Count: 0 }
            ? new(code, code, [])
            : new(new Reference { ReferenceValue = "#" + Contained, Display = code.Text?.Value ?? code.Coding.FirstOrDefault()?.Display?.Value }, code, [medication]);
    }

    /// <summary>Whether both name the same medicine, or one names none.</summary>
    public static bool IsSame(XElement? one, XElement? other)
    {
        string? first = MaterialOf(one.At("manufacturedProduct")).At("code").Peek("code");
        string? second = MaterialOf(other.At("manufacturedProduct")).At("code").Peek("code");
        return first is null || second is null || first == second;
    }

    private static XElement? MaterialOf(XElement? product) => product.At("manufacturedMaterial") ?? product.At("manufacturedLabeledDrug");

    public static CodeableConcept? CodeOf(XElement? product)
    {
        XElement? material = MaterialOf(product);
        return CdaValues.Concept(material.At("code")) ?? (CdaValues.TextOf(material.At("name")) is { } name ? new CodeableConcept { Text = name } : null);
    }
}
