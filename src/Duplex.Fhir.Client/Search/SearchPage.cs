using System.Text.Json;
using Duplex.Fhir.Client.Answers;

namespace Duplex.Fhir.Client.Search;

/// <summary>How the pages of a search go on.</summary>
public enum SearchContinuation
{
    /// <summary>This is the last page.</summary>
    End,

    /// <summary>There is a further page.</summary>
    More,

    /// <summary>There is a further page at another origin; it is not fetched, since the token would go there.</summary>
    Elsewhere,
}

/// <summary>One page of a search.</summary>
public sealed class SearchPage
{
    private SearchPage(FhirResult result) => Result = result;

    /// <summary>The answer, or which leg failed.</summary>
    public FhirResult Result { get; }

    /// <summary>True where the answer is a 2xx with a Bundle; only then do the other members tell something.</summary>
    public bool IsBundle { get; private init; }

    /// <summary>The matches of this page, without included resources and outcomes.</summary>
    public IReadOnlyList<JsonElement> Matches { get; private init; } = [];

    /// <summary>All entries of this page.</summary>
    public IReadOnlyList<SearchEntry> Entries { get; private init; } = [];

    /// <summary>How many matches there are in all, where the server tells.</summary>
    public int? Total { get; private init; }

    /// <summary>Whether there is more.</summary>
    public SearchContinuation Continuation { get; private init; }

    /// <summary>The next page, where <see cref="Continuation"/> is <see cref="SearchContinuation.More"/>.</summary>
    internal Uri? Next { get; private init; }

    /// <summary>Where this page was asked for.</summary>
    internal Uri Requested { get; private init; } = null!;

    internal static SearchPage From(FhirResult result, Uri requested)
    {
        if (result.Response is not { IsSuccess: true } response || response.ResourceOf("Bundle") is not { } bundle)
        {
            return new SearchPage(result) { Requested = requested };
        }

        var next = NextOf(bundle, requested);
        var continuation = next switch
        {
            null => SearchContinuation.End,
            _ when Origin.Same(next, requested) => SearchContinuation.More,
            _ => SearchContinuation.Elsewhere,
        };
        SearchEntry[] entries = [.. Objects(bundle, "entry").Select(SearchEntry.Read)];
        return new SearchPage(result)
        {
            Requested = requested,
            IsBundle = true,
            Entries = entries,
            Matches = [.. entries.Where(entry => entry is { Mode: SearchEntryMode.Match, Json: not null }).Select(entry => entry.Json!.Value)],
            Total = bundle.TryGetProperty("total", out var total) && total.ValueKind == JsonValueKind.Number && total.TryGetInt32(out var count) ? count : null,
            Continuation = continuation,
            Next = continuation == SearchContinuation.More ? next : null,
        };
    }

    private static Uri? NextOf(JsonElement bundle, Uri requested)
    {
        foreach (var link in Objects(bundle, "link"))
        {
            if (link.TryGetProperty("relation", out var relation) && relation.ValueEquals("next")
                && link.TryGetProperty("url", out var url) && url.ValueKind == JsonValueKind.String
                && Uri.TryCreate(requested, url.GetString(), out var next))
            {
                return next;
            }
        }

        return null;
    }

    private static IEnumerable<JsonElement> Objects(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var items) && items.ValueKind == JsonValueKind.Array
            ? items.EnumerateArray().Where(i => i.ValueKind == JsonValueKind.Object)
            : [];
}
