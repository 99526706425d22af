using System.Diagnostics.Metrics;

namespace Duplex.Transports.Mllp;

/// <summary>
/// What one sender has seen so far; may be read at any time. The counts of all senders of the process are under the meter
/// <c>Duplex.Mllp.Client</c>.
/// </summary>
public sealed class MllpClientCounts
{
    private static readonly Meter Meter = new("Duplex.Mllp.Client");
    private static readonly Counter<long> Sent = Meter.CreateCounter<long>("duplex.mllp.client.messages");
    private static readonly Counter<long> Heard = Meter.CreateCounter<long>("duplex.mllp.client.heard");
    private static readonly Counter<long> Dials = Meter.CreateCounter<long>("duplex.mllp.client.connects");

    private readonly long[] _verdicts = new long[Enum.GetValues<MllpSendVerdict>().Length];
    private readonly long[] _kinds = new long[Enum.GetValues<MllpHeardKind>().Length];
    private long _connects;
    private long _failedConnects;

    /// <summary>Connections that came about.</summary>
    public long Connects => Volatile.Read(ref _connects);

    /// <summary>Those that did not.</summary>
    public long FailedConnects => Volatile.Read(ref _failedConnects);

    /// <summary>Messages that ended so.</summary>
    public long Of(MllpSendVerdict verdict) => Volatile.Read(ref _verdicts[(int)verdict]);

    /// <summary>Frames that came and were that.</summary>
    public long Of(MllpHeardKind kind) => Volatile.Read(ref _kinds[(int)kind]);

    internal MllpSendOutcome Count(MllpSendOutcome outcome)
    {
        Interlocked.Increment(ref _verdicts[(int)outcome.Verdict]);
        Sent.Add(1, new KeyValuePair<string, object?>("verdict", outcome.Verdict.ToString()));
        return outcome;
    }

    internal void CountHeard(MllpHeardKind kind)
    {
        Interlocked.Increment(ref _kinds[(int)kind]);
        Heard.Add(1, new KeyValuePair<string, object?>("kind", kind.ToString()));
    }

    internal void CountConnect(bool succeeded)
    {
        Interlocked.Increment(ref succeeded ? ref _connects : ref _failedConnects);
        Dials.Add(1, new KeyValuePair<string, object?>("succeeded", succeeded));
    }
}
