namespace Duplex.Engine.Deliveries;

public enum UnknownPolicy
{
    /// <summary>A person decides.</summary>
    Hold,

    /// <summary>It is sent again and shown as a possible repeat.</summary>
    Resend,
}

/// <summary>How patient a destination's deliveries are. Every wait has an end.</summary>
public sealed record DeliveryPolicy
{
    /// <summary>What happens to an unknown outcome where the counterparty cannot be asked. Default: hold.</summary>
    public UnknownPolicy OnUnknown { get; init; } = UnknownPolicy.Hold;

    /// <summary>First wait before trying again; doubles each time. Default: 1 s.</summary>
    public TimeSpan RetryFirst { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Longest wait before trying again. Default: 5 min.</summary>
    public TimeSpan RetryMost { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Within this a call to the counterparty ends by itself. What was being sent when the program died is looked for
    /// only after it and the settling time, so that a request still on its way is not overtaken. Default: 10 s.
    /// </summary>
    public TimeSpan CallWithin { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long an accepted write may take to show itself before a person is asked. Default: 10 min.</summary>
    public TimeSpan ProveWithin { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Longest wait between two looks at something that waits for somebody at the counterparty. Default: 1 min.</summary>
    public TimeSpan LookEvery { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long something may wait for somebody at the counterparty (a signature, a release). Default: 72 h.</summary>
    public TimeSpan SignWithin { get; init; } = TimeSpan.FromHours(72);

    /// <summary>How long a person has to decide a hold, and how long a decided delivery gets to arrive. Default: 24 h.</summary>
    public TimeSpan DecideWithin { get; init; } = TimeSpan.FromHours(24);
}

/// <summary>A destination: how it is spoken to, and how patiently.</summary>
public sealed record Destination(IConnector Connector, DeliveryPolicy Policy);

/// <summary>Finds the destination behind a connection.</summary>
public interface IDestinationCatalog
{
    /// <summary>Null when no such connection is configured (any more).</summary>
    Destination? Find(Identity.ConnectionKey connection);
}

/// <summary>Finds the rule that judges a read-back.</summary>
public interface IReadBackRuleCatalog
{
    /// <param name="purpose">What the delivery is within its loop (<see cref="Delivery.Purpose"/>).</param>
    IReadBackRule? Find(Identity.ConnectionKey connection, string resourceType, string purpose);
}
