using Duplex.Engine.Identity;
using Duplex.Engine.Intake;
using Duplex.Engine.Storage;
using Duplex.Storage.Sqlite.Native;

namespace Duplex.Storage.Sqlite.Intake;

/// <summary>The rows of entries: as the writer adds and removes them, and as the consumer reads them.</summary>
internal sealed class IntakeRows(Database database)
{
    private const long MaxBatchBytes = 16 * 1024 * 1024;

    private const string Select = """
        SELECT i.sequence, i.organization, i.connection, i.lane, i.exchange, i.format, i.kind, i.control_id, i.key, i.content,
          i.received_at, i.duplicate_of, i.control_id_reused, i.refusal_code, i.refusal_place, i.refusal_sentence, p.key_id, p.bytes
        FROM intake i LEFT JOIN intake_payload p ON p.sequence = i.sequence
        WHERE i.sequence > ?1 AND i.sequence <= ?2 ORDER BY i.sequence LIMIT ?3
        """;

    private readonly Statement _insert = database.Prepare("INSERT INTO intake VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16)");
    private readonly Statement _insertPayload = database.Prepare("INSERT INTO intake_payload VALUES (?1,?2,?3,?4,?5)");
    private readonly Statement _remove = database.Prepare("DELETE FROM intake WHERE sequence BETWEEN ?1 AND ?2");
    private readonly Statement _removePayload = database.Prepare("DELETE FROM intake_payload WHERE sequence BETWEEN ?1 AND ?2");
    private readonly Statement _setNext = database.Prepare("UPDATE intake_position SET next_sequence = ?1");

    public long ReadNextSequence() => Math.Max(
        database.Prepare("SELECT max(sequence) + 1 FROM intake").Scalar() ?? 1,
        database.Prepare("SELECT next_sequence FROM intake_position").Scalar() ?? 1);

    public void Add(IntakeRecord record, SealedPayload payload)
    {
        var entry = record.Entry;
        _insert.Bind(1, record.Sequence).Bind(2, entry.Connection).Bind(4, entry.Lane.Value).Bind(5, entry.Id.Value)
            .Bind(6, entry.Format).Bind(7, entry.Kind).Bind(8, entry.ControlId).Bind(10, entry.Content)
            .Bind(11, entry.ReceivedAt).Bind(12, record.DuplicateOf?.Value).Bind(13, record.ControlIdReused)
            .Bind(14, entry.Refusal?.Code).Bind(15, entry.Refusal?.Place).Bind(16, entry.Refusal?.Sentence);
        if (entry.Key is { } key)
        {
            _insert.Bind(9, key);
        }

        _insert.Execute();
        if (record.DuplicateOf is null)
        {
            _insertPayload.Bind(1, record.Sequence).Bind(2, entry.Connection).Bind(4, payload.KeyId).Bind(5, payload.Bytes.Span).Execute();
        }
    }

    /// <summary>Removes acknowledged entries, both ends included.</summary>
    public void Remove(long first, long last)
    {
        _remove.Bind(1, first).Bind(2, last).Execute();
        _removePayload.Bind(1, first).Bind(2, last).Execute();
    }

    /// <summary>Keeps sequences growing when the newest rows leave.</summary>
    public void KeepNextSequence(long next) => _setNext.Bind(1, next).Execute();

    /// <summary>Entries in (after, last], in order; fewer than <paramref name="max"/> where their payloads are large.</summary>
    public static List<IntakeRecord> Read(Database database, IPayloadSealer sealer, long after, long last, int max)
    {
        var records = new List<IntakeRecord>();
        var bytes = 0L;
        var rows = database.Prepare(Select).Bind(1, after).Bind(2, last).Bind(3, max);
        try
        {
            while (bytes < MaxBatchBytes && rows.Step())
            {
                var record = ReadRow(rows, sealer);
                bytes += record.Entry.Payload.Length;
                records.Add(record);
            }
        }
        finally
        {
            rows.Reset();
        }

        return records;
    }

    private static IntakeRecord ReadRow(Statement row, IPayloadSealer sealer)
    {
        var entry = new IntakeEntry
        {
            Connection = row.Connection(1),
            Lane = new Lane(row.Long(3)),
            Id = new ExchangeId(row.Guid(4)),
            Format = row.Text(5),
            Kind = row.Text(6),
            ControlId = row.Text(7),
            Key = row.IsNull(8) ? null : row.Hash(8),
            Content = row.Hash(9),
            ReceivedAt = row.Instant(10),
            Refusal = row.IsNull(13) ? null : new Refusal(row.Text(13), row.Text(14), row.Text(15)),
            Payload = row.Payload(16, sealer),
        };
        return new IntakeRecord(row.Long(0), entry, row.ExchangeOrNull(11), row.Bool(12));
    }
}
