using Duplex.Chart.Search;
using Duplex.Fhir.Search;
using Duplex.Storage.Relational.Rows;
using Duplex.Storage.Relational.Search;

namespace Duplex.Storage.Relational.Filters;

/// <summary>From the conditions of a search to conditions on index rows.</summary>
internal sealed class CriterionFilters(ChartSearch search, ChartCatalog catalog)
{
    private long Withheld => (long)search.Withheld;

    /// <exception cref="ChartSearchException">A parameter is not indexed and the search has no compartment.</exception>
    public async ValueTask<Filter> OfAsync(SearchCriterion criterion, ChartType type) => criterion switch
    {
        ParameterCriterion own => await OwnAsync(own, type),
        ChainCriterion chain => await ChainAsync(chain, type),
        ReverseChainCriterion reverse => await ReverseAsync(reverse, type),
        _ => ConstantFilter.Unknown,
    };

    private async ValueTask<Filter> OwnAsync(ParameterCriterion criterion, ChartType type)
    {
        var isNegated = criterion.Modifier is SearchModifier.Not or SearchModifier.NotIn;
        if (criterion.Parameter.Code == "_id")
        {
            return OfId(criterion, type, isNegated);
        }

        if (criterion.Parameter.Code == "_lastUpdated")
        {
            return criterion.Modifier == SearchModifier.Missing
                ? IsAsked(criterion, isMissing: false)
                : DateFilters.OfRow(type.Scope, [.. criterion.Values.OfType<DateSearchValue>()], search.Now);
        }

        if (SearchParameters.Find(type.ResourceType, criterion.Parameter.Code) is not { } parameter)
        {
            // Another type's parameter: there is no value of it here.
            return criterion.Modifier == SearchModifier.Missing ? IsAsked(criterion, isMissing: true) : isNegated ? ConstantFilter.Always : ConstantFilter.Never;
        }

        if (type.Find(parameter) is not { } rows)
        {
            return Unindexed(criterion.Name);
        }

        if (criterion.Modifier == SearchModifier.Missing)
        {
            return await MissingAsync(criterion, rows);
        }

        var filter = await OfValuesAsync(parameter, criterion, rows);
        return isNegated ? NotFilter.Of(filter) : filter;
    }

    private async ValueTask<Filter> OfValuesAsync(SearchParameterDefinition parameter, ParameterCriterion criterion, ParameterRows rows)
    {
        if (criterion.Modifier is SearchModifier.None or SearchModifier.Not or SearchModifier.Exact or SearchModifier.Contains or SearchModifier.Type or SearchModifier.Identifier
            || parameter.Type == SearchParameterType.Uri)
        {
            return await OfValuesAsync(parameter, criterion.Values, criterion.Modifier, rows);
        }

        return criterion.Modifier == SearchModifier.OfType
            ? new RowFilter(IndexKind.Token, rows.Numbers)
            {
                Keys = [.. criterion.Values.OfType<IdentifierTypeSearchValue>().Select(value => IndexText.Cut(value.Value, IndexText.MostCode)).Distinct()],
                IsExact = false,
            }
            : new RowFilter(rows.Kind, rows.Numbers) { IsExact = false };
    }

    private async ValueTask<Filter> OfValuesAsync(SearchParameterDefinition parameter, IReadOnlyList<SearchValue> values, SearchModifier modifier, ParameterRows rows) => values[0] switch
    {
        TokenSearchValue when rows.Kind == IndexKind.Reference => await TokenFilters.OfIdentifiersAsync(rows, [.. values.OfType<TokenSearchValue>()], catalog),
        TokenSearchValue => await TokenFilters.OfAsync(rows, [.. values.OfType<TokenSearchValue>()], parameter.MayIgnoreCase || parameter.Type == SearchParameterType.Composite, catalog),
        ReferenceSearchValue => await ReferenceFilters.OfAsync(rows, [.. values.OfType<ReferenceSearchValue>()], catalog),
        DateSearchValue => DateFilters.Of(rows, [.. values.OfType<DateSearchValue>()], search.Now),
        StringSearchValue => TextFilters.Of(rows, [.. values.OfType<StringSearchValue>()], modifier),
        UriSearchValue => TextFilters.Of(rows, [.. values.OfType<UriSearchValue>()], modifier),
        NumberSearchValue => NumberFilters.Of(rows, [.. values.OfType<NumberSearchValue>()]),
        QuantitySearchValue => await NumberFilters.OfAsync(rows, [.. values.OfType<QuantitySearchValue>()], catalog),
        PositionSearchValue => NumberFilters.Of(rows, [.. values.OfType<PositionSearchValue>()]),
        CompositeSearchValue => new FirstPart(await OfValuesAsync(parameter, [.. values.OfType<CompositeSearchValue>().Select(value => value.Parts[0])], SearchModifier.None, rows)),
        _ => new RowFilter(rows.Kind, rows.Numbers) { IsExact = false },
    };

