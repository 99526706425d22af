using System.Text;
using Duplex.Hl7v2.Names;

namespace Duplex.Tests.Translation.Sheets;

/// <summary>A value of each data type with all its components, so that each of them can be looked for in the translation.</summary>
internal static class ProbeValues
{
    private const string Hd = "NS&1.2.3.4&ISO";

    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["ST"] = "Word", ["TX"] = "Some text", ["FT"] = "Some text", ["NM"] = "12", ["SI"] = "1", ["DT"] = "20260102", ["TM"] = "1015",
        ["DTM"] = "20260102101500-0600", ["TS"] = "20260102101500-0600", ["GTS"] = "Word", ["ID"] = "Y", ["IS"] = "A",
        ["HD"] = "NS^1.2.3.4^ISO",
        ["EI"] = "E77^NS^1.2.3.4^ISO",
        ["EIP"] = "P78&NS&1.2.3.4&ISO^F79&NS&1.2.3.4&ISO",
        ["CX"] = $"I1001^7^M10^{Hd}^MR^{Hd}^20200101^20300101",
        ["CE"] = "C1^First^LN^A2^Alternate^SCT",
        ["CWE"] = "C1^First^LN^A2^Alternate^SCT^2.1^1.0^Original^C3^Third^RXNORM^3.1^1.2.5^1.2.6^20200101^1.2.7^1.2.8^20200102^1.2.9^1.2.10^20200103",
        ["CNE"] = "C1^First^LN^A2^Alternate^SCT^2.1^1.0^Original^C3^Third^RXNORM^3.1^1.2.5",
        ["CF"] = "C1^First^LN^A2^Alternate^SCT^2.1^1.0^Original^C3^Third^RXNORM^3.1",
        ["CQ"] = "5^mg&milligram&UCUM",
        ["CNN"] = "9^TEST^PERSON^Q^JR^DR^MD^^^NS&1.2.3.4&ISO",
        ["XCN"] = $"9^TEST&van&TEST&van&PARTNER^PERSON^Q^JR^DR^MD^T1^{Hd}^L^7^M10^DN^{Hd}^A^^20200101&20300101^G^20200101^20300101^PHD^JUR^DEP",
        ["XON"] = $"TEST HOSPITAL^L^77^7^M10^{Hd}^XX^{Hd}^^O77",
        ["XPN"] = "TEST&van&TEST&van&PARTNER^PERSON^Q^JR^DR^MD^L^A^^20200101&20300101^G^20200101^20300101^PHD^Called",
        ["XAD"] = "1 Test Street&Test Street&1^Unit 2^Testtown^NC^27000^USA^H^Other place^Durham^T12^A^20200101&20300101^20200101^20300101",
        ["XTN"] = "(217)555-0100^PRN^PH^test@example.org^1^217^5550100^12^Call late^X^S^+1 217 555 0100",
        ["PL"] = $"WARD^12^1^{Hd}^O^N^B2^3^Corner^L77&NS&1.2.3.4&ISO^{Hd}",
        ["DLN"] = "D123^NC^20300101",
        ["DLD"] = "HOME^20260102",
        ["DR"] = "20260101^20260131",
        ["NR"] = "1^5",
        ["SN"] = "^5^-^10",
        ["NA"] = "1^2^3",
        ["ED"] = $"{Hd}^application^pdf^Base64^SGVsbG8=",
        ["RP"] = $"https://example.org/doc^{Hd}^text^xml",
        ["PT"] = "P^T",
        ["VID"] = "2.5.1",
        ["MSG"] = "ADT^A01^ADT_A01",
        ["NDL"] = $"9&TEST&PERSON&Q&JR&DR&MD&&NS&1.2.3.4&ISO^20260102101500^20260102111500^WARD^12^1^{Hd}^O^B2^3",
        ["SPS"] = "BLD&Blood&HL70487^HEP^VENIP^LA&Left arm&HL70163^L&Left^FT&Technique^B&Role",
        ["RI"] = "Q6H^1000",
        ["RPT"] = "Q6H^DW^1^2^6^H^Y^AC^30^MIN",
        ["TQ"] = "5&mg^Q6H&1000^D5^20260102101500^20260107101500^R^as needed^Some text^S^^30&min^10",
        ["OG"] = "1^2^3^4",
        ["MO"] = "12.50^USD",
        ["CP"] = "12.50&USD^UP",
        ["FN"] = "TEST&van&TEST&van&PARTNER",
        ["SAD"] = "1 Test Street&Test Street&1",
        ["PLN"] = "P12^MD^NC^20300101",
        ["MOC"] = "12.50&USD^C1",
        ["PRL"] = "2345-7&Glucose&LN^1^5",
        ["AUI"] = "A12^20260102^TEST",
        ["JCC"] = "1^2^Word",
        ["FC"] = "A^20260102",
        ["VR"] = "1^5",
    };

    /// <summary>As in a field.</summary>
    public static string Of(string type)
    {
        if (Known.TryGetValue(type, out string? value))
        {
            return value;
        }

        IReadOnlyList<ComponentName> components = ComponentNames.Of(type);
        return components.Count == 0 ? "Word" : string.Join('^', components.Select(component => Of(component.Type).Replace('^', '&').Split('&')[0]));
    }

    /// <summary>Another value of the same type: what it says is another in each of its parts.</summary>
    public static string Vary(string value)
    {
        StringBuilder other = new(value);
        foreach ((string from, string to) in Others)
        {
            other.Replace(from, to);
        }

        return other.ToString() == value ? value + "2" : other.ToString();
    }

    private static readonly (string From, string To)[] Others =
    [
        ("TEST", "PROBE"), ("PERSON", "FIGURE"), ("Word", "Term"), ("Some text", "Other words"), ("C1", "C8"), ("A2", "A8"), ("C3", "C9"), ("First", "Another"), ("77", "88"), ("12", "14"),
        ("2026010", "2027010"), ("2020", "2021"), ("2030", "2031"), ("1015", "1116"), ("I1001", "I1002"), ("5^", "6^"), ("^10", "^11"), ("A01", "A03"), ("A11", "A12"), ("NS", "NT"), ("1.2.3.4", "1.2.3.5"), ("WARD", "HALL"), ("1000", "1100"), ("555", "444"), ("BLD", "SER"),
    ];
}
