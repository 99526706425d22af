using Duplex.Engine.Exchanges;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Postgres.Statements;
using Npgsql;

namespace Duplex.Storage.Postgres.State;

/// <summary>Queries on exchanges that units of work and readers share.</summary>
internal static class ExchangeRows
{
    public const string Columns = """
        e.id, e.organization, e.connection, e.direction, e.format, e.kind, e.control_id, e.lane, e.at, e.outcome, e.code, e.place,
        e.sentence, e.control_id_reused, e.duplicate_of, e.delivery, e.loop
        """;

    private const string Get = $"""
        SELECT {Columns}, p.key_id, p.bytes, p.answer_key_id, p.answer_bytes
        FROM exchange e LEFT JOIN exchange_payload p ON p.exchange = e.id WHERE e.id = $1
        """;

    public static Query<Exchange> Find(ExchangeId id, IPayloadSealer sealer) => new Statement(Get).With(id.Value)
        .Rows(row => Read(row) with { Payload = row.Payload(17, sealer), Answer = row.Payload(19, sealer) });

    /// <summary>For units of work. The payload never changes, so that it may be joined in the same statement.</summary>
    public static Query<Exchange> FindLocked(ExchangeId id, IPayloadSealer sealer) => new Statement($"{Get} FOR UPDATE OF e").With(id.Value)
        .Rows(row => Read(row) with { Payload = row.Payload(17, sealer), Answer = row.Payload(19, sealer) });

    public static Exchange Read(NpgsqlDataReader row) => new()
    {
        Id = new ExchangeId(row.GetGuid(0)),
        Connection = row.Connection(1),
        Direction = row.Named<ExchangeDirection>(3),
        Format = row.Text(4),
        Kind = row.Text(5),
        ControlId = row.Text(6),
        Lane = new Lane(row.GetInt64(7)),
        At = row.Instant(8),
        Outcome = row.Named<ExchangeOutcome>(9),
        Code = row.Text(10),
        Place = row.Text(11),
        Sentence = row.Text(12),
        ControlIdReused = row.GetBoolean(13),
        DuplicateOf = row.ExchangeOrNull(14),
        Delivery = row.DeliveryOrNull(15),
        Loop = row.LoopOrNull(16),
        Payload = default,
    };
}
