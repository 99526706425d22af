namespace Duplex.Sandbox;

/// <summary>A note that was taken with 202. State: <c>waiting</c>, <c>released</c> (with the document's id) or <c>rejected</c>.</summary>
public sealed record SandboxStagedNote(string Id, string? PatientId, string State, string? DocumentId);
