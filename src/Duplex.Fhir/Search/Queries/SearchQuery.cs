using Duplex.Fhir.Model;

namespace Duplex.Fhir.Search;

/// <summary>Reads the parameters of a FHIR R4 search (search.html).</summary>
public static class SearchQuery
{
    private const int ShownName = 100;

    /// <summary>Reads the query of an address or the body of <c>_search</c>.</summary>
    /// <param name="resourceType">The type in the address; empty for the whole system.</param>
    /// <param name="queryString"><c>name=value</c> joined by <c>&amp;</c>, percent-encoded, perhaps after a question mark.</param>
    public static SearchQueryResult Parse(string resourceType, string queryString, SearchQueryOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(queryString);
        options ??= new SearchQueryOptions();
        // Three encoded bytes may stand for one; longer than that isn't worth decoding.
        return queryString.Length > 3L * options.MaxLength ? TooLong(options) : Parse(resourceType, QueryString.Read(queryString), options);
    }

    /// <summary>Reads names and values that are decoded already, in their order.</summary>
    /// <param name="resourceType">The type in the address; empty for the whole system.</param>
    public static SearchQueryResult Parse(string resourceType, IEnumerable<KeyValuePair<string, string>> parameters, SearchQueryOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(resourceType);
        ArgumentNullException.ThrowIfNull(parameters);
        options ??= new SearchQueryOptions();
        if (resourceType.Length > 0 && !FhirModel.IsResourceType(resourceType))
        {
            return new SearchQueryResult(null, [new SearchError("(type)", "R4 has no resource type of the name in the address.")], []);
        }

        var pairs = parameters.ToList();
        if (pairs.Count > options.MaxParameters)
        {
            return new SearchQueryResult(null, [new SearchError("(all)", $"There are {pairs.Count} parameters; at most {options.MaxParameters} are allowed.")], []);
        }

        return pairs.Sum(pair => (long)pair.Key.Length + pair.Value.Length) > options.MaxLength ? TooLong(options) : Read(resourceType, pairs, options);
    }

    private static SearchQueryResult TooLong(SearchQueryOptions options) =>
        new(null, [new SearchError("(all)", $"The search is longer than the {options.MaxLength} characters allowed.")], []);

    private static SearchQueryResult Read(string resourceType, List<KeyValuePair<string, string>> pairs, SearchQueryOptions options)
    {
        var request = new SearchRequest { ResourceType = resourceType, ResourceTypes = resourceType.Length == 0 ? [] : [resourceType] };
        var criteria = new List<SearchCriterion>();
        var understood = new List<KeyValuePair<string, string>>();
        var errors = new List<SearchError>();
        var ignored = new List<string>();
        var parser = new CriterionParser(options);
        for (var i = 0; i < pairs.Count; i++)
        {
            var (name, value) = pairs[i];
            if (name is "_format" or "_pretty")
            {
                continue;
            }

            if (value.Length == 0)
            {
                ignored.Add(Shown(name, i));
                continue;
            }

            if (ResultParameters.TryRead(ref request, name, value, out var error))
            {
                understood.Add(pairs[i]);
            }
            else
            {
                var parsed = parser.Parse(resourceType.Length == 0 ? "Resource" : resourceType, name, value);
                error = parsed.Error;
                if (parsed.Value is { } criterion)
                {
                    criteria.Add(criterion);
                    understood.Add(pairs[i]);
                }
                else if (error is null && options.IsStrict)
                {
                    error = $"{(resourceType.Length == 0 ? "A search over the system" : resourceType)} has no such search parameter; the capability statement lists those there are.";
                }
                else if (error is null)
                {
                    ignored.Add(Shown(name, i));
                }
            }

            if (error is not null)
            {
                errors.Add(new SearchError(Shown(name, i), error));
            }
        }

        return errors.Count > 0
            ? new SearchQueryResult(null, errors, ignored)
            : new SearchQueryResult(request with { Criteria = criteria, Parameters = understood }, [], ignored);
    }

    /// <summary>A name that could be one; what stands in its place otherwise may be a value that lost its name.</summary>
    private static string Shown(string name, int index) =>
        name.Length is > 0 and <= ShownName && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or ':' or '.')
            ? name
            : $"(parameter {index + 1})";
}
