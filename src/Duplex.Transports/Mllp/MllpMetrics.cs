using System.Diagnostics.Metrics;

namespace Duplex.Transports.Mllp;

/// <summary>Counts of all MLLP listeners of the process, under the meter <c>Duplex.Mllp</c>.</summary>
internal static class MllpMetrics
{
    private static readonly Meter Meter = new("Duplex.Mllp");

    public static UpDownCounter<int> Connections { get; } = Meter.CreateUpDownCounter<int>("duplex.mllp.connections");

    public static Counter<long> Frames { get; } = Meter.CreateCounter<long>("duplex.mllp.frames");

    public static Counter<long> EmptyFrames { get; } = Meter.CreateCounter<long>("duplex.mllp.empty_frames");

    public static Counter<long> SkippedBytes { get; } = Meter.CreateCounter<long>("duplex.mllp.skipped_bytes", "By");
}
