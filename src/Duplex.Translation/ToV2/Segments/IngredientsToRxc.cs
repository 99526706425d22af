using Duplex.Fhir.Model;
using Duplex.Translation.ToV2.DataTypes;

namespace Duplex.Translation.ToV2.Segments;

/// <summary>The ingredients of a Medication to RXC.</summary>
internal static class IngredientsToRxc
{
    /// <summary>RXC: what it is made of, B base or A additive.</summary>
    public static void Write(V2Draft draft, MedicationRequest request)
    {
        foreach (MedicationIngredient ingredient in draft.Find<Medication>(request.Medication as Reference)?.Ingredient ?? [])
        {
            if (ingredient.Item is not CodeableConcept item)
            {
                // The strength alone is of the medication itself: RXE-25.
                continue;
            }

            V2Writer to = draft.To.Segment("RXC").Keep(ingredient.Extension);
            if (KeptForField.Find(ingredient.Extension, "RXC", 1) is null)
            {
                to.Field(1, "A");
            }

            ConceptToCwe.Write(draft.At(2), item);
            to.Field(3, ingredient.Strength?.Numerator?.Value).Field(4);
            QuantityToParts.WriteUnit(draft, ingredient.Strength?.Numerator);
            Quantity? volume = ingredient.Strength?.Denominator;
            if (volume is { Unit: null, Code: null })
            {
                // Of each unit of the whole, which RXC-3 is anyway.
                to.Note(volume.Value);
            }
            else
            {
                to.Field(8, volume?.Value).Field(9);
                QuantityToParts.WriteUnit(draft, volume);
            }
        }
    }
}
