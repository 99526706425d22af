using System.Text.Json;

namespace Duplex.Translate;

/// <summary>Where one JSON document differs from another, path by path.</summary>
internal static class JsonDifferences
{
    /// <summary>More differences say no more of what is wrong.</summary>
    private const int Most = 200;

    public static IReadOnlyList<SiteFailure> Of(ReadOnlyMemory<byte> expected, ReadOnlyMemory<byte> actual)
    {
        try
        {
            using var wanted = JsonDocument.Parse(expected);
            using var given = JsonDocument.Parse(actual);
            var differences = new List<SiteFailure>();
            Compare(wanted.RootElement, given.RootElement, "Bundle", differences);
            return differences.Count <= Most ? differences : [.. differences.Take(Most), new("Bundle", $"and {differences.Count - Most} more differences")];
        }
        catch (JsonException broken)
        {
            return [new("expect", $"the expected Bundle is no JSON: line {broken.LineNumber + 1}")];
        }
    }

    private static void Compare(JsonElement expected, JsonElement actual, string path, List<SiteFailure> differences)
    {
        if (expected.ValueKind != actual.ValueKind)
        {
            differences.Add(new(path, "another kind of value", Values(expected, actual)));
            return;
        }

        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                CompareMembers(expected, actual, path, differences);
                break;
            case JsonValueKind.Array:
                CompareItems(expected, actual, path, differences);
                break;
            default:
                // Numbers as text: 1.0 says more than 1.
                if (expected.GetRawText() != actual.GetRawText() && (expected.ValueKind != JsonValueKind.String || expected.GetString() != actual.GetString()))
                {
                    differences.Add(new(path, "another value", Values(expected, actual)));
                }

                break;
        }
    }

    private static void CompareMembers(JsonElement expected, JsonElement actual, string path, List<SiteFailure> differences)
    {
        foreach (var member in expected.EnumerateObject())
        {
            if (actual.TryGetProperty(member.Name, out var value))
            {
                Compare(member.Value, value, $"{path}.{member.Name}", differences);
            }
            else
            {
                differences.Add(new($"{path}.{member.Name}", "it is missing", $"expected {Shown(member.Value)}"));
            }
        }

        foreach (var member in actual.EnumerateObject().Where(member => !expected.TryGetProperty(member.Name, out _)))
        {
            differences.Add(new($"{path}.{member.Name}", "it is not expected", $"got {Shown(member.Value)}"));
        }
    }

    private static void CompareItems(JsonElement expected, JsonElement actual, string path, List<SiteFailure> differences)
    {
        var (wanted, given) = (expected.GetArrayLength(), actual.GetArrayLength());
        for (var i = 0; i < Math.Max(wanted, given); i++)
        {
            if (i >= given)
            {
                differences.Add(new($"{path}[{i}]", "it is missing", $"expected {Shown(expected[i])}"));
            }
            else if (i >= wanted)
            {
                differences.Add(new($"{path}[{i}]", "it is not expected", $"got {Shown(actual[i])}"));
            }
            else
            {
                Compare(expected[i], actual[i], $"{path}[{i}]", differences);
            }
        }
    }

    private static string Values(JsonElement expected, JsonElement actual) => $"expected {Shown(expected)}, got {Shown(actual)}";

    private static string Shown(JsonElement value) => value.GetRawText() is { Length: > 100 } text ? text[..100] + "…" : value.GetRawText();
}
