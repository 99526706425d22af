using System.Globalization;
using Duplex.Chart;
using Duplex.Engine.Storage;
using Duplex.Storage.Postgres.State;
using Npgsql;

namespace Duplex.Bench;

/// <summary>A state in a schema of its own, dropped at the end.</summary>
internal sealed class PostgresBenchedStore : IBenchedStore
{
    private readonly PostgresStateStore _store;
    private readonly string _schema;

    private PostgresBenchedStore(PostgresStateStore store, string schema, string connection) => (_store, _schema, ServedFrom) = (store, schema, connection);

    public string Name => "postgres";

    public IStateStore State => _store;

    public IChartReader Chart => _store;

    public string? ServedFrom { get; }

    public static async Task<PostgresBenchedStore> OpenAsync(string connection, TimeProvider time, CancellationToken cancellationToken)
    {
        var schema = string.Create(CultureInfo.InvariantCulture, $"duplex_bench_{Environment.ProcessId}");
        var own = new NpgsqlConnectionStringBuilder(connection) { SearchPath = schema }.ConnectionString;
        return new(await PostgresStateStore.OpenAsync(own, new IdentitySealer(), time, cancellationToken: cancellationToken), schema, own);
    }

    public ValueTask<long> CountIndexRowsAsync(CancellationToken cancellationToken) => AskAsync(
        """
        SELECT (SELECT count(*) FROM chart_token) + (SELECT count(*) FROM chart_reference) + (SELECT count(*) FROM chart_date)
          + (SELECT count(*) FROM chart_string) + (SELECT count(*) FROM chart_number)
        """,
        cancellationToken);

    public ValueTask<long> MeasureBytesAsync(CancellationToken cancellationToken) => AskAsync(
        $"SELECT sum(pg_total_relation_size(c.oid))::bigint FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = '{_schema}' AND c.relkind = 'r'",
        cancellationToken);

    public ValueTask CloseAsync() => _store.DisposeAsync();

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        await using var connection = await OpenAsync(CancellationToken.None);
        await using var drop = new NpgsqlCommand($"DROP SCHEMA {_schema} CASCADE", connection);
        await drop.ExecuteNonQueryAsync();
    }

    private async ValueTask<long> AskAsync(string sql, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private async Task<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(ServedFrom) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        return connection;
    }
}
