using System.Collections.Frozen;

namespace Duplex.Translation.Tables;

/// <summary>Units that are UCUM codes beyond doubt where a message names no code system: no other usual list writes them so with another meaning.</summary>
internal static class UcumUnits
{
    private static readonly FrozenSet<string> Codes = FrozenSet.Create(
        StringComparer.Ordinal,
        "%", "g/dL", "mg/dL", "ug/dL", "ng/dL", "pg/dL", "g/L", "mg/L", "ug/L", "ng/L", "mg/mL", "ug/mL", "ng/mL", "pg/mL",
        "mol/L", "mmol/L", "mmol/l", "umol/L", "nmol/L", "pmol/L", "mmol/mol", "mg/g", "ug/g", "mg/kg", "mg/(24.h)", "g/(24.h)",
        "10*3/uL", "10*6/uL", "10*9/L", "10*12/L", "/uL", "/mL", "fL", "pg", "U/L", "kU/L", "U/mL",
        "[IU]/L", "[IU]/mL", "m[IU]/L", "m[IU]/mL", "u[IU]/mL", "k[IU]/L", "meq/L", "mosm/kg", "mm[Hg]", "mm/h",
        "mL/min", "mL/min/{1.73_m2}", "kg/m2", "mL", "dL", "kg", "cm", "/[HPF]", "/[LPF]", "{INR}", "{ratio}");

    public static bool IsUcum(string unit) => Codes.Contains(unit);
}
