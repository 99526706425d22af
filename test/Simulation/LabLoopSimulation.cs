using Duplex.Simulation.Lab;
using Duplex.Simulation.World;

namespace Duplex.Simulation;

/// <summary>
/// Notes and laboratory orders together: a lossy way to EHR and laboratory, results in every order and shape, people who decide
/// and err, outages, crashes and lost writes. A failing seed is printed and replays: set DUPLEX_SEED to it.
/// </summary>
public class LabLoopSimulation
{
    private const int SeedsByDefault = 20;

    public static TheoryData<int> Seeds() => SimulationSeeds.Of(SeedsByDefault);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_promise_of_both_loops_holds(int seed)
    {
        var findings = new SimulatedWorld(OptionsOf(seed)).Run();
        Assert.True(findings.Broken.Count == 0, $"Seed {seed}: {string.Join('\n', findings.Broken)}");
    }

    [Fact]
    public void The_worlds_hold_every_course_of_an_order()
    {
        var worlds = Enumerable.Range(1, SeedsByDefault).Select(seed => new SimulatedWorld(OptionsOf(seed))).ToList();
        worlds.ForEach(world => world.Run());
        var played = worlds.SelectMany(world => world.Laboratory!.Orders.Values).Select(order => order.Course).ToHashSet();
        Assert.Empty(Enum.GetValues<Course>().Except(played));
        Assert.True(worlds.Sum(world => world.Crashes) > 2 * worlds.Count, "Hardly any world crashed.");
        Assert.Contains(worlds, world => world.Laboratory!.Orders.Values.Any(order => order.Effects > 1));
        Assert.All(worlds, world => Assert.Equal(world.Notes.Count, OptionsOf(1).Notes));
        Assert.All(worlds, world => Assert.NotEmpty(world.Ehr.Chart.Current("DiagnosticReport")));
    }

    [Theory]
    [InlineData(Course.Plain)]
    [InlineData(Course.OutOfOrder)]
    [InlineData(Course.Critical)]
    [InlineData(Course.WrongPatient)]
    public void A_crash_at_any_port_call_breaks_no_promise(Course course)
    {
        var small = new WorldOptions
        {
            Seed = 7,
            Notes = 1,
            Messages = 1,
            NetworkFaults = 0,
            Crashes = _ => CrashPlan.At(long.MaxValue),
            Lab = new LabOptions { Orders = 1, Unsolicited = 0, Course = course, Errors = false },
        };
        var calm = new SimulatedWorld(small);
        Assert.Empty(calm.Run().Broken);

        // People look again and again: the first calls are those in which something happens.
        for (long point = 0; point < Math.Min(calm.CrashPoints, 160); point++)
        {
            var at = point;
            var findings = new SimulatedWorld(small with { Crashes = _ => CrashPlan.At(at) }).Run();
            Assert.True(findings.Broken.Count == 0, $"Crash at call {at}: {string.Join('\n', findings.Broken)}");
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_run()
    {
        var (first, second) = (new SimulatedWorld(OptionsOf(3)), new SimulatedWorld(OptionsOf(3)));
        first.Run();
        second.Run();
        Assert.Equal((first.Crashes, first.Loop.Turns, first.CrashPoints), (second.Crashes, second.Loop.Turns, second.CrashPoints));
        Assert.Equal(first.Laboratory!.Messages, second.Laboratory!.Messages);
        Assert.Equal(
            first.Ehr.Chart.History.Select(one => (one.Evidence, one.At, one.Body.ToJsonString())),
            second.Ehr.Chart.History.Select(one => (one.Evidence, one.At, one.Body.ToJsonString())));
    }

    private static WorldOptions OptionsOf(int seed) => new()
    {
        Seed = seed,
        Notes = 3,
        Messages = 4,
        ConditionalCreate = seed % 2 == 1,
        Crashes = chance => CrashPlan.Sometimes(0.002, 8, chance),
        Lab = LabOptions.Of(seed),
    };
}
