using System.Text.RegularExpressions;
using Duplex.Fhir.FhirPath.Nodes;

namespace Duplex.Fhir.FhirPath.Functions;

/// <summary>Regular expressions (FHIRPath 2.0, section 5.6): a dot matches line breaks too; without backtracking where the pattern allows.</summary>
internal static class PatternFunctions
{
    public static readonly FunctionDefinition[] All =
    [
        new("matches", 1, 2, "Boolean", static (FhirPathItems input, CallNode call, ref Scope scope) => Matches(input, call, false, ref scope)) { TakesText = true },
        new("matchesFull", 1, 2, "Boolean", static (FhirPathItems input, CallNode call, ref Scope scope) => Matches(input, call, true, ref scope)) { TakesText = true },
        new("replaceMatches", 2, 3, "String", ReplaceMatches) { TakesText = true },
    ];

    private const int MaxPatternLength = 4_000;
    private const int StepsPerPattern = 500;
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMilliseconds(250);

    private static FhirPathItems Matches(FhirPathItems input, CallNode call, bool whole, ref Scope scope)
    {
        if (call.Subject(input, ref scope) is not { } text || call.Text(0, ref scope) is not { } pattern)
        {
            return default;
        }

        var regex = Compiled(pattern, whole, Flags(call, 1, ref scope), call, ref scope);
        scope.ChargeText(call.Position, text.Length);
        try
        {
            return FhirPathItems.Of(regex.IsMatch(text));
        }
        catch (RegexMatchTimeoutException)
        {
            throw TooSlow(call, ref scope);
        }
    }

    private static FhirPathItems ReplaceMatches(FhirPathItems input, CallNode call, ref Scope scope)
    {
        if (call.Subject(input, ref scope) is not { } text || call.Text(0, ref scope) is not { } pattern || call.Text(1, ref scope) is not { } substitution)
        {
            return default;
        }

        // An empty pattern names nothing to replace.
        if (pattern.Length == 0)
        {
            return FhirPathItems.One(text);
        }

        var regex = Compiled(pattern, false, Flags(call, 2, ref scope), call, ref scope);
        scope.ChargeText(call.Position, text.Length);
        var matches = new Substitution(text, substitution, scope.FreeBytes);
        try
        {
            var result = regex.Replace(text, matches.Replace);
            scope.MakeText(call.Position, result.Length);
            scope.Keep(call.Position, matches.Count, Substitution.MatchBytes);
            return FhirPathItems.One(result);
        }
        catch (InsufficientMemoryException)
        {
            throw scope.Error(call.Position, $"The result would have more than {Scope.MaxTextLength} characters, or take more memory than MaxMemory leaves.");
        }
        catch (ArgumentException)
        {
            throw scope.Error(call.Arguments[1].Position, "The number of a group behind '$' is too large; $1 to $9 are usual, and $$ is a dollar sign.");
        }
        catch (RegexMatchTimeoutException)
        {
            throw TooSlow(call, ref scope);
        }
    }

    private static string Flags(CallNode call, int index, ref Scope scope) => call.Has(index) ? call.Text(index, ref scope) ?? "" : "";

    private static FhirPathException TooSlow(CallNode call, ref Scope scope) =>
        scope.Error(call.Position, $"The pattern took longer than {TimeLimit.TotalMilliseconds} ms; one without nested repetitions or backreferences is needed.");

    private static Regex Compiled(string pattern, bool whole, string flags, CallNode call, ref Scope scope)
    {
        if (call.Cache is PatternEntry cached && cached.Pattern == pattern && cached.Flags == flags)
        {
            return cached.Regex;
        }

        if (pattern.Length > MaxPatternLength)
        {
            throw scope.Error(call.Position, $"A pattern may have {MaxPatternLength} characters.");
        }

        scope.Charge(call.Position, StepsPerPattern + pattern.Length);
        var entry = new PatternEntry(pattern, flags, Create(whole ? $@"\A(?:{pattern})\z" : pattern, flags, call, ref scope));
        call.Cache = entry;
        return entry.Regex;
    }

    private static Regex Create(string pattern, string flags, CallNode call, ref Scope scope)
    {
        var options = RegexOptions.CultureInvariant | RegexOptions.Singleline;
        options |= flags.Contains('i', StringComparison.Ordinal) ? RegexOptions.IgnoreCase : RegexOptions.None;
        options |= flags.Contains('m', StringComparison.Ordinal) ? RegexOptions.Multiline : RegexOptions.None;
        try
        {
            try
            {
                return new Regex(pattern, options | RegexOptions.NonBacktracking, TimeLimit);
            }
            catch (NotSupportedException)
            {
                return new Regex(pattern, options, TimeLimit);
            }
        }
        catch (ArgumentException)
        {
            throw scope.Error(call.Arguments[0].Position, "This is no regular expression.");
        }
    }

    private sealed record PatternEntry(string Pattern, string Flags, Regex Regex);
}
