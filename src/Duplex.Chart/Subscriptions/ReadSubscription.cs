using Duplex.Engine.Identity;
using Duplex.Fhir.Model;

namespace Duplex.Chart.Subscriptions;

/// <summary>
/// Reads a Subscription of R4, in its plain form (a search decides) or in that of the R5 backport (a topic, filters, a payload content).
/// What could not be kept is refused with what would be right.
/// </summary>
public static class ReadSubscription
{
    /// <param name="facade">The facade's address: references below it are local ones.</param>
    public static SubscriptionReading Read(Subscription resource, string facade)
    {
        ArgumentNullException.ThrowIfNull(resource);
        ArgumentNullException.ThrowIfNull(facade);
        var issues = new List<FhirIssue>();
        var criteria = resource.Criteria?.Value ?? "";
        var topic = SubscriptionTopics.Find(criteria);
        if (topic is null && IsTopicForm(resource, criteria))
        {
            issues.Add(Issue("not-supported", "Subscription.criteria", $"There is no topic of this URL here; there are {string.Join(", ", SubscriptionTopics.All.Select(one => one.Url))}."));
        }

        if (resource.Reason?.Value is null)
        {
            issues.Add(Issue("required", "Subscription.reason", "Say in 'reason' why this subscription is made."));
        }

        var filter = issues.Exists(issue => issue.Path == "Subscription.criteria")
            ? null
            : topic is null ? ReadFilter.OfQuery(criteria, facade, issues) : ReadFilter.OfTopic(topic, resource.Criteria!, facade, issues);
        var definition = new SubscriptionDefinition
        {
            Topic = topic,
            Filter = filter?.Filter ?? new SubscriptionFilter(new Dictionary<string, IReadOnlyList<Fhir.Search.SearchMatcher>>()),
            ReadTypes = topic?.ReadTypes ?? filter?.Types ?? [],
            Channel = SubscriptionChannelKind.RestHook,
            End = EndOf(resource, issues),
        };
        definition = ReadChannel.Into(definition, resource.Channel, issues);
        return issues.Count > 0 ? new SubscriptionReading(null, issues) : new SubscriptionReading(definition, []);
    }

    internal static FhirIssue Issue(string code, string path, string sentence) => new(code, path, null, sentence);

    /// <summary>A search begins with a resource type; everything else that looks like an address is meant as a topic's.</summary>
    private static bool IsTopicForm(Subscription resource, string criteria) =>
        resource.Meta?.Profile.Any(profile => profile.Value?.StartsWith(BackportUrls.Profile, StringComparison.Ordinal) == true) == true
        || resource.Criteria?.FindExtension(BackportUrls.FilterCriteria) is not null
        || criteria.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 && criteria.IndexOf('?', StringComparison.Ordinal) is var question && (question < 0 || colon < question);

    private static Instant? EndOf(Subscription resource, List<FhirIssue> issues)
    {
        if (resource.End is null)
        {
            return null;
        }

        if (resource.End.TryGetInstant(out var end))
        {
            return Instant.From(end);
        }

        issues.Add(Issue("value", "Subscription.end", "'end' is no instant; write YYYY-MM-DDThh:mm:ssZ."));
        return null;
    }
}
