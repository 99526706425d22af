using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Duplex.Hl7v2.DataTypes;

public readonly partial record struct Ed
{
    // The decoder's output goes straight into the target, this much at once.
    private const int Chunk = 64 * 1024;

    /// <summary>
    /// How many bytes <see cref="TryDecode"/> writes: exact for base64 and hexadecimal without line ends and with padding, otherwise
    /// about so many. Null where ED-4 says neither.
    /// </summary>
    public long? DecodedLength
    {
        get
        {
            ReadOnlySpan<byte> data = Data.Bytes;
            return Is("Base64"u8) ? (data.Length / 4 * 3L) - (data.EndsWith("=="u8) ? 2 : data.EndsWith("="u8) ? 1 : 0)
                : Is("Hex"u8) ? data.Length / 2
                : null;
        }
    }

    /// <summary>
    /// Writes the content: ED-5 decoded by ED-4 (<c>Base64</c>, <c>Hex</c>; <c>A</c> or empty: the text,
    /// unescaped, in UTF-8). Line ends, blanks, escaped line ends and missing padding are taken. The target is asked for 64 KB at
    /// once; the field is not copied, unless escapes stand in it.
    /// </summary>
    /// <returns>False where ED-5 holds nothing, ED-4 is unknown or the data is damaged; what came before the damage is then written.</returns>
    public bool TryDecode(IBufferWriter<byte> target)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (!Data.IsPresent)
        {
            return false;
        }

        bool base64 = Is("Base64"u8);
        if (!base64 && !Is("Hex"u8))
        {
            return TryWriteText(target);
        }

        ReadOnlySpan<byte> data = Data.Bytes;
        byte escape = Data.Delimiters.Escape;
        if (escape == 0 || !data.Contains(escape))
        {
            return base64 ? TryBase64(data, target) : TryHex(data, target);
        }

        // Some senders break the lines of base64 with \.br\ or \X0D\.
        byte[] rented = ArrayPool<byte>.Shared.Rent(data.Length);
        int length = WithoutEscapes(data, rented, escape);
        bool decoded = length >= 0 && (base64 ? TryBase64(rented.AsSpan(0, length), target) : TryHex(rented.AsSpan(0, length), target));
        ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        return decoded;
    }

    private bool Is(ReadOnlySpan<byte> encoding) => Ascii.EqualsIgnoreCase(Encoding.Bytes, encoding);

    private bool TryWriteText(IBufferWriter<byte> target)
    {
        if (Encoding.IsPresent && !Is("A"u8))
        {
            return false;
        }

        System.Text.Encoding.UTF8.GetBytes(Data.ToString(), target);
        return true;
    }

    private static bool TryBase64(ReadOnlySpan<byte> data, IBufferWriter<byte> target)
    {
        while (true)
        {
            Span<byte> span = target.GetSpan(Math.Clamp(Base64.GetMaxDecodedFromUtf8Length(data.Length), 3, Chunk));
            OperationStatus status = Base64.DecodeFromUtf8(data, span, out int consumed, out int written);
            target.Advance(written);
            data = data[consumed..];
            if (status == OperationStatus.Done)
            {
                return true;
            }

            if (status != OperationStatus.DestinationTooSmall)
            {
                return TryUnpadded(data, target);
            }
        }
    }

    /// <summary>The last two or three characters of a sender who leaves the padding out.</summary>
    private static bool TryUnpadded(ReadOnlySpan<byte> rest, IBufferWriter<byte> target)
    {
        rest = rest.Trim(" \t\r\n"u8);
        if (rest.Length is not (2 or 3))
        {
            return false;
        }

        Span<byte> padded = [(byte)'=', (byte)'=', (byte)'=', (byte)'='];
        rest.CopyTo(padded);
        OperationStatus status = Base64.DecodeFromUtf8(padded, target.GetSpan(3), out _, out int written);
        target.Advance(status == OperationStatus.Done ? written : 0);
        return status == OperationStatus.Done;
    }

    private static bool TryHex(ReadOnlySpan<byte> data, IBufferWriter<byte> target)
    {
        int high = -1;
        foreach (byte letter in data)
        {
            if (letter is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            {
                continue;
            }

            int value = char.IsAsciiHexDigit((char)letter) ? (letter & 0xF) + (letter > '9' ? 9 : 0) : -1;
            if (value < 0)
            {
                return false;
            }

            if (high < 0)
            {
                high = value;
                continue;
            }

            target.GetSpan(1)[0] = (byte)((high << 4) | value);
            target.Advance(1);
            high = -1;
        }

        return high < 0;
    }

    /// <summary>Copies what stands between escaped line ends; -1 where another escape stands in the data.</summary>
    private static int WithoutEscapes(ReadOnlySpan<byte> data, Span<byte> target, byte escape)
    {
        int written = 0;
        while (true)
        {
            int open = data.IndexOf(escape);
            ReadOnlySpan<byte> plain = open < 0 ? data : data[..open];
            plain.CopyTo(target[written..]);
            written += plain.Length;
            if (open < 0)
            {
                return written;
            }

            data = data[(open + 1)..];
            int close = data.IndexOf(escape);
            if (close < 0 || !IsLineEnd(data[..close]))
            {
                return -1;
            }

            data = data[(close + 1)..];
        }
    }

    private static bool IsLineEnd(ReadOnlySpan<byte> sequence) =>
        sequence.SequenceEqual(".br"u8) || Ascii.EqualsIgnoreCase(sequence, "X0D"u8) || Ascii.EqualsIgnoreCase(sequence, "X0A"u8)
        || Ascii.EqualsIgnoreCase(sequence, "X0D0A"u8);
}
