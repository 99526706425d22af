using Duplex.Translation.Coverage;

namespace Duplex.Translation.Messages;

/// <summary>What one message gives in FHIR.</summary>
/// <param name="Verdict">Whether it could be translated.</param>
/// <param name="Patients"><c>Patient/{id}</c> of everybody whom the message is about.</param>
/// <param name="Bundle">A Bundle of type transaction as JSON; null where the message gives no resources.</param>
/// <param name="Findings">What was wrong with the message.</param>
/// <param name="UnmappedCodes">Codes that no table has, and how often each stands in the message.</param>
public sealed record MessageTranslationResult(
    TranslationVerdict Verdict,
    IReadOnlyList<string> Patients,
    ReadOnlyMemory<byte>? Bundle,
    IReadOnlyList<TranslationFinding> Findings,
    IReadOnlyDictionary<UnmappedCode, int> UnmappedCodes,
    Lazy<TranslationCoverage> LazyCoverage)
{
    /// <summary>What became of each value of the message; made when it is asked for.</summary>
    public TranslationCoverage Coverage => LazyCoverage.Value;
}
