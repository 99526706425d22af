using System.Runtime.ExceptionServices;
using Duplex.Engine.Storage;
using Duplex.Storage.Postgres.Chart;
using Duplex.Storage.Postgres.Connections;
using Duplex.Storage.Postgres.Feed;
using Duplex.Storage.Postgres.State;
using Duplex.Storage.Postgres.Statements;
using Npgsql;

namespace Duplex.Storage.Postgres.Units;

/// <summary>
/// Runs units of work, each on a connection of its own, and again where another was in the way. The work goes on only when the
/// store answers what it asked, so that work which waits for something else is known at once.
/// </summary>
internal sealed class UnitRunner(StateConnections connections, PostgresStateStoreOptions options, IPayloadSealer sealer, FeedFollower follower, ChartIndex index)
{
    private long _commits;

    /// <summary>Units that wrote something, each of which waited for the server's disk.</summary>
    public long Commits => Interlocked.Read(ref _commits);

    public async ValueTask<T> RunAsync<T>(Func<IUnitOfWork, ValueTask<T>> work, CancellationToken cancellationToken)
    {
        // The work must go on where the store goes on: on a thread of the pool, without a context or a scheduler of the caller's.
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        var unreached = 0;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await RunOnceAsync(work, attempt > 1, cancellationToken).ConfigureAwait(false);
            }
            catch (UnitConflictException conflict)
            {
                if (attempt > Math.Min(conflict.Again, options.Attempts))
                {
                    ExceptionDispatchInfo.Throw(conflict.Refusal);
                }
            }
            catch (Exception conflict) when (Failures.IsConflict(conflict))
            {
                if (attempt >= options.Attempts)
                {
                    throw new PostgresStorageException($"{connections.Database}: the unit of work was in conflict with others {attempt} times; try again later.", ((PostgresException)conflict).SqlState, conflict);
                }

                await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(1, 5 * attempt)), connections.Time, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception failure) when (failure is NpgsqlException or TimeoutException)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!Failures.IsOfConnection(failure) || ++unreached >= StateConnections.Tries)
                {
                    throw Failures.Storage(connections.Database, failure);
                }

                await connections.PauseAsync(unreached - 1, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async ValueTask<T> RunOnceAsync<T>(Func<IUnitOfWork, ValueTask<T>> work, bool again, CancellationToken cancellationToken)
    {
        await using var session = new UnitSession(connections, again);
        var unit = new PostgresUnit(session, index, sealer);
        var running = Begin(work, unit);
        while (!running.IsCompleted)
        {
            if (!unit.TryTakeAsked(out var operation))
            {
                throw StillRunning(running);
            }

            await operation.RunAsync(session, unit.Scope, cancellationToken).ConfigureAwait(false);
        }

        if (session.Failure is { } failure)
        {
            // Whatever the work made of it, its transaction is over.
            _ = running.Exception;
            ExceptionDispatchInfo.Throw(failure);
        }

        var result = await running.ConfigureAwait(false);
        await CommitAsync(session, cancellationToken).ConfigureAwait(false);
        return result;
    }

    private static Task<T> Begin<T>(Func<IUnitOfWork, ValueTask<T>> work, PostgresUnit unit)
    {
        unit.Scope.Enter();
        try
        {
            return work(unit).AsTask();
        }
        finally
        {
            unit.Scope.Leave();
        }
    }

    private async ValueTask CommitAsync(UnitSession session, CancellationToken cancellationToken)
    {
        try
        {
            await session.CommitAsync(cancellationToken).ConfigureAwait(false);
            if (session.TransactionId != 0)
            {
                Interlocked.Increment(ref _commits);
            }
        }
        catch (CommitUnknownException lost)
        {
            if (!await new LostCommit(connections).WasKeptAsync(session.TransactionId, lost.InnerException!).ConfigureAwait(false))
            {
                throw new NpgsqlException("The connection was lost before the commit.", lost.InnerException);
            }
        }
        finally
        {
            if (session.Appended)
            {
                // Rolled back, too: readers may have waited for it.
                follower.Appended();
            }
        }
    }

    private static InvalidOperationException StillRunning(Task abandoned)
    {
        // Nobody waits for it any more; its unit refuses whatever it still tries.
        abandoned.ContinueWith(static task => _ = task.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        return new InvalidOperationException("The work awaited something other than the unit's own methods, so it was rolled back; read what it needs before the unit of work, and start what follows after it.");
    }
}
