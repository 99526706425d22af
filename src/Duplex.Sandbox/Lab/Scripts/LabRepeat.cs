namespace Duplex.Sandbox.Lab;

/// <summary>How often a result is sent.</summary>
public enum LabRepeat
{
    Once,

    /// <summary>Twice, byte by byte the same.</summary>
    SameControlId,

    /// <summary>Twice; the second has an MSH-10 of its own and is the same otherwise.</summary>
    NewControlId,
}
