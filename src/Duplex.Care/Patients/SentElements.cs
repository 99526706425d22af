using System.Globalization;
using System.Text.Json;
using Duplex.Fhir;
using Duplex.Fhir.Model;

namespace Duplex.Care.Patients;

/// <summary>
/// Compares what was sent with what is shown: every element that was sent must be there with the same meaning. What the EHR adds does
/// not matter, nor id, version and narrative, which are its own to give.
/// </summary>
public static class SentElements
{
    private const int MostPaths = 20;

    /// <summary>The server's own, or made anew by it.</summary>
    private static readonly string[] OfServer = ["id", "text", "implicitRules"];

    /// <summary>Labels and tags must be kept; version, time, source and profiles are the server's.</summary>
    private static readonly string[] KeptOfMeta = ["security", "tag"];

    /// <summary>The paths of what is absent or other, in the order of the resource, 20 at most; empty where all is there.</summary>
    public static IReadOnlyList<string> Differences(JsonElement sent, JsonElement seen)
    {
        var type = sent.Text("resourceType");
        var found = new List<string>();
        foreach (var member in sent.ValueKind == JsonValueKind.Object ? sent.EnumerateObject() : default)
        {
            if (member.Name == "meta")
            {
                foreach (var kept in KeptOfMeta.Where(name => member.Value.Member(name).ValueKind != JsonValueKind.Undefined))
                {
                    Compare(member.Value.Member(kept), seen.Member("meta").Member(kept), $"{type}.meta.{kept}", found);
                }
            }
            else if (!OfServer.Contains(member.Name))
            {
                Compare(member.Value, seen.Member(member.Name), $"{type}.{member.Name}", found);
            }
        }

        return [.. found.Take(MostPaths)];
    }

    private static void Compare(JsonElement sent, JsonElement seen, string path, List<string> found)
    {
        switch (sent.ValueKind)
        {
            case JsonValueKind.Object when seen.ValueKind == JsonValueKind.Object:
                foreach (var member in sent.EnumerateObject())
                {
                    Compare(member.Value, seen.Member(member.Name), $"{path}.{member.Name}", found);
                }

                break;
            case JsonValueKind.Array when seen.ValueKind == JsonValueKind.Array:
                CompareItems(sent, seen, path, found);
                break;
            case JsonValueKind.Number when seen.ValueKind == JsonValueKind.Number && SameNumber(sent, seen):
            case JsonValueKind.String when seen.ValueKind == JsonValueKind.String && SameText(sent.GetString()!, seen.GetString()!):
            case JsonValueKind.True or JsonValueKind.False or JsonValueKind.Null when seen.ValueKind == sent.ValueKind:
                break;
            default:
                found.Add(path);
                break;
        }
    }

    /// <summary>Each item must be among those that are shown, each of which stands for one; what differs in the likeliest one is told.</summary>
    private static void CompareItems(JsonElement sent, JsonElement seen, string path, List<string> found)
    {
        var left = seen.EnumerateArray().ToList();
        var index = 0;
        foreach (var item in sent.EnumerateArray())
        {
            var at = string.Create(CultureInfo.InvariantCulture, $"{path}[{index++}]");
            if (IsOurs(item))
            {
                continue;
            }

            List<string>? least = null;
            var nearest = -1;
            for (var candidate = 0; candidate < left.Count && least is not { Count: 0 }; candidate++)
            {
                var differences = new List<string>();
                Compare(item, left[candidate], at, differences);
                if (least is null || differences.Count < least.Count)
                {
                    (least, nearest) = (differences, candidate);
                }
            }

            if (least is { Count: 0 })
            {
                left.RemoveAt(nearest);
            }
            else
            {
                found.AddRange(least is null || sent.GetArrayLength() != seen.GetArrayLength() ? [at] : least);
            }
        }
    }

    /// <summary>Our own mark, by which it is found again: an EHR that does not keep it shows no other thing.</summary>
    private static bool IsOurs(JsonElement item) => item.Text("system") is "urn:duplex:delivery" or "urn:duplex:part";

    private static bool SameNumber(JsonElement sent, JsonElement seen) =>
        sent.GetRawText() == seen.GetRawText() || (sent.TryGetDecimal(out var left) && seen.TryGetDecimal(out var right) && left == right);

    /// <summary>The same text, or the same instant written with another offset.</summary>
    private static bool SameText(string sent, string seen) =>
        sent == seen || (IsInstant(sent) && IsInstant(seen)
            && DateTimeOffset.TryParse(sent, CultureInfo.InvariantCulture, DateTimeStyles.None, out var left)
            && DateTimeOffset.TryParse(seen, CultureInfo.InvariantCulture, DateTimeStyles.None, out var right)
            && left == right);

    // 2026-03-04T10:00:00Z, with fractions or an offset.
    private static bool IsInstant(string text) =>
        text.Length is >= 20 and <= 40 && text[4] == '-' && text[7] == '-' && text[10] == 'T' && text[13] == ':' && text[16] == ':' && char.IsAsciiDigit(text[0]);
}
