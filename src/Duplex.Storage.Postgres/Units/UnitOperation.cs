using System.Threading.Tasks.Sources;
using Duplex.Storage.Postgres.Statements;

namespace Duplex.Storage.Postgres.Units;

/// <summary>Something that the work awaits from its unit. It goes on, on the same thread, when the store has the answer.</summary>
internal abstract class UnitOperation
{
    /// <summary>Asks, and goes on with the work until it awaits the next thing or is over.</summary>
    public abstract ValueTask RunAsync(UnitSession session, UnitScope scope, CancellationToken cancellationToken);
}

/// <summary>A query whose rows the work awaits.</summary>
internal sealed class UnitOperation<T>(Query<T> query) : UnitOperation, IValueTaskSource<List<T>>
{
    private ManualResetValueTaskSourceCore<List<T>> _completion;

    public ValueTask<List<T>> Task => new(this, _completion.Version);

    public override async ValueTask RunAsync(UnitSession session, UnitScope scope, CancellationToken cancellationToken)
    {
        List<T>? rows = null;
        Exception? failure = null;
        try
        {
            rows = await session.AskAsync(query, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            failure = thrown;
        }

        scope.Enter();
        try
        {
            if (failure is null)
            {
                _completion.SetResult(rows!);
            }
            else
            {
                _completion.SetException(failure);
            }
        }
        finally
        {
            scope.Leave();
        }
    }

    List<T> IValueTaskSource<List<T>>.GetResult(short token) => _completion.GetResult(token);

    ValueTaskSourceStatus IValueTaskSource<List<T>>.GetStatus(short token) => _completion.GetStatus(token);

    void IValueTaskSource<List<T>>.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _completion.OnCompleted(continuation, state, token, flags & ~ValueTaskSourceOnCompletedFlags.UseSchedulingContext);
}
