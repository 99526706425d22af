using System.Text.Json;
using System.Text.Json.Nodes;

namespace Duplex.Facade.Reading;

/// <summary>Reads at the counterparty and gives JSON under its own addresses, or what the caller is told.</summary>
internal static class ReadCounterparty
{
    public const int MostMatches = 2000;
    private const int MostPages = 40;
    private const int PageSize = 100;
    private const int AtOnce = 8;

    public static (JsonObject? Json, FhirResult? Fault) Read(ConnectionAnswer answer)
    {
        if (!answer.IsOk)
        {
            return (null, CounterpartyFaults.Answer(answer));
        }

        return ParseObject(answer.Body.Span) is { } json
            ? (json, null)
            : (null, FhirResult.Outcome(StatusCodes.Status502BadGateway, "exception", "The EHR's answer is not JSON; its operator must look."));
    }

    /// <summary>When the version that was read was made, as far as it says so.</summary>
    public static DateTimeOffset? ModifiedOf(ConnectionAnswer answer) =>
        answer.IsOk && ParseObject(answer.Body.Span) is { } resource ? GatheredMatches.UpdatedAt(resource) : null;

    private static JsonObject? ParseObject(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonNode.Parse(json) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The counterparty's own next page of a Bundle; null: this is the last. Links that lead elsewhere are not followed.</summary>
    public static string? NextOf(IConnectionReader reader, JsonObject bundle)
    {
        var from = reader.BaseAddress + "/";
        var address = (string?)(bundle["link"] as JsonArray ?? []).OfType<JsonObject>().FirstOrDefault(link => (string?)link["relation"] == "next")?["url"] ?? "";
        return address.Length > 0 && Uri.TryCreate(new Uri(from), address, out var whole) && (whole.AbsoluteUri.StartsWith(from, StringComparison.Ordinal) || whole.AbsoluteUri.StartsWith(reader.BaseAddress + "?", StringComparison.Ordinal))
            ? whole.AbsoluteUri
            : null;
    }

    /// <summary>All matches of a search, page by page; refused where there are more than can be worked on here.</summary>
    public static async ValueTask<(IReadOnlyList<JsonObject>? Matches, FhirResult? Fault)> GatherAsync(
        IConnectionReader reader, string type, IReadOnlyList<KeyValuePair<string, string>> parameters, CancellationToken cancellationToken)
    {
        var found = new List<JsonObject>();
        var answer = await reader.SearchAsync(type, [.. parameters, new("_count", $"{PageSize}")], cancellationToken);
        for (var pages = 1; ; pages++)
        {
            var (bundle, fault) = Read(answer);
            if (bundle is null)
            {
                return (null, fault);
            }

            found.AddRange(new SearchSet(bundle, reader.BaseAddress).TakeMatches().Where(match => (string?)match["resourceType"] == type));
            if (NextOf(reader, bundle) is not { } next)
            {
                return (found, null);
            }

            if (found.Count > MostMatches || pages == MostPages)
            {
                return (null, FhirResult.Outcome(
                    StatusCodes.Status400BadRequest, "too-costly",
                    $"The EHR does not do all of this search itself, and gives more than {MostMatches} {type} to do the rest on; narrow it by a parameter that the EHR has, such as date."));
            }

            answer = await reader.FollowAsync(next, cancellationToken);
        }
    }

    /// <summary>Resources by reference (<c>Type/id</c>), some at once; those that can't be read are left out.</summary>
    public static async ValueTask<IReadOnlyList<JsonObject>> ManyAsync(IConnectionReader reader, IEnumerable<string> references, CancellationToken cancellationToken)
    {
        var found = new List<JsonObject>();
        foreach (var some in references.Chunk(AtOnce))
        {
            var answers = await Task.WhenAll(some.Select(reference => reference.Split('/')).Select(parts => reader.ReadAsync(parts[0], parts[1], cancellationToken).AsTask()));
            found.AddRange(answers.Where(answer => answer.IsOk).Select(answer => Read(answer).Json).OfType<JsonObject>());
        }

        return found;
    }
}
