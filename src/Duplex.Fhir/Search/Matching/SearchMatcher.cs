namespace Duplex.Fhir.Search;

/// <summary>Whether a resource meets the conditions of a search: the one meaning that every store must have. Thread-safe.</summary>
public sealed class SearchMatcher
{
    private readonly SearchRequest _request;
    private readonly SearchMatchContext _context;

    /// <exception cref="NotSupportedException">The search has a condition that needs something the context lacks.</exception>
    public SearchMatcher(SearchRequest request, SearchMatchContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        _request = request;
        _context = context ?? new SearchMatchContext();
        foreach (var criterion in request.Criteria)
        {
            Require(criterion);
        }
    }

    /// <summary>Whether the resource has a type that the search is about and meets every condition.</summary>
    public bool Matches(SearchedResource resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        if (_request.ResourceTypes.Count > 0 && !_request.ResourceTypes.Contains(resource.ResourceType))
        {
            return false;
        }

        foreach (var criterion in _request.Criteria)
        {
            if (!Matches(criterion, resource))
            {
                return false;
            }
        }

        return true;
    }

    private bool Matches(SearchCriterion criterion, SearchedResource resource) => criterion switch
    {
        ParameterCriterion own => ParameterMatching.Matches(own, resource, _context),
        ChainCriterion chain => MatchesChain(chain, resource),
        ReverseChainCriterion reverse => _context.Resources!.ReferringTo(resource, reverse.ResourceType, reverse.Reference)
            .Any(source => RefersTo(source, reverse, resource) && Matches(reverse.Criterion, source)),
        _ => throw new InvalidOperationException($"There is no meaning for {criterion.GetType().Name}."),
    };

    private bool MatchesChain(ChainCriterion chain, SearchedResource resource)
    {
        foreach (var value in resource.Values)
        {
            if (value is ReferenceIndexValue reference && ParameterMatching.IsOf(value, chain.Reference) && _context.Resources!.Find(reference) is { } target)
            {
                foreach (var wanted in chain.Targets)
                {
                    if (wanted.ResourceType == target.ResourceType && Matches(wanted.Criterion, target))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private static bool RefersTo(SearchedResource source, ReverseChainCriterion reverse, SearchedResource target) =>
        source.ResourceType == reverse.ResourceType && source.Values.Any(value =>
            value is ReferenceIndexValue { Url: null } reference
            && ParameterMatching.IsOf(value, reverse.Reference)
            && reference.TargetType == target.ResourceType
            && reference.Id is not null
            && reference.Id == target.Id);

    private void Require(SearchCriterion criterion)
    {
        switch (criterion)
        {
            case ChainCriterion chain:
                RequireResources(criterion);
                foreach (var target in chain.Targets)
                {
                    Require(target.Criterion);
                }

                break;
            case ReverseChainCriterion reverse:
                RequireResources(criterion);
                Require(reverse.Criterion);
                break;
            case ParameterCriterion { Parameter.Type: SearchParameterType.Token, Modifier: SearchModifier.In or SearchModifier.NotIn or SearchModifier.Above or SearchModifier.Below } when _context.Terminology is null:
                throw new NotSupportedException($"{criterion.Name} asks what codes mean; give {nameof(SearchMatchContext)}.{nameof(SearchMatchContext.Terminology)}.");
        }
    }

    private void RequireResources(SearchCriterion criterion)
    {
        if (_context.Resources is null)
        {
            throw new NotSupportedException($"{criterion.Name} follows references; give {nameof(SearchMatchContext)}.{nameof(SearchMatchContext.Resources)}.");
        }
    }
}
