namespace Duplex.Simulation.Lab;

/// <summary>What becomes of an order at the simulated laboratory.</summary>
public enum Course
{
    /// <summary>Preliminary, then final.</summary>
    Plain,
    FinalOnly,

    /// <summary>Preliminary, final, corrected.</summary>
    Corrected,

    /// <summary>The final result in two messages.</summary>
    Twice,

    /// <summary>The preliminary result comes after the final one.</summary>
    OutOfOrder,

    /// <summary>The final result comes after its correction.</summary>
    CorrectionFirst,

    /// <summary>A part of the values first.</summary>
    Partial,

    /// <summary>A result of another patient with this order's numbers, then the right one.</summary>
    WrongPatient,

    /// <summary>The placer order number is mangled, the filler's is right.</summary>
    MangledPlacer,

    /// <summary>Neither number is right.</summary>
    MangledNumbers,

    /// <summary>The numbers are those of two orders.</summary>
    MixedNumbers,

    Critical,

    /// <summary>A critical preliminary result, and the same again as final.</summary>
    CriticalPreliminary,

    /// <summary>The laboratory cancels it by a result message.</summary>
    CancelledThere,

    /// <summary>The laboratory refuses the order.</summary>
    Refused,

    /// <summary>No result comes.</summary>
    Silent,
}
