using System.Globalization;
using System.Text.RegularExpressions;

namespace Duplex.Fhir.Search;

/// <summary>Recognises the expressions that are nothing but steps through elements: all but a few of R4's.</summary>
internal static partial class ElementPath
{
    /// <summary>The steps of each alternative, or null where the expression is more than that.</summary>
    /// <param name="expression">Alternatives joined by <c>|</c>.</param>
    /// <param name="isFromResource">Whether each alternative starts with the name of the resource's type.</param>
    public static IReadOnlyList<IReadOnlyList<PathStep>>? TryParse(string expression, bool isFromResource)
    {
        var paths = new List<IReadOnlyList<PathStep>>();
        foreach (var alternative in expression.Split(" | "))
        {
            if (TryParseOne(isFromResource ? alternative : "." + alternative, isFromResource) is not { } path)
            {
                return null;
            }

            paths.Add(path);
        }

        return paths;
    }

    private static List<PathStep>? TryParseOne(string text, bool isFromResource)
    {
        var steps = new List<PathStep>();
        var at = isFromResource ? TypeName().Match(text).Length : 0;
        while (at < text.Length)
        {
            var match = Step().Match(text, at);
            if (!match.Success)
            {
                return null;
            }

            steps.Add(match.Groups switch
            {
                var g when g["type"].Success => new PathStep.OfType(g["type"].Value),
                var g when g["resolved"].Success => new PathStep.ResolvesTo(g["resolved"].Value),
                var g when g["where"].Success => new PathStep.Where(new PathStep.Property(g["where"].Value, null), g["text"].Value),
                var g => new PathStep.Property(g["name"].Value, g["only"].Success ? int.Parse(g["only"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null),
            });
            at += match.Length;
        }

        return steps;
    }

    [GeneratedRegex("^[A-Za-z]+")]
    private static partial Regex TypeName();

    [GeneratedRegex(@"\G\.(?:ofType\((?<type>[A-Za-z]+)\)|where\(resolve\(\) is (?<resolved>[A-Za-z]+)\)|where\((?<where>[A-Za-z]+)='(?<text>[^'\\]*)'\)|(?<name>[A-Za-z]+)(?:\[(?<only>[0-9]+)\])?(?!\())")]
    private static partial Regex Step();
}
