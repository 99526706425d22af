using System.Globalization;
using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>RXE to MedicationRequest; the guide has no sheet, so its rows are those of <c>RXO[MedicationRequest]</c> for the same things.</summary>
internal static class RxeToMedicationRequest
{
    public static SegmentMap<MedicationRequest> Map { get; } = new(
        "RXE[MedicationRequest]",
        new(3, "dosageInstruction", static (in Source nm, MedicationRequest request) => DoseAmounts.SetMinimum(nm, 4, 5, MedicationFields.DosageOf(request))) { Repeats = false, Cleared = null },
        new(4, "dosageInstruction", static (in Source nm, MedicationRequest request) => DoseAmounts.SetMaximum(nm, 3, 5, MedicationFields.DosageOf(request))) { Repeats = false, Cleared = null },
        new(7, "dosageInstruction.text", static (in Source cwe, MedicationRequest request) => MedicationFields.AddLine(MedicationFields.DosageOf(request), MedicationFields.TextOf(cwe, ""))) { Cleared = null },
        new(9, "substitution.allowedCodeableConcept", static (in Source code, MedicationRequest request) => SetSubstitution(code, request)) { Repeats = false },
        new(10, "dispenseRequest.quantity", static (in Source nm, MedicationRequest request) => DispenseOf(request).Quantity = MedicationFields.Amount(nm, 11)) { Repeats = false },
        new(12, "dispenseRequest.numberOfRepeatsAllowed", static (in Source nm, MedicationRequest request) => SetRefills(nm, request)) { Repeats = false },
        new(13, "requester", static (in Source xcn, MedicationRequest request) => request.Requester ??= xcn.Context.Directory.Practitioner(xcn)) { Repeats = false, Cleared = null },
        new(15, "identifier", static (in Source number, MedicationRequest request) => request.Identifier.AddIfAny(PrescriptionNumber(number))) { Repeats = false, Cleared = null },
        new(19, "dosageInstruction", static (in Source cq, MedicationRequest request) => SetDailyDose(cq, MedicationFields.DosageOf(request))) { Repeats = false, Cleared = null },
        new(21, "note.text", static (in Source cwe, MedicationRequest request) => AddNote(cwe, request)) { Cleared = null },
        new(23, "dosageInstruction", static (in Source st, MedicationRequest request) => DoseAmounts.SetRate(st, 24, 22, MedicationFields.DosageOf(request))) { Repeats = false, Cleared = null },
        new(27, "reasonCode", static (in Source cwe, MedicationRequest request) => request.ReasonCode.AddIfAny(CweToCodeableConcept.Read(cwe))),
        new(32, "authoredOn", static (in Source dtm, MedicationRequest request) => SetAuthored(dtm, request)) { Repeats = false, Cleared = null },
        new(40, "dispenseRequest.performer", static (in Source cwe, MedicationRequest request) => DispenseOf(request).Performer = cwe.Context.Directory.OrganizationOfCwe(cwe)) { Repeats = false });

    public static SegmentMap<Medication> Medication { get; } = new(
        "RXE[Medication]",
        new(2, "code", static (in Source cwe, Medication medication) => medication.Code = CweToCodeableConcept.Read(cwe)) { Repeats = false },
        new(6, "form", static (in Source cwe, Medication medication) => medication.Form = CweToCodeableConcept.Read(cwe)) { Repeats = false },
        new(25, "ingredient.strength.numerator", static (in Source nm, Medication medication) => MedicationFields.SetStrength(medication, MedicationFields.Amount(nm, 26))) { Repeats = false },
        new(33, "ingredient.strength.denominator", static (in Source nm, Medication medication) => MedicationFields.SetVolume(medication, MedicationFields.Amount(nm, 34))) { Repeats = false });

    public static ReadOnlySpan<byte> Kept => [8, 14, 16, 17, 18, 20, 28, 29, 30, 31, 35, 36, 37, 38, 39, 41, 42, 43, 44, 45];

    /// <summary>RXE-15, RXD-7.</summary>
    public static Identifier? PrescriptionNumber(in Source number) => number.Text("value") is { } value
        ? new Identifier { Type = new CodeableConcept { Text = "prescription number" }, Value = value }
        : null;

    internal static MedicationRequestDispenseRequest DispenseOf(MedicationRequest request) =>
        request.DispenseRequest ??= new MedicationRequestDispenseRequest();

    internal static void SetRefills(in Source nm, MedicationRequest request)
    {
        if (request.DispenseRequest?.NumberOfRepeatsAllowed is not null)
        {
            return;
        }

        if (int.TryParse(nm.Peek(), NumberStyles.None, CultureInfo.InvariantCulture, out int refills))
        {
            nm.Used();
            DispenseOf(request).NumberOfRepeatsAllowed = refills;
        }
        else
        {
            nm.Context.Warn(nm.Place, $"{nm.Place} is no whole number, so the refills are left out; right would be digits.");
        }
    }

    internal static void SetSubstitution(in Source code, MedicationRequest request)
    {
        if (request.Substitution is null && MappedConcepts.Read(code, CodeMaps.AllowSubstitution) is { } allowed)
        {
            request.Substitution = new MedicationRequestSubstitution { Allowed = allowed };
        }
    }

    internal static void AddNote(in Source cwe, MedicationRequest request)
    {
        if (MedicationFields.TextOf(cwe, "") is { } text)
        {
            request.Note.Add(new Annotation { Text = text });
        }
    }

    /// <summary>The most in a day (RXE-19, RXO-23); text where it is no number.</summary>
    internal static void SetDailyDose(in Source cq, Dosage dosage)
    {
        if (dosage.MaxDosePerPeriod is not null)
        {
            return;
        }

        if (NmToDecimal.Read(cq[1].Peek()) is { Value: >= 0 })
        {
            dosage.MaxDosePerPeriod = cq.Into("maxDosePerPeriod", static (in Source dose) => MedicationFields.DailyDose(dose));
        }
        else
        {
            KeptDosageText.Keep(cq, "Daily dose as sent", "The daily dose is no amount; right would be a number and its unit.", dosage);
        }
    }

    private static void SetAuthored(in Source dtm, MedicationRequest request)
    {
        if (request.AuthoredOn is null)
        {
            request.AuthoredOn = dtm.DateTime();
        }
    }
}
