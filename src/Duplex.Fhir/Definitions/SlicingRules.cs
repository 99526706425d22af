namespace Duplex.Fhir.Definitions;

/// <summary>Whether there may be more than the slices.</summary>
public enum SlicingRules
{
    /// <summary>Nothing but the slices.</summary>
    Closed,

    /// <summary>Anything besides, anywhere.</summary>
    Open,

    /// <summary>Anything besides, after the slices.</summary>
    OpenAtEnd,
}
