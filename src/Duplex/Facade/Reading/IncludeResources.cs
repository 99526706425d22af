using System.Text.Json.Nodes;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Fhir.Search;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.Reading;

/// <summary>Does <c>_include</c> and <c>_revinclude</c> here, for a page of matches, within bounds.</summary>
/// <param name="serverUrl">Where absolute references are the counterparty's own.</param>
/// <param name="mayRead">The types that the caller may read.</param>
internal sealed class IncludeResources(LiveIncludes source, string serverUrl, Func<string, bool> mayRead)
{
    public const int MostIncluded = 500;
    private const int MostRounds = 3;

    private readonly SearchIndexer _indexer = new(new SearchIndexerOptions { ServerUrl = serverUrl });

    /// <summary>What the caller is told where it can't be done; null: the page holds what was asked for.</summary>
    public async ValueTask<FhirResult?> AddAsync(SearchSet set, IReadOnlyList<SearchInclude> includes, CancellationToken cancellationToken)
    {
        var from = set.Matches.ToList();
        for (var round = 0; round < MostRounds && from.Count > 0; round++)
        {
            var added = new List<JsonObject>();
            foreach (var include in includes.Where(include => round == 0 || include.Iterates))
            {
                var (found, fault) = include.IsReverse ? await ReverseAsync(include, from, cancellationToken) : (await ForwardAsync(set, include, from, cancellationToken), null);
                if (found is null)
                {
                    return fault;
                }

                foreach (var resource in found.Where(resource => SearchSet.ReferenceOf(resource) is { } reference && !set.Has(reference)).DistinctBy(SearchSet.ReferenceOf))
                {
                    set.Add(resource, "include");
                    added.Add(resource);
                }

                if (set.Entries.Count() > MostIncluded + ReadCounterparty.MostMatches)
                {
                    return FhirResult.Outcome(StatusCodes.Status400BadRequest, "too-costly", $"More than {MostIncluded} resources would be included; search for less at once (_count).");
                }
            }

            from = added;
        }

        return null;
    }

    private async ValueTask<IReadOnlyList<JsonObject>> ForwardAsync(SearchSet set, SearchInclude include, List<JsonObject> from, CancellationToken cancellationToken)
    {
        var references = from.Where(resource => include.SourceType is null || (string?)resource["resourceType"] == include.SourceType)
            .SelectMany(resource => ReferencesIn(resource, include))
            .Where(reference => !set.Has(reference) && mayRead(reference[..reference.IndexOf('/', StringComparison.Ordinal)]))
            .Distinct(StringComparer.Ordinal).Take(MostIncluded).ToList();
        return references.Count == 0 ? [] : await source.ReadAsync(references, cancellationToken);
    }

    private async ValueTask<(IReadOnlyList<JsonObject>? Found, FhirResult? Fault)> ReverseAsync(SearchInclude include, List<JsonObject> from, CancellationToken cancellationToken)
    {
        if (include.SourceType is not { } type || include.Parameter is not { } parameter)
        {
            return (null, FhirResult.Outcome(StatusCodes.Status400BadRequest, "not-supported", "_revinclude must name a type and a parameter here: Type:parameter."));
        }

        var references = from.Select(SearchSet.ReferenceOf).OfType<string>().Where(reference => parameter.AllowsTarget(reference[..reference.IndexOf('/', StringComparison.Ordinal)])).ToList();
        if (references.Count == 0 || !mayRead(type))
        {
            return ([], null);
        }

        return await source.ReferringAsync(type, parameter.Code, references, cancellationToken) is { } found
            ? (found, null)
            : (null, FhirResult.Outcome(StatusCodes.Status400BadRequest, "not-supported", $"_revinclude={type}:{parameter.Code} is not served: the EHR does not search {type} by {parameter.Code}."));
    }

    private IEnumerable<string> ReferencesIn(JsonObject resource, SearchInclude include) =>
        FhirJson.Parse(System.Text.Encoding.UTF8.GetBytes(resource.ToJsonString(FacadeJson.Options)), FhirReadMode.Lenient).Resource is { } parsed
            ? _indexer.Extract(parsed).OfType<ReferenceIndexValue>()
                .Where(value => (include.Parameter is null || value.Parameter.Code == include.Parameter.Code)
                    && value is { Url: null, TargetType: not null, Id: { Length: > 0 } id } && id[0] != '#'
                    && (include.TargetType is null || include.TargetType == value.TargetType))
                .Select(value => $"{value.TargetType}/{value.Id}")
            : [];
}
