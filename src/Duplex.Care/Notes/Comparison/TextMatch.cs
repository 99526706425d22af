using System.Text;

namespace Duplex.Care.Notes.Comparison;

internal enum TextLikeness
{
    /// <summary>Byte for byte.</summary>
    Exact,

    /// <summary>In the dialect's normal form.</summary>
    Normal,

    /// <summary>What is there is the beginning of what was sent, and the rest is missing.</summary>
    Truncated,

    Different,
}

/// <summary>How an attachment's text compares. Positions and sizes only, never the words.</summary>
/// <param name="Line">The first line that differs, from 1 in the normal form; 0 where nothing differs or the content is not text.</param>
/// <param name="SentSize">Characters in the normal form; bytes where the content is not text.</param>
internal sealed record TextMatch(TextLikeness Likeness, int Line = 0, int Column = 0, int SentSize = 0, int SeenSize = 0)
{
    public bool IsSame => Likeness is TextLikeness.Exact or TextLikeness.Normal;

    public static TextMatch Of(NoteAttachment sent, NoteAttachment seen, NormalForm form)
    {
        if (sent.Data.Span.SequenceEqual(seen.Data.Span) && SameCharset(sent, seen))
        {
            return new TextMatch(TextLikeness.Exact);
        }

        if (!sent.IsText || !seen.IsText || Decode(sent) is not { } sentText || Decode(seen) is not { } seenText)
        {
            return Binary(sent, seen);
        }

        var expected = TextNormalizer.Blanks(sentText);
        return TextNormalizer.Undressed(seenText, form).Contains(expected, StringComparer.Ordinal)
            ? new TextMatch(TextLikeness.Normal)
            : Differing(expected, TextNormalizer.Blanks(seenText));
    }

    private static bool SameCharset(NoteAttachment sent, NoteAttachment seen) =>
        !sent.IsText || !seen.IsText || sent.Charset == seen.Charset || Ascii.IsValid(sent.Data.Span);

    private static TextMatch Binary(NoteAttachment sent, NoteAttachment seen)
    {
        var truncated = seen.Data.Length < sent.Data.Length && sent.Data.Span.StartsWith(seen.Data.Span);
        return new TextMatch(truncated ? TextLikeness.Truncated : TextLikeness.Different, 0, 0, sent.Data.Length, seen.Data.Length);
    }

    private static TextMatch Differing(string expected, string seen)
    {
        var common = expected.AsSpan().CommonPrefixLength(seen);
        var line = expected.AsSpan(0, common).Count('\n') + 1;
        var column = common - (expected.AsSpan(0, common).LastIndexOf('\n') + 1) + 1;
        var likeness = common == seen.Length && seen.Length < expected.Length ? TextLikeness.Truncated : TextLikeness.Different;
        return new TextMatch(likeness, line, column, expected.Length, seen.Length);
    }

    private static string? Decode(NoteAttachment attachment)
    {
        try
        {
            return attachment.Charset switch
            {
                "utf-8" => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(attachment.Data.Span),
                "us-ascii" when Ascii.IsValid(attachment.Data.Span) => Encoding.ASCII.GetString(attachment.Data.Span),
                "iso-8859-1" => Encoding.Latin1.GetString(attachment.Data.Span),
                _ => null,
            };
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
