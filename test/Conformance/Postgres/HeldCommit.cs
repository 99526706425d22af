using Duplex.Conformance.State;
using Npgsql;

namespace Duplex.Conformance.Postgres;

/// <summary>
/// A lock that a unit of work takes as the last thing before its commit, by a trigger that the test adds: the unit has its feed
/// position then, and nobody sees it yet.
/// </summary>
internal sealed class HeldCommit : IHeldCommit
{
    private const long Key = 42;

    private readonly NpgsqlConnection _holder;

    private HeldCommit(NpgsqlConnection holder) => _holder = holder;

    public static async Task<IHeldCommit> TakeAsync(string connectionString, string subject)
    {
        var holder = new NpgsqlConnection(connectionString);
        await holder.OpenAsync();
        await RunAsync(holder, $"""
            CREATE FUNCTION hold_commit() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_advisory_xact_lock({Key}); RETURN NULL; END';
            CREATE CONSTRAINT TRIGGER hold_commit AFTER INSERT ON feed DEFERRABLE INITIALLY DEFERRED
              FOR EACH ROW WHEN (NEW.subject = '{subject}') EXECUTE FUNCTION hold_commit();
            SELECT pg_advisory_lock({Key});
            """);
        return new HeldCommit(holder);
    }

    public async Task ReachedAsync()
    {
        await using var waiting = new NpgsqlCommand($"SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND objid = {Key} AND classid = 0", _holder);
        while ((long)(await waiting.ExecuteScalarAsync())! == 0)
        {
            // The server has no notice of a lock that is waited for; it is asked until somebody waits.
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
        }
    }

    public async Task ReleaseAsync() => await RunAsync(_holder, $"SELECT pg_advisory_unlock({Key})");

    public async ValueTask DisposeAsync() => await _holder.DisposeAsync();

    private static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
