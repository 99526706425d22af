namespace Duplex.Transports.FhirRest;

/// <summary>One FHIR counterparty and who Duplex is there.</summary>
public sealed record FhirRestOptions
{
    /// <summary>The FHIR base.</summary>
    public required Uri Base { get; init; }

    /// <summary>The client id that the counterparty registered.</summary>
    public required string ClientId { get; init; }

    /// <summary>Such as <c>system/Patient.rs</c>.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    public FhirRestLimits Limits { get; init; } = new();
}
