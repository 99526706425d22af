namespace Duplex.Sandbox.Lab;

/// <summary>Which order numbers a result carries.</summary>
public enum LabNumbers
{
    /// <summary>The order's own.</summary>
    Right,

    /// <summary>The placer number is damaged.</summary>
    Mangled,

    /// <summary>Numbers that nobody knows: an order that was never sent.</summary>
    Unknown,

    /// <summary>None at all.</summary>
    None,

    /// <summary>The order's placer number with another order's filler number.</summary>
    Contradicting,
}
