using Duplex.Translation;
using Duplex.Translation.Messages;

namespace Duplex.Translate;

/// <summary>One HL7 v2 message of a file and what it gives in FHIR.</summary>
/// <param name="File">Its path below the folder that was named, with '/'.</param>
/// <param name="Number">From 1 within its file.</param>
/// <param name="Kind">MSH-9, such as <c>ADT^A01</c>; <c>?</c> where it cannot be read.</param>
internal sealed record TranslatedMessage(string File, int Number, string Kind, MessageTranslationResult Result)
{
    public bool IsTranslated => Result.Verdict == TranslationVerdict.Interpreted;
}
