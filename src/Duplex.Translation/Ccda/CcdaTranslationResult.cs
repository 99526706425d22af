using Duplex.Translation.Coverage;

namespace Duplex.Translation.Ccda;

/// <summary>What one document gives in FHIR.</summary>
/// <param name="Verdict">Whether it could be translated.</param>
/// <param name="Patient"><c>Patient/{id}</c>; null where it gives nothing.</param>
/// <param name="Bundle">A Bundle of type transaction as JSON; null where it gives nothing.</param>
/// <param name="Findings">What was wrong with the document.</param>
/// <param name="Entries">What was known before and what this document says: for the next document of the same counterparty.</param>
public sealed record CcdaTranslationResult(
    TranslationVerdict Verdict,
    string? Patient,
    ReadOnlyMemory<byte>? Bundle,
    IReadOnlyList<TranslationFinding> Findings,
    CcdaEntries Entries,
    Lazy<TranslationCoverage> LazyCoverage)
{
    /// <summary>What became of each value of the document; made when it is asked for.</summary>
    public TranslationCoverage Coverage => LazyCoverage.Value;
}
