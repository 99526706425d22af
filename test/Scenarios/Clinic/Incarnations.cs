using Duplex.Scenarios.Processes;

namespace Duplex.Scenarios.Clinic;

/// <summary>One start of the program, with the token that its app uses until the kill.</summary>
internal sealed record Incarnation(int Number, bool IsLast, ServedDuplex Duplex, FacadeApp App);

/// <summary>The program as its counterparties see it: killed and started again, at other addresses each time.</summary>
internal sealed class Incarnations : IAsyncDisposable
{
    private readonly Lock _lock = new();
    private readonly List<TaskCompletionSource<Incarnation>> _starts = [];

    public void Started(Incarnation incarnation) => Start(incarnation.Number).TrySetResult(incarnation);

    /// <summary>Ends all waiting: no further start will come.</summary>
    public void Fail(Exception fault)
    {
        lock (_lock)
        {
            _starts.ForEach(start => start.TrySetException(fault));
        }
    }

    public Task<Incarnation> FirstAsync(CancellationToken cancellationToken) => Start(1).Task.WaitAsync(cancellationToken);

    /// <summary>The start after one that was lost. After the last one, nobody may lose anything.</summary>
    public Task<Incarnation> AfterAsync(Incarnation lost, string what, CancellationToken cancellationToken) => lost.IsLast
        ? throw new InvalidOperationException($"The program was not killed any more, and still got no answer out: {what}.")
        : Start(lost.Number + 1).Task.WaitAsync(cancellationToken);

    /// <summary>Who still holds on to a killed one finds nobody there, as in the world; so all are let go at the end.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var start in _starts.Where(start => start.Task.IsCompletedSuccessfully))
        {
            var incarnation = await start.Task;
            incarnation.App.Dispose();
            await incarnation.Duplex.DisposeAsync();
        }
    }

    private TaskCompletionSource<Incarnation> Start(int number)
    {
        lock (_lock)
        {
            while (_starts.Count < number)
            {
                _starts.Add(new TaskCompletionSource<Incarnation>(TaskCreationOptions.RunContinuationsAsynchronously));
            }

            return _starts[number - 1];
        }
    }
}
