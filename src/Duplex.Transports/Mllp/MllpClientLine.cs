namespace Duplex.Transports.Mllp;

/// <summary>
/// The one connection of a sender: made when first needed, again after it ended, and not again before the back-off says so.
/// For one caller at a time.
/// </summary>
internal sealed class MllpClientLine(
    string host, int port, MllpClientOptions options, TimeProvider time, Random random, MllpClientCounts counts,
    Func<MllpClientConnection, MllpFrame, ValueTask> hear, Action<MllpClientConnection> ended)
{
    private int _failures;
    private DateTimeOffset _notBefore = DateTimeOffset.MinValue;
    private volatile MllpClientConnection? _open;
    private volatile bool _disposed;

    public MllpClientConnection? Open => _open;

    /// <summary>The open connection, or a new one.</summary>
    /// <returns>Otherwise why there is none.</returns>
    public async ValueTask<(MllpClientConnection? Connection, MllpSendVerdict Failure)> GetAsync(CancellationToken cancellationToken)
    {
        if (_open is { } open)
        {
            return (open, default);
        }

        if (_disposed || time.GetUtcNow() < _notBefore)
        {
            return (null, MllpSendVerdict.NotConnected);
        }

        using CancellationTokenSource limit = new(options.ConnectTimeout, time);
        using CancellationTokenRegistration registration =
            cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), limit);
        MllpSendVerdict failure = MllpSendVerdict.NotConnected;
        if (await MllpDial.TryAsync(host, port, options.Tls, verdict => failure = verdict, limit.Token) is not { } dialled)
        {
            cancellationToken.ThrowIfCancellationRequested();
            counts.CountConnect(succeeded: false);
            Leave(++_failures);
            return (null, failure);
        }

        counts.CountConnect(succeeded: true);
        MllpClientConnection connection = new(dialled.Socket, dialled.Stream, options.Limits, hear, ended);
        _open = connection;
        if (_disposed)
        {
            connection.Dispose();
        }

        return (connection, default);
    }

    /// <summary>Closes what is open and waits until nothing of it is heard any more. The next message opens another.</summary>
    public async ValueTask CloseAsync()
    {
        if (_open is not { } open)
        {
            return;
        }

        open.Dispose();
        await open.Ended;
        Forget(open);
    }

    /// <summary>For ever; whoever waits on it learns that it closed.</summary>
    public void Dispose()
    {
        _disposed = true;
        _open?.Dispose();
    }

    /// <summary>Once is an idle time-out or a restart; who takes connections and closes them unanswering, again and again, is down too.</summary>
    private void Forget(MllpClientConnection connection)
    {
        _open = null;
        _failures = connection.HasAnswered ? 0 : _failures + 1;
        if (_failures > 1)
        {
            Leave(_failures - 1);
        }
    }

    private void Leave(int failures)
    {
        if (options.BackOff is { } backOff)
        {
            _notBefore = time.GetUtcNow() + backOff.After(failures, random.NextDouble());
        }
    }
}
