using System.Globalization;

namespace Duplex.Simulation;

/// <summary>Which seeds a run plays: DUPLEX_SEED one alone, DUPLEX_SEEDS how many.</summary>
internal static class SimulationSeeds
{
    /// <param name="byDefault">How many where the environment says nothing, and the least of all.</param>
    public static TheoryData<int> Of(int byDefault)
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("DUPLEX_SEED"), CultureInfo.InvariantCulture, out var one))
        {
            return [one];
        }

        var count = int.TryParse(Environment.GetEnvironmentVariable("DUPLEX_SEEDS"), CultureInfo.InvariantCulture, out var wanted) ? wanted : byDefault;
        var seeds = new TheoryData<int>();
        foreach (var seed in Enumerable.Range(1, Math.Max(count, byDefault)))
        {
            seeds.Add(seed);
        }

        return seeds;
    }
}
