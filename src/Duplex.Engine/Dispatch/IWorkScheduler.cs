namespace Duplex.Engine.Dispatch;

/// <summary>
/// Starts work that runs beside its caller. The host runs it on the thread pool; a simulation runs it on one thread in
/// a seeded order. Continuations stay on the scheduler that started them.
/// </summary>
public interface IWorkScheduler
{
    Task Start(Func<Task> work);
}
