using System.Net;

namespace Duplex.Bench;

/// <summary>What a load run saw.</summary>
/// <param name="Acknowledged">Messages answered AA, each by its own control id and in the order sent.</param>
/// <param name="Refused">Messages answered otherwise.</param>
/// <param name="P99">Milliseconds within which 99 of 100 answers came; 0 with more than one in flight per connection.</param>
internal sealed record MllpLoadResult(long Acknowledged, long Refused, TimeSpan Elapsed, double P99)
{
    public double PerSecond => Acknowledged / Elapsed.TotalSeconds;
}

/// <summary>Clients that each keep some messages in flight on one connection: bounded in time.</summary>
internal static class MllpLoad
{
    private const int StackBytes = 256 * 1024;

    /// <param name="inFlight">Messages on each connection that wait for their answer; the next is sent when one is answered.</param>
    public static MllpLoadResult Run(IPEndPoint target, int connections, int inFlight, TimeSpan duration, Func<int, long> takeNumbers, TimeProvider time)
    {
        var clients = Enumerable.Range(0, connections).Select(_ => new MllpLoadClient(target, inFlight, duration, takeNumbers, time)).ToList();
        var started = time.GetTimestamp();
        var threads = clients.ConvertAll(client => new Thread(client.Run, StackBytes) { IsBackground = true });
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        var elapsed = time.GetElapsedTime(started);
        if (clients.Find(client => client.Fault is not null)?.Fault is { } fault)
        {
            throw new BenchFailedException($"A client's connection broke: {fault.Message}", fault);
        }

        var times = clients.SelectMany(client => client.Times).Order().ToList();
        return new MllpLoadResult(
            clients.Sum(client => client.Acknowledged),
            clients.Sum(client => client.Refused),
            elapsed,
            times.Count == 0 ? 0 : times[(int)(times.Count * 0.99)]);
    }
}
