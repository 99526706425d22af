using Duplex.Chart.Sensitivity;
using Duplex.Fhir.Search;

namespace Duplex.Chart.Sight;

/// <summary>What a caller may see of a chart. Nothing else is there for that caller: for reads, conditions, patches, references and history alike.</summary>
/// <param name="Withheld">What has one of these is not there.</param>
/// <param name="MayRead">Whether the caller may read resources of a type.</param>
/// <param name="MaySearch">Whether the caller may search a type.</param>
public sealed record ChartSight(Sensitivities Withheld, Func<string, bool> MayRead, Func<string, bool> MaySearch)
{
    /// <summary>Of the program itself.</summary>
    public static ChartSight Everything { get; } = new(Sensitivities.None, _ => true, _ => true);

    public bool Sees(ChartVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return (version.Sensitivity & Withheld) == 0;
    }

    /// <summary>
    /// The search as far as the caller may search; or a type that it looks into and the caller may not search: a chain tells something of the
    /// resources that it leads to. Where a reference may have several types, those are asked that may be searched.
    /// </summary>
    public (SearchRequest? Request, string? Beyond) Narrow(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var criteria = new List<SearchCriterion>(request.Criteria.Count);
        foreach (var criterion in request.Criteria)
        {
            var (narrowed, beyond) = Narrow(criterion);
            if (narrowed is null)
            {
                return (null, beyond);
            }

            criteria.Add(narrowed);
        }

        return (request with { Criteria = criteria }, null);
    }

    private (SearchCriterion? Criterion, string? Beyond) Narrow(SearchCriterion criterion)
    {
        switch (criterion)
        {
            case ReverseChainCriterion reverse:
                var inner = MaySearch(reverse.ResourceType) ? Narrow(reverse.Criterion) : (null, reverse.ResourceType);
                return (inner.Criterion is null ? null : reverse with { Criterion = inner.Criterion }, inner.Beyond);
            case ChainCriterion chain:
                string? first = null;
                var targets = new List<ChainTarget>();
                foreach (var target in chain.Targets)
                {
                    var (narrowed, beyond) = MaySearch(target.ResourceType) ? Narrow(target.Criterion) : (null, target.ResourceType);
                    first ??= beyond;
                    if (narrowed is not null)
                    {
                        targets.Add(target with { Criterion = narrowed });
                    }
                }

                return targets.Count == 0 ? (null, first) : (chain with { Targets = targets }, null);
            default:
                return (criterion, null);
        }
    }
}
