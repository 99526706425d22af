namespace Duplex.Transports.Smart.Client;

/// <summary>How Duplex gets tokens at one counterparty without a user (SMART App Launch, backend-services).</summary>
public sealed record BackendServicesOptions
{
    public required Uri FhirBase { get; init; }

    /// <summary>The client id that the counterparty registered.</summary>
    public required string ClientId { get; init; }

    /// <summary>Such as <c>system/Patient.rs</c>.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>Null: taken from the discovery document.</summary>
    public Uri? TokenEndpoint { get; init; }

    /// <summary>The life of a client assertion. 4 minutes by default: SMART allows 5, and the two clocks differ.</summary>
    public TimeSpan AssertionLifetime { get; init; } = TimeSpan.FromMinutes(4);

    /// <summary>How long before its end a token is no longer used; at most a tenth of its life. 30 seconds by default.</summary>
    public TimeSpan RenewBefore { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The life of a token whose answer states none. 60 seconds by default.</summary>
    public TimeSpan UnstatedLifetime { get; init; } = TimeSpan.FromSeconds(60);
}
