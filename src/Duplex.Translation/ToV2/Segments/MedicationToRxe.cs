using Duplex.Fhir.Model;
using Duplex.Translation.Tables;
using Duplex.Translation.ToV2.DataTypes;

namespace Duplex.Translation.ToV2.Segments;

/// <summary>MedicationRequest to RXE and RXR.</summary>
internal static class MedicationToRxe
{
    /// <summary>RXE-2; null where there is neither a concept nor a Medication at hand nor a name.</summary>
    public static CodeableConcept? CodeOf(V2Draft draft, MedicationRequest request) => request.Medication switch
    {
        CodeableConcept concept => concept,
        Reference reference => draft.Find<Medication>(reference)?.Code
            ?? (reference.Display is { } name ? new CodeableConcept { Text = name } : null),
        _ => null,
    };

    public static void Write(V2Draft draft, MedicationRequest request, Dosage? dosage)
    {
        V2Writer to = draft.To.Segment("RXE").Keep(request.Extension);
        ConceptToCwe.Write(draft.At(2), CodeOf(draft, request)!);
        to.Note(request.Medication as Reference);
        WriteDose(draft, DoseOf(draft, dosage, static one => one.Dose, "dose"));
        Medication? medication = draft.Find<Medication>(request.Medication as Reference);
        if (medication?.Form is { } form)
        {
            ConceptToCwe.Write(draft.At(6), form);
        }

        WriteInstructions(draft, dosage);
        MedicationRequestDispenseRequest? dispense = request.DispenseRequest;
        WriteSubstitution(to.Field(9), request.Substitution?.Allowed);
        to.Field(10, dispense?.Quantity?.Value).Field(11);
        QuantityToParts.WriteUnit(draft, dispense?.Quantity);
        to.Field(12, dispense?.NumberOfRepeatsAllowed);
        if (dispense?.ExpectedSupplyDuration is not null)
        {
            draft.Warn("MedicationRequest.dispenseRequest.expectedSupplyDuration", "How long the supply should last has no place in RXE, so it is not sent; right would be the quantity to dispense, which RXE-10 holds.");
        }

        Identifier? prescription = request.Identifier.Find(static one => one.Type?.Text?.Value == "prescription number");
        to.Field(15, (prescription ?? IdentifierToEi.PlacerOf(request.Identifier))?.Value);
        to.Note(prescription?.Type);
        WriteDailyMaximum(draft, dosage?.MaxDosePerPeriod);
        if (dosage?.MaxDosePerAdministration is not null || dosage?.MaxDosePerLifetime is not null)
        {
            draft.Fail("MedicationRequest.dosageInstruction.maxDosePerAdministration", "A greatest dose for each time or for a lifetime has no place in RXE, and more might be given; right would be maxDosePerPeriod of a day.");
        }

        WriteRate(draft, DoseOf(draft, dosage, static one => one.Rate, "rate"));
        draft.Each(27, request.ReasonCode, ConceptToCwe.Write);
    }

    /// <summary>The dose or rate that is ordered: one that was only calculated is none. A failure where there are several.</summary>
    private static DataType? DoseOf(V2Draft draft, Dosage? dosage, Func<DosageDoseAndRate, DataType?> valueOf, string name)
    {
        List<DosageDoseAndRate> all = dosage?.DoseAndRate.FindAll(one => valueOf(one) is not null) ?? [];
        List<DosageDoseAndRate> ordered = all.Count < 2 ? all
            : all.FindAll(static one => one.Type?.Coding.Exists(static coding => coding.Code?.Value == "ordered") == true);
        if (all.Count > 1 && ordered.Count == 1)
        {
            draft.Warn($"MedicationRequest.dosageInstruction.doseAndRate.{name}", "Only what is ordered has a place in RXE; what was calculated is not sent.");
        }
        else if (all.Count > 1)
        {
            draft.Fail($"MedicationRequest.dosageInstruction.doseAndRate.{name}", "There are several and none alone is the ordered one, so the pharmacy could give the wrong one; right would be one, or one of type ordered.");
        }

        return ordered.FirstOrDefault() is { } one ? valueOf(one) : null;
    }

    /// <summary>RXE-19: the most in a day.</summary>
    private static void WriteDailyMaximum(V2Draft draft, Ratio? maximum)
    {
        if (maximum is null)
        {
            return;
        }

        (decimal? Number, string? Unit) time = (maximum.Denominator?.Value?.Value, UnitOf(maximum.Denominator));
        if (time is not ((1, "d") or (24, "h")) || maximum.Numerator?.Value is null)
        {
            draft.Fail("MedicationRequest.dosageInstruction.maxDosePerPeriod", "A greatest dose in anything but a day has no place in RXE, and more might be given; right would be an amount per 1 d.");
            return;
        }

        draft.To.Field(19);
        QuantityToParts.WriteCq(draft, maximum.Numerator);
        draft.To.Note(maximum.Denominator);
    }

