namespace Duplex.Fhir.Search;

/// <summary>Codes.</summary>
internal static class TokenMatching
{
    public static bool Matches(TokenIndexValue value, TokenSearchValue asked, SearchModifier modifier, SearchMatchContext context)
    {
        if (!MatchesSystem(value, asked.System))
        {
            return false;
        }

        if (asked.Code is not { } code)
        {
            return value.System is not null || value.IsSystemImplied;
        }

        return value.Code is { } own && modifier switch
        {
            SearchModifier.Below => own == code || context.Terminology!.IsSubsumedBy(value.System, own, code) == true,
            SearchModifier.Above => own == code || context.Terminology!.IsSubsumedBy(value.System, code, own) == true,
            _ => value.IgnoresCase ? string.Equals(own, code, StringComparison.OrdinalIgnoreCase) : own == code,
        };
    }

    /// <summary>An element of the type code says no system: the specification does, so any that is asked for is taken for it.</summary>
    private static bool MatchesSystem(TokenIndexValue value, string? asked) => asked switch
    {
        null => true,
        "" => value.System is null,
        _ => value.System == asked || value.IsSystemImplied,
    };
}
