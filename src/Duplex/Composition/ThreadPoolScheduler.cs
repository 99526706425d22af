using Duplex.Engine.Dispatch;

namespace Duplex.Composition;

/// <summary>Runs the engine's work on the thread pool.</summary>
internal sealed class ThreadPoolScheduler : IWorkScheduler
{
    public Task Start(Func<Task> work) => Task.Run(work);
}
