namespace Duplex.Sandbox;

/// <summary>A synthetic practitioner of the clinic.</summary>
public sealed record SandboxPractitioner(string Id, string Identifier, string Family, string Given);
