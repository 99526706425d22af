using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;

namespace Duplex.Bench;

/// <summary>
/// One connection with one blocking thread. What was answered at once is followed by as many new messages in one write, so that
/// the load costs few system calls and is not the limit.
/// </summary>
internal sealed class MllpLoadClient(IPEndPoint target, int inFlight, TimeSpan duration, Func<int, long> takeNumbers, TimeProvider time)
{
    private const byte EndBlock = 0x1c;
    private readonly byte[] _frames = [.. Enumerable.Range(0, inFlight).SelectMany(_ => BenchMessage.New())];
    private readonly byte[] _answers = new byte[64 * 1024];
    private readonly Queue<long> _waiting = new(inFlight);
    private int _received;

    public List<float> Times { get; } = new(100_000);

    public long Acknowledged { get; private set; }

    public long Refused { get; private set; }

    public Exception? Fault { get; private set; }

    public void Run()
    {
        try
        {
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true, ReceiveTimeout = 10_000 };
            socket.Connect(target);
            var started = time.GetTimestamp();
            Send(socket, inFlight);
            while (_waiting.Count > 0)
            {
                var sent = time.GetTimestamp();
                var answered = Receive(socket);
                if (time.GetElapsedTime(started) < duration && answered > 0)
                {
                    Send(socket, answered);
                }

                if (inFlight == 1)
                {
                    Times.Add((float)time.GetElapsedTime(sent).TotalMilliseconds);
                }
            }
        }
        catch (Exception fault) when (fault is SocketException or BenchFailedException)
        {
            Fault = fault;
        }
    }

    private void Send(Socket socket, int count)
    {
        var first = takeNumbers(count);
        for (var index = 0; index < count; index++)
        {
            BenchMessage.Number(_frames.AsSpan(index * BenchMessage.Length), first + index);
            _waiting.Enqueue(first + index);
        }

        var rest = _frames.AsSpan(0, count * BenchMessage.Length);
        while (!rest.IsEmpty)
        {
            rest = rest[socket.Send(rest)..];
        }
    }

    /// <summary>How many answers were completed by what has come.</summary>
    private int Receive(Socket socket)
    {
        var read = socket.Receive(_answers.AsSpan(_received));
        if (read == 0)
        {
            throw new BenchFailedException("the server closed it instead of answering.");
        }

        _received += read;
        var rest = _answers.AsSpan(0, _received);
        var count = 0;
        for (var end = rest.IndexOf(EndBlock); end >= 0; end = rest.IndexOf(EndBlock))
        {
            Count(rest[..end]);
            count++;
            rest = rest[(end + 1)..];
        }

        rest.CopyTo(_answers);
        _received = rest.Length;
        return count;
    }

    private void Count(ReadOnlySpan<byte> answer)
    {
        var acceptance = "\rMSA|AA|"u8;
        var at = answer.IndexOf(acceptance);
        if (!_waiting.TryDequeue(out var sent))
        {
            throw new BenchFailedException("the server answered more often than it was asked.");
        }

        if (at >= 0 && Utf8Parser.TryParse(answer[(at + acceptance.Length)..], out long number, out _) && number == sent)
        {
            Acknowledged++;
        }
        else
        {
            Refused++;
        }
    }
}
