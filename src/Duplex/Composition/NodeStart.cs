using System.Net;
using Duplex.Configuration;

namespace Duplex.Composition;

/// <summary>What a node starts with. The stores stay the installation's: they outlive a node that gives way to one with another configuration.</summary>
internal sealed record NodeStart
{
    public required DataFolder Data { get; init; }

    public required NodeStores Stores { get; init; }

    public required DuplexConfiguration Configuration { get; init; }

    public required ConfigurationChanges Changes { get; init; }

    /// <summary>Where web requests come from.</summary>
    public required WebFront Front { get; init; }

    /// <summary>The ports that listeners had before, for those whose port may be any: senders know them by now.</summary>
    public IReadOnlyDictionary<string, IPEndPoint> MllpBefore { get; init; } = new Dictionary<string, IPEndPoint>();

    public LogLevel Log { get; init; } = LogLevel.Warning;
}
