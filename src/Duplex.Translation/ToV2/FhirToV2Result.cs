using Duplex.Translation.Coverage;

namespace Duplex.Translation.ToV2;

/// <summary>What FHIR resources give in HL7 v2.</summary>
/// <param name="Verdict">Whether they could be translated.</param>
/// <param name="Messages">Segments end with CR; none unless all could be written.</param>
/// <param name="Findings">What was wrong. Places are paths in the resources.</param>
public sealed record FhirToV2Result(
    TranslationVerdict Verdict,
    IReadOnlyList<ReadOnlyMemory<byte>> Messages,
    IReadOnlyList<TranslationFinding> Findings,
    Lazy<TranslationCoverage> LazyCoverage)
{
    /// <summary>What became of each value of the resources; made when it is asked for.</summary>
    public TranslationCoverage Coverage => LazyCoverage.Value;
}
