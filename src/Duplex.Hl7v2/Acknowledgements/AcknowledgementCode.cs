namespace Duplex.Hl7v2.Acknowledgements;

/// <summary>MSA-1 (HL7 table 0008).</summary>
public enum AcknowledgementCode
{
    /// <summary>Application accept.</summary>
    AA,

    /// <summary>Application error: the content is wrong.</summary>
    AE,

    /// <summary>Application reject: type, version or processing id are not taken here.</summary>
    AR,

    /// <summary>Commit accept: safely stored.</summary>
    CA,

    /// <summary>Commit error.</summary>
    CE,

    /// <summary>Commit reject.</summary>
    CR,
}
