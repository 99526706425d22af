namespace Duplex.Transports.Mllp;

/// <summary>Why a connection ended; the tag <c>reason</c> of the counter <c>duplex.mllp.closed</c>.</summary>
public enum MllpCloseReason
{
    /// <summary>The sender closed it.</summary>
    Sender,

    /// <summary>The sender, or the network, reset it.</summary>
    Reset,

    /// <summary>The host stops.</summary>
    Stopping,

    /// <summary>The address is not on the list of those that may connect.</summary>
    AddressNotAllowed,

    /// <summary>The listener has as many connections as it takes.</summary>
    TooManyConnections,

    /// <summary>The address has as many connections as one may have.</summary>
    TooManyOfAddress,

    /// <summary>TLS was not agreed in time.</summary>
    HandshakeTimeout,

    /// <summary>TLS could not be agreed.</summary>
    HandshakeFailed,

    /// <summary>No TLS came where this listener wants it.</summary>
    PlainToTls,

    /// <summary>TLS came where this listener does not speak it.</summary>
    TlsToPlain,

    /// <summary>The sender showed no certificate where one is wanted.</summary>
    CertificateMissing,

    /// <summary>The sender's certificate is not one that may connect.</summary>
    CertificateRefused,

    /// <summary>No message came for too long.</summary>
    Idle,

    /// <summary>A frame took too long.</summary>
    SlowSender,

    /// <summary>The sender did not read its answers.</summary>
    SlowReader,

    /// <summary>Too much came outside of frames.</summary>
    Unframed,

    /// <summary>One frame after the other was begun and given up.</summary>
    CutFrames,

    /// <summary>A frame was too long.</summary>
    FrameTooLong,

    /// <summary>The receiver asked for it: a message could not be stored.</summary>
    Receiver,

    /// <summary>The receiver, or the listener itself, failed.</summary>
    Failure,
}
