using Duplex.Simulation.Actors;
using Duplex.Simulation.World;

namespace Duplex.Simulation;

/// <summary>Faults put in on purpose: a simulation that does not find them proves nothing.</summary>
public class PlantedFaults
{
    private const int MostSeeds = 60;

    [Fact]
    public void An_acknowledgement_before_the_sync_is_found() =>
        AssertFound(seed => new WorldOptions { Seed = seed, AcknowledgeBeforeSync = true }, "lost");

    [Fact]
    public void Sending_again_without_looking_first_is_found() =>
        AssertFound(
            seed => new WorldOptions
            {
                Seed = seed,
                ConditionalCreate = false,
                Connector = (ehr, network, outside, time) => new NeverLooks(ehr, network, outside, time),
            },
            "times and nothing says so");

    [Fact]
    public void Evidence_from_the_writes_own_answer_is_found() =>
        AssertFound(
            seed => new WorldOptions
            {
                Seed = seed,
                Connector = (ehr, network, outside, time) => new TrustsItsOwnWrite(ehr, network, outside, time),
                Deviations = text => text.StartsWith("N2 ", StringComparison.Ordinal) ? Deviation.Alter : Deviation.None,
            },
            "the EHR shows something else");

    private static void AssertFound(Func<int, WorldOptions> plant, string expected)
    {
        for (var seed = 1; seed <= MostSeeds; seed++)
        {
            if (new SimulatedWorld(plant(seed)).Run().Broken.Any(broken => broken.Contains(expected, StringComparison.Ordinal)))
            {
                return;
            }
        }

        Assert.Fail($"{MostSeeds} seeds did not find the planted fault.");
    }
}
