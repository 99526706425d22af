namespace Duplex.Chart.Subscriptions;

/// <summary>Identifies a subscription of an app. A UUIDv7; its text is the resource's id.</summary>
public readonly record struct SubscriptionId(Guid Value)
{
    /// <summary>Reads the id of a Subscription; false where it is none of ours.</summary>
    public static bool TryParse(string? text, out SubscriptionId id)
    {
        var read = Guid.TryParseExact(text, "D", out var value);
        id = new SubscriptionId(value);
        return read;
    }

    public override string ToString() => Value.ToString("D");
}
