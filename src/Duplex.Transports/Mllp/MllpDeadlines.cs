namespace Duplex.Transports.Mllp;

/// <summary>
/// What a connection waits for and since when. Its loops write, the listener's tick reads: a torn view costs one tick, never a
/// wrong verdict, since each wait is one word.
/// </summary>
internal sealed class MllpDeadlines(MllpLimits limits, TimeProvider time)
{
    private const long Never = long.MaxValue;

    private long _handshake = Never;
    private long _quiet = Never;
    private long _frame = Never;
    private long _frameBytes;
    private long _write = Never;
    private long _end = Never;

    public void HandshakeBegins() => Volatile.Write(ref _handshake, time.GetTimestamp());

    public void HandshakeEnds() => Volatile.Write(ref _handshake, Never);

    /// <summary>No answer is owed. The first call counts: bytes that make no message leave it quiet.</summary>
    public void QuietBegins() => Interlocked.CompareExchange(ref _quiet, time.GetTimestamp(), Never);

    public void QuietEnds() => Volatile.Write(ref _quiet, Never);

    /// <summary>More of a frame has come; the first call of a frame starts its time.</summary>
    public void FrameGrows(long bytes)
    {
        Volatile.Write(ref _frameBytes, bytes);
        if (_frame == Never)
        {
            Volatile.Write(ref _frame, time.GetTimestamp());
        }
    }

    public void FrameEnds() => Volatile.Write(ref _frame, Never);

    public void WriteBegins() => Volatile.Write(ref _write, time.GetTimestamp());

    public void WriteEnds() => Volatile.Write(ref _write, Never);

    /// <summary>Nothing more is read; only what is in hand is finished. The first call counts.</summary>
    public void EndBegins() => Interlocked.CompareExchange(ref _end, time.GetTimestamp(), Never);

    /// <summary>How often the time of a connection that ends has run out: its second time is for what is on its way to the socket.</summary>
    public int EndsOver()
    {
        long began = Volatile.Read(ref _end);
        return began == Never || limits.DrainTimeout == Timeout.InfiniteTimeSpan
            ? 0
            : (int)Math.Min(2, time.GetElapsedTime(began) / limits.DrainTimeout);
    }

    /// <summary>Null while the connection may go on.</summary>
    public MllpCloseReason? Check()
    {
        long now = time.GetTimestamp();
        return IsOver(ref _handshake, limits.HandshakeTimeout, now) ? MllpCloseReason.HandshakeTimeout
            : IsOver(ref _write, limits.WriteTimeout, now) ? MllpCloseReason.SlowReader
            : IsOver(ref _frame, limits.FrameTimeout, now) || IsSlow(now) ? MllpCloseReason.SlowSender
            // While a frame comes, its own time runs.
            : Volatile.Read(ref _frame) == Never && IsOver(ref _quiet, limits.IdleTimeout, now) ? MllpCloseReason.Idle
            : null;
    }

    private bool IsOver(ref long since, TimeSpan limit, long now)
    {
        long began = Volatile.Read(ref since);
        return began != Never && limit != Timeout.InfiniteTimeSpan && time.GetElapsedTime(began, now) >= limit;
    }

    private bool IsSlow(long now)
    {
        if (limits.MinBytesPerSecond == 0 || !IsOver(ref _frame, limits.SlowGrace, now))
        {
            return false;
        }

        long began = Volatile.Read(ref _frame);
        return began != Never && Volatile.Read(ref _frameBytes) < time.GetElapsedTime(began, now).TotalSeconds * limits.MinBytesPerSecond;
    }
}
