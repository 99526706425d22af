using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Duplex.Engine.Storage;

namespace Duplex.Day;

/// <summary>Waits for what becomes of a loop, by the feed.</summary>
internal sealed class LoopWatch(IStateStore state)
{
    /// <summary>The loop once the condition holds. Ends with an <see cref="OperationCanceledException"/> when the token does.</summary>
    public async Task<Loop> UntilAsync(LoopId id, Func<Loop, bool> condition, CancellationToken cancellationToken)
    {
        while (true)
        {
            // The feed's end is taken first, so that no change falls between reading and waiting.
            var end = await state.Feed.GetEndAsync(cancellationToken);
            var loop = await GetAsync(id, cancellationToken);
            if (condition(loop))
            {
                return loop;
            }

            await state.Feed.WaitAsync(end, cancellationToken);
        }
    }

    public async Task<Loop> GetAsync(LoopId id, CancellationToken cancellationToken) =>
        await state.Loops.GetAsync(id, cancellationToken)
        ?? throw new InvalidOperationException($"Loop {id} was accepted but is not in the state store.");

    /// <summary>The undecided hold of a loop, or null.</summary>
    public async Task<Hold?> FindHoldAsync(Loop loop, CancellationToken cancellationToken) =>
        (await state.Holds.ListByLoopAsync(loop.Id, cancellationToken)).FirstOrDefault(hold => hold.Decision is null);

    /// <summary>The first loop that fits, once there is one.</summary>
    public async Task<Loop> UntilThereAsync(Func<Loop, bool> condition, CancellationToken cancellationToken)
    {
        while (true)
        {
            var end = await state.Feed.GetEndAsync(cancellationToken);
            var loops = await state.Loops.ListAsync(new LoopQuery("default", Max: 1000), cancellationToken);
            if (loops.FirstOrDefault(condition) is { } loop)
            {
                return loop;
            }

            await state.Feed.WaitAsync(end, cancellationToken);
        }
    }

    /// <summary>The first undecided hold that fits, once there is one.</summary>
    public async Task<Hold> UntilHeldAsync(Func<Hold, bool> condition, CancellationToken cancellationToken)
    {
        while (true)
        {
            var end = await state.Feed.GetEndAsync(cancellationToken);
            var holds = await state.Holds.ListAsync("default", openOnly: true, null, 1000, cancellationToken);
            if (holds.FirstOrDefault(condition) is { } hold)
            {
                return hold;
            }

            await state.Feed.WaitAsync(end, cancellationToken);
        }
    }
}
