using System.Globalization;

namespace Duplex.Hl7v2.Acknowledgements;

/// <summary>What a received acknowledgement says in MSA and ERR (HL7 v2.5.1, 2.14.8 and 2.14.5; v2.4, 2.16.5).</summary>
/// <param name="Code">MSA-1; null where it is none of table 0008.</param>
/// <param name="ControlId">MSA-2, blanks around it taken off: the message that is acknowledged; empty where missing.</param>
/// <param name="Text">MSA-3; empty where missing.</param>
/// <param name="ExpectedSequenceNumber">MSA-4; null where missing or no number.</param>
/// <param name="Errors">ERR in order.</param>
public sealed record AcknowledgementReading(
    AcknowledgementCode? Code, string ControlId, string Text, long? ExpectedSequenceNumber, IReadOnlyList<ReadError> Errors)
{
    /// <summary>At most so many errors are read: more of them say no more.</summary>
    public const int MaxErrors = 1000;

    /// <summary>AA or CA.</summary>
    public bool IsAcceptance => Code is AcknowledgementCode.AA or AcknowledgementCode.CA;

    /// <summary>CA, CE or CR: the word of the one who stores, not of the application.</summary>
    public bool IsCommit => Code is AcknowledgementCode.CA or AcknowledgementCode.CE or AcknowledgementCode.CR;

    /// <summary>Null for a message without MSA, which is no acknowledgement.</summary>
    public static AcknowledgementReading? Read(Hl7Message message)
    {
        ArgumentNullException.ThrowIfNull(message);
        Hl7Segment msa = message.Segment("MSA");
        if (!msa.IsPresent)
        {
            return null;
        }

        List<ReadError> errors = [];
        foreach (Hl7Segment segment in message)
        {
            if (segment.IdBytes.SequenceEqual("ERR"u8))
            {
                Read(segment, errors);
            }
        }

        return new(CodeOf(msa[1].ToString()), msa[2].ToString().Trim(), msa[3].ToString(), NumberOf(msa[4].ToString()), errors);
    }

    // Enum.TryParse takes numbers and small letters too, which MSA-1 never is.
    private static AcknowledgementCode? CodeOf(string text) => text.Trim() switch
    {
        "AA" => AcknowledgementCode.AA,
        "AE" => AcknowledgementCode.AE,
        "AR" => AcknowledgementCode.AR,
        "CA" => AcknowledgementCode.CA,
        "CE" => AcknowledgementCode.CE,
        "CR" => AcknowledgementCode.CR,
        _ => null,
    };

    private static long? NumberOf(string text) =>
        long.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? number : null;

    private static void Read(Hl7Segment segment, List<ReadError> errors)
    {
        bool coded = segment[2].Presence == Hl7Presence.Present || segment[3].Presence == Hl7Presence.Present
            || segment[8].Presence == Hl7Presence.Present;
        if (coded)
        {
            if (errors.Count < MaxErrors)
            {
                Hl7Repetition place = segment[2][1];
                errors.Add(new(
                    ErrorCode(segment[3][1][1].ToString()), TextOf(segment[3][1][2], segment[3][1][1]),
                    PathOf(place[1], place[2], place[3], place[4], place[5], place[6]), AcknowledgementSeverityText.Read(segment[4].ToString()),
                    segment[5][1][1].ToString(), segment[7].ToString(), segment[8].ToString()));
            }

            return;
        }

        foreach (Hl7Repetition old in segment[1].Repetitions)
        {
            if (errors.Count < MaxErrors && old.Presence == Hl7Presence.Present)
            {
                Hl7Component code = old[4];
                errors.Add(new(
                    ErrorCode(code[1].ToString()), code[2].IsPresent ? code[2].ToString() : code[1].ToString(),
                    PathOf(old[1], old[2], old[3], default, default, default), null, "", "", ""));
            }
        }
    }

    private static string TextOf(Hl7Component text, Hl7Component code) =>
        text.Presence == Hl7Presence.Present ? text.ToString() : code.ToString();

    private static Hl7ErrorCode? ErrorCode(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && Enum.IsDefined((Hl7ErrorCode)number)
            ? (Hl7ErrorCode)number
            : null;

    private static Hl7Path? PathOf(
        Hl7Component segment, Hl7Component occurrence, Hl7Component field, Hl7Component repetition, Hl7Component component, Hl7Component subcomponent)
    {
        string path = segment.ToString().Trim();
        int number = Level(occurrence);
        path += number > 0 ? $"[{number}]" : "";
        if ((number = Level(field)) > 0)
        {
            path += $"-{number}";
            int repeated = Level(repetition);
            int part = Level(component);
            int small = part > 0 ? Level(subcomponent) : 0;
            // The first repetition is meant where a component is named without one.
            path += repeated > 0 ? $"[{repeated}]" : "";
            path += part > 0 ? $".{part}" : "";
            path += small > 0 ? $".{small}" : "";
        }

        return Hl7Path.TryParse(path, out Hl7Path read) ? read : null;
    }

    private static int Level(Hl7Component value) =>
        int.TryParse(value.ToString().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
}
