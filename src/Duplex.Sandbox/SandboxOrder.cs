namespace Duplex.Sandbox;

/// <summary>A ServiceRequest as it lies in the chart.</summary>
/// <param name="Id">FHIR id.</param>
/// <param name="Version">Current version.</param>
/// <param name="PatientId">Whose chart it lies in.</param>
/// <param name="RequesterId">The practitioner who ordered.</param>
/// <param name="Status">FHIR status.</param>
/// <param name="Code">First code of what is ordered.</param>
/// <param name="PlacerNumber">Value of its placer number.</param>
/// <param name="FillerNumber">Value of its filler number.</param>
/// <param name="Json">The whole resource.</param>
public sealed record SandboxOrder(
    string Id,
    long Version,
    string? PatientId,
    string? RequesterId,
    string? Status,
    string? Code,
    string? PlacerNumber,
    string? FillerNumber,
    string Json);
