using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;

namespace Duplex.Translation.Segments;

/// <summary>How an order or a dispense names its drug: by a code alone, or by a contained Medication where more is told than its code.</summary>
internal static class MedicationAttachment
{
    private const string Id = "medication";

    public static DataType Attach(Medication medication, DomainResource owner)
    {
        bool isMore = medication.Form is not null || medication.Ingredient.Count > 0 || medication.Batch is not null || medication.Manufacturer is not null;
        if (!isMore)
        {
            return medication.Code ?? Extensions.UnknownConcept();
        }

        // An ingredient that is not named is the drug itself.
        foreach (MedicationIngredient ingredient in medication.Ingredient)
        {
            ingredient.Item ??= medication.Code ?? Extensions.UnknownConcept();
            if (ingredient.Strength is { Numerator: null })
            {
                ingredient.Strength = null;
            }
        }

        medication.Id = Id;
        owner.Contained.Add(medication);
        return new Reference { ReferenceValue = $"#{Id}", Display = medication.Code?.Text?.Value ?? medication.Code?.Coding.FirstOrDefault()?.Display?.Value };
    }
}
