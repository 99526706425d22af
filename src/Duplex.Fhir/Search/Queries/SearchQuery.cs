using Duplex.Fhir.Model;

namespace Duplex.Fhir.Search;

/// <summary>Reads the parameters of a FHIR R4 search (search.html).</summary>
public static class SearchQuery
{
    /// <summary>Reads the query of an address or the body of <c>_search</c>.</summary>
    /// <param name="resourceType">The type in the address; empty for the whole system.</param>
    /// <param name="queryString"><c>name=value</c> joined by <c>&amp;</c>, percent-encoded, perhaps after a question mark.</param>
    public static SearchQueryResult Parse(string resourceType, string queryString, SearchQueryOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(resourceType);
        ArgumentNullException.ThrowIfNull(queryString);
        options ??= new SearchQueryOptions();
        // Three encoded bytes may stand for one; longer than that isn't worth decoding.
        return queryString.Length > 3L * options.MaxLength ? TooLong(options) : Read(resourceType, [.. QueryString.Read(queryString)], options);
    }

    /// <summary>Reads names and values that are decoded already, in their order.</summary>
    /// <param name="resourceType">The type in the address; empty for the whole system.</param>
    public static SearchQueryResult Parse(string resourceType, IEnumerable<KeyValuePair<string, string>> parameters, SearchQueryOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(resourceType);
        ArgumentNullException.ThrowIfNull(parameters);
        return Read(resourceType, [.. parameters.Select(pair => new QueryPart(pair.Key, pair.Value, null))], options ?? new SearchQueryOptions());
    }

    private static SearchQueryResult Read(string resourceType, IReadOnlyList<QueryPart> parts, SearchQueryOptions options)
    {
        if (resourceType.Length > 0 && !FhirModel.IsResourceType(resourceType))
        {
            return new SearchQueryResult(null, [new SearchError("(type)", "R4 has no resource type of the name in the address; names are told apart by case, as in Patient.")], []);
        }

        if (parts.Count > options.MaxParameters)
        {
            return new SearchQueryResult(null, [new SearchError("(all)", $"There are {parts.Count} parameters; at most {options.MaxParameters} are allowed.")], []);
        }

        if (parts.Sum(part => (long)part.Name.Length + part.Value.Length) > options.MaxLength)
        {
            return TooLong(options);
        }

        var reader = new SearchQueryReader(resourceType, options);
        for (var i = 0; i < parts.Count; i++)
        {
            reader.Read(parts[i], i);
        }

        return reader.Finish();
    }

    private static SearchQueryResult TooLong(SearchQueryOptions options) =>
        new(null, [new SearchError("(all)", $"The search is longer than the {options.MaxLength} characters allowed.")], []);
}
