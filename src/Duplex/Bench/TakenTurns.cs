namespace Duplex.Bench;

/// <summary>
/// How often one thread does each of several pieces of work in a second of this process's CPU time, collections included. They take
/// turns, so that what else the machine does falls on all of them alike.
/// </summary>
/// <param name="PerCpuSecond">Median of the rounds, for each piece of work.</param>
/// <param name="AllocatedBytes">For each piece of work.</param>
internal sealed record TakenTurns(IReadOnlyList<double> PerCpuSecond, IReadOnlyList<double> AllocatedBytes)
{
    private const int Rounds = 15;
    private const int WarmupRounds = 4;
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(300);

    public static TakenTurns Of(TimeProvider time, CancellationToken cancellationToken, params Action[] work)
    {
        var rates = work.Select(_ => new List<double>(Rounds)).ToArray();
        var allocated = new double[work.Length];
        for (var round = -WarmupRounds; round < Rounds; round++)
        {
            for (var one = 0; one < work.Length; one++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var (rate, bytes) = TakeTurn(work[one], time);
                allocated[one] = bytes;
                if (round >= 0)
                {
                    rates[one].Add(rate);
                }
            }
        }

        return new([.. rates.Select(all => all.Order().ElementAt(Rounds / 2))], allocated);
    }

    private static (double Rate, double Bytes) TakeTurn(Action work, TimeProvider time)
    {
        var begun = time.GetTimestamp();
        var cpu = Environment.CpuUsage.TotalTime;
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        long done = 0;
        while (time.GetElapsedTime(begun) < Turn)
        {
            work();
            done++;
        }

        return (done / (Environment.CpuUsage.TotalTime - cpu).TotalSeconds, (GC.GetAllocatedBytesForCurrentThread() - bytes) / (double)done);
    }
}
