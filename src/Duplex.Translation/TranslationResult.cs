using Duplex.Fhir.Changes;

namespace Duplex.Translation;

public enum TranslationVerdict
{
    /// <summary>The changes say what the message means; findings are warnings.</summary>
    Interpreted,

    /// <summary>The event is not one that is interpreted.</summary>
    NotUnderstood,

    /// <summary>The message is broken where it must not be: at least one finding is an error, and there are no changes.</summary>
    Uninterpretable,
}

/// <param name="Patient"><c>Patient/{id}</c> whom the changes are about; null without changes.</param>
public sealed record TranslationResult(
    TranslationVerdict Verdict,
    string? Patient,
    IReadOnlyList<ResourceChange> Changes,
    IReadOnlyList<TranslationFinding> Findings);
