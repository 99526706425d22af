using Duplex.Chart.Indexing;
using Duplex.Chart.Search;
using Duplex.Fhir.Search;

namespace Duplex.Chart.Reads;

/// <summary>What a search returns beside its matches (FHIR R4, search.html section 3.1.1.5.4).</summary>
/// <param name="mayRead">The types that the caller may read.</param>
public sealed class IncludedVersions(IChartReader chart, ChartIndexing indexing, ChartSearch search, Func<string, bool> mayRead)
{
    /// <summary>Most resources included on one page.</summary>
    public const int Most = 1_000;

    private const int MostRounds = 5;

    private readonly Dictionary<string, ChartVersion> _known = [];
    private readonly List<ChartVersion> _included = [];

    /// <summary>More would have been included than are on a page.</summary>
    public bool IsCutShort { get; private set; }

    /// <exception cref="ChartSearchException">A reverse include goes over a parameter that is not indexed.</exception>
    public async ValueTask<IReadOnlyList<ChartVersion>> FindAsync(IReadOnlyList<ChartVersion> matches, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(matches);
        foreach (var match in matches)
        {
            _known[match.Reference] = match;
        }

        var from = matches;
        for (var round = 0; round < MostRounds && from.Count > 0 && !IsCutShort; round++)
        {
            var found = new List<ChartVersion>();
            foreach (var include in search.Request.Includes.Where(include => round == 0 || include.Iterates))
            {
                found.AddRange(include.IsReverse ? await ReferringAsync(include, from, cancellationToken) : await ReferredAsync(include, from, cancellationToken));
            }

            from = found;
        }

        return _included;
    }

    private async ValueTask<IReadOnlyList<ChartVersion>> ReferredAsync(SearchInclude include, IReadOnlyList<ChartVersion> from, CancellationToken cancellationToken)
    {
        var wanted = new HashSet<string>();
        foreach (var version in from.Where(version => include.SourceType is null || version.ResourceType == include.SourceType))
        {
            foreach (var value in indexing.Search(version)?.Values ?? [])
            {
                if (value is ReferenceIndexValue { Url: null, TargetType: { } type, Id: { } id } reference
                    && (include.Parameter is null || reference.Parameter.Code == include.Parameter.Code)
                    && (include.TargetType is null || type == include.TargetType)
                    && mayRead(type)
                    && !_known.ContainsKey($"{type}/{id}"))
                {
                    wanted.Add($"{type}/{id}");
                }
            }
        }

        return Keep(wanted.Count == 0 ? [] : await chart.GetManyAsync(search.Connection, [.. wanted.Take(Most + 1)], cancellationToken));
    }

    private async ValueTask<IReadOnlyList<ChartVersion>> ReferringAsync(SearchInclude include, IReadOnlyList<ChartVersion> from, CancellationToken cancellationToken)
    {
        var type = include.SourceType ?? throw new ChartSearchException("A reverse include of every type is too much to look for; name the type, as in _revinclude=Provenance:target.") { Parameter = "_revinclude" };
        if (!mayRead(type))
        {
            return [];
        }

        var found = new List<ChartVersion>();
        foreach (var parameter in include.Parameter is { } named ? [named] : IndexedReferencesOf(type))
        {
            var values = from
                .Where(version => parameter.AllowsTarget(version.ResourceType) && (include.TargetType is null || version.ResourceType == include.TargetType))
                .Select(version => new ReferenceSearchValue(version.ResourceType, version.Id, null, null))
                .ToList();
            if (values.Count > 0)
            {
                found.AddRange(Keep((await chart.SearchAsync(Referring(type, parameter, values, from), cancellationToken)).Versions));
            }
        }

        return found;
    }

    private ChartSearch Referring(string type, SearchParameterDefinition parameter, IReadOnlyList<SearchValue> values, IReadOnlyList<ChartVersion> from) => search with
    {
        Request = new SearchRequest
        {
            ResourceType = type,
            ResourceTypes = [type],
            Criteria = [new ParameterCriterion(parameter.Code, parameter, SearchModifier.None, values)],
        },

        // Without an index only one patient's resources can be gone through.
        Patient = !indexing.Of(search.Connection).Has(type, parameter.Code) && from.Select(version => version.Patient).Distinct().ToList() is [{ Length: > 0 } only] ? only : null,
        Count = Most,
        After = null,
    };

    private IEnumerable<SearchParameterDefinition> IndexedReferencesOf(string type) => SearchParameters.Of(type)
        .Where(parameter => parameter.Type == SearchParameterType.Reference && indexing.Of(search.Connection).Has(type, parameter.Code));

    private List<ChartVersion> Keep(IReadOnlyList<ChartVersion> found)
    {
        var kept = new List<ChartVersion>();
        foreach (var version in found.Where(version => (version.Sensitivity & search.Withheld) == 0))
        {
            if (_included.Count >= Most)
            {
                IsCutShort = true;
                break;
            }

            if (_known.TryAdd(version.Reference, version))
            {
                _included.Add(version);
                kept.Add(version);
            }
        }

        return kept;
    }
}
