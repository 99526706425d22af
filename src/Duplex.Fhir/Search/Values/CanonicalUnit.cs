using System.Collections.Concurrent;
using Duplex.Fhir.Values;

namespace Duplex.Fhir.Search;

/// <summary>A UCUM code and the base units that it reduces to.</summary>
/// <param name="Code">The code.</param>
/// <param name="Unit">The base units.</param>
/// <param name="Factor">What a value is multiplied by; null for units with a zero point of their own.</param>
internal sealed record CanonicalUnit(string Code, string Unit, decimal? Factor)
{
    private const string UcumSystem = "http://unitsofmeasure.org";
    private const int Kept = 2048;
    private static readonly ConcurrentDictionary<string, CanonicalUnit?> ByCode = new(StringComparer.Ordinal);

    /// <summary>The base units; null where the system is another than UCUM or the code none of UCUM's.</summary>
    public static CanonicalUnit? Find(string? system, string code)
    {
        if (system is not (null or "" or UcumSystem))
        {
            return null;
        }

        if (!ByCode.TryGetValue(code, out var unit))
        {
            unit = Read(code);
            // Codes come from data: a stranger's million of them must not stay.
            if (ByCode.Count < Kept)
            {
                ByCode.TryAdd(code, unit);
            }
        }

        return unit;
    }

    /// <summary>The value in base units; null where there is none or it is beyond a decimal.</summary>
    public decimal? Of(decimal? value)
    {
        if (value is not { } number)
        {
            return null;
        }

        try
        {
            return Factor is { } factor ? number * factor : Ucum.ToCanonical(number, Code)?.Value;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static CanonicalUnit? Read(string code) =>
        Ucum.Canonical(code) is var (canonical, factor) ? new CanonicalUnit(code, canonical, factor)
        : Ucum.ToCanonical(0, code) is var (zeroPoint, _) ? new CanonicalUnit(code, zeroPoint, null)
        : null;
}
