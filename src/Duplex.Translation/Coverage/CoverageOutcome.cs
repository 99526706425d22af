namespace Duplex.Translation.Coverage;

/// <summary>What became of a value of the source.</summary>
public enum CoverageOutcome
{
    /// <summary>It is in an element that the target's standard defines, as it is or by a table of codes.</summary>
    Mapped,

    /// <summary>It is not copied: what an element says, or whether it is there, goes by it; or it says again what another value has said.</summary>
    Decides,

    /// <summary>It is in an extension (in HL7 v2: a Z-segment or an NTE).</summary>
    KeptAsExtension,

    /// <summary>It takes an element away (<c>""</c>).</summary>
    Cleared,

    /// <summary>It orders or counts the parts of the message itself and says nothing about a patient (set ids, delimiters).</summary>
    Structure,

    /// <summary>It had no place: it stands in the message as received, and nowhere else.</summary>
    NoPlace,
}
