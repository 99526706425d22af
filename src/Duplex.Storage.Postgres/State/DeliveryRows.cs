using System.Text;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Postgres.Statements;
using Npgsql;

namespace Duplex.Storage.Postgres.State;

/// <summary>Queries on deliveries that units of work and readers share; the locked ones are for units of work.</summary>
internal static class DeliveryRows
{
    /// <summary>The part number under which the job's payload lies.</summary>
    public const int JobPart = -1;

    public const string JobKind = "job";
    public const string BodyKind = "body";
    public const string LookupKind = "lookup";

    private const string Columns = """
        d.id, d.organization, d.connection, d.lane, d.sequence, d.loop, d.source, d.resource_type, d.state, d.code, d.sentence,
        d.attempts, d.next_attempt_at, d.created_at, d.deadline, d.reference, d.possible_repeat, d.evidence, d.purpose
        """;

    private const string NotWaitingForLane = """
        (d.state <> 'Queued' OR NOT EXISTS (SELECT 1 FROM delivery b
          WHERE b.blocks AND b.organization = d.organization AND b.connection = d.connection AND b.lane = d.lane AND b.sequence < d.sequence))
        """;

    /// <summary>Due by its time, and not queued behind another one that blocks its lane.</summary>
    private const string Due = $"""
        SELECT {Columns} FROM delivery d
        WHERE d.next_attempt_at <= $1 AND {NotWaitingForLane}
        ORDER BY d.next_attempt_at, d.sequence LIMIT $2
        """;

    private const string NextDue = $"""
        SELECT d.next_attempt_at FROM delivery d
        WHERE d.next_attempt_at IS NOT NULL AND {NotWaitingForLane}
        ORDER BY d.next_attempt_at LIMIT 1
        """;

    private const string Get = $"SELECT {Columns} FROM delivery d WHERE d.id = $1";

    private const string ByLoop = $"SELECT {Columns} FROM delivery d WHERE d.loop = $1 ORDER BY d.sequence LIMIT 200";

    private const string GetJobText = "SELECT key_id, bytes FROM delivery_payload WHERE delivery = $1 AND part = -1 AND kind = 'job'";

    private const string GetParts = """
        SELECT p.part, p.target, p.mode, p.state, p.reference, p.attempts, b.key_id, b.bytes, l.key_id, l.bytes
        FROM delivery_part p
        LEFT JOIN delivery_payload b ON b.delivery = p.delivery AND b.part = p.part AND b.kind = 'body'
        LEFT JOIN delivery_payload l ON l.delivery = p.delivery AND l.part = p.part AND l.kind = 'lookup'
        WHERE p.delivery = $1 ORDER BY p.part
        """;

    public static Query<Delivery> Find(DeliveryId id) => new Statement(Get).With(id.Value).Rows(Read);

    public static Query<Delivery> FindLocked(DeliveryId id) => new Statement($"{Get} FOR UPDATE").With(id.Value).Rows(Read);

    public static Query<Delivery> ListDue(Instant now, int max) => new Statement(Due).With(now).With(max).Rows(Read);

    public static Query<Instant> FindNextDue() => new Statement(NextDue).Rows(row => row.Instant(0));

    public static Query<Delivery> ListByLoop(LoopId loop) => new Statement(ByLoop).With(loop.Value).Rows(Read);

    public static Query<Delivery> ListByLoopLocked(LoopId loop) => new Statement($"{ByLoop} FOR UPDATE").With(loop.Value).Rows(Read);

    public static Query<DeliveryJob> FindJob(DeliveryId id, IPayloadSealer sealer) =>
        new Statement(GetJobText).With(id.Value).Rows(row => Stored.Json.ReadJob(row.Payload(0, sealer).Span));

    public static InvalidOperationException NoJob(DeliveryId id) =>
        new($"Delivery {id} has no job in the store: it was never added, or its payload was erased.");

    public static Query<Part> ListParts(DeliveryId id, IPayloadSealer sealer) => new Statement(GetParts).With(id.Value).Rows(row => new Part
    {
        Delivery = id,
        Plan = new PlannedPart(row.GetInt32(0), row.Text(1), row.Named<PartMode>(2), Encoding.UTF8.GetString(row.Payload(8, sealer).Span), row.Payload(6, sealer)),
        State = row.Named<DeliveryState>(3),
        Reference = row.TextOrNull(4),
        Attempts = row.GetInt32(5),
    });

    private static Delivery Read(NpgsqlDataReader row) => new()
    {
        Id = new DeliveryId(row.GetGuid(0)),
        Connection = row.Connection(1),
        Lane = new Lane(row.GetInt64(3)),
        Sequence = row.GetInt64(4),
        Loop = new LoopId(row.GetGuid(5)),
        Source = new ExchangeId(row.GetGuid(6)),
        ResourceType = row.Text(7),
        State = row.Named<DeliveryState>(8),
        Code = row.Text(9),
        Sentence = row.Text(10),
        Attempts = row.GetInt32(11),
        NextAttemptAt = row.InstantOrNull(12),
        CreatedAt = row.Instant(13),
        Deadline = row.Instant(14),
        Reference = row.TextOrNull(15),
        PossibleRepeat = row.GetBoolean(16),
        Evidence = Stored.Json.ReadEvidence(row.Text(17)),
        Purpose = row.Text(18),
    };
}
