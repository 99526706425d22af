using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.Segments;

/// <summary>How much of a drug is given each time: the least and the most in two fields, their unit in a third.</summary>
internal static class DoseAmounts
{
    private const string Label = "Dose as sent";
    private const string DoseElement = "doseAndRate.doseQuantity";

    /// <summary>One amount, or a range where a greater one is told too. What is neither is kept as text.</summary>
    public static void SetMinimum(in Source minimum, int maximumField, int unitField, Dosage dosage)
    {
        Source maximum = Source.Of(minimum.Segment, maximumField, minimum.Context);
        decimal? least = NumberIn(minimum);
        decimal? most = NumberIn(maximum);
        if (least is null or < 0 || (maximum.Peek() is not null && most is null))
        {
            MedicationFields.KeepAsText(minimum, unitField, Label, $"{minimum.Place} and {maximum.Place} are no amounts that can be given; right would be digits with one point at most.", dosage);
        }
        else if (most < least)
        {
            MedicationFields.KeepAsText(minimum, unitField, "Least dose as sent", $"{minimum.Place} is greater than {maximum.Place}, so they are no range; right would be the least amount first.", dosage);
        }
        else if (most is null || most == least)
        {
            if (minimum.Into("doseAndRate.doseQuantity", (in Source nm) => MedicationFields.Amount(nm, unitField)) is { } dose)
            {
                MedicationFields.DoseOf(dosage).Dose = dose;
                TellUnit(dose, minimum, unitField);
            }
        }
        else if (minimum.Into("doseAndRate.doseRange.low", (in Source nm) => MedicationFields.Amount(nm, unitField)) is { } low)
        {
            MedicationFields.DoseOf(dosage).Dose = new Fhir.Model.Range { Low = low };
            TellUnit(low, minimum, unitField);
        }
    }

    /// <summary>The most, behind <see cref="SetMinimum"/>.</summary>
    public static void SetMaximum(in Source maximum, int minimumField, int unitField, Dosage dosage)
    {
        Source minimum = Source.Of(maximum.Segment, minimumField, maximum.Context);
        decimal? least = NumberIn(minimum);
        decimal? most = NumberIn(maximum);
        if (most is null or < 0 || (minimum.Peek() is not null && least is null))
        {
            MedicationFields.KeepAsText(maximum, unitField, Label, "It is no greatest amount; right would be digits with one point at most.", dosage);
        }
        else if (most < least)
        {
            KeptDosageText.Add(dosage, $"Greatest dose as sent: {maximum.Text("text")}");
        }
        else if (most == least)
        {
            maximum.Used("doseAndRate.doseQuantity");
        }
        else if (maximum.Into("doseAndRate.doseRange.high", (in Source nm) => MedicationFields.Amount(nm, unitField)) is { } high)
        {
            DosageDoseAndRate dose = MedicationFields.DoseOf(dosage);
            (dose.Dose as Fhir.Model.Range ?? (Fhir.Model.Range)(dose.Dose = new Fhir.Model.Range())).High = high;
        }
    }

    /// <summary>
    /// The dose of one step (TQ1-2, TQ-1), which is not that of the order. A bare number may as well count tablets or services, so it is
    /// a dose only where it cannot be anything else.
    /// </summary>
    /// <param name="isOfOneUnit">True where it has the unit of the order's dose, which another step repeats.</param>
    public static void SetOfStep(in Source cq, bool isOfOneUnit, bool isOneOfMany, Dosage dosage)
    {
        Quantity? ordered = dosage.DoseAndRate is [{ Dose: Quantity one }, ..] ? one : (dosage.DoseAndRate is [{ Dose: Fhir.Model.Range range }, ..] ? range.Low ?? range.High : null);
        if (NumberIn(cq[1]) is not { } amount || amount < 0)
        {
            KeptDosageText.Keep(cq, Label, "The dose of this timing is no amount; right would be a number and its unit.", dosage);
        }
        else if (ordered is not null && !cq[2].IsPresent)
        {
            SetBare(cq, amount, ordered, isOfOneUnit, isOneOfMany, dosage);
        }
        else if (cq.Into(DoseElement, MedicationFields.Composite) is { } dose)
        {
            if (ordered is not null && !IsSameUnit(ordered, dose))
            {
                cq.Context.Warn(cq.Place, "The dose of this timing and that of the order have different units; that of the timing is taken. Right would be one unit.");
                KeptDosageText.Add(dosage, $"Dose of the order: {ordered.Value?.Text} {ordered.Unit?.Value}".TrimEnd());
            }
            else if (!isOneOfMany && dosage.DoseAndRate is [{ Dose: Fhir.Model.Range { Low.Value.Value: { } least, High.Value.Value: { } most } }, ..] && amount >= least && amount <= most)
            {
                // The range says the same and more.
                return;
            }

            MedicationFields.DoseOf(dosage).Dose = dose;
        }
    }

