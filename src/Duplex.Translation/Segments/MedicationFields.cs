using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Local;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>Rows that RXO, RXE and RXD have in common: each time a number, and its unit in the field that follows.</summary>
internal static class MedicationFields
{
    /// <summary>A number with the unit in another field; null where it is no number.</summary>
    public static Quantity? Amount(in Source nm, int unitField)
    {
        if (NmToDecimal.Read(nm.Peek()) is not { } amount)
        {
            if (Spelled(nm, UnitOf(nm, unitField)) is { } spelled)
            {
                return spelled;
            }

            if (nm.Peek() is not null)
            {
                nm.Context.Warn(nm.Place, $"{nm.Place} is no number, so the amount is left out; right would be digits with one point at most.");
            }

            return null;
        }

        nm.Used("value");
        return UnitOf(nm, unitField).Of(amount);
    }

    /// <summary>A dose in the connection's own words; null where it has no such words. A unit of the message's own stands.</summary>
    public static Quantity? Spelled(in Source dose, MeasureUnit unit)
    {
        if (dose.Peek() is not { } text || !dose.Context.Options.Doses.TryGetValue(text, out LocalDose? meant))
        {
            return null;
        }

        dose.Used("value");
        return (unit.Unit is null && meant.Unit is { } own ? new MeasureUnit(own, CodeSystems.Ucum, own) : unit).Of(FhirDecimal.FromText(meant.Amount));
    }

    /// <summary>The unit beside a number.</summary>
    public static MeasureUnit UnitOf(in Source nm, int unitField) => nm.Segment.Read(unitField, "", nm.Context, MeasureUnit.Read) ?? MeasureUnit.None;

    /// <summary>CQ: a number and its unit.</summary>
    public static Quantity? Composite(in Source cq)
    {
        if (NmToDecimal.Read(cq[1].Peek()) is not { } amount)
        {
            return Spelled(cq[1], cq[2].IsPresent ? MeasureUnit.Read(cq[2]) : MeasureUnit.None);
        }

        cq[1].Used("value");
        return (cq[2].IsPresent ? MeasureUnit.Read(cq[2]) : MeasureUnit.None).Of(amount);
    }

    /// <summary>How strong each unit of the form is, or each volume: R4 wants something that it is measured in.</summary>
    public static void SetStrength(Medication medication, Quantity? numerator)
    {
        if (numerator is not null)
        {
            StrengthOf(medication).Numerator = numerator;
        }
    }

    /// <inheritdoc cref="SetStrength"/>
    public static void SetVolume(Medication medication, Quantity? denominator)
    {
        if (denominator is not null && medication.Ingredient is [{ Strength: { } strength }])
        {
            strength.Denominator = denominator;
        }
    }

    /// <summary>The most that may be given within a day; null where it is no number.</summary>
    public static Ratio? DailyDose(in Source cq) => cq.Into("numerator", Composite) is { } dose
        ? new Ratio { Numerator = dose, Denominator = new Quantity { Value = 1, Unit = "d", System = CodeSystems.Ucum, Code = "d" } }
        : null;

    /// <summary>The text of a CWE, its code where it has none.</summary>
    public static string? TextOf(in Source cwe, string element) =>
        cwe[9].Text(element) ?? cwe[2].Text(element) ?? cwe[5].Text(element) ?? cwe[1].Text(element) ?? cwe[4].Text(element);

    public static void AddLine(Dosage dosage, string? line)
    {
        // RXO-7 and TQ1-11 often say the same.
        if (line is not null && dosage.Text?.Value?.Split('\n').Contains(line) != true)
        {
            dosage.Text = dosage.Text?.Value is { } before ? $"{before}\n{line}" : line;
        }
    }

    public static Dosage DosageOf(MedicationRequest request)
    {
        if (request.DosageInstruction.Count == 0)
        {
            request.DosageInstruction.Add(new Dosage());
        }

        return request.DosageInstruction[0];
    }

    public static DosageDoseAndRate DoseOf(Dosage dosage)
    {
        if (dosage.DoseAndRate.Count == 0)
        {
            dosage.DoseAndRate.Add(new DosageDoseAndRate
            {
                Type = new CodeableConcept
                {
                    Coding = [new Coding { System = "http://terminology.hl7.org/CodeSystem/dose-rate-type", Code = "ordered", Display = "Ordered" }],
                },
            });
        }

        return dosage.DoseAndRate[0];
    }

    /// <summary>An amount or a rate that is no number: text for a person.</summary>
    public static void KeepAsText(in Source amount, int unitField, string label, string finding, Dosage dosage)
    {
        Source unit = Source.Of(amount.Segment, unitField, amount.Context);
        string name = unit.IsPresent ? unit[2].Text("text") ?? unit[1].Text("text") ?? unit[9].Text("text") ?? "" : "";
        if (amount.Text("text") is { } text)
        {
            amount.Context.Warn(amount.Place, $"{finding} It is kept as text.");
            KeptDosageText.Add(dosage, $"{label}: {text} {name}".TrimEnd());
        }
    }

    private static Ratio StrengthOf(Medication medication)
    {
        if (medication.Ingredient.Count == 0)
        {
            medication.Ingredient.Add(new MedicationIngredient());
        }

        return medication.Ingredient[0].Strength ??= new Ratio { Denominator = new Quantity { Value = 1 } };
    }
}
