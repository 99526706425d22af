using Duplex.Engine.Identity;
using Duplex.Engine.Intake;
using Duplex.Engine.Storage;
using Duplex.Storage.Sqlite.Native;
using Duplex.Storage.Sqlite.Writing;

namespace Duplex.Storage.Sqlite.Intake;

/// <summary>What the intake log's writer thread does within its transactions.</summary>
internal sealed class IntakeWriter : IWriteTarget
{
    private static readonly TimeSpan TrimInterval = TimeSpan.FromSeconds(1);

    private readonly IntakeRows _rows;
    private readonly SeenKeys _seen;
    private readonly TimeProvider _time;
    private readonly List<IntakeRecord> _appended = [];
    private long _next;
    private long _committedNext;
    private bool _writeAll;
    private Instant _trimmedAt;

    public IntakeWriter(Database database, SqliteIntakeLogOptions options, TimeProvider time)
    {
        _rows = new IntakeRows(database);
        _seen = new SeenKeys(database, options.RepeatWindow);
        _time = time;
        _next = _committedNext = _rows.ReadNextSequence();
        _trimmedAt = Instant.Now(time);
        Tail = new IntakeTail(options.TailBytes, _next);
    }

    public IntakeTail Tail { get; }

    public Acknowledgements Acknowledgements { get; } = new();

    public bool UsesSavepoints => false;

    public bool HasDeferredWork => Acknowledgements.Any;

    public bool HasErased => false;

    public IntakeReceipt Append(IntakeEntry entry, SealedPayload payload)
    {
        var receipt = entry is { Refusal: null, Key: { } key }
            ? _seen.Compare(entry, key)
            : new IntakeReceipt(IntakeOutcome.New, entry.Id, entry.ReceivedAt);
        var repeat = receipt.Outcome == IntakeOutcome.Duplicate;
        var record = new IntakeRecord(
            _next,
            repeat ? entry with { Payload = default } : entry,
            repeat ? receipt.First : null,
            receipt.Outcome == IntakeOutcome.ControlIdReused);
        _rows.Add(record, payload);
        _appended.Add(record);
        _next++;
        return receipt;
    }

    public void WriteAllAcknowledgements() => _writeAll = true;

    public void Begin()
    {
    }

    public void BeforeCommit(bool idle)
    {
        if (!Acknowledgements.Write(idle || _writeAll, _rows.Remove))
        {
            return;
        }

        _rows.KeepNextSequence(_next);
        var now = Instant.Now(_time);
        if (now.Minus(_trimmedAt) >= TrimInterval)
        {
            _seen.TrimSome(now);
            _trimmedAt = now;
        }
    }

    public void Committed()
    {
        _committedNext = _next;
        _writeAll = false;
        Acknowledgements.Committed();
        Tail.Append(_appended);
        _appended.Clear();
    }

    public void RolledBack()
    {
        _next = _committedNext;
        _writeAll = false;
        Acknowledgements.RolledBack();
        _appended.Clear();
    }
}
