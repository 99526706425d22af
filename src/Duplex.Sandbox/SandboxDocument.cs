namespace Duplex.Sandbox;

/// <summary>A document as it lies in the chart, whatever an answer said.</summary>
/// <param name="Id">FHIR id.</param>
/// <param name="Version">Current version.</param>
/// <param name="PatientId">Whose chart it lies in.</param>
/// <param name="EncounterId">Its encounter, if any.</param>
/// <param name="Status">FHIR status.</param>
/// <param name="DocStatus">FHIR docStatus.</param>
/// <param name="TypeCode">First code of its type.</param>
/// <param name="Identifier">Value of its first identifier.</param>
/// <param name="AuthenticatorId">The practitioner who signed it.</param>
/// <param name="Text">The first attachment, decoded as UTF-8.</param>
/// <param name="Json">The whole resource.</param>
public sealed record SandboxDocument(
    string Id,
    long Version,
    string? PatientId,
    string? EncounterId,
    string? Status,
    string? DocStatus,
    string? TypeCode,
    string? Identifier,
    string? AuthenticatorId,
    string Text,
    string Json);
