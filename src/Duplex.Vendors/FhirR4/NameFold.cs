using System.Collections.Frozen;
using System.Text;

namespace Duplex.Vendors.FhirR4;

/// <summary>
/// Names without case and diacritics. A table, since the program runs with invariant globalization, where Unicode
/// decomposition is not available.
/// </summary>
internal static class NameFold
{
    private static readonly FrozenDictionary<char, string> Letters = Table();

    public static bool Same(string one, string other) => Fold(one) == Fold(other);

    private static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var character in name.Trim())
        {
            var upper = char.ToUpperInvariant(character);
            if (upper is >= '\u0300' and <= '\u036f')
            {
                continue;
            }

            if (char.IsWhiteSpace(upper))
            {
                folded.Append(folded.Length > 0 && folded[^1] == ' ' ? "" : " ");
                continue;
            }

            folded.Append(Letters.TryGetValue(upper, out var plain) ? plain : upper);
        }

        return folded.ToString();
    }

    private static FrozenDictionary<char, string> Table()
    {
        (string Plain, string Marked)[] rows =
        [
            ("A", "ÀÁÂÃÄÅĀĂĄǍǞǠǺȀȂȦḀẠẢẤẦẨẪẬẮẰẲẴẶ"), ("B", "ḂḄḆ"), ("C", "ÇĆĈĊČḈ"), ("D", "ĎḊḌḎḐḒĐ"),
            ("E", "ÈÉÊËĒĔĖĘĚȄȆȨḔḖḘḚḜẸẺẼẾỀỂỄỆ"), ("F", "Ḟ"), ("G", "ĜĞĠĢǦǴḠ"), ("H", "ĤȞḢḤḦḨḪĦ"), ("I", "ÌÍÎÏĨĪĬĮİǏȈȊḬḮỈỊı"),
            ("J", "Ĵ"), ("K", "ĶǨḰḲḴ"), ("L", "ĹĻĽḶḸḺḼŁ"), ("M", "ḾṀṂ"), ("N", "ÑŃŅŇǸṄṆṈṊ"),
            ("O", "ÒÓÔÕÖŌŎŐƠǑǪǬȌȎȪȬȮȰṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢØ"), ("P", "ṔṖ"), ("R", "ŔŖŘȐȒṘṚṜṞ"), ("S", "ŚŜŞŠȘṠṢṤṦṨ"),
            ("T", "ŢŤȚṪṬṮṰŦ"), ("U", "ÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖṲṴṶṸṺỤỦỨỪỬỮỰ"), ("V", "ṼṾ"), ("W", "ŴẀẂẄẆẈ"), ("X", "ẊẌ"),
            ("Y", "ÝŶŸȲẎỲỴỶỸ"), ("Z", "ŹŻŽẐẒẔ"), ("AE", "Æ"), ("OE", "Œ"), ("SS", "ßẞ"), ("TH", "Þ"),
            ("'", "\u2019\u2018\u02bc"), ("-", "\u2010\u2011\u2013"),
        ];
        return rows.SelectMany(r => r.Marked.Select(c => KeyValuePair.Create(c, r.Plain))).ToFrozenDictionary();
    }
}
