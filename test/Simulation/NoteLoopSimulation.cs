using Duplex.Engine.Holds;
using Duplex.Simulation.Actors;
using Duplex.Simulation.World;

namespace Duplex.Simulation;

/// <summary>
/// The note loop under crashes before and after port calls, lost, late and doubled answers. A failing seed is printed and
/// replays: set DUPLEX_SEED to it.
/// </summary>
public class NoteLoopSimulation
{
    private const int SeedsByDefault = 10;

    public static TheoryData<int> Seeds() => SimulationSeeds.Of(SeedsByDefault);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_promise_holds_under_crashes_and_a_bad_network(int seed)
    {
        var findings = new SimulatedWorld(new WorldOptions { Seed = seed, ConditionalCreate = seed % 2 == 0 }).Run();
        Assert.True(findings.Broken.Count == 0, $"Seed {seed}: {string.Join(' ', findings.Broken)}");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_loop_closes_in_the_end_when_the_EHR_is_honest(int seed)
    {
        var world = new SimulatedWorld(new WorldOptions { Seed = seed, ConditionalCreate = seed % 2 == 0 });
        var findings = world.Run();
        Assert.True(findings.Closed == world.Notes.Count, $"Seed {seed}: {findings.Closed} of {world.Notes.Count} loops closed, {findings.Held} held, {findings.Open} open.");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void An_EHR_that_alters_misfiles_or_loses_a_note_never_closes_its_loop(int seed)
    {
        var world = new SimulatedWorld(new WorldOptions
        {
            Seed = seed,
            Deviations = text => text.Split(' ')[0] switch
            {
                "N1" => Deviation.Alter,
                "N2" => Deviation.Misfile,
                "N3" => Deviation.Lose,
                _ => Deviation.None,
            },
        });
        var findings = world.Run();
        Assert.True(findings.Broken.Count == 0, $"Seed {seed}: {string.Join(' ', findings.Broken)}");
        Assert.True(findings.Held == 3, $"Seed {seed}: {findings.Held} loops are held, 3 had to be.");
    }

    [Fact]
    public void The_worlds_are_rough()
    {
        var worlds = Enumerable.Range(1, SeedsByDefault).Select(seed => new SimulatedWorld(new WorldOptions { Seed = seed, ConditionalCreate = seed % 2 == 0 })).ToList();
        worlds.ForEach(world => world.Run());
        Assert.True(worlds.Sum(world => world.Crashes) > 2 * worlds.Count, "Hardly any world crashed.");
        Assert.True(worlds.Sum(world => world.Ehr.Writes) > worlds.Sum(world => world.Notes.Count), "No write was ever doubled or repeated.");
        Assert.All(worlds, world => Assert.Equal(12, world.Acknowledged.Count));
    }

    [Fact]
    public void A_crash_at_any_port_call_breaks_no_promise()
    {
        var small = new WorldOptions { Seed = 7, Notes = 2, Messages = 3, NetworkFaults = 0, ConditionalCreate = false, Crashes = _ => CrashPlan.At(long.MaxValue) };
        var calm = new SimulatedWorld(small);
        Assert.Empty(calm.Run().Broken);
        Assert.True(calm.CrashPoints > 50, "The calm run passes too few port calls to mean anything.");
        for (long point = 0; point < calm.CrashPoints; point++)
        {
            var at = point;
            var world = new SimulatedWorld(small with { Crashes = _ => CrashPlan.At(at) });
            var findings = world.Run();
            Assert.True(findings.Broken.Count == 0 && findings.Closed == 2, $"Crash at call {at}: {findings.Closed} closed. {string.Join(' ', findings.Broken)}");
        }
    }

    [Fact]
    public async Task A_person_who_sends_a_lost_note_again_gets_it_shown_as_a_possible_repeat()
    {
        var lost = 0;
        var world = new SimulatedWorld(new WorldOptions
        {
            Seed = 11,
            Notes = 3,
            NetworkFaults = 0,
            Deviations = text => text.StartsWith("N1 ", StringComparison.Ordinal) && lost++ == 0 ? Deviation.Lose : Deviation.None,
        });
        world.People.Decision = code => code == HoldCodes.Lost ? HoldDecision.Resend : null;
        var findings = world.Run();
        Assert.Empty(findings.Broken);
        Assert.Equal(3, findings.Closed);
        var state = world.OpenState();
        var delivery = await state.Deliveries.GetAsync(world.Notes[1].Delivery, CancellationToken.None);
        Assert.True(delivery!.PossibleRepeat);
    }

    [Fact]
    public void The_same_seed_gives_the_same_run()
    {
        var first = new SimulatedWorld(new WorldOptions { Seed = 3 });
        var second = new SimulatedWorld(new WorldOptions { Seed = 3 });
        var (one, two) = (first.Run(), second.Run());
        Assert.Equal((one.Crashes, one.Closed, first.Loop.Turns, first.CrashPoints), (two.Crashes, two.Closed, second.Loop.Turns, second.CrashPoints));
    }
}
