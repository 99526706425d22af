using System.Buffers;
using System.IO.Pipelines;
using System.Net.Sockets;

namespace Duplex.Transports.Mllp;

/// <summary>
/// Sends messages to one MLLP listener, one at a time, each with its answer. It connects when first needed and again after a
/// failure. Not for use by several callers at once.
/// </summary>
public sealed class MllpClient(string host, int port, MllpClientOptions? options = null, TimeProvider? time = null) : IAsyncDisposable, IDisposable
{
    private readonly MllpClientOptions _options = options ?? new();
    private readonly TimeProvider _time = time ?? TimeProvider.System;
    private Socket? _socket;
    private PipeReader? _input;
    private MllpFrameReader? _frames;
    private volatile bool _disposed;

    /// <summary>
    /// Sends one message without its frame and waits for one answer. Cancelling after bytes left closes the connection: the
    /// outcome at the other side is then not known.
    /// </summary>
    public ValueTask<MllpSendOutcome> SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken = default) =>
        SendAsync(message, MllpAnswer.Next, cancellationToken);

    /// <inheritdoc cref="SendAsync(ReadOnlyMemory{byte}, CancellationToken)"/>
    /// <param name="answer">Which frame is the answer, and how long to wait for it.</param>
    public async ValueTask<MllpSendOutcome> SendAsync(ReadOnlyMemory<byte> message, MllpAnswer answer, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (!await IsConnectedAsync(answer == MllpAnswer.Next, cancellationToken))
        {
            return new(MllpSendVerdict.NotConnected);
        }

        using CancellationTokenSource limit = new(answer.Within ?? _options.AnswerTimeout, _time);
        using CancellationTokenRegistration registration =
            cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), limit);
        bool answered = false;
        try
        {
            await WriteAsync(message, limit.Token);
            MllpSendOutcome outcome = await ReadAnswerAsync(answer, limit.Token);
            answered = outcome.Verdict == MllpSendVerdict.Answered;
            return outcome;
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return new(MllpSendVerdict.TimedOut);
        }
        catch (Exception exception) when (exception is SocketException or IOException or ObjectDisposedException)
        {
            return new(MllpSendVerdict.Closed);
        }
        finally
        {
            // A late answer must never be taken for the answer to the next message.
            if (!answered)
            {
                await CloseAsync();
            }
        }
    }

    /// <summary>Sends one message that asks for no answer. What comes all the same is passed over by an answer told by its content.</summary>
    public async ValueTask<MllpSendVerdict> PostAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken = default)
    {
        if (!await IsConnectedAsync(isNextTheAnswer: false, cancellationToken))
        {
            return MllpSendVerdict.NotConnected;
        }

        try
        {
            await WriteAsync(message, cancellationToken);
            return MllpSendVerdict.Posted;
        }
        catch (Exception exception) when (exception is SocketException or IOException)
        {
            await CloseAsync();
            return MllpSendVerdict.Closed;
        }
    }

    /// <summary>
    /// Says that nothing more comes and waits until the other side closes too: closing at once, with an answer unread, would
    /// take away what it has not read yet.
    /// </summary>
    public async ValueTask FinishAsync(TimeSpan atMost, CancellationToken cancellationToken = default)
    {
        if (_socket is null)
        {
            return;
        }

        using CancellationTokenSource limit = new(atMost, _time);
        using CancellationTokenRegistration registration =
            cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), limit);
        try
        {
            _socket.Shutdown(SocketShutdown.Send);
            ReadResult result;
            do
            {
                result = await _input!.ReadAsync(limit.Token);
                _input.AdvanceTo(result.Buffer.End);
            }
            while (!result.IsCompleted);
        }
        catch (Exception exception) when (exception is SocketException or IOException or OperationCanceledException)
        {
            // It closed its own way, or takes too long: what it was sent it has had time to read.
            cancellationToken.ThrowIfCancellationRequested();
        }
        finally
        {
            await CloseAsync();
        }
    }

    public async ValueTask DisposeAsync() => await CloseAsync();

    /// <param name="isNextTheAnswer">Then nothing may lie there already: it would be taken for the answer.</param>
    private async ValueTask<bool> IsConnectedAsync(bool isNextTheAnswer, CancellationToken cancellationToken)
    {
        if (_socket is { } open && !(isNextTheAnswer ? IsUsable(open) : IsOpen(open)))
        {
            await CloseAsync();
        }

        return _socket is not null || await TryConnectAsync(cancellationToken);
    }

    // Readable without a byte to read: the other side has closed since.
    private static bool IsOpen(Socket socket) => !(socket.Poll(0, SelectMode.SelectRead) && socket.Available == 0);

    /// <summary>Closes the connection; a call that waits for its answer ends as if the other side had closed it.</summary>
    public void Dispose()
    {
        _disposed = true;
        _socket?.Dispose();
    }

    /// <summary>
    /// False where the other side closed the connection while it lay idle, or sent what nobody asked for: a message written then
    /// would be lost, or that would be taken for its answer. A CR may still come behind the last answer's FS.
    /// </summary>
    private bool IsUsable(Socket socket)
    {
        if (_input!.TryRead(out ReadResult buffered))
        {
            bool clean = !buffered.IsCompleted && IsLineEnds(buffered.Buffer);
            _input.AdvanceTo(buffered.Buffer.Start);
            if (!clean)
            {
                return false;
            }
        }

        try
        {
            Span<byte> next = stackalloc byte[1];
            while (socket.Poll(0, SelectMode.SelectRead))
            {
                if (socket.Receive(next) == 0 || next[0] is not (MllpBytes.CarriageReturn or (byte)'\n'))
                {
                    return false;
                }
            }

            return true;
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            return false;
        }
    }

    private static bool IsLineEnds(in ReadOnlySequence<byte> bytes)
    {
        foreach (ReadOnlyMemory<byte> chunk in bytes)
        {
            if (chunk.Span.ContainsAnyExcept(MllpBytes.CarriageReturn, (byte)'\n'))
            {
                return false;
            }
        }

        return true;
    }

    private async ValueTask<bool> TryConnectAsync(CancellationToken cancellationToken)
    {
        if (_disposed)
        {
            return false;
        }

        Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        using CancellationTokenSource limit = new(_options.ConnectTimeout, _time);
        using CancellationTokenRegistration registration =
            cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), limit);
        try
        {
            await socket.ConnectAsync(host, port, limit.Token);
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
        }
        catch (Exception exception) when (exception is SocketException or OperationCanceledException)
        {
            socket.Dispose();
            cancellationToken.ThrowIfCancellationRequested();
            return false;
        }

        _socket = socket;
        if (_disposed)
        {
            socket.Dispose();
        }

        _input = PipeReader.Create(new NetworkStream(socket, ownsSocket: false));
        _frames = new(_options.Limits, MllpFrameEnd.EndBlock);
        return true;
    }

    private async ValueTask WriteAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        byte[] framed = ArrayPool<byte>.Shared.Rent(message.Length + MllpFrameWriter.Overhead);
        int length = MllpFrameWriter.Write(framed, message.Span);
        try
        {
            ReadOnlyMemory<byte> rest = framed.AsMemory(0, length);
            while (!rest.IsEmpty)
            {
                rest = rest[await _socket!.SendAsync(rest, cancellationToken)..];
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(framed, clearArray: true);
        }
    }

    private async ValueTask<MllpSendOutcome> ReadAnswerAsync(MllpAnswer answer, CancellationToken cancellationToken)
    {
        while (true)
        {
            ReadResult result = await _input!.ReadAsync(cancellationToken);
            bool found = _frames!.TryRead(result.Buffer, out MllpFrame frame, out SequencePosition consumed, out SequencePosition examined);
            _input.AdvanceTo(consumed, examined);
            if (found && (frame.Kind != MllpFrameKind.Complete || answer.Is is null || answer.Is(frame.Bytes)))
            {
                return frame.Kind == MllpFrameKind.Complete
                    ? new(MllpSendVerdict.Answered, frame.Bytes)
                    : new(MllpSendVerdict.Unreadable, frame.Bytes);
            }

            if (!found && result.IsCompleted)
            {
                return new(MllpSendVerdict.Closed);
            }
        }
    }

    /// <summary>Closes the connection between two messages; the next opens another.</summary>
    public async ValueTask CloseAsync()
    {
        if (_input is { } input)
        {
            await input.CompleteAsync();
        }

        _socket?.Dispose();
        _socket = null;
        _input = null;
        _frames = null;
    }
}
