namespace Duplex.Hl7v2.Acknowledgements;

/// <summary>What a received acknowledgement is to its receiver.</summary>
public enum AcknowledgementMatch
{
    /// <summary>The accept acknowledgement of a message that waits for it.</summary>
    Accept,

    /// <summary>The application acknowledgement of a message that waits for it; it stands for a missing accept acknowledgement too.</summary>
    Application,

    /// <summary>It answers a message that is no longer waited for.</summary>
    Late,

    /// <summary>It answers a message that was answered in this way before.</summary>
    Duplicate,

    /// <summary>It names a message that was not sent, or so long ago that it is forgotten.</summary>
    Unknown,

    /// <summary>It names a message that did not ask for this kind, as CA in original mode.</summary>
    NotAskedFor,

    /// <summary>MSA-1 or MSA-2 say nothing that could be matched.</summary>
    Unreadable,
}
