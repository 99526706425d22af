using Duplex.Storage.Postgres.Connections;
using Npgsql;

namespace Duplex.Storage.Postgres.Statements;

/// <summary>Statements on a connection at hand, within the transaction that it has.</summary>
internal static class Asking
{
    public static async ValueTask<List<T>> AskAsync<T>(this NpgsqlConnection connection, Query<T> query, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(query.Statement.Command);
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        return await StateConnections.ReadAllAsync(reader, query.Read, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs statements together; what they answer is not looked at.</summary>
    public static async ValueTask TellAsync(this NpgsqlConnection connection, IEnumerable<Statement> statements, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection);
        foreach (var statement in statements)
        {
            batch.BatchCommands.Add(statement.Command);
        }

        await batch.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    public static ValueTask TellAsync(this NpgsqlConnection connection, Statement statement, CancellationToken cancellationToken) => connection.TellAsync([statement], cancellationToken);
}
