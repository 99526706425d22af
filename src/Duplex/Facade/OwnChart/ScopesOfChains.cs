using Duplex.Fhir.Search;
using Duplex.OAuth;

namespace Duplex.Facade.OwnChart;

/// <summary>A chain tells something of the resources that it looks into; the token must cover those types too.</summary>
internal static class ScopesOfChains
{
    /// <summary>The search as far as the token goes; or a type that it needs and the token does not cover.</summary>
    public static (SearchRequest? Request, string? Beyond) Narrow(SearchRequest request, FacadeCall call)
    {
        var criteria = new List<SearchCriterion>(request.Criteria.Count);
        foreach (var criterion in request.Criteria)
        {
            var (narrowed, beyond) = Narrow(criterion, call);
            if (narrowed is null)
            {
                return (null, beyond);
            }

            criteria.Add(narrowed);
        }

        return (request with { Criteria = criteria }, null);
    }

    private static (SearchCriterion? Criterion, string? Beyond) Narrow(SearchCriterion criterion, FacadeCall call)
    {
        switch (criterion)
        {
            case ReverseChainCriterion reverse:
                var inner = Covers(call, reverse.ResourceType) ? Narrow(reverse.Criterion, call) : (null, reverse.ResourceType);
                return (inner.Criterion is null ? null : reverse with { Criterion = inner.Criterion }, inner.Beyond);
            case ChainCriterion chain:
                // Where a reference may have several types, those that the token covers are asked.
                string? first = null;
                var targets = new List<ChainTarget>();
                foreach (var target in chain.Targets)
                {
                    var (narrowed, beyond) = Covers(call, target.ResourceType) ? Narrow(target.Criterion, call) : (null, target.ResourceType);
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

    private static bool Covers(FacadeCall call, string type) => call.App?.Scopes.Allows(type, ScopeInteractions.Search) == true;
}
