namespace Duplex.Chart.Subscriptions;

/// <summary>What can be subscribed to by name.</summary>
/// <param name="Url">Its canonical URL, the same in every installation.</param>
/// <param name="Types">The resource types whose creation, update and deletion it tells; none for a topic of loops.</param>
public sealed record SubscriptionTopic(string Url, string Title, string Description, IReadOnlyList<string> Types)
{
    /// <summary>The type that an app's scopes must let it read.</summary>
    public IReadOnlyList<string> ReadTypes => IsOfLoops ? [SubscriptionTopics.LoopScope] : Types;

    public bool IsOfLoops => Types.Count == 0;
}

/// <summary>The topics of every connection.</summary>
public static class SubscriptionTopics
{
    /// <summary>Loops have no FHIR type of their own; what they are nearest to decides who may hear of them.</summary>
    public const string LoopScope = "Task";

    /// <summary>What a topic of loops listens to, where others name resource types.</summary>
    public const string LoopKind = "(loop)";

    private const string Base = "urn:duplex:topic:";

    public static SubscriptionTopic LoopStep { get; } = new(
        Base + "loop-step", "Loop steps", "A step of a loop was met, failed or is late. The focus is the address of the loop; there is no resource, and no filter.", []);

    public static IReadOnlyList<SubscriptionTopic> All { get; } =
    [
        new(Base + "patient", "Patients", "A patient was added, changed or deleted.", ["Patient"]),
        new(Base + "encounter", "Encounters", "An encounter was added, changed or deleted.", ["Encounter"]),
        new(Base + "result", "Results", "A diagnostic report or an observation was added, changed or deleted.", ["DiagnosticReport", "Observation"]),
        new(Base + "document", "Documents", "A document was added, changed or deleted.", ["DocumentReference"]),
        LoopStep,
    ];

    /// <summary>Null: there is no such topic.</summary>
    public static SubscriptionTopic? Find(string canonical)
    {
        ArgumentNullException.ThrowIfNull(canonical);
        var version = canonical.IndexOf('|', StringComparison.Ordinal);
        var url = version < 0 ? canonical : canonical[..version];
        return All.FirstOrDefault(topic => topic.Url == url);
    }
}
