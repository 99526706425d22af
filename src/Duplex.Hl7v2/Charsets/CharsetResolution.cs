using System.Text;
using System.Text.Unicode;

namespace Duplex.Hl7v2.Charsets;

/// <summary>From MSH-18, the bytes and the source's options to one set.</summary>
internal static class CharsetResolution
{
    /// <summary>Whether what MSH-18 or the options say may name a set that needs a mask; true for unknown names as well.</summary>
    public static bool MayNeedMask(ReadOnlySpan<byte> declared, Hl7ReadOptions options)
    {
        if (options.ForcedCharset is { } forced)
        {
            return TrailByteMask.IsNeeded(forced);
        }

        if (declared.IsEmpty)
        {
            return options.DefaultCharset is { } assumed && TrailByteMask.IsNeeded(assumed);
        }

        // UNICODE UTF-8, 8859/x and ASCII, which almost all messages declare, never do; ~ISO IR87 after them does.
        return !(declared[0] is (byte)'U' or (byte)'8' or (byte)'A') || declared.IndexOf("ISO"u8) >= 0;
    }

    public static Hl7Charset Resolve(ReadOnlySpan<byte> declared, byte repetition, ReadOnlySpan<byte> message, Hl7ReadOptions options)
    {
        string[] names = Names(declared, repetition);
        if (options.ForcedCharset is { } forced)
        {
            return new(forced, Hl7CharsetOrigin.Forced) { Declared = names };
        }

        string first = names.Length == 0 ? "" : names[0];
        if (Switches(names, first))
        {
            return Judged(JapaneseEncoding.Create(), names, message, options);
        }

        if (first is "" or "\"\"" && options.DefaultCharset is { } assumed)
        {
            return new(assumed, Hl7CharsetOrigin.Assumed) { Declared = names };
        }

        if (first is "" or "\"\"" or "ASCII" or "ISO IR6")
        {
            bool trusted = first is "ASCII" or "ISO IR6" && options.WrongCharset == Hl7WrongCharset.Trust;
            return trusted ? new(Encoding.ASCII, Hl7CharsetOrigin.Declared) { Declared = names }
                : Utf8.IsValid(message) ? new(Encoding.UTF8, Hl7CharsetOrigin.Detected) { Declared = names }
                : new(CharacterSets.Western, Hl7CharsetOrigin.Fallback) { Declared = names };
        }

        return CharacterSets.Find(first) is { } known
            ? Judged(known, names, message, options)
            : new(Detected(message), Hl7CharsetOrigin.Unsupported) { Declared = names };
    }

    /// <summary>The first name of MSH-18 and the set that all of them name; null where that is none of those read here, or none at all.</summary>
    public static (string First, Encoding? Encoding) Named(ReadOnlySpan<byte> declared, byte repetition)
    {
        string[] names = Names(declared, repetition);
        string first = names.Length == 0 || names[0] == "\"\"" ? "" : names[0];
        return (first, Switches(names, first) ? JapaneseEncoding.Create() : CharacterSets.Find(first));
    }

    /// <summary>ISO 2022 escapes switch between a default of one byte a character and the Japanese sets of the later repetitions.</summary>
    private static bool Switches(string[] names, string first) =>
        first is "" or "ASCII" or "ISO IR6" or "ISO IR13" or "ISO IR14" or "ISO IR87" or "ISO IR159"
        && (names.Contains("ISO IR87") || names.Contains("ISO IR159"));

    private static Hl7Charset Judged(Encoding known, string[] names, ReadOnlySpan<byte> message, Hl7ReadOptions options) =>
        options.WrongCharset == Hl7WrongCharset.Trust ? new(known, Hl7CharsetOrigin.Declared) { Declared = names }
        : !StrictEncoding.Holds(known, message) ? new(Detected(message), Hl7CharsetOrigin.Fallback) { Declared = names }
        : SingleByteEvidence.Against(known, message) is { } shown ? new(shown, Hl7CharsetOrigin.Fallback) { Declared = names }
        : new(known, Hl7CharsetOrigin.Declared) { Declared = names };

    private static Encoding Detected(ReadOnlySpan<byte> message) => Utf8.IsValid(message) ? Encoding.UTF8 : CharacterSets.Western;

    private static string[] Names(ReadOnlySpan<byte> declared, byte repetition)
    {
        if (declared.IsEmpty)
        {
            return [];
        }

        string text = Encoding.ASCII.GetString(declared);
        string[] names = repetition == 0 ? [text] : text.Split((char)repetition);
        for (int i = 0; i < names.Length; i++)
        {
            int end = names[i].IndexOf('^', StringComparison.Ordinal);
            names[i] = CharacterSets.Normalize(end < 0 ? names[i] : names[i][..end]);
        }

        return names;
    }
}
