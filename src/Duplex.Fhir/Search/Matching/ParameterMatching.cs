namespace Duplex.Fhir.Search;

/// <summary>A condition on values of the resource itself.</summary>
internal static class ParameterMatching
{
    /// <summary>Whether the value belongs to the parameter; a code means one thing per type, the common ones the same for all.</summary>
    public static bool IsOf(SearchIndexValue value, SearchParameterDefinition parameter) =>
        ReferenceEquals(value.Parameter, parameter) || value.Parameter.Code == parameter.Code;

    public static bool Matches(ParameterCriterion criterion, SearchedResource resource, SearchMatchContext context)
    {
        if (criterion.Modifier == SearchModifier.Missing)
        {
            var isMissing = !resource.Values.Any(value => IsOf(value, criterion.Parameter));
            return criterion.Values.Any(wanted => wanted is MissingSearchValue missing && missing.IsMissing == isMissing);
        }

        // "Not" is about the resource: none of its values may be the code, and one without values qualifies.
        return criterion.Modifier is SearchModifier.Not or SearchModifier.NotIn
            ? !HasMatch(criterion, resource, context)
            : HasMatch(criterion, resource, context);
    }

    private static bool HasMatch(ParameterCriterion criterion, SearchedResource resource, SearchMatchContext context)
    {
        foreach (var value in resource.Values)
        {
            if (!IsOf(value, criterion.Parameter))
            {
                continue;
            }

            foreach (var wanted in criterion.Values)
            {
                if (IsMatch(value, wanted, criterion.Modifier, context))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsMatch(SearchIndexValue value, SearchValue wanted, SearchModifier modifier, SearchMatchContext context) => (value, wanted) switch
    {
        (StringIndexValue text, StringSearchValue asked) => TextMatching.Matches(text, asked, modifier),
        (TokenIndexValue token, StringSearchValue asked) => TextMatching.Matches(token, asked),
        (TokenIndexValue token, TokenSearchValue asked) => TokenMatching.Matches(token, asked, modifier, context),
        // A set that isn't known holds a code neither for :in nor against it for :not-in.
        (TokenIndexValue { Code: { } code } token, ValueSetSearchValue set) => context.Terminology!.IsMember(set.Url, token.System, code) ?? modifier == SearchModifier.NotIn,
        (IdentifierTypeIndexValue typed, IdentifierTypeSearchValue asked) => typed.TypeCode == asked.TypeCode && typed.Value == asked.Value && (asked.TypeSystem is null || typed.TypeSystem == asked.TypeSystem),
        (ReferenceIndexValue reference, ReferenceSearchValue asked) => ReferenceMatching.Matches(reference, asked),
        (ReferenceIndexValue reference, TokenSearchValue asked) => ReferenceMatching.MatchesIdentifier(reference, asked),
        (DateIndexValue date, DateSearchValue asked) => DateMatching.Matches(date, asked, context.Now),
        (NumberIndexValue number, NumberSearchValue asked) => RangeMatching.Matches(number.Low, number.High, asked),
        (QuantityIndexValue quantity, QuantitySearchValue asked) => RangeMatching.Matches(quantity, asked),
        (UriIndexValue uri, UriSearchValue asked) => TextMatching.Matches(uri, asked, modifier),
        (PositionIndexValue position, PositionSearchValue asked) => PositionMatching.Matches(position, asked),
        (CompositeIndexValue composite, CompositeSearchValue asked) => MatchesParts(composite, asked, context),
        _ => false,
    };

    private static bool MatchesParts(CompositeIndexValue composite, CompositeSearchValue asked, SearchMatchContext context)
    {
        for (var i = 0; i < composite.Parts.Count; i++)
        {
            if (!IsMatch(composite.Parts[i], asked.Parts[i], SearchModifier.None, context))
            {
                return false;
            }
        }

        return true;
    }
}
