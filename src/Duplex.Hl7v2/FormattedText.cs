using System.Globalization;
using System.Text;

namespace Duplex.Hl7v2;

/// <summary>Formatting commands and highlight marks of FT and TX (HL7 v2.5.1, 2.7.5) as plain text.</summary>
internal static class FormattedText
{
    private const int LongestSequence = 9;

    // A command may ask for any number of blanks; more than a page or a line's worth is a sender's slip.
    private const int MostRepeats = 80;

    public static string Read(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> searched, Hl7Message message)
    {
        byte escape = message.Delimiters.Escape;
        if (escape == 0 || searched.IndexOf(escape) < 0)
        {
            return Hl7Text.Unescape(bytes, searched, message);
        }

        StringBuilder text = new();
        Layout layout = default;
        int run = 0;
        int at = 0;
        while (searched[at..].IndexOf(escape) is >= 0 and int open)
        {
            at += open;
            int close = searched.Slice(at + 1, Math.Min(LongestSequence, searched.Length - at - 1)).IndexOf(escape);
            ReadOnlySpan<byte> sequence = close < 0 ? default : bytes.Slice(at + 1, close);
            if (!IsFormatting(sequence))
            {
                at++;
                if (close >= 0 && !sequence.IsEmpty && Hl7Text.IsSequence(sequence, message.Delimiters))
                {
                    // A whole sequence, whose closing character opens no other.
                    at += close + 1;
                }

                continue;
            }

            layout.Append(text, Hl7Text.Unescape(bytes[run..at], searched[run..at], message));
            layout.Apply(text, sequence);
            at += close + 2;
            run = at;
        }

        layout.Append(text, Hl7Text.Unescape(bytes[run..], searched[run..], message));
        return text.ToString();
    }

    private static bool IsFormatting(ReadOnlySpan<byte> sequence) =>
        sequence.SequenceEqual("H"u8) || sequence.SequenceEqual("N"u8)
        || (sequence.Length >= 3 && sequence[0] == '.' && IsCommand(sequence.Slice(1, 2)) && TryNumber(sequence[3..], out _));

    private static bool IsCommand(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("br"u8) || name.SequenceEqual("sp"u8) || name.SequenceEqual("in"u8) || name.SequenceEqual("ti"u8)
        || name.SequenceEqual("sk"u8) || name.SequenceEqual("ce"u8) || name.SequenceEqual("fi"u8) || name.SequenceEqual("nf"u8);

    /// <summary>A number with or without sign and blanks; 0 where there is none.</summary>
    private static bool TryNumber(ReadOnlySpan<byte> digits, out int number)
    {
        number = 0;
        ReadOnlySpan<byte> trimmed = digits.Trim((byte)' ');
        return trimmed.IsEmpty || int.TryParse(trimmed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
    }

    private struct Layout
    {
        private int _indent;
        private int _next;
        private bool _atLineStart;

        public void Append(StringBuilder text, string run)
        {
            if (run.Length == 0)
            {
                return;
            }

            if (_atLineStart || text.Length == 0)
            {
                text.Append(' ', Math.Clamp(_indent + _next, 0, MostRepeats));
                _next = 0;
                _atLineStart = false;
            }

            text.Append(run);
        }

        public void Apply(StringBuilder text, ReadOnlySpan<byte> sequence)
        {
            if (sequence.Length < 3)
            {
                return;
            }

            TryNumber(sequence[3..], out int number);
            int times = Math.Clamp(number, 1, MostRepeats);
            switch ((char)sequence[1], (char)sequence[2])
            {
                case ('s', 'p'):
                    Lines(text, times);
                    break;
                case ('b', 'r') or ('c', 'e'):
                    Lines(text, 1);
                    break;
                case ('s', 'k'):
                    text.Append(' ', times);
                    break;
                case ('i', 'n'):
                    _indent = Math.Clamp(number, -MostRepeats, MostRepeats);
                    break;
                case ('t', 'i'):
                    _next = Math.Clamp(number, -MostRepeats, MostRepeats);
                    break;
            }
        }

        private void Lines(StringBuilder text, int count)
        {
            text.Append('\n', count);
            _atLineStart = true;
        }
    }
}
