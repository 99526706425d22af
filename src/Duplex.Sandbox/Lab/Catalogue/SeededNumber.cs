using System.Globalization;

namespace Duplex.Sandbox.Lab.Catalogue;

/// <summary>Numbers that a seed and a purpose decide, without any state.</summary>
internal static class SeededNumber
{
    /// <summary>From 0 to below 1.</summary>
    public static double Fraction(int seed, params ReadOnlySpan<object> purpose) => (Hash(seed, purpose) >> 11) / (double)(1UL << 53);

    /// <summary>16 upper-case hexadecimal digits.</summary>
    public static string Hex(int seed, params ReadOnlySpan<object> purpose) => Hash(seed, purpose).ToString("X16", CultureInfo.InvariantCulture);

    private static ulong Hash(int seed, ReadOnlySpan<object> purpose)
    {
        // FNV-1a, then the finaliser of splitmix64 so that near texts give far numbers.
        var hash = 14695981039346656037UL ^ unchecked((uint)seed);
        foreach (var part in purpose)
        {
            foreach (var c in string.Create(CultureInfo.InvariantCulture, $"{part}/"))
            {
                hash = unchecked((hash ^ c) * 1099511628211UL);
            }
        }

        hash = unchecked((hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9UL);
        hash = unchecked((hash ^ (hash >> 27)) * 0x94D049BB133111EBUL);
        return hash ^ (hash >> 31);
    }
}
