using System.Collections.Frozen;
using Duplex.Fhir.Values;

namespace Duplex.Fhir.Validation;

/// <summary>The code of UCUM that was probably meant.</summary>
internal static class UnitSuggestion
{
    private static readonly FrozenDictionary<string, string> Meant = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["mmHg"] = "mm[Hg]", ["mm Hg"] = "mm[Hg]", ["cmH2O"] = "cm[H2O]", ["IU"] = "[IU]", ["mIU"] = "m[IU]", ["uIU"] = "u[IU]", ["cc"] = "mL", ["mcg"] = "ug", ["\u00b5g"] = "ug", ["\u03bcg"] = "ug",
        ["\u00b5mol"] = "umol", ["\u03bcmol"] = "umol", ["mEq"] = "meq", ["lb"] = "[lb_av]", ["lbs"] = "[lb_av]", ["pound"] = "[lb_av]", ["oz"] = "[oz_av]", ["in"] = "[in_i]", ["inch"] = "[in_i]", ["inches"] = "[in_i]",
        ["ft"] = "[ft_i]", ["degF"] = "[degF]", ["F"] = "[degF]", ["\u00b0F"] = "[degF]", ["degC"] = "Cel", ["\u00b0C"] = "Cel", ["celsius"] = "Cel", ["bpm"] = "/min",
        ["beats"] = "{beats}", ["breaths"] = "{breaths}", ["sec"] = "s", ["secs"] = "s", ["second"] = "s", ["seconds"] = "s", ["mins"] = "min", ["minute"] = "min", ["minutes"] = "min", ["hr"] = "h", ["hrs"] = "h", ["hour"] = "h", ["hours"] = "h",
        ["day"] = "d", ["days"] = "d", ["week"] = "wk", ["weeks"] = "wk", ["month"] = "mo", ["months"] = "mo", ["yr"] = "a", ["yrs"] = "a", ["year"] = "a", ["years"] = "a", ["percent"] = "%",
        ["ea"] = "{each}", ["each"] = "{each}", ["tab"] = "{tbl}", ["tablet"] = "{tablet}", ["tablets"] = "{tablet}", ["capsule"] = "{capsule}", ["dose"] = "{dose}", ["puff"] = "{puff}", ["score"] = "{score}", ["drop"] = "[drp]", ["drops"] = "[drp]", ["kgs"] = "kg", ["gm"] = "g", ["gms"] = "g",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Null where none comes to mind.</summary>
    public static string? For(string code)
    {
        var text = code.Trim();
        if (text.Length is 0 or > 40)
        {
            return null;
        }

        if (Meant.TryGetValue(text, out var whole))
        {
            return whole;
        }

        // Powers of ten have a star, those of units no sign.
        var parts = text.Replace("x10", "10", StringComparison.OrdinalIgnoreCase).Replace("10^", "10*", StringComparison.Ordinal).Replace("^", "", StringComparison.Ordinal).Split('/');
        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i].Trim();
            parts[i] = Ucum.IsValid(part) ? part : Meant.GetValueOrDefault(part) ?? part;
        }

        var mended = string.Join('/', parts);
        return Ucum.IsValid(mended) ? mended : Ucum.IsValid(text) ? text : Ucum.IsValid(text.ToLowerInvariant()) ? text.ToLowerInvariant() : null;
    }
}
