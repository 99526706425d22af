namespace Duplex.Sandbox;

/// <summary>A DiagnosticReport as it lies in the chart.</summary>
/// <param name="Id">FHIR id.</param>
/// <param name="Version">Current version.</param>
/// <param name="PatientId">Whose chart it lies in.</param>
/// <param name="OrderId">The ServiceRequest it is based on.</param>
/// <param name="Status">FHIR status.</param>
/// <param name="Code">First code of what is reported.</param>
/// <param name="ObservationIds">Its results.</param>
/// <param name="InterpreterId">The practitioner who reviewed this version.</param>
/// <param name="FillerNumber">Value of its filler number.</param>
/// <param name="Json">The whole resource.</param>
public sealed record SandboxReport(
    string Id,
    long Version,
    string? PatientId,
    string? OrderId,
    string? Status,
    string? Code,
    IReadOnlyList<string> ObservationIds,
    string? InterpreterId,
    string? FillerNumber,
    string Json);
