namespace Duplex.Sandbox;

/// <summary>An Observation as it lies in the chart.</summary>
/// <param name="Id">FHIR id.</param>
/// <param name="Version">Current version.</param>
/// <param name="PatientId">Whose chart it lies in.</param>
/// <param name="Status">FHIR status.</param>
/// <param name="Code">First code of what is observed.</param>
/// <param name="Value">The number as it is written, the text or the code.</param>
/// <param name="Unit">Unit of a number.</param>
/// <param name="Interpretation">First code of its interpretation.</param>
/// <param name="Json">The whole resource.</param>
public sealed record SandboxObservation(
    string Id,
    long Version,
    string? PatientId,
    string? Status,
    string? Code,
    string? Value,
    string? Unit,
    string? Interpretation,
    string Json);
