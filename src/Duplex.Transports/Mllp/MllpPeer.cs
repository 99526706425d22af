using System.Net;

namespace Duplex.Transports.Mllp;

/// <summary>Who is at the other end.</summary>
/// <param name="ConnectionId">The transport's own name of this connection, for logs.</param>
public sealed record MllpPeer(string ConnectionId, EndPoint? Remote)
{
    /// <summary>The certificate that the sender proved to own; null where none was asked for.</summary>
    public MllpPeerCertificate? Certificate { get; init; }
}

/// <param name="Subject">Its distinguished name.</param>
/// <param name="Thumbprint">SHA-256, 64 upper-case hexadecimal digits.</param>
public sealed record MllpPeerCertificate(string Subject, string Thumbprint);
