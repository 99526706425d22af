namespace Duplex.Hl7v2;

/// <summary>What the sender said at a place (HL7 v2.5.1, 2.5.3).</summary>
public enum Hl7Presence
{
    /// <summary>The message ends before this place, or the segment is missing: nothing was said.</summary>
    Absent,

    /// <summary>The place is there without content: the stored value stays as it is.</summary>
    Empty,

    /// <summary>The place holds <c>""</c>: the stored value is to be deleted.</summary>
    Null,

    /// <summary>The place holds content.</summary>
    Present,
}
