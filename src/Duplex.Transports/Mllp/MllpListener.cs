using System.Net;
using Microsoft.AspNetCore.Connections;

namespace Duplex.Transports.Mllp;

/// <summary>The connections of one endpoint: how many there are, and which waits too long.</summary>
internal sealed class MllpListener(MllpListenerOptions options, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly HashSet<MllpSession> _watched = [];
    private readonly Dictionary<IPAddress, int> _ofAddress = [];
    private readonly TimeSpan _period = PeriodOf(options.Limits);
    private ITimer? _timer;
    private int _open;

    public MllpListenerOptions Options => options;

    public MllpSession Meet(ConnectionContext connection) => new(connection, options, time);

    /// <summary>Null where it may stay; then it counts until <see cref="Release"/>.</summary>
    public MllpCloseReason? Admit(MllpSession session)
    {
        IPAddress address = session.Address ?? IPAddress.None;
        if (!options.Allow.IsDefaultOrEmpty && !options.Allow.Any(network => network.Contains(address)))
        {
            return MllpCloseReason.AddressNotAllowed;
        }

        lock (_lock)
        {
            if (_open == options.MaxConnections)
            {
                return MllpCloseReason.TooManyConnections;
            }

            int there = _ofAddress.GetValueOrDefault(address);
            if (there == options.MaxConnectionsPerAddress)
            {
                return MllpCloseReason.TooManyOfAddress;
            }

            _open++;
            _ofAddress[address] = there + 1;
            _watched.Add(session);
            _timer ??= time.CreateTimer(static listener => ((MllpListener)listener!).Tick(), this, _period, _period);
        }

        return null;
    }

    /// <summary>It counts no more, and is watched until its last answers have left the socket.</summary>
    public void Release(MllpSession session)
    {
        session.Deadlines.EndBegins();
        IPAddress address = session.Address ?? IPAddress.None;
        lock (_lock)
        {
            _open--;
            int left = _ofAddress[address] - 1;
            if (left == 0)
            {
                _ofAddress.Remove(address);
            }
            else
            {
                _ofAddress[address] = left;
            }
        }
    }

    private void Tick()
    {
        MllpSession[] watched;
        lock (_lock)
        {
            _watched.RemoveWhere(session => session.IsGone);
            watched = [.. _watched];
            if (watched.Length == 0)
            {
                _timer?.Dispose();
                _timer = null;
            }
        }

        foreach (MllpSession session in watched)
        {
            Enforce(session);
        }
    }

    private static void Enforce(MllpSession session)
    {
        switch (session.Deadlines.Check(), session.Deadlines.EndsOver())
        {
            case (MllpCloseReason.Idle, 0):
                session.Leave(MllpCloseReason.Idle);
                break;
            case ({ } reason and not MllpCloseReason.Idle, _):
                session.Abort(reason);
                break;
            case (_, 1):
                session.GiveUp();
                break;
            case (_, 2):
                session.Abort(MllpCloseReason.SlowReader);
                break;
        }
    }

    // Often enough that a limit is exceeded by no more than a quarter, seldom enough to cost nothing.
    private static TimeSpan PeriodOf(MllpLimits limits)
    {
        TimeSpan shortest = new[]
            {
                limits.IdleTimeout, limits.FrameTimeout, limits.SlowGrace, limits.WriteTimeout, limits.DrainTimeout, limits.HandshakeTimeout,
            }
            .Where(limit => limit != Timeout.InfiniteTimeSpan)
            .DefaultIfEmpty(TimeSpan.MaxValue)
            .Min();
        return TimeSpan.FromMilliseconds(Math.Clamp(shortest.TotalMilliseconds / 4, 20, 1000));
    }
}
