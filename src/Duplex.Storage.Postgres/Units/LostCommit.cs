using System.Globalization;
using Duplex.Storage.Postgres.Connections;
using Duplex.Storage.Postgres.Statements;
using Npgsql;

namespace Duplex.Storage.Postgres.Units;

/// <summary>Asks the server what became of a transaction whose commit was not answered.</summary>
internal sealed class LostCommit(StateConnections connections)
{
    private const string Kept = "committed";
    private const string Gone = "aborted";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <exception cref="PostgresStorageException">The server cannot be asked, or does not know any more.</exception>
    public async ValueTask<bool> WasKeptAsync(long transaction, Exception lost)
    {
        var began = connections.Time.GetTimestamp();
        while (connections.Time.GetElapsedTime(began) < Patience)
        {
            try
            {
                var status = await connections.ReadAsync(Status(transaction), CancellationToken.None).ConfigureAwait(false);
                switch (status[0])
                {
                    case Kept:
                        return true;
                    case Gone:
                        return false;
                }
            }
            catch (PostgresStorageException ahead) when (ahead.SqlState == PostgresErrorCodes.InvalidParameterValue)
            {
                // A server that crashed has never heard of a transaction that left no trace on its disk.
                return false;
            }
            catch (PostgresStorageException) when (connections.Time.GetElapsedTime(began) < Patience)
            {
                // Still starting, as after a crash; asked again until the patience ends.
            }

            await Task.Delay(Pause, connections.Time).ConfigureAwait(false);
        }

        throw new PostgresStorageException($"{connections.Database}: the connection was lost while the server committed, and it cannot be asked whether it did; the unit of work may have been kept.", lost);
    }

    private static Query<string> Status(long transaction) => new Statement("SELECT coalesce(pg_xact_status($1::xid8), 'forgotten')")
        .With(transaction.ToString(CultureInfo.InvariantCulture)).Rows(row => row.Text(0));
}
