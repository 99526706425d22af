namespace Duplex.Vendors.FhirR4;

/// <summary>What differs between plain FHIR R4 servers.</summary>
public sealed record FhirR4Options
{
    /// <summary>How long after a write a read may still show the past.</summary>
    public required TimeSpan SettlingTime { get; init; }

    /// <summary>Whole by default.</summary>
    public NoteParts NoteParts { get; init; }
}
