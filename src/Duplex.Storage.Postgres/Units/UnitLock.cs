using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Duplex.Chart.Bulk;
using Duplex.Chart.Subscriptions;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;
using Duplex.Storage.Postgres.Statements;

namespace Duplex.Storage.Postgres.Units;

internal enum LockKind
{
    Exchange,
    Delivery,
    Loop,
    Subscription,
    BulkJob,

    /// <summary>Keeps others from changing the resource, not from reading it.</summary>
    ResourceRead,

    /// <summary>The same where others may be reading it, too, of whom each may want to change it: gives up at once instead of waiting.</summary>
    ResourceNow,

    Resource,
    Advisory,
    AdvisoryShared,
}

/// <summary>
/// What a unit of work keeps to itself until it ends. Whatever it reads, it locks, and whoever would change what it read takes the
/// same lock: the row itself; for lists, the row that they hang on; where there is no such row, a number made of the key.
/// </summary>
internal readonly record struct UnitLock(LockKind Kind, Guid Id = default, long Number = 0, ConnectionKey Connection = default, string Type = "", string Name = "")
{
    private const string ResourceRow = "SELECT 1 FROM chart_resource WHERE scope = (SELECT number FROM chart_scope WHERE organization = $1 AND connection = $2 AND resource_type = $3) AND id = $4";

    public static UnitLock Of(ExchangeId id) => new(LockKind.Exchange, id.Value);

    public static UnitLock Of(DeliveryId id) => new(LockKind.Delivery, id.Value);

    public static UnitLock Of(LoopId id) => new(LockKind.Loop, id.Value);

    public static UnitLock Of(SubscriptionId id) => new(LockKind.Subscription, id.Value);

    public static UnitLock Of(BulkJobId id) => new(LockKind.BulkJob, id.Value);

    public static UnitLock OfResource(LockKind kind, ConnectionKey connection, string resourceType, string id) =>
        new(kind, Connection: connection, Type: resourceType, Name: id);

    /// <param name="shared">For those who add, and may do so side by side; not for those who list.</param>
    public static UnitLock OfCorrelation(ConnectionKey connection, string key, bool shared) => Advisory(AdvisoryKeys.Of(AdvisoryKeys.Correlations, connection, key), shared);

    /// <inheritdoc cref="OfCorrelation"/>
    public static UnitLock OfPatient(ConnectionKey connection, string patient, bool shared) => Advisory(AdvisoryKeys.Of(AdvisoryKeys.Patients, connection, patient), shared);

    /// <inheritdoc cref="OfCorrelation"/>
    public static UnitLock OfType(ConnectionKey connection, string resourceType, bool shared) => Advisory(AdvisoryKeys.Of(AdvisoryKeys.Types, connection, resourceType), shared);

    /// <inheritdoc cref="OfCorrelation"/>
    public static UnitLock OfSubscriptions(ConnectionKey connection, bool shared) => Advisory(AdvisoryKeys.Of(AdvisoryKeys.Subscriptions, connection, ""), shared);

    /// <inheritdoc cref="OfCorrelation"/>
    public static UnitLock OfBulkJobs(ConnectionKey connection, bool shared) => Advisory(AdvisoryKeys.Of(AdvisoryKeys.BulkJobs, connection, ""), shared);

    public static UnitLock OfConsumer(string name) => Advisory(AdvisoryKeys.Of(AdvisoryKeys.Consumers, default, name), shared: false);

    public static UnitLock OfLane(ConnectionKey connection, Lane lane) => new(LockKind.Advisory, Number: AdvisoryKeys.Of(AdvisoryKeys.Lanes, connection, lane.ToString()));

    public Statement Statement() => Kind switch
    {
        LockKind.Exchange => new Statement("SELECT 1 FROM exchange WHERE id = $1 FOR UPDATE").With(Id),
        LockKind.Delivery => new Statement("SELECT 1 FROM delivery WHERE id = $1 FOR UPDATE").With(Id),
        LockKind.Loop => new Statement("SELECT 1 FROM loop WHERE id = $1 FOR UPDATE").With(Id),
        LockKind.Subscription => new Statement("SELECT 1 FROM subscription WHERE id = $1 FOR UPDATE").With(Id),
        LockKind.BulkJob => new Statement("SELECT 1 FROM bulk_job WHERE id = $1 FOR UPDATE").With(Id),
        LockKind.ResourceRead => new Statement($"{ResourceRow} FOR SHARE").With(Connection).With(Type).With(Name),
        LockKind.ResourceNow => new Statement($"{ResourceRow} FOR UPDATE NOWAIT").With(Connection).With(Type).With(Name),
        LockKind.Resource => new Statement($"{ResourceRow} FOR UPDATE").With(Connection).With(Type).With(Name),
        _ => new Statement("SELECT pg_advisory_xact_lock($1)").With(Number),
    };

    private static UnitLock Advisory(long number, bool shared) => new(shared ? LockKind.AdvisoryShared : LockKind.Advisory, Number: number);
}

/// <summary>
/// The numbers of advisory locks: 16 bits that say what is locked, 48 bits that say which. Where two keys share a number, one unit
/// waits for the other without need.
/// </summary>
internal static class AdvisoryKeys
{
    public const ushort Migrations = 0x4458;
    public const ushort FeedFloor = 0x4459;
    public const ushort Correlations = 0x445a;
    public const ushort Patients = 0x445b;
    public const ushort Lanes = 0x445c;
    public const ushort Types = 0x445d;
    public const ushort Consumers = 0x445e;
    public const ushort Indexing = 0x445f;
    public const ushort Subscriptions = 0x4460;
    public const ushort BulkJobs = 0x4461;

    private const long Low = (1L << 48) - 1;

    public static long Of(ushort kind, long number) => ((long)kind << 48) | (number & Low);

    public static long Of(ushort kind, ConnectionKey connection, string key)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{connection.Organization}\0{connection.Connection}\0{key}"), digest);
        return Of(kind, BinaryPrimitives.ReadInt64BigEndian(digest));
    }
}
