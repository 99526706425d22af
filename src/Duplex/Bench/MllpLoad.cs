using System.Net;
using System.Net.Sockets;

namespace Duplex.Bench;

/// <summary>What a load run saw.</summary>
/// <param name="Acknowledged">Messages answered AA.</param>
/// <param name="Refused">Messages answered otherwise.</param>
/// <param name="P99">Milliseconds within which 99 of 100 answers came.</param>
internal sealed record MllpLoadResult(long Acknowledged, long Refused, TimeSpan Elapsed, double P99)
{
    public double PerSecond => Acknowledged / Elapsed.TotalSeconds;
}

/// <summary>Clients that each send one message, wait for its answer, and send the next: bounded in time.</summary>
internal static class MllpLoad
{
    public static MllpLoadResult Run(IPEndPoint target, int connections, TimeSpan duration, Func<long> nextNumber, TimeProvider time)
    {
        var clients = Enumerable.Range(0, connections).Select(_ => new Client(target, duration, nextNumber, time)).ToList();
        var started = time.GetTimestamp();
        var threads = clients.ConvertAll(client => new Thread(client.Run, maxStackSize: 256 * 1024) { IsBackground = true });
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        var elapsed = time.GetElapsedTime(started);
        if (clients.Find(client => client.Fault is not null)?.Fault is { } fault)
        {
            throw new BenchFailedException("A client's connection broke.", fault);
        }

        var times = clients.SelectMany(client => client.Times).Order().ToList();
        return new MllpLoadResult(
            clients.Sum(client => client.Acknowledged),
            clients.Sum(client => client.Refused),
            elapsed,
            times.Count == 0 ? 0 : times[(int)(times.Count * 0.99)]);
    }

    private sealed class Client(IPEndPoint target, TimeSpan duration, Func<long> nextNumber, TimeProvider time)
    {
        private readonly byte[] _frame = BenchMessage.New();
        private readonly byte[] _answer = new byte[4096];

        public List<float> Times { get; } = new(100_000);

        public long Acknowledged { get; private set; }

        public long Refused { get; private set; }

        public Exception? Fault { get; private set; }

        public void Run()
        {
            try
            {
                using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true, ReceiveTimeout = 30_000 };
                socket.Connect(target);
                var started = time.GetTimestamp();
                while (time.GetElapsedTime(started) < duration)
                {
                    var sent = time.GetTimestamp();
                    BenchMessage.Number(_frame, nextNumber());
                    socket.Send(_frame);
                    Count(ReceiveAnswer(socket));
                    Times.Add((float)time.GetElapsedTime(sent).TotalMilliseconds);
                }
            }
            catch (Exception fault) when (fault is SocketException or BenchFailedException)
            {
                Fault = fault;
            }
        }

        private ReadOnlySpan<byte> ReceiveAnswer(Socket socket)
        {
            var length = 0;
            do
            {
                var read = socket.Receive(_answer.AsSpan(length));
                if (read == 0)
                {
                    throw new BenchFailedException("The server closed the connection instead of answering.");
                }

                length += read;
            }
            while (length < 2 || _answer[length - 2] != 0x1c);

            return _answer.AsSpan(0, length);
        }

        private void Count(ReadOnlySpan<byte> answer)
        {
            if (answer.IndexOf("\rMSA|AA|"u8) >= 0)
            {
                Acknowledged++;
            }
            else
            {
                Refused++;
            }
        }
    }
}
