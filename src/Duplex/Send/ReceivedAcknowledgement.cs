using Duplex.Hl7v2;
using Duplex.Hl7v2.Acknowledgements;

namespace Duplex.Send;

/// <summary>An acknowledgement as the other side gave it: MSA and the first ERR.</summary>
/// <param name="ControlId">MSA-2, which message is meant.</param>
/// <param name="Place">ERR-2 (before version 2.5: ERR-1) as a path such as <c>PID-3</c>; empty where it names none.</param>
/// <param name="Text">ERR-8, else ERR-7, else what ERR-3 or MSA-3 say.</param>
internal sealed record ReceivedAcknowledgement(AcknowledgementCode Code, string ControlId, string Place, string Text)
{
    private const int LongestText = 300;

    /// <summary>Null for what is no acknowledgement.</summary>
    public static ReceivedAcknowledgement? Read(ReadOnlyMemory<byte> answer)
    {
        if (Hl7Message.Parse(answer).Message is not { } message || AcknowledgementReading.Read(message) is not { Code: { } code } read)
        {
            return null;
        }

        var error = read.Errors.Count > 0 ? read.Errors[0] : null;
        return new ReceivedAcknowledgement(code, read.ControlId, PlaceOf(error), TextOf(read, error));
    }


    // The first is meant where none is named.
    private static string PlaceOf(ReadError? error) => error?.Location is { } place
        ? new Hl7Path(place.Segment, place.Occurrence, place.Field, place.Repetition > 1 ? place.Repetition : 0, place.Component, place.Subcomponent).ToString()
        : "";

    private static string TextOf(AcknowledgementReading read, ReadError? error)
    {
        string[] candidates = [error?.UserMessage ?? "", error?.Diagnostic ?? "", error?.CodeText ?? "", read.Text];
        var text = Array.Find(candidates, candidate => candidate.Length > 0) ?? "";
        return text.Length > LongestText ? text[..LongestText] + "…" : text;
    }
}
