using System.Globalization;
using System.Text.Json.Nodes;

namespace Duplex.Scenarios.UsCore;

/// <summary>When a value meets a search (FHIR R4, search.html), written out once more for the checks.</summary>
internal static class SearchTruth
{
    public static IEnumerable<(string? System, string Code)> TokensOf(JsonNode node)
    {
        if (node is JsonValue value)
        {
            yield return (null, value.ToString());
            yield break;
        }

        foreach (var coding in ElementPath.Items(node["coding"]))
        {
            if ((string?)coding["code"] is { } code)
            {
                yield return ((string?)coding["system"], code);
            }
        }

        if ((string?)(node["value"] ?? node["code"]) is { } text)
        {
            yield return ((string?)node["system"], text);
        }
    }

    /// <summary>The words of a name, an address or a string.</summary>
    public static IEnumerable<string> WordsOf(JsonNode node) => node is JsonValue value
        ? [value.ToString()]
        : new[] { "text", "family", "given", "prefix", "suffix", "line", "city", "district", "state", "postalCode", "country" }.SelectMany(name => ElementPath.Items(node[name])).Select(part => part.ToString());

    /// <summary>The start of a date, a time or a period, as it stands there.</summary>
    public static string? DateText(JsonNode node) => node is JsonValue ? (string?)node : (string?)(node["start"] ?? node["end"]);

    public static bool SameReference(string one, string other) => Tail(one) == Tail(other) || Tail(one).EndsWith("/" + other, StringComparison.Ordinal);

    public static bool IsMet(JsonNode node, string value)
    {
        var prefix = char.IsAsciiLetter(value[0]) ? value[..2] : "eq";
        var (from, to) = Range(value[(char.IsAsciiLetter(value[0]) ? 2 : 0)..]);
        var (start, end) = node is JsonValue ? Range((string)node!)
            : (node["start"] is { } begun ? Range((string)begun!).From : DateTimeOffset.MinValue, node["end"] is { } ended ? Range((string)ended!).To : DateTimeOffset.MaxValue);
        return prefix switch
        {
            "eq" => start >= from && end <= to,
            "gt" => end > to,
            "ge" => end > to || (start >= from && end <= to),
            "lt" => start < from,
            "le" => start < from || (start >= from && end <= to),
            _ => throw new ArgumentOutOfRangeException(nameof(value)),
        };
    }

    /// <summary>The instants that a date or time of any precision may mean; without an offset, in UTC.</summary>
    public static (DateTimeOffset From, DateTimeOffset To) Range(string text)
    {
        var from = text.Length switch
        {
            4 => DateTimeOffset.ParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
            7 => DateTimeOffset.ParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
            _ => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
        };
        var to = text.Length switch
        {
            4 => from.AddYears(1),
            7 => from.AddMonths(1),
            10 => from.AddDays(1),
            _ => text.Contains('.', StringComparison.Ordinal) ? from.AddMilliseconds(1) : from.AddSeconds(1),
        };
        return (from, to.AddTicks(-1));
    }

    private static string Tail(string reference) => reference.StartsWith("http", StringComparison.Ordinal) && reference.Split('/') is { Length: > 2 } parts ? string.Join('/', parts[^2..]) : reference;
}
