using System.Collections.Frozen;
using System.Diagnostics.Metrics;

namespace Duplex.Transports.Mllp;

/// <summary>Counts of all MLLP listeners of the process, under the meter <c>Duplex.Mllp</c>.</summary>
internal static class MllpMetrics
{
    private static readonly Meter Meter = new("Duplex.Mllp");

    private static readonly FrozenDictionary<MllpCloseReason, string> Reasons =
        Enum.GetValues<MllpCloseReason>().ToFrozenDictionary(reason => reason, reason => reason.ToString());

    public static UpDownCounter<int> Connections { get; } = Meter.CreateUpDownCounter<int>("duplex.mllp.connections");

    public static Counter<long> Frames { get; } = Meter.CreateCounter<long>("duplex.mllp.frames");

    public static Counter<long> EmptyFrames { get; } = Meter.CreateCounter<long>("duplex.mllp.empty_frames");

    public static Counter<long> SkippedBytes { get; } = Meter.CreateCounter<long>("duplex.mllp.skipped_bytes", "By");

    /// <summary>Second answers for which nobody waited any more.</summary>
    public static Counter<long> LaterDropped { get; } = Meter.CreateCounter<long>("duplex.mllp.later_dropped");

    private static Counter<long> ClosedConnections { get; } = Meter.CreateCounter<long>("duplex.mllp.closed");

    public static void Closed(string listener, MllpCloseReason reason) =>
        ClosedConnections.Add(1, new("listener", listener), new("reason", Reasons[reason]));
}
