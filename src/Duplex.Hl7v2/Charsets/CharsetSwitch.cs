using System.Text;

namespace Duplex.Hl7v2.Charsets;

/// <summary>
/// <c>\Cxxyy\</c> and <c>\Mxxyyzz\</c>: the text behind them is in another set of MSH-18 until the next switch (HL7 v2.5.1,
/// 2.7.2). Sequences for sets that MSH-18 doesn't name, or that can't be read here, are kept as they stand.
/// </summary>
internal sealed class CharsetSwitch
{
    private const int LongestSequence = 8;
    private readonly string _name;
    private readonly Encoding _encoding;

    private CharsetSwitch(string name, Encoding encoding)
    {
        _name = name;
        _encoding = encoding;
    }

    /// <summary>A cheap look at whether such a sequence may be there.</summary>
    public static bool MayStand(ReadOnlySpan<byte> searched, byte escape) =>
        searched.IndexOf((ReadOnlySpan<byte>)[escape, (byte)'C']) >= 0 || searched.IndexOf((ReadOnlySpan<byte>)[escape, (byte)'M']) >= 0;

    public static string Read(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> searched, Hl7Message message)
    {
        byte escape = message.Delimiters.Escape;
        StringBuilder text = new();
        CharsetSwitch? current = null;
        int run = 0;
        int at = 0;
        while (searched[at..].IndexOf(escape) is >= 0 and int open)
        {
            at += open;
            int close = searched.Slice(at + 1, Math.Min(LongestSequence, searched.Length - at - 1)).IndexOf(escape);
            string? name = close < 0 ? null : NameOf(bytes.Slice(at + 1, close));
            bool isDefault = name is "ISO IR6";
            Encoding? other = name is not null && !isDefault && message.Charset.Declared.Contains(name) ? CharacterSets.Find(name) : null;
            if (other is null && !isDefault)
            {
                at++;
                continue;
            }

            text.Append(Hl7Text.Unescape(bytes[run..at], searched[run..at], message, current));
            current = other is null ? null : new(name!, other);
            at += close + 2;
            run = at;
        }

        return text.Append(Hl7Text.Unescape(bytes[run..], searched[run..], message, current)).ToString();
    }

    /// <summary>A run of this set, in its 7-bit or 8-bit form.</summary>
    public string Decode(ReadOnlySpan<byte> bytes)
    {
        switch (_name)
        {
            case "ISO IR87":
                return _encoding.GetString([0x1B, (byte)'$', (byte)'B', .. bytes]);
            case "ISO IR159":
                return _encoding.GetString([0x1B, (byte)'$', (byte)'(', (byte)'D', .. bytes]);
            case "ISO IR14":
                return _encoding.GetString(bytes);
        }

        // Designated as the right half (G1) and sent with or without the eighth bit.
        byte[] right = bytes.ToArray();
        foreach (ref byte value in right.AsSpan())
        {
            value |= (byte)(value > 0x20 && !_encoding.IsSingleByte ? 0x80 : 0);
        }

        return _encoding.GetString(right);
    }

    private static string? NameOf(ReadOnlySpan<byte> sequence) =>
        sequence.SequenceEqual("C2842"u8) ? "ISO IR6"
        : sequence.SequenceEqual("C2D41"u8) ? "8859/1"
        : sequence.SequenceEqual("C2D42"u8) ? "8859/2"
        : sequence.SequenceEqual("C2D43"u8) ? "8859/3"
        : sequence.SequenceEqual("C2D44"u8) ? "8859/4"
        : sequence.SequenceEqual("C2D4C"u8) ? "8859/5"
        : sequence.SequenceEqual("C2D47"u8) ? "8859/6"
        : sequence.SequenceEqual("C2D46"u8) ? "8859/7"
        : sequence.SequenceEqual("C2D48"u8) ? "8859/8"
        : sequence.SequenceEqual("C2D4D"u8) ? "8859/9"
        : sequence.SequenceEqual("C2D62"u8) ? "8859/15"
        : sequence.SequenceEqual("C284A"u8) ? "ISO IR14"
        : sequence.SequenceEqual("C2849"u8) || sequence.SequenceEqual("C2949"u8) ? "ISO IR13"
        : sequence.SequenceEqual("M2442"u8) ? "ISO IR87"
        : sequence.SequenceEqual("M242844"u8) ? "ISO IR159"
        : sequence.SequenceEqual("M242943"u8) ? "KS X 1001"
        : null;
}
