using System.Globalization;
using System.Text.Json;

namespace Duplex.Care.Labs;

/// <summary>Whether what was sent is in what is shown: every member there and equal; what the EHR adds does not matter.</summary>
internal static class SentWithin
{
    /// <summary>The path of the first thing that is absent or other; null where all is there.</summary>
    public static string? FirstDifference(JsonElement sent, JsonElement seen, string path) => sent.ValueKind switch
    {
        JsonValueKind.Object => seen.ValueKind != JsonValueKind.Object ? path : OfMembers(sent, seen, path),
        JsonValueKind.Array => OfItems(sent, seen, path),
        // Numbers by value: 7.20 and 7.2 are the same measurement, and no EHR shows a value with other digits.
        JsonValueKind.Number => seen.ValueKind == JsonValueKind.Number && SameNumber(sent, seen) ? null : path,
        JsonValueKind.String => seen.ValueKind == JsonValueKind.String && sent.ValueEquals(seen.GetString()) ? null : path,
        _ => seen.ValueKind == sent.ValueKind ? null : path,
    };

    private static string? OfMembers(JsonElement sent, JsonElement seen, string path) => sent.EnumerateObject()
        .Select(member => FirstDifference(member.Value, seen.Member(member.Name), $"{path}.{member.Name}"))
        .FirstOrDefault(difference => difference is not null);

    private static string? OfItems(JsonElement sent, JsonElement seen, string path)
    {
        var shown = seen.ValueKind == JsonValueKind.Array ? seen.EnumerateArray().ToList() : [];
        var index = 0;
        foreach (var item in sent.EnumerateArray())
        {
            if (!shown.Exists(one => FirstDifference(item, one, "") is null))
            {
                return string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");
            }

            index++;
        }

        return null;
    }

    private static bool SameNumber(JsonElement sent, JsonElement seen) =>
        sent.GetRawText() == seen.GetRawText() || (sent.TryGetDecimal(out var left) && seen.TryGetDecimal(out var right) && left == right);
}
