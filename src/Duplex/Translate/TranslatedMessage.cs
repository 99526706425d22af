using Duplex.Translation;
using Duplex.Translation.Ccda;
using Duplex.Translation.Coverage;
using Duplex.Translation.Messages;
using Duplex.Translation.ToV2;

namespace Duplex.Translate;

/// <summary>One HL7 v2 message or C-CDA document of a file and what it gives in FHIR, or one resource and what it gives in HL7 v2.</summary>
internal sealed record TranslatedMessage
{
    private readonly Lazy<TranslationCoverage> _coverage;

    public TranslatedMessage(string file, int number, string kind, MessageTranslationResult result)
    {
        (File, Number, Kind) = (file, number, kind);
        (Verdict, Bundle, Findings, UnmappedCodes) = (result.Verdict, result.Bundle, result.Findings, result.UnmappedCodes);
        _coverage = result.LazyCoverage;
    }

    public TranslatedMessage(string file, int number, string kind, FhirToV2Result result)
    {
        (File, Number, Kind) = (file, number, kind);
        (Verdict, Messages, Findings) = (result.Verdict, result.Messages, result.Findings);
        _coverage = result.LazyCoverage;
    }

    public TranslatedMessage(string file, int number, string kind, CcdaTranslationResult result)
    {
        (File, Number, Kind) = (file, number, kind);
        (Verdict, Bundle, Findings) = (result.Verdict, result.Bundle, result.Findings);
        _coverage = result.LazyCoverage;
    }

    /// <summary>Its path below the folder that was named, with '/'.</summary>
    public string File { get; }

    /// <summary>From 1 within its file.</summary>
    public int Number { get; }

    /// <summary>MSH-9, such as <c>ADT^A01</c>, or the type of the resource; <c>?</c> where it cannot be read.</summary>
    public string Kind { get; }

    public TranslationVerdict Verdict { get; }

    /// <summary>Null where there are no resources.</summary>
    public ReadOnlyMemory<byte>? Bundle { get; }

    /// <summary>HL7 v2; null where it was translated to FHIR.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>>? Messages { get; }

    public IReadOnlyList<TranslationFinding> Findings { get; }

    public IReadOnlyDictionary<UnmappedCode, int> UnmappedCodes { get; } = new Dictionary<UnmappedCode, int>();

    public TranslationCoverage Coverage => _coverage.Value;

    /// <summary>It is understood and gives no resources.</summary>
    public bool IsEmpty => Verdict == TranslationVerdict.Empty;

    public bool IsTranslated => Verdict == TranslationVerdict.Interpreted;
}
