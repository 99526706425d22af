using Duplex.Fhir.Changes;

namespace Duplex.Translation;

public enum TranslationVerdict
{
    /// <summary>The changes say what the message means; findings are warnings.</summary>
    Interpreted,

    /// <summary>The message is understood and says nothing that FHIR would hold: it gives no resources, and so no Bundle.</summary>
    Empty,

    /// <summary>The event is not one that is interpreted.</summary>
    NotUnderstood,

    /// <summary>The message is broken where it must not be: at least one finding is an error, and there are no changes.</summary>
    Uninterpretable,
}

/// <param name="Patient"><c>Patient/{id}</c> whom the changes are about.</param>
/// <param name="Changes">The patient itself and what is the patient's.</param>
public sealed record TranslatedPatient(string Patient, IReadOnlyList<ResourceChange> Changes);

/// <param name="Patients">
/// One entry for each patient that the message is about, each with changes of its own; none without changes. Only a message of
/// results may name more than one.
/// </param>
public sealed record TranslationResult(
    TranslationVerdict Verdict,
    IReadOnlyList<TranslatedPatient> Patients,
    IReadOnlyList<TranslationFinding> Findings)
{
    /// <summary>The first patient; null without changes.</summary>
    public string? Patient => Patients.Count > 0 ? Patients[0].Patient : null;

    /// <summary>The changes of the first patient alone: never those of another.</summary>
    public IReadOnlyList<ResourceChange> Changes => Patients.Count > 0 ? Patients[0].Changes : [];
}
