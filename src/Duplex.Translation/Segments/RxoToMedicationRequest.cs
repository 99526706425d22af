using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.Segments;

/// <summary>RXO to MedicationRequest (sheet <c>RXO[MedicationRequest]</c>); what an RXE of the same order says stands.</summary>
internal static class RxoToMedicationRequest
{
    public static SegmentMap<MedicationRequest> Map { get; } = new(
        "RXO[MedicationRequest]",
        new(6, "note.text", static (in Source cwe, MedicationRequest request) => RxeToMedicationRequest.AddNote(cwe, request)) { Cleared = null },
        new(9, "substitution.allowedCodeableConcept", static (in Source code, MedicationRequest request) => RxeToMedicationRequest.SetSubstitution(code, request)) { Repeats = false },
        new(11, "dispenseRequest.quantity", static (in Source nm, MedicationRequest request) => SetQuantity(nm, request)) { Repeats = false },
        new(13, "dispenseRequest.numberOfRepeatsAllowed", static (in Source nm, MedicationRequest request) => RxeToMedicationRequest.SetRefills(nm, request)) { Repeats = false },
        new(14, "requester", static (in Source xcn, MedicationRequest request) => request.Requester ??= xcn.Context.Directory.Practitioner(xcn)) { Repeats = false, Cleared = null },
        new(20, "reasonCode", static (in Source cwe, MedicationRequest request) => AddReason(cwe, request)),
        new(21, "dosageInstruction", static (in Source st, MedicationRequest request) => SetRate(st, request)) { Repeats = false, Cleared = null },
        new(23, "dosageInstruction", static (in Source cq, MedicationRequest request) => RxeToMedicationRequest.SetDailyDose(cq, MedicationFields.DosageOf(request))) { Repeats = false, Cleared = null },
        new(32, "dispenseRequest.performer", static (in Source cwe, MedicationRequest request) => RxeToMedicationRequest.DispenseOf(request).Performer ??= cwe.Context.Directory.OrganizationOfCwe(cwe)) { Repeats = false });

    /// <summary>RXO-2 and RXO-3, where no RXE tells a dose of its own, be it one that is kept as text.</summary>
    public static SegmentMap<MedicationRequest> Dose { get; } = new(
        "RXO[MedicationRequest]",
        new(2, "dosageInstruction", static (in Source nm, MedicationRequest request) => SetDose(nm, request)) { Repeats = false, Cleared = null },
        new(3, "dosageInstruction", static (in Source nm, MedicationRequest request) => SetMaximum(nm, request)) { Repeats = false, Cleared = null });

    /// <summary>RXO-7, where no RXE gives an instruction of its own: two of one order could contradict each other.</summary>
    public static SegmentMap<MedicationRequest> Instruction { get; } = new(
        "RXO[MedicationRequest]",
        new FieldRow<MedicationRequest>(7, "dosageInstruction.text", static (in Source cwe, MedicationRequest request) => MedicationFields.AddLine(MedicationFields.DosageOf(request), MedicationFields.TextOf(cwe, ""))) { Cleared = null });

    public static SegmentMap<Medication> Medication { get; } = new(
        "RXO[Medication]",
        new(1, "code", static (in Source cwe, Medication medication) => medication.Code ??= CweToCodeableConcept.Read(cwe)) { Repeats = false },
        new(5, "form", static (in Source cwe, Medication medication) => medication.Form ??= CweToCodeableConcept.Read(cwe)) { Repeats = false },
        new(18, "ingredient.strength.numerator", static (in Source nm, Medication medication) => SetStrength(nm, medication)) { Repeats = false },
        new(25, "ingredient.strength.denominator", static (in Source nm, Medication medication) => MedicationFields.SetVolume(medication, MedicationFields.Amount(nm, 26))) { Repeats = false });

    public static ReadOnlySpan<byte> Kept => [8, 10, 15, 16, 24, 27, 28, 29, 30, 31, 33, 34, 35, 36];

    private static bool HasDose(MedicationRequest request) => request.DosageInstruction is [{ DoseAndRate: [{ Dose: Quantity }] }, ..];

    private static void SetDose(in Source nm, MedicationRequest request)
    {
        if (request.DosageInstruction is not [{ DoseAndRate: [{ Dose: not null }] }, ..])
        {
            DoseAmounts.SetMinimum(nm, 3, 4, MedicationFields.DosageOf(request));
        }
    }

    private static void SetMaximum(in Source nm, MedicationRequest request)
    {
        if (!HasDose(request) && request.DosageInstruction is not [{ DoseAndRate: [{ Dose: Fhir.Model.Range { High: not null } }] }, ..])
        {
            DoseAmounts.SetMaximum(nm, 2, 4, MedicationFields.DosageOf(request));
        }
    }

    private static void SetQuantity(in Source nm, MedicationRequest request) =>
        RxeToMedicationRequest.DispenseOf(request).Quantity ??= MedicationFields.Amount(nm, 12);

    private static void SetRate(in Source st, MedicationRequest request)
    {
        if (request.DosageInstruction is not [{ DoseAndRate: [{ Rate: not null }] }, ..])
        {
            DoseAmounts.SetRate(st, 22, 17, MedicationFields.DosageOf(request));
        }
    }

    private static void SetStrength(in Source nm, Medication medication)
    {
        if (medication.Ingredient is not [{ Strength.Numerator: not null }, ..])
        {
            MedicationFields.SetStrength(medication, MedicationFields.Amount(nm, 19));
        }
    }

    private static void AddReason(in Source cwe, MedicationRequest request)
    {
        string? key = CweToCodeableConcept.KeyOf(cwe);
        if (!request.ReasonCode.Exists(reason => reason.Coding.Exists(coding => coding.Code?.Value == key)))
        {
            request.ReasonCode.AddIfAny(CweToCodeableConcept.Read(cwe));
        }
    }
}
