using Duplex.Engine.Identity;
using Duplex.Engine.Loops;

namespace Duplex.Conformance.InMemory;

internal sealed class InMemoryLoopReader(InMemoryView view) : ILoopReader
{
    public ValueTask<Loop?> GetAsync(LoopId id, CancellationToken cancellationToken) =>
        view.Read("ILoopReader.GetAsync", image => image.Loops.GetValueOrDefault(id.Value), cancellationToken);

    public ValueTask<IReadOnlyList<Loop>> ListAsync(LoopQuery query, CancellationToken cancellationToken) => view.Read<IReadOnlyList<Loop>>(
        "ILoopReader.ListAsync",
        image =>
        [
            .. image.Loops.Values.Reverse().Where(loop => loop.Connection.Organization == query.Organization
                && (query.Status is null || loop.Status == query.Status)
                && (query.Kind is null || loop.Kind == query.Kind)
                && (query.Before is not { } before || loop.Id.Value.CompareTo(before.Value) < 0)).Take(query.Max),
        ],
        cancellationToken);

    public ValueTask<IReadOnlyList<LoopId>> GetOverdueAsync(Instant now, int max, CancellationToken cancellationToken) => view.Read<IReadOnlyList<LoopId>>(
        "ILoopReader.GetOverdueAsync",
        image => [.. Deadlines(image).Where(loop => loop.Deadline <= now).OrderBy(loop => loop.Deadline).Take(max).Select(loop => loop.Id)],
        cancellationToken);

    public ValueTask<Instant?> GetNextDeadlineAsync(CancellationToken cancellationToken) => view.Read<Instant?>(
        "ILoopReader.GetNextDeadlineAsync",
        image => Deadlines(image).Select(loop => (Instant?)loop.Deadline).Min(),
        cancellationToken);

    private static IEnumerable<(LoopId Id, Instant Deadline)> Deadlines(StateImage image) =>
        from loop in image.Loops.Values
        where loop.Status is LoopStatus.Open or LoopStatus.Held
        let waiting = loop.Steps.Where(step => step is { Status: StepStatus.Waiting, Overdue: false }).ToList()
        where waiting.Count > 0
        select (loop.Id, waiting.Min(step => step.Deadline));
}
