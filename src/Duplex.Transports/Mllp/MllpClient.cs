using System.Net.Sockets;

namespace Duplex.Transports.Mllp;

/// <summary>
/// Sends messages to one MLLP listener over one connection, in the order in which they are given, each with its answer by
/// MSA-2. It connects when first needed and again after a failure; several callers may send at once and go one after the other,
/// or <see cref="MllpClientOptions.InFlight"/> at a time. Nothing is ever sent twice by itself.
/// </summary>
/// <param name="time">Of all limits. Null: the system's.</param>
/// <param name="random">Of the jitter; calls come one at a time. Null: the shared one.</param>
public sealed class MllpClient(string host, int port, MllpClientOptions? options = null, TimeProvider? time = null, Random? random = null)
    : IAsyncDisposable, IDisposable
{
    private readonly MllpClientOptions _options = options ?? new();
    private readonly TimeProvider _time = time ?? TimeProvider.System;
    private readonly MllpAnswerBook _book = new();
    private readonly CancellationTokenSource _disposing = new();
    // The turn is held while a message is written, so that who came first goes first; the room until it is answered.
    private readonly SemaphoreSlim _turn = new(1);
    private readonly SemaphoreSlim _room = new((options ?? new()).InFlight);
    private readonly Random _random = random ?? Random.Shared;
    private MllpClientLine? _line;

    /// <summary>What was sent and heard so far.</summary>
    public MllpClientCounts Counts { get; } = new();

    private MllpClientLine Line => _line ?? Interlocked.CompareExchange(
        ref _line, new(host, port, _options, _time, _random, Counts, HearAsync, connection => _book.Fail(connection, new(MllpSendVerdict.Closed))), null) ?? _line;

    /// <summary>
    /// Sends one message without its frame and waits for its answer. Who cancels after bytes left gives up the answer: the outcome
    /// at the other side is then not known.
    /// </summary>
    public ValueTask<MllpSendOutcome> SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken = default) =>
        SendAsync(message, MllpAnswer.Required, cancellationToken);

    /// <inheritdoc cref="SendAsync(ReadOnlyMemory{byte}, CancellationToken)"/>
    /// <param name="answer">How long to wait for it, and whether it must come.</param>
    public async ValueTask<MllpSendOutcome> SendAsync(ReadOnlyMemory<byte> message, MllpAnswer answer, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(answer);
        MllpWaiting waiting = MllpWaiting.For(message);
        int room = waiting.ControlId.Length == 0 ? _options.InFlight : 1;
        if (!await EnterAsync(room, cancellationToken))
        {
            return Counts.Count(new(MllpSendVerdict.Busy));
        }

        try
        {
            using CancellationTokenSource limit = new(Timeout.InfiniteTimeSpan, _time);
            MllpSendVerdict? failure;
            try
            {
                failure = await StartAsync(waiting, message, room, () => limit.CancelAfter(answer.Within ?? _options.AnswerTimeout), cancellationToken);
            }
            finally
            {
                _turn.Release();
            }

            return Counts.Count(failure is { } verdict ? new(verdict) : await AnswerAsync(waiting, answer, limit.Token, cancellationToken));
        }
        finally
        {
            _room.Release(room);
        }
    }

    /// <summary>Sends one message that asks for no answer. What comes all the same is told as late.</summary>
    public async ValueTask<MllpSendVerdict> PostAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken = default)
    {
        if (!await EnterAsync(1, cancellationToken))
        {
            return Counts.Count(new(MllpSendVerdict.Busy)).Verdict;
        }

        try
        {
            (MllpClientConnection? connection, MllpSendVerdict failure) = await ConnectAsync(1, isAlone: false, cancellationToken);
            if (connection is null)
            {
                return Counts.Count(new(failure)).Verdict;
            }

            _book.Post(MllpWaiting.For(message));
            return Counts.Count(new(await WriteAsync(connection, message) ?? MllpSendVerdict.Posted)).Verdict;
        }
        finally
        {
            _turn.Release();
            _room.Release();
        }
    }

    /// <summary>
    /// Says that nothing more comes and waits until the other side closes too: closing at once, with an answer unread, would
    /// take away what it has not read yet. What comes until then is heard.
    /// </summary>
    public async ValueTask FinishAsync(TimeSpan atMost, CancellationToken cancellationToken = default)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (Line.Open is not { } open)
            {
                return;
            }

            await open.FinishAsync();
            await open.Ended.WaitAsync(atMost, _time, cancellationToken);
        }
        catch (Exception exception) when (exception is SocketException or IOException or ObjectDisposedException or TimeoutException)
        {
            // It closed its own way, or takes too long: what it was sent it has had time to read.
            cancellationToken.ThrowIfCancellationRequested();
        }
        finally
        {
            await Line.CloseAsync();
            _turn.Release();
        }
    }

    /// <summary>Closes the connection when the message that is being written has left; what waits for an answer ends as closed. The next message opens another.</summary>
    public async ValueTask CloseAsync()
    {
        await _turn.WaitAsync();
        try
        {
            await Line.CloseAsync();
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Closes the connection for ever; a call that waits for its answer ends as if the other side had closed it.</summary>
    public void Dispose()
    {
        Line.Dispose();
        _disposing.Cancel();
    }

    public async ValueTask DisposeAsync()
    {
        Dispose();
        if (Line.Open is { } open)
        {
            await open.Ended;
        }
    }

    /// <summary>The turn and the room; false where they were not free in time.</summary>
    private async ValueTask<bool> EnterAsync(int room, CancellationToken cancellationToken)
    {
        using CancellationTokenSource limit = _options.QueueTimeout is { } queue ? new(queue, _time) : new();
        using CancellationTokenRegistration registration =
            cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), limit);
        int entered = 0;
        bool turn = false;
        try
        {
            await _turn.WaitAsync(limit.Token);
            turn = true;
            for (; entered < room; entered++)
            {
                await _room.WaitAsync(limit.Token);
            }

            return true;
        }
        catch (OperationCanceledException)
        {
            if (entered > 0)
            {
                _room.Release(entered);
            }

            if (turn)
            {
                _turn.Release();
            }

            cancellationToken.ThrowIfCancellationRequested();
            return false;
        }
    }

    /// <summary>Connects where needed, and writes. Holds the turn.</summary>
    /// <returns>Null where the message left and its answer is to be waited for.</returns>
    private async ValueTask<MllpSendVerdict?> StartAsync(
        MllpWaiting waiting, ReadOnlyMemory<byte> message, int room, Action starting, CancellationToken cancellationToken)
    {
        (MllpClientConnection? connection, MllpSendVerdict failure) = await ConnectAsync(room, waiting.ControlId.Length == 0, cancellationToken);
        if (connection is null)
        {
            return failure;
        }

        starting();
        waiting.Connection = connection;
        _book.Add(waiting);
        if (connection.Ended.IsCompleted)
        {
            // It ended between the look at it and now, and has told so only those who waited then.
            _book.Fail(connection, new(MllpSendVerdict.Closed));
        }
        else if (await WriteAsync(connection, message) is { } broken)
        {
            _book.GiveUp(waiting, broken);
        }

        return null;
    }

    /// <summary>A message that is cut in the middle spoils the connection; so a caller's change of mind does not cut it.</summary>
    /// <returns>Null where all of it was handed to the network.</returns>
    private async ValueTask<MllpSendVerdict?> WriteAsync(MllpClientConnection connection, ReadOnlyMemory<byte> message)
    {
        using CancellationTokenSource limit = new(_options.WriteTimeout, _time);
        try
        {
            await connection.WriteAsync(message, limit.Token);
            return null;
        }
        catch (Exception exception) when (exception is SocketException or IOException or ObjectDisposedException or OperationCanceledException)
        {
            connection.Dispose();
            return exception is OperationCanceledException ? MllpSendVerdict.TimedOut : MllpSendVerdict.Closed;
        }
    }

    private async ValueTask<MllpSendOutcome> AnswerAsync(MllpWaiting waiting, MllpAnswer answer, CancellationToken limit, CancellationToken cancellationToken)
    {
        MllpSendOutcome outcome;
        using (limit.UnsafeRegister(_ => GiveUp(waiting, answer), null))
        using (cancellationToken.UnsafeRegister(_ => GiveUp(waiting, answer), null))
        {
            outcome = await waiting.Outcome;
        }

        if (outcome.Verdict == MllpSendVerdict.TimedOut)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        if (outcome.Application is not null)
        {
            waiting.LimitApplication(_time, _options.ApplicationTimeout, () => _book.GiveUpApplication(waiting, MllpSendVerdict.TimedOut));
        }

        return outcome;
    }

    private void GiveUp(MllpWaiting waiting, MllpAnswer answer)
    {
        if (waiting.Outcome.IsCompleted)
        {
            return;
        }

        bool isNameless = waiting.ControlId.Length == 0;
        waiting.Connection!.IsStale |= isNameless || !(answer.IsOptional || _options.KeepAfterTimeout);
        _book.GiveUp(waiting, MllpSendVerdict.TimedOut);
        if (isNameless)
        {
            // Its late answer could be taken for the answer to the next one.
            waiting.Connection.Dispose();
        }
    }

    /// <summary>The connection to write on. One that carries no more messages is closed when all that wait on it have ended.</summary>
    private async ValueTask<(MllpClientConnection? Connection, MllpSendVerdict Failure)> ConnectAsync(int room, bool isAlone, CancellationToken cancellationToken)
    {
        if (Line.Open is { } open)
        {
            bool closedThere = open.IsClosedThere;
            if (closedThere && !open.IsStale)
            {
                // What came before the end is still to be heard.
                await open.Ended.WaitAsync(cancellationToken);
            }
            else if (!closedThere && open.IsStale)
            {
                await DrainAsync(room, cancellationToken);
            }

            if (closedThere || open.IsStale || (isAlone && open.HasOther))
            {
                await Line.CloseAsync();
            }
        }

        return await Line.GetAsync(cancellationToken);
    }

    /// <summary>Until all that wait on the connection have ended, each by its own limit.</summary>
    private async ValueTask DrainAsync(int room, CancellationToken cancellationToken)
    {
        int more = 0;
        try
        {
            for (; room + more < _options.InFlight; more++)
            {
                await _room.WaitAsync(cancellationToken);
            }
        }
        finally
        {
            if (more > 0)
            {
                _room.Release(more);
            }
        }
    }

    private async ValueTask HearAsync(MllpClientConnection connection, MllpFrame frame)
    {
        MllpHeard heard = _book.Hear(frame);
        Counts.CountHeard(heard.Kind);
        connection.Heard(heard.Kind);
        if (frame.Kind == MllpFrameKind.TooLong)
        {
            connection.Dispose();
        }
        else if (heard.Kind == MllpHeardKind.Unreadable)
        {
            connection.IsStale = true;
        }
        else if (_options.OtherAnswers == OtherAnswerPolicy.Reconnect && heard.Kind is MllpHeardKind.Late or MllpHeardKind.Duplicate or MllpHeardKind.Wrong)
        {
            connection.IsStale = true;
            _book.Fail(connection, new(MllpSendVerdict.OutOfStep, heard.Bytes) { Code = heard.Code });
        }

        if (heard.Kind != MllpHeardKind.Answer && _options.Hearing is { } hearing
            && await hearing.HearAsync(heard, _disposing.Token) is { } reply)
        {
            await WriteAsync(connection, reply);
        }
    }
}
