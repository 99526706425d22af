using System.Buffers;
using System.IO.Pipelines;
using System.Net.Security;
using System.Net.Sockets;

namespace Duplex.Transports.Mllp;

/// <summary>
/// One open connection of a sender: writes frames in the order asked for, and reads until the other side closes. Each frame
/// that comes is heard in order.
/// </summary>
internal sealed class MllpClientConnection : IDisposable
{
    private readonly Socket _socket;
    private readonly Stream _stream;
    private readonly MllpFrameReader _frames;
    private readonly SemaphoreSlim _writing = new(1);
    private readonly Func<MllpClientConnection, MllpFrame, ValueTask> _hear;
    private volatile bool _heardOther;
    private volatile bool _isStale;

    /// <param name="hear">Called for each frame; the connection reads on when it has ended.</param>
    /// <param name="ended">Called once, when nothing more comes.</param>
    public MllpClientConnection(
        Socket socket, Stream stream, MllpLimits limits, Func<MllpClientConnection, MllpFrame, ValueTask> hear, Action<MllpClientConnection> ended)
    {
        (_socket, _stream, _hear) = (socket, stream, hear);
        _frames = new(limits, MllpFrameEnd.EndBlock);
        Ended = ReadAsync(ended);
    }

    /// <summary>Completes when the other side closed, or this one.</summary>
    public Task Ended { get; }

    /// <summary>Nothing more is sent on it, though answers may come.</summary>
    public bool IsStale
    {
        get => _isStale;
        set => _isStale = value;
    }

    /// <summary>At least one message was answered on it.</summary>
    public bool HasAnswered { get; set; }

    /// <summary>Readable without a byte to read: the other side has closed since.</summary>
    public bool IsClosedThere
    {
        get
        {
            try
            {
                return Ended.IsCompleted || (_socket.Poll(0, SelectMode.SelectRead) && _socket.Available == 0 && !Ended.IsCompleted && IsAtEnd());
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
            {
                return true;
            }
        }
    }

    /// <summary>
    /// Whether something came or lies there that nobody asked for, which would be taken for the answer to a message without a
    /// control id. A CR may still come behind the last answer's FS.
    /// </summary>
    public bool HasOther
    {
        get
        {
            if (_heardOther || _frames.IsInsideFrame)
            {
                return true;
            }

            try
            {
                return _stream is not SslStream && _socket.Available > 1;
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
            {
                return true;
            }
        }
    }

    public async ValueTask WriteAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        byte[] framed = ArrayPool<byte>.Shared.Rent(message.Length + MllpFrameWriter.Overhead);
        int length = MllpFrameWriter.Write(framed, message.Span);
        await _writing.WaitAsync(cancellationToken);
        try
        {
            await _stream.WriteAsync(framed.AsMemory(0, length), cancellationToken);
        }
        finally
        {
            _writing.Release();
            ArrayPool<byte>.Shared.Return(framed, clearArray: true);
        }
    }

    /// <summary>Says that nothing more comes; the other side may still answer.</summary>
    public async ValueTask FinishAsync()
    {
        if (_stream is SslStream secure)
        {
            await secure.ShutdownAsync();
        }

        _socket.Shutdown(SocketShutdown.Send);
    }

    /// <summary>Marks what a frame was: one that is no answer may be followed by more.</summary>
    public void Heard(MllpHeardKind kind)
    {
        HasAnswered |= kind == MllpHeardKind.Answer;
        _heardOther |= kind != MllpHeardKind.Answer;
    }

    /// <summary>
    /// Closes at once. What waits on it learns so from the end of reading, which also frees the socket: freed under a read, it would
    /// be reset, and the other side could lose what it has not read yet.
    /// </summary>
    public void Dispose()
    {
        IsStale = true;
        try
        {
            _socket.Shutdown(SocketShutdown.Both);
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            _socket.Dispose();
        }
    }

    // Poll and Available are two calls, and a byte may come between them.
    private bool IsAtEnd() => _socket.Poll(0, SelectMode.SelectRead) && _socket.Available == 0;

    private async Task ReadAsync(Action<MllpClientConnection> ended)
    {
        PipeReader input = PipeReader.Create(_stream, new StreamPipeReaderOptions(bufferSize: 16 * 1024));
        // Who made the connection must have it before the first frame is heard.
        await Task.Yield();
        try
        {
            bool completed = false;
            while (!completed)
            {
                ReadResult result = await input.ReadAsync();
                ReadOnlySequence<byte> rest = result.Buffer;
                SequencePosition examined;
                while (true)
                {
                    bool found = _frames.TryRead(rest, out MllpFrame frame, out SequencePosition consumed, out examined);
                    rest = rest.Slice(consumed);
                    if (!found)
                    {
                        break;
                    }

                    await HearAsync(frame);
                }

                completed = result.IsCompleted;
                if (completed && _frames.TryFinish(rest, out MllpFrame cut))
                {
                    await HearAsync(cut);
                }

                input.AdvanceTo(rest.Start, examined);
            }
        }
        catch (Exception exception) when (exception is IOException or SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // Closed by either side, or reset: the same to those who wait.
            IsStale = true;
        }
        finally
        {
            IsStale = true;
            await input.CompleteAsync();
            _socket.Dispose();
            ended(this);
        }
    }

    // What comes outside of frames is nobody's answer.
    private ValueTask HearAsync(MllpFrame frame) => frame.Kind == MllpFrameKind.Unframed ? default : _hear(this, frame);
}
