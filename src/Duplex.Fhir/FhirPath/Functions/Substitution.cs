using System.Text.RegularExpressions;

namespace Duplex.Fhir.FhirPath.Functions;

/// <summary>What replaces the matches of a pattern, within a limit: groups may repeat the text, <c>$_</c> all of it, and each match takes memory.</summary>
internal sealed class Substitution(string text, string substitution, long freeBytes)
{
    /// <summary>What a match takes, with its groups and its place in the result.</summary>
    public const int MatchBytes = 256;

    private readonly int _groups = substitution.AsSpan().Count('$');
    private readonly bool _repeatsText = substitution.Contains("$_", StringComparison.Ordinal) || substitution.Contains("$`", StringComparison.Ordinal) || substitution.Contains("$'", StringComparison.Ordinal);
    private long _freeBytes = freeBytes;
    private long _length = text.Length;

    /// <summary>How many matches there were.</summary>
    public int Count { get; private set; }

    /// <exception cref="InsufficientMemoryException">The limit is reached.</exception>
    public string Replace(Match match)
    {
        Count++;
        if ((long)_groups * Longest(match) > Scope.MaxTextLength)
        {
            throw new InsufficientMemoryException();
        }

        var result = _groups == 0 ? substitution : match.Result(substitution);
        _length += result.Length - match.Length;
        _freeBytes -= MatchBytes + (2L * result.Length);
        return _length <= Scope.MaxTextLength && _freeBytes >= 0 ? result : throw new InsufficientMemoryException();
    }

    private int Longest(Match match)
    {
        if (_groups == 0 || _repeatsText)
        {
            return text.Length;
        }

        var longest = 0;
        for (var i = 0; i < match.Groups.Count; i++)
        {
            longest = Math.Max(longest, match.Groups[i].Length);
        }

        return longest;
    }
}
