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
        V2Writer to = draft.To.Segment("RXE");
        ConceptToCwe.Write(draft.At(2), CodeOf(draft, request)!);
        to.Note(request.Medication as Reference);
        DosageDoseAndRate? dose = dosage?.DoseAndRate.FirstOrDefault();
        WriteDose(draft, dose?.Dose);
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

        to.Field(15, IdentifierToEi.PlacerOf(request.Identifier)?.Value);
        WriteRate(draft, dose?.Rate);
        draft.Each(27, request.ReasonCode, ConceptToCwe.Write);
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
                to.Field(3, range.Low?.Value).Field(4, range.High?.Value).Field(5);
                QuantityToParts.WriteUnit(draft, range.Low ?? range.High);
                if (range.Low is not null && range.High is { } high && high.Unit?.Value == range.Low.Unit?.Value)
                {
                    to.Note(high);
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
                to.Field(22).Text(UnitOfTime(time));
                to.Note(time);
                to.Field(23, amount.Value).Field(24);
                QuantityToParts.WriteUnit(draft, amount);
                break;
            default:
                break;
        }
    }

    /// <summary>RXE-22: <c>H6</c> is over six hours.</summary>
    private static string? UnitOfTime(Quantity time) => time.Code?.Value switch
    {
        "s" => $"S{time.Value?.Text}",
        "min" => $"M{time.Value?.Text}",
        "h" => $"H{time.Value?.Text}",
        "d" => $"D{time.Value?.Text}",
        "wk" => $"W{time.Value?.Text}",
        _ => null,
    };
}
