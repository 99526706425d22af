using Duplex.Transports.FhirRest;
using Duplex.Transports.Smart.Keys;

namespace Duplex.Vendors;

/// <summary>What a connection's configuration says, as far as a dialect needs it.</summary>
public sealed record VendorConnection
{
    /// <summary>The counterparty and who Duplex is there.</summary>
    public required FhirRestOptions Fhir { get; init; }

    /// <summary>Signs Duplex's client assertions; stays the caller's.</summary>
    public required SmartSigningKey Key { get; init; }

    /// <summary>How long after a write a read may still show the past. Null: what is known of the dialect.</summary>
    public TimeSpan? SettlingTime { get; init; }

    public NoteParts NoteParts { get; init; }
}
