namespace Duplex.Bench;

/// <summary>How often one thread does a piece of work in a second of this process's CPU time, collections included.</summary>
/// <param name="PerCpuSecond">Median of the rounds.</param>
/// <param name="AllocatedBytes">For each piece of work.</param>
internal sealed record CpuRate(double PerCpuSecond, double AllocatedBytes)
{
    private const int Rounds = 5;
    private const int WarmupRounds = 2;
    private const int Batch = 500;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1);

    public static CpuRate Of(Action work, TimeProvider time, CancellationToken cancellationToken)
    {
        var rates = new List<double>();
        double allocated = 0;
        for (var round = -WarmupRounds; round < Rounds; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var begun = time.GetTimestamp();
            var cpu = Environment.CpuUsage.TotalTime;
            var bytes = GC.GetAllocatedBytesForCurrentThread();
            long done = 0;
            while (time.GetElapsedTime(begun) < Round)
            {
                for (var i = 0; i < Batch; i++)
                {
                    work();
                }

                done += Batch;
            }

            allocated = (GC.GetAllocatedBytesForCurrentThread() - bytes) / (double)done;
            if (round >= 0)
            {
                rates.Add(done / (Environment.CpuUsage.TotalTime - cpu).TotalSeconds);
            }
        }

        return new(rates.Order().ElementAt(Rounds / 2), allocated);
    }
}
