using System.Buffers;
using System.IO.Pipelines;
using System.Net.Sockets;

namespace Duplex.Transports.Mllp;

/// <summary>
/// Sends messages to one MLLP listener, one at a time, each with its answer. It connects when first needed and again after a
/// failure. Not for use by several callers at once.
/// </summary>
public sealed class MllpClient(string host, int port, MllpClientOptions? options = null, TimeProvider? time = null) : IAsyncDisposable
{
    private readonly MllpClientOptions _options = options ?? new();
    private readonly TimeProvider _time = time ?? TimeProvider.System;
    private Socket? _socket;
    private PipeReader? _input;
    private MllpFrameReader? _frames;

    /// <summary>
    /// Sends one message without its frame and waits for one answer. Cancelling after bytes left closes the connection: the
    /// outcome at the other side is then not known.
    /// </summary>
    public async ValueTask<MllpSendOutcome> SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken = default)
    {
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
        catch (Exception exception) when (exception is SocketException or IOException)
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

    private async ValueTask<bool> TryConnectAsync(CancellationToken cancellationToken)
    {
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
