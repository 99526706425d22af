using System.Globalization;
using System.Text.Json.Nodes;

namespace Duplex.Sandbox.Ehr.Fhir;

/// <summary>A search that was understood: the filters, and which page of the matches is asked for.</summary>
internal sealed record SearchQuery(
    string Type, IReadOnlyList<(SearchParameter Parameter, string Value)> Filters, string? Sort, int Count, int Offset)
{
    private const int DefaultCount = 50;
    private const int MaxCount = 200;

    /// <summary>What is told beside the matches.</summary>
    public IReadOnlyList<SearchInclude> Includes { get; init; } = [];

    public static (SearchQuery? Query, FhirIssue? Issue) Read(string type, IEnumerable<(string Name, string Value)> parameters)
    {
        var known = SearchParameters.Of(type);
        var filters = new List<(SearchParameter, string)>();
        var includes = new List<SearchInclude>();
        var (sort, count, offset) = ((string?)null, DefaultCount, 0);
        foreach (var (name, value) in parameters)
        {
            switch (name)
            {
                case "_format" or "_pretty" or "_total":
                    break;
                case "_sort" when value is "date" or "-date" or "_lastUpdated" or "-_lastUpdated" or "_id":
                    sort = value;
                    break;
                case "_count" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out count):
                    count = Math.Min(count, MaxCount);
                    break;
                case "_offset" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out offset):
                    break;
                case "_include" or "_revinclude" when SearchIncludes.Find(type, value, isReverse: name == "_revinclude") is { } include:
                    includes.Add(include);
                    break;
                case "_sort" or "_count" or "_offset" or "_include" or "_revinclude":
                    return (null, Wrong("value", $"{name} can't have that value.", type, name));
                default:
                    if (known.FirstOrDefault(one => one.Name == name) is not { } parameter)
                    {
                        return (null, Wrong("not-supported", $"{type} can't be searched by that parameter; it knows: {string.Join(", ", known.Select(one => one.Name))}.", type, name));
                    }

                    if (CheckValue(parameter, value) is { } text)
                    {
                        return (null, Wrong("value", text, type, name));
                    }

                    filters.Add((parameter, value));
                    break;
            }
        }

        return (new SearchQuery(type, filters, sort, count, offset) { Includes = includes }, null);
    }

    /// <summary>The value of a filter without alternatives, to narrow what is read from the database.</summary>
    public string? Single(string name) =>
        Filters.Where(one => one.Parameter.Name == name && !one.Value.Contains(',', StringComparison.Ordinal)).Select(one => one.Value).FirstOrDefault();

    public bool Matches(JsonObject resource) =>
        Filters.All(filter => filter.Value.Split(',').Any(value => filter.Parameter.Matches(resource, value)));

    private static string? CheckValue(SearchParameter parameter, string value)
    {
        if (value.Length == 0)
        {
            return "The parameter has no value.";
        }

        if (parameter.Type != "date")
        {
            return null;
        }

        return value.Split(',').All(one => FhirInterval.Parse(one.Length > 2 && char.IsAsciiLetter(one[0]) ? one[2..] : one) is not null)
            ? null
            : "Not a FHIR date; write 2026, 2026-01, 2026-01-31 or 2026-01-31T08:00:00Z, with eq, ne, gt, ge, lt, le, sa or eb before it.";
    }

    private static FhirIssue Wrong(string code, string text, string type, string name) =>
        new(400, code, text, name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or ':') ? $"http.{name}" : type);
}
