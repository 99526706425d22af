namespace Duplex.Sandbox;

/// <summary>An encounter; <paramref name="Class"/> is AMB, IMP or EMER.</summary>
public sealed record SandboxEncounter(string Id, string PatientId, string? PractitionerId, string Class, bool IsOpen, string Start, string? End);
