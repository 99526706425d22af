namespace Duplex.Sandbox;

/// <summary>A synthetic patient of the clinic.</summary>
public sealed record SandboxPatient(string Id, string Mrn, string Family, string Given, string BirthDate, string Gender);