    private static void SetBare(in Source cq, decimal amount, Quantity ordered, bool isOfOneUnit, bool isOneOfMany, Dosage dosage)
    {
        if (isOfOneUnit)
        {
            cq[1].Used($"{DoseElement}.value");
            dosage.DoseAndRate[0].Dose = new Quantity { Value = FhirDecimal.FromText(amount.ToString(System.Globalization.CultureInfo.InvariantCulture)), Unit = ordered.Unit?.Value, System = ordered.System?.Value, Code = ordered.Code?.Value };
        }
        else if (ordered.Value?.Value == amount || (amount == 1 && !isOneOfMany))
        {
            // The dose of the order again, or that dose once.
            cq[1].Used($"{DoseElement}.value");
        }
        else if (isOneOfMany)
        {
            dosage.DoseAndRate[0].Dose = null;
            KeptDosageText.Keep(cq, Label, "The quantity of this timing has no unit and no timing repeats the dose of the order, so how much is given is not known; right would be a number and its unit.", dosage);
        }
        else
        {
            KeptDosageText.Keep(cq, "Quantity of this timing as sent", "The quantity of this timing has no unit and differs from the dose of the order, so it may be a count; the dose of the order is taken. Right would be a number and its unit.", dosage);
        }
    }

    /// <summary>True where bare numbers of several steps are in the unit of the order, since one of them is its dose.</summary>
    public static bool AreOfOneUnit(IReadOnlyList<Source> quantities, Dosage order)
    {
        if (quantities.Count < 2 || order.DoseAndRate is not [{ Dose: Quantity { Value.Value: { } ordered } }, ..])
        {
            return false;
        }

        bool repeats = false;
        foreach (Source cq in quantities)
        {
            repeats |= !cq[2].IsPresent && NumberIn(cq[1]) == ordered;
        }

        return repeats;
    }

    /// <summary>The rate: an amount and the time in the field of 'give per', or an amount whose unit holds the time.</summary>
    /// <param name="perField">RXE-22, RXO-17: H1 is each hour.</param>
    public static void SetRate(in Source amount, int unitField, int perField, Dosage dosage)
    {
        const string Wrong = "It is no rate, which is an amount in a time; right would be an amount and a unit such as mL/h.";
        if (NumberIn(amount) is null or < 0)
        {
            MedicationFields.KeepAsText(amount, unitField, "Rate as sent", Wrong, dosage);
            return;
        }

        Source unit = Source.Of(amount.Segment, unitField, amount.Context);
        Source per = Source.Of(amount.Segment, perField, amount.Context);
        if (HoldsTime(unit[1].Peek()) || HoldsTime(unit[2].Peek()) || HoldsTime(unit[9].Peek()))
        {
            MedicationFields.DoseOf(dosage).Rate = amount.Into("doseAndRate.rateQuantity", (in Source st) => MedicationFields.Amount(st, unitField));
        }
        else if (TimeOf(per) is { } time)
        {
            per.Used("doseAndRate.rateRatio.denominator");
            MedicationFields.DoseOf(dosage).Rate = new Ratio
            {
                Numerator = amount.Into("doseAndRate.rateRatio.numerator", (in Source st) => MedicationFields.Amount(st, unitField)),
                Denominator = time,
            };
        }
        else
        {
            MedicationFields.KeepAsText(amount, unitField, "Rate as sent", Wrong, dosage);
        }
    }

    /// <summary>As digits, or in the connection's own words.</summary>
    private static decimal? NumberIn(in Source nm) => NmToDecimal.Read(nm.Peek())?.Value
        ?? (nm.Peek() is { } words && nm.Context.Options.Doses.TryGetValue(words, out Local.LocalDose? meant) ? FhirDecimal.FromText(meant.Amount).Value : null);

    private static bool HoldsTime(string? unit) => unit is not null
        && (unit.Contains('/') || unit.Contains(" per ", StringComparison.OrdinalIgnoreCase) || unit.Contains(".h-1", StringComparison.Ordinal) || unit.Contains(".min-1", StringComparison.Ordinal));

    private static Quantity? TimeOf(in Source per)
    {
        if (per.Peek() is not { Length: > 0 } text || Tables.TimeUnits.OfLetter(text[0]) is not { } unit)
        {
            return null;
        }

        return NmToDecimal.Read(text.Length == 1 ? "1" : text[1..]) is { Value: > 0 } count
            ? new Quantity { Value = count, Unit = unit, System = Tables.CodeSystems.Ucum, Code = unit }
            : null;
    }

    private static bool IsSameUnit(Quantity one, Quantity other) =>
        Same(one.Unit, other.Unit) || Same(one.Code, other.Code) || Same(one.Unit, other.Code) || Same(one.Code, other.Unit) || one.Unit is null;

    private static bool Same(PrimitiveType? one, PrimitiveType? other) => one is not null && string.Equals(one.Text, other?.Text, StringComparison.OrdinalIgnoreCase);

    private static void TellUnit(Quantity dose, in Source amount, int unitField)
    {
        if (dose.Unit is null && dose.Code is null)
        {
            amount.Context.Warn(amount.Segment.Place(unitField), "The dose has no unit, so nobody can tell how much it is; right would be a unit in this field.");
        }
    }
}
