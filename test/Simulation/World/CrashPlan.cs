namespace Duplex.Simulation.World;

/// <summary>Decides at each port call, before and after, whether the process dies there.</summary>
public sealed class CrashPlan
{
    private readonly HashSet<long> _at;
    private readonly double _probability;
    private readonly Random _chance;
    private int _left;

    private CrashPlan(IEnumerable<long> at, double probability, int most, Random chance)
    {
        _at = [.. at];
        _probability = probability;
        _left = most;
        _chance = chance;
    }

    /// <summary>Port calls passed so far, counted twice each: before and after.</summary>
    public long Points { get; private set; }

    /// <summary>What to do at a crash; set by the world.</summary>
    public Action Crash { get; set; } = () => { };

    public static CrashPlan None { get; } = new([], 0, 0, new Random(0));

    public static CrashPlan At(long point) => new([point], 0, 1, new Random(0));

    public static CrashPlan Sometimes(double probability, int most, Random chance) => new([], probability, most, chance);

    /// <summary>Passes a point; never returns to a process that dies at it.</summary>
    public Task PassAsync()
    {
        var point = Points++;
        if (_left > 0 && (_at.Contains(point) || (_probability > 0 && _chance.NextDouble() < _probability)))
        {
            _left--;
            Crash();
            return new TaskCompletionSource().Task;
        }

        return Task.CompletedTask;
    }
}
