using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Sqlite.Native;

namespace Duplex.Storage.Sqlite.State;

/// <summary>Queries on deliveries that units of work and readers share.</summary>
internal static class DeliveryRows
{
    /// <summary>The part number under which the job's payload lies.</summary>
    public const int JobPart = -1;

    public const string JobKind = "job";
    public const string BodyKind = "body";
    public const string LookupKind = "lookup";

    /// <summary>Due by its time, and not queued behind another one that blocks its lane.</summary>
    public const string Due = $"""
        SELECT {Columns} FROM delivery d INDEXED BY delivery_due
        WHERE d.next_attempt_at <= ?1 AND {NotWaitingForLane}
        ORDER BY d.next_attempt_at, d.sequence LIMIT ?2
        """;

    public const string NextDue = $"""
        SELECT d.next_attempt_at FROM delivery d INDEXED BY delivery_due
        WHERE d.next_attempt_at IS NOT NULL AND {NotWaitingForLane}
        ORDER BY d.next_attempt_at LIMIT 1
        """;

    private const string Columns = """
        d.id, d.organization, d.connection, d.lane, d.sequence, d.loop, d.source, d.resource_type, d.state, d.code, d.sentence,
        d.attempts, d.next_attempt_at, d.created_at, d.deadline, d.reference, d.possible_repeat, d.evidence, d.purpose
        """;

    private const string NotWaitingForLane = """
        (d.state <> 'Queued' OR NOT EXISTS (SELECT 1 FROM delivery b INDEXED BY delivery_blocking
          WHERE b.blocks = 1 AND b.organization = d.organization AND b.connection = d.connection AND b.lane = d.lane AND b.sequence < d.sequence))
        """;

    private const string Get = $"SELECT {Columns} FROM delivery d WHERE d.id = ?1";

    private const string ByLoop = $"SELECT {Columns} FROM delivery d WHERE d.loop = ?1 ORDER BY d.sequence LIMIT 200";

    private const string GetJobText = "SELECT key_id, bytes FROM delivery_payload WHERE delivery = ?1 AND part = -1 AND kind = 'job'";

    private const string GetParts = """
        SELECT p.part, p.target, p.mode, p.state, p.reference, p.attempts, b.key_id, b.bytes, l.key_id, l.bytes
        FROM delivery_part p
        LEFT JOIN delivery_payload b ON b.delivery = p.delivery AND b.part = p.part AND b.kind = 'body'
        LEFT JOIN delivery_payload l ON l.delivery = p.delivery AND l.part = p.part AND l.kind = 'lookup'
        WHERE p.delivery = ?1 ORDER BY p.part
        """;

    public static Delivery? Find(Database database, DeliveryId id) => database.Prepare(Get).Bind(1, id.Value).First(Read);

    public static List<Delivery> ListDue(Database database, Instant now, int max) => database.Prepare(Due).Bind(1, now).Bind(2, max).List(Read);

    public static Instant? FindNextDue(Database database) => database.Prepare(NextDue).Scalar() is { } at ? new Instant(at) : null;

    public static List<Delivery> ListByLoop(Database database, LoopId loop) => database.Prepare(ByLoop).Bind(1, loop.Value).List(Read);

    public static DeliveryJob GetJob(Database database, DeliveryId id, IPayloadSealer sealer) =>
        database.Prepare(GetJobText).Bind(1, id.Value).First(row => Stored.Json.ReadJob(row.Payload(0, sealer).Span))
        ?? throw new InvalidOperationException($"Delivery {id} has no job in the store: it was never added, or its payload was erased.");

    public static List<Part> ListParts(Database database, DeliveryId id, IPayloadSealer sealer) => database.Prepare(GetParts).Bind(1, id.Value).List(row => new Part
    {
        Delivery = id,
        Plan = new PlannedPart(
            (int)row.Long(0),
            row.Text(1),
            row.Named<PartMode>(2),
            System.Text.Encoding.UTF8.GetString(row.Payload(8, sealer).Span),
            row.Payload(6, sealer)),
        State = row.Named<DeliveryState>(3),
        Reference = row.TextOrNull(4),
        Attempts = (int)row.Long(5),
    });

    private static Delivery Read(Statement row) => new()
    {
        Id = new DeliveryId(row.Guid(0)),
        Connection = row.Connection(1),
        Lane = new Lane(row.Long(3)),
        Sequence = row.Long(4),
        Loop = new LoopId(row.Guid(5)),
        Source = new ExchangeId(row.Guid(6)),
        ResourceType = row.Text(7),
        State = row.Named<DeliveryState>(8),
        Code = row.Text(9),
        Sentence = row.Text(10),
        Attempts = (int)row.Long(11),
        NextAttemptAt = row.InstantOrNull(12),
        CreatedAt = row.Instant(13),
        Deadline = row.Instant(14),
        Reference = row.TextOrNull(15),
        PossibleRepeat = row.Bool(16),
        Evidence = Stored.Json.ReadEvidence(row.Text(17)),
        Purpose = row.Text(18),
    };
}
