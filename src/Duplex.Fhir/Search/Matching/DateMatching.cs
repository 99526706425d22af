namespace Duplex.Fhir.Search;

/// <summary>Intervals of time (FHIR R4, search.html section 3.1.1.4.6).</summary>
internal static class DateMatching
{
    public static bool Matches(DateIndexValue value, DateSearchValue asked, DateTimeOffset? now) => asked.Prefix switch
    {
        SearchPrefix.Ne => !IsWithin(value, asked),
        SearchPrefix.Gt => value.End > asked.End,
        SearchPrefix.Lt => value.Start < asked.Start,
        SearchPrefix.Ge => value.End > asked.End || IsWithin(value, asked),
        SearchPrefix.Le => value.Start < asked.Start || IsWithin(value, asked),
        SearchPrefix.Sa => value.Start > asked.End,
        SearchPrefix.Eb => value.End < asked.Start,
        SearchPrefix.Ap => MeetsWidened(value, asked, now),
        _ => IsWithin(value, asked),
    };

    private static bool IsWithin(DateIndexValue value, DateSearchValue asked) => asked.Start <= value.Start && value.End <= asked.End;

    private static bool MeetsWidened(DateIndexValue value, DateSearchValue asked, DateTimeOffset? now)
    {
        var margin = now is { } present ? (present - asked.Start).Duration() / 10 : TimeSpan.Zero;
        var from = asked.Start - DateTimeOffset.MinValue > margin ? asked.Start - margin : DateTimeOffset.MinValue;
        var to = DateTimeOffset.MaxValue - asked.End > margin ? asked.End + margin : DateTimeOffset.MaxValue;
        return value.Start <= to && value.End >= from;
    }
}
