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
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(300);

    public static TakenTurns Of(TimeProvider time, CancellationToken cancellationToken, params Action[] work)
    {
        for (var warmth = new Warmth(work.Length); !warmth.IsReached;)
        {
            warmth.Add([.. TakeRound(work, time, cancellationToken).Select(turn => turn.Rate)]);
        }

        var rounds = Enumerable.Range(0, Rounds).Select(_ => TakeRound(work, time, cancellationToken)).ToArray();
        return new(
            [.. work.Select((_, one) => rounds.Select(round => round[one].Rate).Order().ElementAt(Rounds / 2))],
            [.. rounds[^1].Select(turn => turn.Bytes)]);
    }

    private static (double Rate, double Bytes)[] TakeRound(Action[] work, TimeProvider time, CancellationToken cancellationToken)
    {
        var turns = new (double, double)[work.Length];
        for (var one = 0; one < work.Length; one++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            turns[one] = TakeTurn(work[one], time);
        }

        return turns;
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
