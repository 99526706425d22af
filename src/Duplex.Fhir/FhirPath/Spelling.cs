namespace Duplex.Fhir.FhirPath;

/// <summary>Finds the name that a misspelt one was meant to be.</summary>
internal static class Spelling
{
    private const int MaxLength = 40;

    /// <summary>The name that differs in case only, else the one with the fewest wrong, missing, added or exchanged letters (a third of them at most), else one that begins alike; null where none does.</summary>
    public static string? Nearest(string name, IEnumerable<string> names)
    {
        if (name.Length is 0 or > MaxLength)
        {
            return null;
        }

        string? nearest = null;
        var least = Math.Max(1, name.Length / 3) + 1;
        string? begins = null;
        foreach (var known in names)
        {
            if (known.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return known;
            }

            if (Distance(name, known) is var distance && distance < least && distance < known.Length)
            {
                (nearest, least) = (known, distance);
            }

            if (Math.Min(name.Length, known.Length) > 2 && (known.StartsWith(name, StringComparison.OrdinalIgnoreCase) || name.StartsWith(known, StringComparison.OrdinalIgnoreCase))
                && (begins is null || known.Length < begins.Length))
            {
                begins = known;
            }
        }

        return nearest ?? begins;
    }

    // Optimal string alignment: one row per letter of a, and the two before it.
    private static int Distance(string a, string b)
    {
        if (b.Length > MaxLength || Math.Abs(a.Length - b.Length) > MaxLength / 3)
        {
            return int.MaxValue;
        }

        Span<int> before = stackalloc int[MaxLength + 1];
        Span<int> previous = stackalloc int[MaxLength + 1];
        Span<int> current = stackalloc int[MaxLength + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }

            var oldest = before;
            before = previous;
            previous = current;
            current = oldest;
        }

        return previous[b.Length];
    }
}
