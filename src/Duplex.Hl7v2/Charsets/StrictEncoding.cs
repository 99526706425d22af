using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Duplex.Hl7v2.Charsets;

/// <summary>Encodings that refuse what they can't say, instead of writing a question mark.</summary>
internal static class StrictEncoding
{
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="encoding">The set.</param>
    /// <param name="replacement">Written for what it lacks; null refuses it.</param>
    public static Encoding Of(Encoding encoding, string? replacement = null)
    {
        if (encoding.CodePage == CharacterSets.Utf8 && replacement is null)
        {
            return StrictUtf8;
        }

        EncoderFallback fallback = replacement is null ? EncoderFallback.ExceptionFallback : new EncoderReplacementFallback(replacement);
        if (encoding is JapaneseEncoding japanese)
        {
            return japanese.With(fallback, DecoderFallback.ExceptionFallback);
        }

        Encoding strict = (Encoding)encoding.Clone();
        strict.EncoderFallback = fallback;
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        return strict;
    }

    /// <summary>Whether the bytes are texts of this encoding.</summary>
    public static bool Holds(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        if (encoding.CodePage == CharacterSets.Utf8)
        {
            return Utf8.IsValid(bytes);
        }

        if (encoding.IsSingleByte)
        {
            return true;
        }

        try
        {
            _ = Of(encoding).GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>Writes a text without delimiters in it.</summary>
    /// <exception cref="Hl7EncodingException">The set lacks a character and there is no replacement.</exception>
    public static void Write(ReadOnlySpan<char> text, IBufferWriter<byte> target, Encoding strict, int textOffset)
    {
        try
        {
            strict.GetBytes(text, target);
        }
        catch (EncoderFallbackException unknown)
        {
            throw new Hl7EncodingException(textOffset + Math.Max(unknown.Index, 0), strict.WebName, unknown);
        }
    }
}
