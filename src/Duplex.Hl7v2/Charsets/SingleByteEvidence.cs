using System.Text;
using System.Text.Unicode;

namespace Duplex.Hl7v2.Charsets;

/// <summary>
/// Every byte is a character of a set of one byte each, so a wrong declaration of one shows in other ways: the bytes are UTF-8
/// throughout, or hold what ISO 8859 keeps for controls (0x80 to 0x9F), where the Windows sets have quotes, dashes and the euro.
/// </summary>
internal static class SingleByteEvidence
{
    /// <summary>The set that the bytes show instead of the declared one; null where nothing speaks against it.</summary>
    public static Encoding? Against(Encoding declared, ReadOnlySpan<byte> message)
    {
        if (!declared.IsSingleByte || Ascii.IsValid(message))
        {
            return null;
        }

        int part = declared.CodePage - CharacterSets.Iso8859;
        bool hasControls = part is >= 1 and <= 15 && message.ContainsAnyInRange((byte)0x80, (byte)0x9F);
        if (Utf8.IsValid(message) && (hasControls || IsWestern(declared) || Says(declared, message)))
        {
            return Encoding.UTF8;
        }

        return hasControls ? CharacterSets.CodePage(WindowsOf(part)) : null;
    }

    // Their characters above 0xA0 up to 0xBF are signs, which do not follow each of their letters as UTF-8 would need.
    private static bool IsWestern(Encoding declared) =>
        declared.CodePage is CharacterSets.Windows1252 or CharacterSets.Iso8859 + 1 or CharacterSets.Iso8859 + 9 or CharacterSets.Iso8859 + 15;

    /// <summary>
    /// Other sets have letters there, so that a short text of theirs may pass for UTF-8 (8859/2 "PÓŁ"); it is UTF-8 if what is read
    /// then is in the set that was declared.
    /// </summary>
    private static bool Says(Encoding declared, ReadOnlySpan<byte> message)
    {
        Encoding strict = StrictEncoding.Of(declared, "");
        while (message.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is >= 0 and int at)
        {
            message = message[at..];
            _ = Rune.DecodeFromUtf8(message, out Rune read, out int length);
            if (strict.GetByteCount(read.ToString()) > 0)
            {
                return true;
            }

            message = message[length..];
        }

        return false;
    }

    // The Windows set for the same languages.
    private static int WindowsOf(int part) => part switch
    {
        2 => 1250,
        5 => 1251,
        6 => 1256,
        7 => 1253,
        8 => 1255,
        9 => 1254,
        11 => 874,
        4 or 13 => 1257,
        _ => CharacterSets.Windows1252,
    };
}
