namespace Duplex.Sandbox.Lab;

/// <summary>The MLLP listener that takes results and late answers.</summary>
public sealed record LabTarget(string Host, int Port);
