namespace Duplex.Translation;

public enum FindingSeverity
{
    /// <summary>The element at this place was left as it is; the rest was translated.</summary>
    Warning,

    /// <summary>The message could not be translated.</summary>
    Error,
}

/// <summary>Something wrong with a message.</summary>
/// <param name="Place">A path (<c>PID-7</c>), or a byte position.</param>
/// <param name="Sentence">What is wrong and what would be right, without patient data.</param>
public sealed record TranslationFinding(FindingSeverity Severity, string Place, string Sentence);
