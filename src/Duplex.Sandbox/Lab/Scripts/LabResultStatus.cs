namespace Duplex.Sandbox.Lab;

/// <summary>OBR-25 of a result (HL7 table 0123).</summary>
public enum LabResultStatus
{
    /// <summary>A: some of a panel's components.</summary>
    Partial,

    /// <summary>P.</summary>
    Preliminary,

    /// <summary>F.</summary>
    Final,

    /// <summary>C.</summary>
    Corrected,

    /// <summary>X.</summary>
    Cancelled,
}
