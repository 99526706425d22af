using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Duplex.Storage.Postgres.Connections;
using Duplex.Storage.Postgres.Statements;
using Npgsql;

namespace Duplex.Storage.Postgres.State;

/// <summary>Queries on loops that units of work and readers share; the locked ones are for units of work.</summary>
internal static class LoopRows
{
    public const string Columns = "id, organization, connection, kind, lane, delivery, patient, status, steps, opened_at, changed_at";

    private const string Get = $"SELECT {Columns} FROM loop WHERE id = $1";

    public static Query<Loop> Find(LoopId id) => new Statement(Get).With(id.Value).Rows(Read);

    public static Query<Loop> FindLocked(LoopId id) => new Statement($"{Get} FOR UPDATE").With(id.Value).Rows(Read);

    public static Loop Read(NpgsqlDataReader row) => new()
    {
        Id = new LoopId(row.GetGuid(0)),
        Connection = row.Connection(1),
        Kind = row.Text(3),
        Lane = new Lane(row.GetInt64(4)),
        Delivery = new DeliveryId(row.GetGuid(5)),
        Patient = row.Text(6),
        Status = row.Named<LoopStatus>(7),
        Steps = Stored.Json.ReadSteps(row.Text(8)),
        OpenedAt = row.Instant(9),
        ChangedAt = row.Instant(10),
    };
}

internal sealed class LoopReader(StateConnections connections) : ILoopReader
{
    private const string Overdue = "SELECT id FROM loop WHERE next_deadline <= $1 ORDER BY next_deadline, id LIMIT $2";
    private const string NextDeadline = "SELECT next_deadline FROM loop WHERE next_deadline IS NOT NULL ORDER BY next_deadline LIMIT 1";

    public async ValueTask<Loop?> GetAsync(LoopId id, CancellationToken cancellationToken) =>
        await connections.FirstAsync(LoopRows.Find(id), cancellationToken).ConfigureAwait(false);

    public ValueTask<IReadOnlyList<Loop>> ListAsync(LoopQuery query, CancellationToken cancellationToken) => connections.ListAsync(ListQuery(query), cancellationToken);

    public ValueTask<IReadOnlyList<LoopId>> GetOverdueAsync(Instant now, int max, CancellationToken cancellationToken) =>
        connections.ListAsync(new Statement(Overdue).With(now).With(max).Rows(row => new LoopId(row.GetGuid(0))), cancellationToken);

    public async ValueTask<Instant?> GetNextDeadlineAsync(CancellationToken cancellationToken) =>
        (await connections.ReadAsync(new Statement(NextDeadline).Rows(row => row.Instant(0)), cancellationToken).ConfigureAwait(false)) is [var next, ..] ? next : null;

    /// <summary>With or without a status an index gives the order; the kind, of which there are few, is read from the rows.</summary>
    private static Query<Loop> ListQuery(LoopQuery query)
    {
        var status = query.Status is null ? "" : " AND status = $4";
        var kind = query.Kind is null ? "" : query.Status is null ? " AND kind = $4" : " AND kind = $5";
        var statement = new Statement($"SELECT {LoopRows.Columns} FROM loop WHERE organization = $1 AND id < $2{status}{kind} ORDER BY id DESC LIMIT $3")
            .With(query.Organization).With(query.Before?.Value ?? Rows.BehindAllIds).With(query.Max);
        statement = query.Status is { } set ? statement.WithName(set) : statement;
        return (query.Kind is { } named ? statement.With(named) : statement).Rows(LoopRows.Read);
    }
}