    private async ValueTask<Filter> MissingAsync(ParameterCriterion criterion, ParameterRows rows)
    {
        var asked = criterion.Values.OfType<MissingSearchValue>().Select(value => value.IsMissing).Distinct().ToList();
        var any = await ReferenceFilters.AnyAsync(rows, catalog);
        return asked.Count == 2 ? ConstantFilter.Always : asked[0] ? NotFilter.Of(any) : any;
    }

    /// <summary>A resource always has an id, which has no system, no text, and its case counts.</summary>
    private static Filter OfId(ParameterCriterion criterion, ChartType type, bool isNegated)
    {
        if (criterion.Modifier == SearchModifier.Missing)
        {
            return IsAsked(criterion, isMissing: false);
        }

        var ids = criterion.Values.OfType<TokenSearchValue>().Where(value => value.Code is not null && string.IsNullOrEmpty(value.System)).Select(value => value.Code!).Distinct().ToList();
        Filter filter = ids.Count == 0 ? ConstantFilter.Never : new IdFilter(type.Scope, ids);
        return isNegated ? NotFilter.Of(filter) : filter;
    }

    private static ConstantFilter IsAsked(ParameterCriterion criterion, bool isMissing) =>
        criterion.Values.Any(value => value is MissingSearchValue asked && asked.IsMissing == isMissing) ? ConstantFilter.Always : ConstantFilter.Never;

    private async ValueTask<Filter> ChainAsync(ChainCriterion criterion, ChartType type)
    {
        if (SearchParameters.Find(type.ResourceType, criterion.Reference.Code) is not { } parameter)
        {
            return ConstantFilter.Never;
        }

        if (type.Find(parameter) is not { } rows)
        {
            return Unindexed(criterion.Name);
        }

        var targets = new List<LinkTarget>();
        foreach (var target in criterion.Targets)
        {
            if ((rows.TargetType is null || rows.TargetType == target.ResourceType) && await catalog.TypeAsync(target.ResourceType) is { } found)
            {
                targets.Add(new LinkTarget(found, await catalog.TermAsync(target.ResourceType), await OfAsync(target.Criterion, found)));
            }
        }

        return targets.Count == 0
            ? ConstantFilter.Never
            : new ChainFilter(rows.Numbers, targets, Withheld) { IsExact = targets.TrueForAll(target => target.Filter.IsExact && target.Type.IsWhole) };
    }

    private async ValueTask<Filter> ReverseAsync(ReverseChainCriterion criterion, ChartType type)
    {
        if (await catalog.TypeAsync(criterion.ResourceType) is not { } source)
        {
            return ConstantFilter.Never;
        }

        if (source.Find(criterion.Reference) is not { } rows)
        {
            return Unindexed(criterion.Name);
        }

        if (rows.TargetType is not null && rows.TargetType != type.ResourceType)
        {
            return ConstantFilter.Never;
        }

        var inner = await OfAsync(criterion.Criterion, source);
        return new ReverseChainFilter(source, rows.Numbers, await catalog.TermAsync(type.ResourceType), inner, Withheld) { IsExact = inner.IsExact && source.IsWhole };
    }

    private ConstantFilter Unindexed(string name) => search.Patient is null ? throw ChartSearchException.NotIndexed(name) : ConstantFilter.Unknown;
}
