using Duplex.Hl7v2;

namespace Duplex.Translation;

/// <summary>What is shared while one message is translated: its configuration and what was found wrong with it.</summary>
internal sealed class TranslationContext(TranslationOptions options)
{
    /// <summary>A broken message may be wrong in every line; these many findings say enough of it.</summary>
    private const int MostFindings = 200;

    private readonly List<TranslationFinding> _findings = [];
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    public TranslationOptions Options { get; } = options;

    public IReadOnlyList<TranslationFinding> Findings => _findings;

    public void Warn(Hl7Path place, string sentence) => Add(FindingSeverity.Warning, place, sentence);

    public void Fail(Hl7Path place, string sentence) => Add(FindingSeverity.Error, place, sentence);

    public void Fail(string place, string sentence) => _findings.Add(new(FindingSeverity.Error, place, sentence));

    /// <summary>A warning that a message gives once, at the first place, however often its cause occurs.</summary>
    public void WarnOnce(string cause, Hl7Path place, string sentence)
    {
        if (_told.Add(cause))
        {
            Warn(place, sentence);
        }
    }

    public void Add(FindingSeverity severity, Hl7Path place, string sentence)
    {
        if (_findings.Count < MostFindings || severity == FindingSeverity.Error)
        {
            _findings.Add(new(severity, place.ToString(), sentence));
        }
    }

    /// <summary>The findings where the message could be translated after all, though not all of it.</summary>
    public IReadOnlyList<TranslationFinding> AsWarnings() =>
        [.. _findings.Select(finding => finding with { Severity = FindingSeverity.Warning })];
}
