using System.Collections.Frozen;

namespace Duplex.Translation.Tables;

/// <summary>
/// Systems of the driver's licences of the United States: HL7 has an OID for each state, which ends in the state's number in FIPS 5-2.
/// </summary>
internal static class DriverLicenses
{
    private const string Root = "urn:oid:2.16.840.1.113883.4.3.";

    private static readonly FrozenDictionary<string, int> States = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["AL"] = 1, ["AK"] = 2, ["AZ"] = 4, ["AR"] = 5, ["CA"] = 6, ["CO"] = 8, ["CT"] = 9, ["DE"] = 10, ["DC"] = 11, ["FL"] = 12, ["GA"] = 13,
        ["HI"] = 15, ["ID"] = 16, ["IL"] = 17, ["IN"] = 18, ["IA"] = 19, ["KS"] = 20, ["KY"] = 21, ["LA"] = 22, ["ME"] = 23, ["MD"] = 24, ["MA"] = 25,
        ["MI"] = 26, ["MN"] = 27, ["MS"] = 28, ["MO"] = 29, ["MT"] = 30, ["NE"] = 31, ["NV"] = 32, ["NH"] = 33, ["NJ"] = 34, ["NM"] = 35, ["NY"] = 36,
        ["NC"] = 37, ["ND"] = 38, ["OH"] = 39, ["OK"] = 40, ["OR"] = 41, ["PA"] = 42, ["RI"] = 44, ["SC"] = 45, ["SD"] = 46, ["TN"] = 47, ["TX"] = 48,
        ["UT"] = 49, ["VT"] = 50, ["VA"] = 51, ["WA"] = 53, ["WV"] = 54, ["WI"] = 55, ["WY"] = 56,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>By the two letters of a state; null where they are none.</summary>
    public static string? FindSystem(string? state) =>
        state is not null && States.TryGetValue(state, out int number) ? Root + number.ToString(System.Globalization.CultureInfo.InvariantCulture) : null;
}
