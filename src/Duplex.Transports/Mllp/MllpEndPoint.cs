using System.Net;

namespace Duplex.Transports.Mllp;

/// <summary>
/// Where an MLLP listener without TLS listens: its bytes are read and answered on the thread that hears of them, since taking a
/// message is short work and each change of thread would cost more (see <see cref="MllpSockets"/>).
/// </summary>
public sealed class MllpEndPoint(IPAddress address, int port) : IPEndPoint(address, port);
