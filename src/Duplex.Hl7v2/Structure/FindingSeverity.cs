namespace Duplex.Hl7v2.Structure;

/// <summary>How much a finding weighs.</summary>
public enum FindingSeverity
{
    /// <summary>Worth knowing; nothing is wrong by itself.</summary>
    Information,

    /// <summary>Readers may take it in different ways.</summary>
    Warning,

    /// <summary>The standard does not allow it.</summary>
    Error,
}
