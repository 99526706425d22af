namespace Duplex.Sandbox;

/// <summary>A Task as it lies in the EHR.</summary>
/// <param name="Id">FHIR id.</param>
/// <param name="Version">Current version.</param>
/// <param name="PatientId">The patient it is for.</param>
/// <param name="OwnerId">The practitioner who has it.</param>
/// <param name="Status">FHIR status.</param>
/// <param name="Focus">Reference to what it is about.</param>
/// <param name="Identifier">Value of its first identifier.</param>
/// <param name="Json">The whole resource.</param>
public sealed record SandboxTask(
    string Id, long Version, string? PatientId, string? OwnerId, string? Status, string? Focus, string? Identifier, string Json);
