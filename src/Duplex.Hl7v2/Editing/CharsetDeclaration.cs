using System.Text;
using Duplex.Hl7v2.Charsets;

namespace Duplex.Hl7v2.Editing;

/// <summary>MSH-18 of a message that is edited: it may be spelled otherwise but not name another set than the texts are written in.</summary>
internal static class CharsetDeclaration
{
    /// <exception cref="InvalidOperationException">The message would no longer be in the set that it names.</exception>
    public static void RefuseOther(Hl7Message source, ReadOnlySpan<byte> former, ReadOnlySpan<byte> next)
    {
        (string was, Encoding? wasSet) = CharsetResolution.Named(former, source.Delimiters.Repetition);
        (string name, Encoding? set) = CharsetResolution.Named(next, source.Delimiters.Repetition);
        bool isSame = was == name && wasSet?.CodePage == set?.CodePage;

        // Without a name, ASCII is read as what it is; what names a set can't be without its name.
        bool onlyAscii = name.Length == 0 && IsAscii(was) && set is null;
        bool fits = source.Charset.Transcoded is null && set is not null
            && (set.CodePage == source.Charset.Encoding.CodePage || (IsAscii(name) && IsAscii(was)));
        if (!isSame && !onlyAscii && !fits)
        {
            throw new InvalidOperationException(
                $"MSH-18 would name another character set than the message is in ({source.Charset.Encoding.WebName}); "
                + "build the message anew with Hl7MessageEditor.Create(charset: ...).");
        }
    }

    private static bool IsAscii(string name) => name is "ASCII" or "ISO IR6";
}
