using System.Collections.Frozen;
using Duplex.Fhir.Model;

namespace Duplex.Translation.Tables;

/// <summary>HL7 table 0078 to Observation.interpretation.</summary>
internal static class Interpretations
{
    private const string V3 = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation";

    private static readonly FrozenDictionary<string, string> Displays = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["<"] = "Off scale low",
        [">"] = "Off scale high",
        ["A"] = "Abnormal",
        ["AA"] = "Critical abnormal",
        ["B"] = "Better",
        ["CAR"] = "Carrier",
        ["D"] = "Significant change down",
        ["DET"] = "Detected",
        ["E"] = "Equivocal",
        ["EX"] = "outside threshold",
        ["EXP"] = "Expected",
        ["H"] = "High",
        ["HH"] = "Critical high",
        ["HU"] = "Significantly high",
        ["I"] = "Intermediate",
        ["IE"] = "Insufficient evidence",
        ["IND"] = "Indeterminate",
        ["L"] = "Low",
        ["LL"] = "Critical low",
        ["LU"] = "Significantly low",
        ["MS"] = "moderately susceptible",
        ["N"] = "Normal",
        ["NCL"] = "No CLSI defined breakpoint",
        ["ND"] = "Not detected",
        ["NEG"] = "Negative",
        ["NR"] = "Non-reactive",
        ["NS"] = "Non-susceptible",
        ["POS"] = "Positive",
        ["R"] = "Resistant",
        ["RR"] = "Reactive",
        ["S"] = "Susceptible",
        ["SDD"] = "Susceptible-dose dependent",
        ["SYN-R"] = "Synergy - resistant",
        ["SYN-S"] = "Synergy - susceptible",
        ["U"] = "Significant change up",
        ["UNE"] = "Unexpected",
        ["VS"] = "very susceptible",
        ["W"] = "Worse",
        ["WR"] = "Weakly reactive",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Coding> Codings = Displays.ToFrozenDictionary(
        static code => code.Key, static code => WrittenCodings.Of(V3, code.Key, code.Value), StringComparer.Ordinal);

    /// <summary>The coding of a flag; one that the table does not know keeps its code in table 0078.</summary>
    public static Coding Read(string code) =>
        Codings.TryGetValue(code, out Coding? coding) ? coding
        : Codings.TryGetValue(code.ToUpperInvariant(), out coding) ? coding
        : new Coding { System = CodeSystems.TableOf("0078"), Code = code };
}
