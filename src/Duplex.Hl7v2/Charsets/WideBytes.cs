using System.Text;

namespace Duplex.Hl7v2.Charsets;

/// <summary>UTF-16 and UTF-32, known by their first bytes: a byte order mark, or MSH in wide characters.</summary>
internal static class WideBytes
{
    /// <summary>False where the bytes are of one to four bytes a character.</summary>
    public static bool IsUtf32(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) || bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF])
        || bytes.StartsWith("M\0\0\0S\0\0\0"u8) || bytes.StartsWith("\0\0\0M\0\0\0S"u8);

    /// <summary>Strict UTF-16 of either byte order with or without a mark; null where the bytes don't start like it.</summary>
    public static Encoding? Utf16(ReadOnlySpan<byte> bytes)
    {
        bool little = bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]);
        bool big = bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
        return little || big ? new UnicodeEncoding(big, byteOrderMark: true, throwOnInvalidBytes: true)
            : bytes.StartsWith("M\0S\0H\0"u8) ? new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true)
            : bytes.StartsWith("\0M\0S\0H"u8) ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true)
            : null;
    }

    /// <summary>UTF-8, the mark kept as a character; null where they are not valid (half a pair, an odd byte).</summary>
    public static byte[]? ToUtf8(ReadOnlySpan<byte> bytes, Encoding utf16)
    {
        try
        {
            return Encoding.UTF8.GetBytes(utf16.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
