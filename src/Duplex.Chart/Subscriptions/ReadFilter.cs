using Duplex.Fhir.Model;
using Duplex.Fhir.Search;

namespace Duplex.Chart.Subscriptions;

/// <summary>Reads what a subscription is about: R4's criteria, or the backport's filters.</summary>
internal static class ReadFilter
{
    private const int MostFilters = 20;
    private const string Criteria = "Subscription.criteria";
    private const string NoTypeSaid = "The criteria is no search for one type; write Type?parameter=value, or the URL of a topic.";

    public sealed record Found(SubscriptionFilter Filter, IReadOnlyList<string> Types);

    public static Found? OfQuery(string criteria, string facade, List<FhirIssue> issues)
    {
        var question = criteria.IndexOf('?', StringComparison.Ordinal);
        var type = question < 0 ? criteria : criteria[..question];
        if (!FhirModel.IsResourceType(type))
        {
            issues.Add(ReadSubscription.Issue("value", Criteria, NoTypeSaid));
            return null;
        }

        return Matcher(type, question < 0 ? "" : criteria[(question + 1)..], facade, issues) is { } matcher
            ? new Found(new SubscriptionFilter(new Dictionary<string, IReadOnlyList<SearchMatcher>> { [type] = [matcher] }), [type])
            : null;
    }

    public static Found? OfTopic(SubscriptionTopic topic, FhirString criteria, string facade, List<FhirIssue> issues)
    {
        var conditions = topic.Types.ToDictionary(type => type, _ => new List<SearchMatcher>());
        var filters = criteria.HasExtensions ? criteria.Extension.Where(extension => extension.Url == BackportUrls.FilterCriteria).ToList() : [];
        if (filters.Count > MostFilters)
        {
            issues.Add(ReadSubscription.Issue("too-costly", Criteria, $"There are {filters.Count} filters; at most {MostFilters} are taken."));
            return null;
        }

        foreach (var filter in filters)
        {
            Add(topic, (filter.Value as FhirString)?.Value ?? "", conditions, facade, issues);
        }

        return new Found(
            new SubscriptionFilter(conditions.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<SearchMatcher>)pair.Value)),
            topic.ReadTypes);
    }

    private static void Add(SubscriptionTopic topic, string filter, Dictionary<string, List<SearchMatcher>> conditions, string facade, List<FhirIssue> issues)
    {
        var question = filter.IndexOf('?', StringComparison.Ordinal);
        var named = question >= 0 && filter.AsSpan(0, question).IndexOf('=') < 0 ? filter[..question] : null;
        if (filter.Length == 0 || topic.IsOfLoops)
        {
            issues.Add(ReadSubscription.Issue("not-supported", Criteria, topic.IsOfLoops
                ? "This topic takes no filter; leave it out."
                : "A filter is empty; write Type?parameter=value or parameter=value as its valueString."));
            return;
        }

        if (named is not null && !conditions.ContainsKey(named))
        {
            issues.Add(ReadSubscription.Issue("not-supported", Criteria, $"A filter names a type that this topic does not tell of; it tells of {string.Join(", ", topic.Types)}."));
            return;
        }

        var query = named is null ? filter : filter[(question + 1)..];
        foreach (var type in named is null ? topic.Types : [named])
        {
            if (Matcher(type, query, facade, issues) is { } matcher)
            {
                conditions[type].Add(matcher);
            }
        }
    }

    private static SearchMatcher? Matcher(string type, string query, string facade, List<FhirIssue> issues)
    {
        var read = SearchQuery.Parse(type, query, new SearchQueryOptions { IsStrict = true, ServerUrl = facade });
        if (read.Request is not { } request)
        {
            issues.AddRange(read.Errors.Select(error => ReadSubscription.Issue("not-supported", Criteria, $"{error.Parameter}: {error.Message}")));
            return null;
        }

        if (read.Ignored.Count > 0)
        {
            issues.Add(ReadSubscription.Issue("value", Criteria, $"{read.Ignored[0]} has no value; leave it out or give one."));
            return null;
        }

        if (request.Criteria.Count != request.Parameters.Count)
        {
            issues.Add(ReadSubscription.Issue("not-supported", Criteria, "Only conditions may stand here; leave out what steers an answer, such as _count, _sort or _include."));
            return null;
        }

        if (request.Criteria.FirstOrDefault(criterion => criterion is not ParameterCriterion) is { } chain)
        {
            issues.Add(ReadSubscription.Issue("not-supported", Criteria, $"{chain.Name} follows references; a subscription looks at the changed resource itself, so name only parameters of {type}."));
            return null;
        }

        try
        {
            return new SearchMatcher(request);
        }
        catch (NotSupportedException)
        {
            issues.Add(ReadSubscription.Issue("not-supported", Criteria, "The modifiers :in, :not-in, :above and :below ask what codes mean, which is not looked up for a subscription; list the codes themselves."));
            return null;
        }
    }
}