    /// <summary>RXR. A medication has a route by the structure; without one no segment is written.</summary>
    public static void WriteRoute(V2Draft draft, Dosage? dosage)
    {
        if (dosage?.Route is null && dosage?.Site is null && dosage?.Method is null)
        {
            return;
        }

        draft.To.Segment("RXR");
        if (dosage.Route is { } route)
        {
            ConceptToCwe.WriteMapped(draft.At(1), route, CodeMaps.RouteOfAdministration);
        }

        if (dosage.Site is { } site)
        {
            ConceptToCwe.WriteMapped(draft.At(2), site, CodeMaps.BodySite);
        }

        if (dosage.Method is { } method)
        {
            ConceptToCwe.WriteMapped(draft.At(4), method, CodeMaps.AdministrationMethod);
        }
    }

    /// <summary>RXE-3 to RXE-5.</summary>
    private static void WriteDose(V2Draft draft, DataType? dose)
    {
        V2Writer to = draft.To;
        switch (dose)
        {
            case Quantity quantity:
                to.Field(3, quantity.Value).Field(5);
                QuantityToParts.WriteUnit(draft, quantity);
                break;
            case Fhir.Model.Range range:
                bool isOneUnit = range.Low is null || range.High is null || (range.Low.Unit?.Value == range.High.Unit?.Value && range.Low.Code?.Value == range.High.Code?.Value);
                if (!isOneUnit)
                {
                    draft.Fail("MedicationRequest.dosageInstruction.doseAndRate.doseRange", "Low and high have different units, and RXE-5 has one for both, so the dose would be another one; right would be one unit.");
                }

                to.Field(3, range.Low?.Value).Field(4, range.High?.Value).Field(5);
                QuantityToParts.WriteUnit(draft, range.Low ?? range.High);
                if (range is { Low: not null, High: { } high })
                {
                    to.Note(high.Unit);
                    to.Note(high.Code);
                    to.Note(high.System);
                }

                break;
            default:
                draft.Warn("MedicationRequest.dosageInstruction.doseAndRate", "There is no dose as a quantity, so RXE-3 stays empty; the instructions stand in RXE-7.");
                break;
        }
    }

    /// <summary>RXE-7: the whole instruction first, then what is added to it.</summary>
    private static void WriteInstructions(V2Draft draft, Dosage? dosage)
    {
        V2Writer to = draft.To.Field(7);
        if (dosage is null)
        {
            return;
        }

        to.Part(2, dosage.Text);
        foreach (CodeableConcept instruction in dosage.AdditionalInstruction)
        {
            to.Next();
            ConceptToCwe.Write(draft, instruction);
        }

        to.Next().Part(2, dosage.PatientInstruction);
    }

    /// <summary>RXE-9, HL7 table 0167: N no substitution, G generic.</summary>
    private static void WriteSubstitution(V2Writer to, DataType? allowed)
    {
        switch (allowed)
        {
            case FhirBoolean yes:
                to.From(yes, yes.Value == true ? "G" : "N");
                break;
            case CodeableConcept { Coding: [{ Code: { Value: { } code } sent }, ..] }:
                to.From(sent, code is "N" ? "N" : code is "T" ? "T" : "G");
                break;
            default:
                break;
        }
    }

    /// <summary>RXE-22 to RXE-24.</summary>
    private static void WriteRate(V2Draft draft, DataType? rate)
    {
        V2Writer to = draft.To;
        switch (rate)
        {
            case Quantity quantity:
                to.Field(23, quantity.Value).Field(24);
                QuantityToParts.WriteUnit(draft, quantity);
                break;
            case Ratio { Numerator: { } amount, Denominator: { } time }:
                if (UnitOfTime(time) is not { } per)
                {
                    draft.Fail("MedicationRequest.dosageInstruction.doseAndRate.rateRatio.denominator", "The unit is none of time that RXE-22 has, so the amount would be given in no time that is told; right would be s, min, h, d, wk or mo.");
                    break;
                }

                to.Field(22).From(time.Value, per);
                to.Note(time.Unit);
                to.Note(time.Code);
                to.Note(time.System);
                to.Field(23, amount.Value).Field(24);
                QuantityToParts.WriteUnit(draft, amount);
                break;
            case not null:
                draft.Fail("MedicationRequest.dosageInstruction.doseAndRate.rate", "A rate between two limits, or one without a time, has no place in RXE; right would be a rateQuantity, or a rateRatio of an amount and a time.");
                break;
            default:
                break;
        }
    }

    /// <summary>The unit of time, by its code or as it is called; null where it is none.</summary>
    private static string? UnitOf(Quantity? time) => TimeUnits.Find(time?.Code?.Value ?? time?.Unit?.Value);

    /// <summary>RXE-22: <c>H6</c> is over six hours.</summary>
    private static string? UnitOfTime(Quantity time) => time.Value is null ? null : UnitOf(time) switch
    {
        "s" => $"S{time.Value?.Text}",
        "min" => $"M{time.Value?.Text}",
        "h" => $"H{time.Value?.Text}",
        "d" => $"D{time.Value?.Text}",
        "wk" => $"W{time.Value?.Text}",
        "mo" => $"L{time.Value?.Text}",
        _ => null,
    };
}
