using System.Globalization;
using System.Text;

namespace Duplex.Hl7v2.Charsets;

/// <summary>The names of HL7 table 0211 and the encodings that .NET has for them. Nothing is loaded before it is asked for.</summary>
internal static class CharacterSets
{
    public const int ShiftJis = 932;
    public const int Korean = 949;
    public const int Big5 = 950;
    /// <summary>ISO 8859-n is this and n.</summary>
    public const int Iso8859 = 28590;
    public const int Windows1252 = 1252;
    public const int Iso2022Jp = 50221;
    public const int Gb18030 = 54936;
    public const int Utf8 = 65001;

    public static Encoding Western => CodePage(Windows1252)!;

    /// <summary>Upper case, blanks around it cut, as table 0211 writes its names.</summary>
    public static string Normalize(string name) => name.Trim().ToUpperInvariant();

    public static Encoding? Find(string name)
    {
        ReadOnlySpan<char> part = name;
        part = part.StartsWith("ISO-8859") || part.StartsWith("ISO 8859") ? part[4..] : part.StartsWith("ISO8859") ? part[3..] : part;
        if (part.StartsWith("8859/") || part.StartsWith("8859-"))
        {
            return int.TryParse(part[5..], NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 1 and <= 15
                ? number == 1 ? Encoding.Latin1 : CodePage(Iso8859 + number)
                : null;
        }

        return name switch
        {
            "UNICODE UTF-8" or "UTF-8" or "UTF8" or "UNICODE" => Encoding.UTF8,
            "ASCII" or "ISO IR6" => Encoding.ASCII,
            "ISO IR13" or "ISO IR14" or "SHIFT-JIS" or "SHIFT_JIS" => CodePage(ShiftJis),
            "ISO IR87" or "ISO IR159" or "ISO-2022-JP" => JapaneseEncoding.Create(),
            "GB 18030-2000" or "GB 18030" or "GB18030" => CodePage(Gb18030),
            "KS X 1001" => CodePage(Korean),
            "BIG-5" or "BIG5" => CodePage(Big5),
            "WINDOWS-1252" or "CP1252" => CodePage(Windows1252),
            _ => null,
        };
    }

    /// <summary>Asked by number, a code page that the platform lacks (8859/10, /12, /14) gives null.</summary>
    public static Encoding? CodePage(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number);
}
