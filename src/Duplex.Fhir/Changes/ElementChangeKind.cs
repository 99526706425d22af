namespace Duplex.Fhir.Changes;

/// <summary>What a message says about an element; an element it does not touch has no change at all.</summary>
public enum ElementChangeKind
{
    /// <summary>The element gets this value, whole.</summary>
    Set,

    /// <summary>The element is taken away (<c>""</c> in HL7 v2).</summary>
    Cleared,

    /// <summary>The element gets this value only where it has none: what R4 requires and the message does not say.</summary>
    Default,

    /// <summary>The value is an array whose items are appended where the element, which is a list, holds no equal item yet.</summary>
    Added,
}
