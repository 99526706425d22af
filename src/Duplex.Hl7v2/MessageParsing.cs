using System.Text;
using Duplex.Hl7v2.Charsets;

namespace Duplex.Hl7v2;

/// <summary>A message that was received in UTF-16 and is viewed in UTF-8.</summary>
internal sealed record WideMessage(ReadOnlyMemory<byte> Received, Encoding Encoding);

/// <summary>From bytes to a message or the reason why they are none.</summary>
internal static class MessageParsing
{
    public static Hl7ParseResult Parse(ReadOnlyMemory<byte> bytes, Hl7ReadOptions options)
    {
        ReadOnlySpan<byte> span = bytes.Span;
        WideMessage? wide = null;
        if (span.Length >= 2 && (span[0] is 0 or 0xFF or 0xFE || span[1] == 0))
        {
            if (WideBytes.IsUtf32(span))
            {
                return new(Hl7ParseError.At(Hl7ParseFailure.Utf32, 0));
            }

            if (WideBytes.Utf16(span) is { } utf16)
            {
                if (WideBytes.ToUtf8(span, utf16) is not { } transcoded)
                {
                    return new(Hl7ParseError.At(Hl7ParseFailure.BrokenUtf16, 0));
                }

                wide = new(bytes, utf16);
                bytes = transcoded;
                span = transcoded;
            }
        }

        int start = SegmentBounds.SkipPrelude(span);
        ReadOnlySpan<byte> content = span[start..];
        return Failure(content, out Hl7Delimiters delimiters) is { } failure
            ? new(Hl7ParseError.At(failure, failure == Hl7ParseFailure.UnusableDelimiters ? start + 3 : start))
            : View(bytes, start, delimiters, options, wide);
    }

    private static Hl7ParseFailure? Failure(ReadOnlySpan<byte> content, out Hl7Delimiters delimiters)
    {
        delimiters = default;
        return content.IsEmpty ? Hl7ParseFailure.Empty
            : !content.StartsWith("MSH"u8)
                ? content.StartsWith("FHS"u8) || content.StartsWith("BHS"u8) ? Hl7ParseFailure.BatchHeader : Hl7ParseFailure.NoHeader
            : content.Length < 5 ? Hl7ParseFailure.HeaderTooShort
            : !Hl7Delimiters.TryRead(content, out delimiters) ? Hl7ParseFailure.UnusableDelimiters
            : null;
    }

    private static Hl7ParseResult View(
        ReadOnlyMemory<byte> bytes, int start, Hl7Delimiters delimiters, Hl7ReadOptions options, WideMessage? wide)
    {
        ReadOnlySpan<byte> span = bytes.Span;
        ReadOnlySpan<byte> declared = DeclaredCharset(span[start..], delimiters.Field);
        Hl7Charset? charset = null;
        byte[]? mask = null;
        if (wide is not null)
        {
            bool named = declared.StartsWith("UNICODE"u8);
            charset = new(Encoding.UTF8, named ? Hl7CharsetOrigin.Declared : Hl7CharsetOrigin.Detected) { Transcoded = wide.Encoding };
        }
        else if (options.WrongCharset == Hl7WrongCharset.Refuse || CharsetResolution.MayNeedMask(declared, options))
        {
            charset = CharsetResolution.Resolve(declared, delimiters.Repetition, span, options);
            bool wrong = charset.Origin == Hl7CharsetOrigin.Unsupported
                || (charset.Origin == Hl7CharsetOrigin.Fallback && !declared.IsEmpty);
            if (wrong && options.WrongCharset == Hl7WrongCharset.Refuse)
            {
                return new(Hl7ParseError.At(Hl7ParseFailure.WrongCharset, start));
            }

            mask = TrailByteMask.Of(span, charset.Encoding);
        }

        int[] bounds = SegmentBounds.Find(mask ?? span, start, delimiters.Field);
        return new(new Hl7Message(bytes, delimiters, bounds, options, charset, mask, wide));
    }

    /// <summary>MSH-18 with all its repetitions.</summary>
    private static ReadOnlySpan<byte> DeclaredCharset(ReadOnlySpan<byte> content, byte separator)
    {
        // MSH-18 stands behind the 17th separator. A line end before it ends the header.
        int at = 3;
        for (int field = 2; field <= 18; field++)
        {
            int next = content[(at + 1)..].IndexOfAny(separator, (byte)'\r', (byte)'\n');
            if (next < 0 || content[at + 1 + next] != separator)
            {
                return field == 18 ? content[(at + 1)..][..(next < 0 ? content.Length - at - 1 : next)] : default;
            }

            if (field == 18)
            {
                return content.Slice(at + 1, next);
            }

            at += next + 1;
        }

        return default;
    }
}
