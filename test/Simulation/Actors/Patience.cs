using Duplex.Simulation.World;

namespace Duplex.Simulation.Actors;

/// <summary>Calls into a process that may die: no answer in time is null.</summary>
public static class Patience
{
    public static async Task<T?> AnswerWithinAsync<T>(SimulatedProcess process, Func<Task<T>> call, TimeSpan limit, TimeProvider time)
        where T : struct
    {
        var answer = new TaskCompletionSource<T?>();
        _ = process.Start(async () =>
        {
            try
            {
                answer.TrySetResult(await call());
            }
            catch (Exception fault) when (fault is IOException or Conformance.InMemory.SimulatedCrashException)
            {
                // The process could not do it: its caller hears nothing.
                return;
            }
        });
        using var over = new CancellationTokenSource();
        _ = EndAsync();
        var result = await answer.Task;
        over.Cancel();
        return result;

        async Task EndAsync()
        {
            try
            {
                await Task.Delay(limit, time, over.Token);
                answer.TrySetResult(null);
            }
            catch (OperationCanceledException)
            {
                // Answered in time.
                return;
            }
        }
    }
}
