using Duplex.Transports.FhirRest;
using Duplex.Transports.Smart.Keys;
using Duplex.Vendors.Hl7v2;

namespace Duplex.Vendors;

/// <summary>What a connection's configuration says, as far as a dialect needs it.</summary>
public sealed record VendorConnection
{
    /// <summary>The FHIR counterparty and who Duplex is there. Null where the dialect needs none.</summary>
    public FhirRestOptions? Fhir { get; init; }

    /// <summary>Signs Duplex's client assertions; stays the caller's. Null where the dialect needs none.</summary>
    public SmartSigningKey? Key { get; init; }

    /// <summary>The counterparty that is spoken to over MLLP. Null where the dialect needs none.</summary>
    public Hl7v2LinkOptions? Hl7v2 { get; init; }

    /// <summary>How long after a write a read may still show the past. Null: what is known of the dialect.</summary>
    public TimeSpan? SettlingTime { get; init; }

    public NoteParts NoteParts { get; init; }
}
