using Duplex.Chart.Bulk;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Sqlite.Native;

namespace Duplex.Storage.Sqlite.Bulk;

/// <summary>Queries on bulk jobs that units of work and readers share.</summary>
internal static class BulkJobRows
{
    public const string Columns = "id, organization, connection, kind, app, state, revision, created_at, expires_at, lease_holder, lease_until, request_key_id, request, progress_key_id, progress";

    private const string Get = $"SELECT {Columns} FROM bulk_job WHERE id = ?1";

    private const string OfConnection = $"""
        SELECT {Columns} FROM bulk_job INDEXED BY bulk_job_by_connection
        WHERE organization = ?1 AND connection = ?2 AND kind = ?3 AND state <> 'Ended' ORDER BY number DESC LIMIT ?4
        """;

    public static BulkJob? Find(Database database, BulkJobId id, IPayloadSealer sealer) =>
        database.Prepare(Get).Bind(1, id.Value).First(row => Read(row, sealer));

    public static List<BulkJob> List(Database database, ConnectionKey connection, BulkJobKind kind, int max, IPayloadSealer sealer) =>
        database.Prepare(OfConnection).Bind(1, connection).BindName(3, kind).Bind(4, max).List(row => Read(row, sealer));

    public static BulkJob Read(Statement row, IPayloadSealer sealer) => new()
    {
        Id = new BulkJobId(row.Guid(0)),
        Connection = row.Connection(1),
        Kind = row.Named<BulkJobKind>(3),
        App = row.Text(4),
        State = row.Named<BulkJobState>(5),
        Revision = row.Long(6),
        CreatedAt = row.Instant(7),
        ExpiresAt = row.InstantOrNull(8),
        Lease = row.LeaseOrNull(9),
        Request = row.Payload(11, sealer),
        Progress = row.Payload(13, sealer),
    };
}
