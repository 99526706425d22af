using System.Net;

namespace Duplex.Transports.Mllp;

/// <summary>Who is at the other end.</summary>
/// <param name="ConnectionId">The transport's own name of this connection, for logs.</param>
public sealed record MllpPeer(string ConnectionId, EndPoint? Remote);
