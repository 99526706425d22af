using System.Text;

namespace Duplex.Hl7v2.Charsets;

/// <summary>
/// Multi-byte sets whose later bytes look like delimiters. The mask has the length of the message; those bytes are made harmless
/// in it, so that delimiters are searched in the mask while every offset holds for the message itself.
/// </summary>
internal static class TrailByteMask
{
    private const byte Harmless = 0x80;
    private const byte EscapeByte = 0x1B;

    /// <summary>Whether texts of this encoding may hold bytes that look like delimiters.</summary>
    public static bool IsNeeded(Encoding encoding) => encoding.CodePage
        is CharacterSets.ShiftJis or CharacterSets.Gb18030 or CharacterSets.Big5 or CharacterSets.Iso2022Jp;

    /// <summary>Null where no byte of the message has to be hidden.</summary>
    public static byte[]? Of(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        int first = encoding.CodePage == CharacterSets.Iso2022Jp
            ? bytes.IndexOf(EscapeByte)
            : bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
        if (first < 0 || !IsNeeded(encoding))
        {
            return null;
        }

        byte[] mask = bytes.ToArray();
        Span<byte> rest = mask.AsSpan(first);
        switch (encoding.CodePage)
        {
            case CharacterSets.Iso2022Jp:
                HideShifted(rest);
                break;
            case CharacterSets.Gb18030:
                HideGb(rest);
                break;
            default:
                HideSecond(rest, encoding.CodePage == CharacterSets.ShiftJis);
                break;
        }

        return mask;
    }

    private static void HideSecond(Span<byte> mask, bool shiftJis)
    {
        for (int i = 0; i + 1 < mask.Length; i++)
        {
            bool leads = shiftJis ? mask[i] is (>= 0x81 and <= 0x9F) or (>= 0xE0 and <= 0xFC) : mask[i] is >= 0x81 and <= 0xFE;
            if (leads && mask[i + 1] is >= 0x40 and <= 0xFE and not 0x7F)
            {
                mask[++i] = Harmless;
            }
        }
    }

    private static void HideGb(Span<byte> mask)
    {
        for (int i = 0; i + 1 < mask.Length; i++)
        {
            if (mask[i] is < 0x81 or 0xFF)
            {
                continue;
            }

            if (mask[i + 1] is >= 0x40 and <= 0xFE and not 0x7F)
            {
                mask[++i] = Harmless;
            }
            else if (i + 3 < mask.Length && IsDigit(mask[i + 1]) && mask[i + 2] is >= 0x81 and <= 0xFE && IsDigit(mask[i + 3]))
            {
                mask.Slice(i + 1, 3).Fill(Harmless);
                i += 3;
            }
        }
    }

    /// <summary>Between a shift to two bytes a character (ESC $ ...) and the next escape or line end all bytes are text.</summary>
    private static void HideShifted(Span<byte> mask)
    {
        while (true)
        {
            int escape = mask.IndexOf(EscapeByte);
            if (escape < 0)
            {
                return;
            }

            mask = mask[escape..];
            int length = mask.Length > 1 && mask[1] == '$' ? mask.Length > 2 && mask[2] == '(' ? 4 : 3 : Math.Min(mask.Length, 3);
            bool wide = mask.Length > 1 && mask[1] == '$';
            length = Math.Min(length, mask.Length);
            if (mask.Length > 1 && mask[1] is (byte)'$' or (byte)'(')
            {
                int lineEnd = mask[..length].IndexOfAny((byte)'\r', (byte)'\n');
                length = lineEnd < 0 ? length : lineEnd;
                mask[1..length].Fill(Harmless);
            }
            else
            {
                length = 1;
                wide = false;
            }

            mask = mask[length..];
            if (!wide)
            {
                continue;
            }

            int end = mask.IndexOfAny(EscapeByte, (byte)'\r', (byte)'\n');
            end = end < 0 ? mask.Length : end;
            mask[..end].Fill(Harmless);
            mask = mask[end..];
        }
    }

    private static bool IsDigit(byte value) => value is >= (byte)'0' and <= (byte)'9';
}
