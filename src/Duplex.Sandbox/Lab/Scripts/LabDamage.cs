namespace Duplex.Sandbox.Lab;

/// <summary>How a placer number is damaged.</summary>
public enum LabDamage
{
    /// <summary>In lower case.</summary>
    Case,

    /// <summary>EI-1 alone.</summary>
    NamespaceMissing,

    /// <summary>Without its last four characters.</summary>
    Truncated,

    /// <summary>Four zeros before it.</summary>
    Padded,

    /// <summary>Other characters in its middle.</summary>
    Garbled,
}
