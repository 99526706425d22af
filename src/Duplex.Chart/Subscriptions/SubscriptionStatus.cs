namespace Duplex.Chart.Subscriptions;

/// <summary>Where a subscription stands (FHIR R4, Subscription.status).</summary>
public enum SubscriptionStatus
{
    /// <summary>The endpoint has not shown yet that it wants to hear.</summary>
    Requested,
    Active,

    /// <summary>Nothing is sent; what happens is numbered and kept until the app asks again.</summary>
    Error,

    /// <summary>Nothing is sent and nothing is numbered.</summary>
    Off,
}

/// <summary>How an app hears of events.</summary>
public enum SubscriptionChannelKind
{
    RestHook,

    /// <summary>The app opens a socket or a stream and hears what happens while it is open.</summary>
    WebSocket,
}

/// <summary>What a notification says of a resource (Subscriptions R5 Backport, payload content).</summary>
public enum PayloadContent
{
    Empty,
    IdOnly,
    FullResource,
}

/// <summary>Names as FHIR writes them.</summary>
public static class SubscriptionCodes
{
    public static string CodeOf(SubscriptionStatus status) => status switch
    {
        SubscriptionStatus.Requested => "requested",
        SubscriptionStatus.Active => "active",
        SubscriptionStatus.Error => "error",
        _ => "off",
    };

    public static string CodeOf(PayloadContent content) => content switch
    {
        PayloadContent.Empty => "empty",
        PayloadContent.IdOnly => "id-only",
        _ => "full-resource",
    };

    /// <summary>Null: there is no such content.</summary>
    public static PayloadContent? ContentOf(string? code) => code switch
    {
        "empty" => PayloadContent.Empty,
        "id-only" => PayloadContent.IdOnly,
        "full-resource" => PayloadContent.FullResource,
        _ => null,
    };
}
