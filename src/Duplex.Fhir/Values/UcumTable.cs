using System.Collections.Concurrent;
using System.Globalization;

namespace Duplex.Fhir.Values;

/// <summary>Units and prefixes of UCUM by their case sensitive code, resolved on first use.</summary>
internal static partial class UcumTable
{
    private static readonly ConcurrentDictionary<string, UcumUnit?> Resolved = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, string[]> Definitions = ReadDefinitions();

    private static readonly Dictionary<string, int> Prefixes = new(StringComparer.Ordinal)
    {
        ["Q"] = 30, ["R"] = 27, ["Y"] = 24, ["Z"] = 21, ["E"] = 18, ["P"] = 15, ["T"] = 12, ["G"] = 9, ["M"] = 6, ["k"] = 3,
        ["h"] = 2, ["da"] = 1, ["d"] = -1, ["c"] = -2, ["m"] = -3, ["u"] = -6, ["n"] = -9, ["p"] = -12, ["f"] = -15,
        ["a"] = -18, ["z"] = -21, ["y"] = -24, ["r"] = -27, ["q"] = -30,
    };

    private static readonly Dictionary<string, int> BinaryPrefixes = new(StringComparer.Ordinal)
    {
        ["Ki"] = 10, ["Mi"] = 20, ["Gi"] = 30, ["Ti"] = 40,
    };

    /// <summary>A unit atom, with prefix where its unit takes one; null where unknown.</summary>
    internal static UcumUnit? Find(string symbol)
    {
        if (Atom(symbol) is { } unit)
        {
            return unit;
        }

        for (var length = 1; length <= 2 && length < symbol.Length; length++)
        {
            var (prefix, rest) = (symbol[..length], symbol[length..]);
            if (Scale(prefix) is { } scale && Definitions.TryGetValue(rest, out var definition) && definition[1].Contains('m', StringComparison.Ordinal))
            {
                return Atom(rest)?.Scaled(scale);
            }
        }

        return null;
    }

    private static Ratio? Scale(string prefix) =>
        Prefixes.TryGetValue(prefix, out var ten) ? Ratio.PowerOfTen(ten)
        : BinaryPrefixes.TryGetValue(prefix, out var two) ? Ratio.From(1L << two)
        : null;

    private static UcumUnit? Atom(string code)
    {
        if (!Definitions.TryGetValue(code, out var definition))
        {
            return null;
        }

        return Resolved.TryGetValue(code, out var known) ? known : Resolved.GetOrAdd(code, Resolve(code, definition));
    }

    private static UcumUnit? Resolve(string code, string[] definition)
    {
        if (definition.Length == 2)
        {
            return UcumUnit.OfBase(code);
        }

        var unit = UcumParser.Parse(definition[3])?.Scaled(Number(definition[2]));
        return definition.Length > 4 ? unit?.Shifted(Number(definition[4])) : unit;
    }

    private static Ratio Number(string text)
    {
        var exponentAt = text.IndexOf('e', StringComparison.Ordinal);
        var mantissa = decimal.Parse(exponentAt < 0 ? text : text[..exponentAt], NumberStyles.Float, CultureInfo.InvariantCulture);
        var exponent = exponentAt < 0 ? 0 : int.Parse(text.AsSpan(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return Ratio.From(mantissa) * Ratio.PowerOfTen(exponent);
    }

    private static Dictionary<string, string[]> ReadDefinitions()
    {
        var definitions = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var text in (string[])[General, Clinical, Customary])
        {
            foreach (var entry in text.Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                var parts = entry.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                definitions.Add(parts[0], parts);
            }
        }

        return definitions;
    }
}
