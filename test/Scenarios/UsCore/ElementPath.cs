using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Duplex.Scenarios.UsCore;

/// <summary>A path of FHIRPath as search parameters use it: steps, choices of types, and extensions by their URL.</summary>
internal sealed partial class ElementPath
{
    private readonly IReadOnlyList<string> _steps;

    private ElementPath(IReadOnlyList<string> steps) => _steps = steps;

    public static ElementPath Of(string expression)
    {
        var path = TypeOf().Replace(ResolvesTo().Replace(expression, ""), "").Replace(" as dateTime)", "", StringComparison.Ordinal).Replace(" as date)", "", StringComparison.Ordinal).Trim(' ', '(');
        return new ElementPath([.. Steps().Matches(path).Select(match => match.Value).Skip(1)]);
    }

    public IEnumerable<JsonNode> In(JsonObject resource) => _steps.Aggregate<string, IEnumerable<JsonNode>>([resource], (nodes, step) => nodes.SelectMany(node => Next(node, step)));

    /// <summary>The values of an element, by its name or, of a choice, by its name and a type.</summary>
    public static IEnumerable<JsonNode> Next(JsonNode node, string step)
    {
        if (step.StartsWith("extension.where", StringComparison.Ordinal))
        {
            var url = step.Split('\'')[1];
            return Items(node["extension"]).Where(extension => (string?)extension["url"] == url);
        }

        if (node is not JsonObject element)
        {
            return [];
        }

        var key = element.ContainsKey(step) ? step
            : element.Select(member => member.Key).FirstOrDefault(key => key.Length > step.Length && key.StartsWith(step, StringComparison.Ordinal) && char.IsAsciiLetterUpper(key[step.Length]));
        return key is null ? [] : Items(element[key]);
    }

    public static IEnumerable<JsonNode> Items(JsonNode? node) => node switch
    {
        null => [],
        JsonArray list => list.OfType<JsonNode>(),
        _ => [node],
    };

    [GeneratedRegex(@"\.where\(resolve\(\) is \w+\)")]
    private static partial Regex ResolvesTo();

    [GeneratedRegex(@"\.as\(\w+\)")]
    private static partial Regex TypeOf();

    [GeneratedRegex(@"extension\.where\([^)]*\)|[^.]+")]
    private static partial Regex Steps();
}
