using Duplex.Transports.Smart.Server;
using Microsoft.Data.Sqlite;

namespace Duplex.OAuth;

/// <summary>Used assertions in a SQLite file of their own; survives a restart (SMART App Launch 2.2, asymmetric authentication).</summary>
public sealed class SqliteJtiStore : IJtiStore, IDisposable
{
    private readonly SqliteConnection _database;
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _one = new(1, 1);

    /// <param name="path">The file; made where it is absent.</param>
    public SqliteJtiStore(string path, TimeProvider time)
    {
        _time = time;
        _database = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        _database.Open();
        Execute(
            """
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = FULL;
            CREATE TABLE IF NOT EXISTS used_assertion (
                issuer TEXT NOT NULL, jti TEXT NOT NULL, expires_at INTEGER NOT NULL, PRIMARY KEY (issuer, jti)) WITHOUT ROWID;
            CREATE INDEX IF NOT EXISTS used_assertion_expiry ON used_assertion (expires_at);
            """);
    }

    public async ValueTask<bool> TryUseAsync(string issuer, string jti, DateTimeOffset expiresAt, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            using var command = _database.CreateCommand();
            command.CommandText =
                """
                DELETE FROM used_assertion WHERE expires_at < $now;
                INSERT INTO used_assertion (issuer, jti, expires_at) VALUES ($issuer, $jti, $expires) ON CONFLICT DO NOTHING
                RETURNING 1;
                """;
            command.Parameters.AddWithValue("$now", _time.GetUtcNow().ToUnixTimeMilliseconds());
            command.Parameters.AddWithValue("$issuer", issuer);
            command.Parameters.AddWithValue("$jti", jti);
            command.Parameters.AddWithValue("$expires", expiresAt.ToUnixTimeMilliseconds());
            return command.ExecuteScalar() is not null;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose()
    {
        _database.Dispose();
        _one.Dispose();
    }

    private void Execute(string sql)
    {
        using var command = _database.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
