using Duplex.Chart.Bulk;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Postgres.Statements;
using Npgsql;

namespace Duplex.Storage.Postgres.Bulk;

/// <summary>Queries on bulk jobs that units of work and readers share; the locked ones are for units of work.</summary>
internal static class BulkJobRows
{
    public const string Columns = """
        id, organization, connection, kind, app, state, revision, created_at, expires_at, lease_holder, lease_until,
        request_key_id, request, progress_key_id, progress
        """;

    private const string Get = $"SELECT {Columns} FROM bulk_job WHERE id = $1";

    private const string OfConnection = $"""
        SELECT {Columns} FROM bulk_job WHERE organization = $1 AND connection = $2 AND kind = $3 AND state <> 'Ended' ORDER BY number DESC LIMIT $4
        """;

    public static Query<BulkJob> Find(BulkJobId id, IPayloadSealer sealer) => new Statement(Get).With(id.Value).Rows(row => Read(row, sealer));

    public static Query<BulkJob> FindLocked(BulkJobId id, IPayloadSealer sealer) => new Statement($"{Get} FOR UPDATE").With(id.Value).Rows(row => Read(row, sealer));

    public static Query<BulkJob> List(ConnectionKey connection, BulkJobKind kind, int max, IPayloadSealer sealer) =>
        new Statement(OfConnection).With(connection).WithName(kind).With(max).Rows(row => Read(row, sealer));

    public static Query<BulkJob> ListLocked(ConnectionKey connection, BulkJobKind kind, int max, IPayloadSealer sealer) =>
        new Statement($"{OfConnection} FOR UPDATE").With(connection).WithName(kind).With(max).Rows(row => Read(row, sealer));

    public static BulkJob Read(NpgsqlDataReader row, IPayloadSealer sealer) => new()
    {
        Id = new BulkJobId(row.GetGuid(0)),
        Connection = row.Connection(1),
        Kind = row.Named<BulkJobKind>(3),
        App = row.Text(4),
        State = row.Named<BulkJobState>(5),
        Revision = row.GetInt64(6),
        CreatedAt = row.Instant(7),
        ExpiresAt = row.InstantOrNull(8),
        Lease = row.LeaseOrNull(9),
        Request = row.Payload(11, sealer),
        Progress = row.Payload(13, sealer),
    };
}
