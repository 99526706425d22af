using System.Collections.Frozen;
using Duplex.Fhir.Values;

namespace Duplex.Translation.Ccda;

/// <summary>
/// The UCUM code of a unit as senders write it. UCUM tells case apart, so that some usual spellings are codes of something else:
/// <c>MG</c> is a megagauss, <c>K/uL</c> a kelvin per microlitre, <c>u</c> an atomic mass.
/// </summary>
internal static class CdaUnits
{
    /// <summary>Spellings that mean one thing only in a chart.</summary>
    private static readonly FrozenDictionary<string, string> Meant = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["MG"] = "mg", ["Mg"] = "mg", ["G"] = "g", ["GM"] = "g", ["gm"] = "g", ["MCG"] = "ug", ["mcg"] = "ug", ["KG"] = "kg", ["ML"] = "mL", ["MG/ML"] = "mg/mL", ["IU"] = "[IU]",
        ["K/uL"] = "10*3/uL", ["K/UL"] = "10*3/uL", ["M/uL"] = "10*6/uL", ["M/UL"] = "10*6/uL", ["MG/DL"] = "mg/dL", ["G/DL"] = "g/dL", ["mcg/mL"] = "ug/mL", ["MMOL/L"] = "mmol/L",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Atoms of UCUM that are hardly ever meant: gauss, megalitre, kelvin, farad, coulomb, henry, siemens, femtotonne, picotonne, atomic mass.</summary>
    private static readonly FrozenSet<string> Doubtful = FrozenSet.Create(StringComparer.Ordinal, "G", "MG", "PG", "Mg", "ML", "K", "F", "C", "H", "S", "ft", "pt", "u");

    /// <summary>Null where no code is sure; the unit is then a text.</summary>
    public static string? CodeOf(string unit) => Meant.TryGetValue(unit, out string? meant) ? meant : !IsDoubtful(unit) && Ucum.IsValid(unit) ? unit : null;

    private static bool IsDoubtful(string unit)
    {
        int depth = 0;
        int start = 0;
        for (int at = 0; at <= unit.Length; at++)
        {
            char letter = at < unit.Length ? unit[at] : '/';
            if (depth == 0 && !char.IsAsciiLetter(letter))
            {
                if (at > start && Doubtful.Contains(unit[start..at]))
                {
                    return true;
                }
            }

            depth += letter is '[' or '{' ? 1 : letter is ']' or '}' ? -1 : 0;
            if (depth != 0 || !char.IsAsciiLetter(letter))
            {
                start = at + 1;
            }
        }

        return false;
    }
}
