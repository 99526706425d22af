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
        if (Hl7Message.Parse(answer).Message is not { } message || message.Segment("MSA") is not { IsPresent: true } msa)
        {
            return null;
        }

        // Enum.TryParse takes numbers too, which MSA-1 never is.
        var code = msa[1].ToString().Trim();
        if (code.Length != 2 || !char.IsAsciiLetterUpper(code[0]) || !Enum.TryParse<AcknowledgementCode>(code, out var read))
        {
            return null;
        }

        var error = message.Segment("ERR");
        return new ReceivedAcknowledgement(read, msa[2].ToString(), PlaceOf(error), TextOf(msa, error));
    }

    private static string PlaceOf(Hl7Segment error)
    {
        if (!error.IsPresent)
        {
            return "";
        }

        var coded = error[2][1];
        if (coded[1].ToString() is { Length: 3 } segment)
        {
            return segment + Counted(coded[2].ToString()) + Level("-", coded[3].ToString()) + Counted(coded[4].ToString())
                + Level(".", coded[5].ToString()) + Level(".", coded[6].ToString());
        }

        var old = error[1][1];
        return old[1].ToString() is { Length: 3 } named ? named + Counted(old[2].ToString()) + Level("-", old[3].ToString()) : "";
    }

    // The first is meant where none is named.
    private static string Counted(string number) => number is "" or "1" ? "" : $"[{number}]";

    private static string Level(string separator, string number) => number.Length == 0 ? "" : separator + number;

    private static string TextOf(Hl7Segment msa, Hl7Segment error)
    {
        string[] candidates = error.IsPresent
            ? [error[8].ToString(), error[7].ToString(), error[3][1][2].ToString(), error[3][1][1].ToString(), error[1][1][4][2].ToString(), msa[3].ToString()]
            : [msa[3].ToString()];
        var text = Array.Find(candidates, candidate => candidate.Length > 0) ?? "";
        return text.Length > LongestText ? text[..LongestText] + "…" : text;
    }
}
