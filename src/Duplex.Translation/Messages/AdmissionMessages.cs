using System.Collections.Frozen;

namespace Duplex.Translation.Messages;

/// <summary>ADT: a patient, the patient's visit, and what is known with them (message sheets <c>ADT_A01</c> and its kin).</summary>
internal static class AdmissionMessages
{
    private static readonly MessageStep[] Whole =
    [
        PatientSteps.Patient,
        PatientSteps.AroundPatient,
        PatientSteps.Additional,
        VisitSteps.Visit,
        RoleSteps.Roles,
        PatientSteps.Relatives,
        ClinicalSteps.Observations,
        ClinicalSteps.Allergies,
        ClinicalSteps.Diagnoses,
        ClinicalSteps.Procedures,
        FinancialSteps.Guarantors,
        FinancialSteps.Insurance,
    ];

    /// <summary>Sheets <c>ADT_A01</c>, <c>ADT_A02</c>, <c>ADT_A05</c>, <c>ADT_A09</c>, <c>ADT_A11</c>: each is a part of the first.</summary>
    public static MessageKind Kind { get; } = new(
        "ADT",
        FrozenSet.Create(
            "ADT^A01", "ADT^A02", "ADT^A03", "ADT^A04", "ADT^A05", "ADT^A08", "ADT^A09", "ADT^A10", "ADT^A11", "ADT^A12", "ADT^A13", "ADT^A14", "ADT^A15", "ADT^A16",
            "ADT^A21", "ADT^A22", "ADT^A23", "ADT^A25", "ADT^A26", "ADT^A27", "ADT^A28", "ADT^A31", "ADT^A38", "ADT^A60"),
        Whole);

    /// <summary>Sheet <c>ADT_A06</c>: the class of a visit changes, and with it, for some senders, the account.</summary>
    public static MessageKind ClassChange { get; } = new("ADT", FrozenSet.Create("ADT^A06", "ADT^A07"), [.. Whole, MergeSteps.Accounts]);

    /// <summary>Sheet <c>ADT_A17</c>: two patients change places.</summary>
    public static MessageKind Swap { get; } = new("ADT", FrozenSet.Create("ADT^A17"), PatientScopes.Each(Whole));

    /// <summary>A person is deleted: the record stays, and is no more in use.</summary>
    public static MessageKind Deletion { get; } = new("ADT", FrozenSet.Create("ADT^A29"), [.. Whole, Deactivate]);

    /// <summary>Patients are merged; A40 may name several pairs. The guide has no sheet for it.</summary>
    public static MessageKind Merge { get; } = new(
        "ADT",
        FrozenSet.Create("ADT^A18", "ADT^A30", "ADT^A34", "ADT^A36", "ADT^A39", "ADT^A40"),
        PatientScopes.Each(PatientSteps.Patient, PatientSteps.AroundPatient, PatientSteps.Additional, MergeSteps.Patients, MergeSteps.Accounts, VisitSteps.Visit));

    /// <summary>Accounts of one patient are merged.</summary>
    public static MessageKind AccountMerge { get; } = new(
        "ADT",
        FrozenSet.Create("ADT^A35", "ADT^A41"),
        PatientScopes.Each(PatientSteps.Patient, PatientSteps.AroundPatient, PatientSteps.Additional, MergeSteps.Accounts, VisitSteps.Visit));

    private static bool Deactivate(MessageBuild build)
    {
        build.Patient!.Value.Active = false;
        return true;
    }
}
