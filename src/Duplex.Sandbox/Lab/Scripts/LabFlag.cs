namespace Duplex.Sandbox.Lab;

/// <summary>Whether a result is one for which somebody must be called.</summary>
public enum LabFlag
{
    None,

    /// <summary>HH; AA where the value is no number.</summary>
    CriticalHigh,

    /// <summary>LL; AA where the value is no number.</summary>
    CriticalLow,
}
