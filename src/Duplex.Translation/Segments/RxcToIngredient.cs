using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.Segments;

/// <summary>RXC to an ingredient of the medication: the amount that goes in, otherwise its strength. The guide has no sheet.</summary>
internal static class RxcToIngredient
{
    public static MedicationIngredient? Read(PlacedSegment rxc, TranslationContext context)
    {
        if (rxc.Read(2, "ingredient.itemCodeableConcept", context, CweToCodeableConcept.Read) is not { } item)
        {
            if (rxc[2].Value.IsPresent || rxc[3].Value.IsPresent || rxc[5].Value.IsPresent)
            {
                context.Warn(rxc.Place(2), "The component has no code and no name, so it is left out of the medication; right would be one in RXC-2.");
            }

            return null;
        }

        MedicationIngredient ingredient = new() { Item = item };
        KeptFields.Read(rxc, [1, 7], ingredient.Extension, context);
        bool hasBoth = rxc[3].Value.IsPresent && rxc[5].Value.IsPresent;
        if (hasBoth)
        {
            // The volume is that of the strength, and what goes in is told by the amount.
            KeptFields.Read(rxc, [5, 6, 8, 9], ingredient.Extension, context);
        }

        Quantity? amount = rxc.Read(3, "ingredient.strength.numerator", context, static (in Source nm) => MedicationFields.Amount(nm, 4))
            ?? rxc.Read(5, "ingredient.strength.numerator", context, static (in Source nm) => MedicationFields.Amount(nm, 6));
        if (amount is not null)
        {
            ingredient.Strength = new Ratio
            {
                Numerator = amount,
                Denominator = hasBoth ? new Quantity { Value = 1 } : rxc.Read(8, "ingredient.strength.denominator", context, static (in Source nm) => MedicationFields.Amount(nm, 9)) ?? new Quantity { Value = 1 },
            };
        }

        return ingredient;
    }
}
