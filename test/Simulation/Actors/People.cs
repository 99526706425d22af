using Duplex.Engine.Holds;
using Duplex.Simulation.World;

namespace Duplex.Simulation.Actors;

/// <summary>Clinicians who sign in the EHR now and then, and somebody who decides what is held (synthetic).</summary>
public sealed class People(SimulatedWorld world)
{
    /// <summary>Decides a hold of a code; null: leaves it.</summary>
    public Func<string, HoldDecision?> Decision { get; set; } = _ => null;

    public async Task RunAsync()
    {
        for (var round = 0; round < 40; round++)
        {
            await Task.Delay(TimeSpan.FromMinutes(world.Loop.Chance.Next(1, 10)), world.Loop.Time);
            world.Ehr.SignAll();
            _ = world.Node.Process.Start(DecideAsync);
        }
    }

    private async Task DecideAsync()
    {
        foreach (var hold in await world.Node.State.Holds.ListAsync("default", openOnly: true, null, 50, CancellationToken.None))
        {
            if (Decision(hold.Code) is { } decision)
            {
                await world.Node.Decide.DecideAsync("default", hold.Id, new Engine.Holds.Decision(decision, "person:synthetic", "looked at it"), CancellationToken.None);
            }
        }
    }
}
