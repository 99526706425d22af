namespace Duplex.Sandbox.Lab;

/// <summary>What became of a message that the laboratory sends on its own.</summary>
public enum LabMessageState
{
    Queued,
    Acknowledged,
    Refused,
}
