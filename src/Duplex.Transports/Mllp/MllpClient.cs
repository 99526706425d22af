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
    public async ValueTask<MllpSendOutcome> SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken = default)
    {
        if (_socket is { } open && !IsUsable(open))
        {
            await CloseAsync();
        }

        if (_socket is null && !await TryConnectAsync(cancellationToken))
        {
            return new(MllpSendVerdict.NotConnected);
        }

        using CancellationTokenSource limit = new(_options.AnswerTimeout, _time);
        using CancellationTokenRegistration registration =
            cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), limit);
        bool answered = false;
        try
        {
            await WriteAsync(message, limit.Token);
            MllpSendOutcome outcome = await ReadAnswerAsync(limit.Token);
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

    public async ValueTask DisposeAsync() => await CloseAsync();

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
        _frames = new(_options.Limits);
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

    private async ValueTask<MllpSendOutcome> ReadAnswerAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            ReadResult result = await _input!.ReadAsync(cancellationToken);
            bool found = _frames!.TryRead(result.Buffer, out MllpFrame frame, out SequencePosition consumed, out SequencePosition examined);
            _input.AdvanceTo(consumed, examined);
            if (found)
            {
                return frame.Kind == MllpFrameKind.Complete
                    ? new(MllpSendVerdict.Answered, frame.Bytes)
                    : new(MllpSendVerdict.Unreadable, frame.Bytes);
            }

            if (result.IsCompleted)
            {
                return new(MllpSendVerdict.Closed);
            }
        }
    }

    private async ValueTask CloseAsync()
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
