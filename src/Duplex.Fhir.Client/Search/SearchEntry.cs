using System.Text;
using System.Text.Json;
using Duplex.Fhir.Client.Answers;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.Client.Search;

/// <summary>Why an entry is in a Bundle.</summary>
public enum SearchEntryMode
{
    /// <summary>It matched; the mode of entries that say none, as in a history.</summary>
    Match,

    /// <summary>Another one refers to it.</summary>
    Include,

    /// <summary>An OperationOutcome about the search itself.</summary>
    Outcome,

    /// <summary>Not an entry: the entries end here although there may be more. <see cref="SearchEntry.Failure"/> says why.</summary>
    Failure,
}

/// <summary>An entry of a search, history or <c>$everything</c>.</summary>
public sealed class SearchEntry
{
    private SearchEntry()
    {
    }

    /// <summary>Why it is there.</summary>
    public required SearchEntryMode Mode { get; init; }

    /// <summary>The resource as it came; null for a deletion in a history and for a failure.</summary>
    public JsonElement? Json { get; private init; }

    /// <summary>The absolute address, or null.</summary>
    public string? FullUrl { get; private init; }

    /// <summary>In a history the method that made the version, such as <c>PUT</c> or <c>DELETE</c>; else null.</summary>
    public string? Method { get; private init; }

    /// <summary>In a history the status, place and version that the entry tells; else null.</summary>
    public EntryAnswer? Answer { get; private init; }

    /// <summary>Set on the last entry where they end early; else null.</summary>
    public SearchFailure? Failure { get; private init; }

    /// <summary>Reads the resource, each time anew; its issues tell what R4 does not know. No resource where there is none.</summary>
    public FhirReadResult ReadResource(FhirReadMode mode = FhirReadMode.Lenient) => Json is { } json
        ? FhirJson.Parse(Encoding.UTF8.GetBytes(json.GetRawText()), new FhirReadOptions(mode, int.MaxValue))
        : new FhirReadResult(null, []);

    /// <summary>The resource, read leniently, where it is of this type, else null; each time a new object.</summary>
    public T? As<T>()
        where T : Resource => ReadResource().Resource as T;

    internal static SearchEntry Of(SearchFailure failure) => new() { Mode = SearchEntryMode.Failure, Failure = failure };

    internal static SearchEntry Read(JsonElement entry)
    {
        var request = Member(entry, "request", JsonValueKind.Object);
        return new SearchEntry
        {
            Mode = TextOf(Member(entry, "search", JsonValueKind.Object), "mode") switch
            {
                null or "match" => SearchEntryMode.Match,
                "outcome" => SearchEntryMode.Outcome,
                _ => SearchEntryMode.Include,
            },
            Json = Member(entry, "resource", JsonValueKind.Object),
            FullUrl = TextOf(entry, "fullUrl"),
            Method = TextOf(request, "method"),
            Answer = Member(entry, "response", JsonValueKind.Object) is null ? null : EntryAnswer.Read(entry),
        };
    }

    private static string? TextOf(JsonElement? parent, string name) =>
        parent is { } json ? Member(json, name, JsonValueKind.String)?.GetString() : null;

    private static JsonElement? Member(JsonElement parent, string name, JsonValueKind kind) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind == kind ? value : null;
}
