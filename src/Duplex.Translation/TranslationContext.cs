using Duplex.Hl7v2;

namespace Duplex.Translation;

/// <summary>What is shared while one message is translated: its configuration and what was found wrong with it.</summary>
internal sealed class TranslationContext(TranslationOptions options)
{
    private readonly List<TranslationFinding> _findings = [];

    public TranslationOptions Options { get; } = options;

    public IReadOnlyList<TranslationFinding> Findings => _findings;

    public void Warn(Hl7Path place, string sentence) => Add(FindingSeverity.Warning, place, sentence);

    public void Fail(Hl7Path place, string sentence) => Add(FindingSeverity.Error, place, sentence);

    public void Fail(string place, string sentence) => _findings.Add(new(FindingSeverity.Error, place, sentence));

    private void Add(FindingSeverity severity, Hl7Path place, string sentence) =>
        _findings.Add(new(severity, place.ToString(), sentence));
}
