using System.Runtime.CompilerServices;
using Duplex.Engine.Intake;
using Duplex.Engine.Storage;

namespace Duplex.Conformance.InMemory;

/// <summary>The intake log as a model on a <see cref="SimulatedDisk"/>: the store of simulations, and the measure of the others.</summary>
public sealed class InMemoryIntakeLog : IIntakeLog
{
    private const string FileName = "intake";

    private readonly SimulatedDisk _disk;
    private readonly SimulatedFile<IntakeImage> _file;
    private readonly IPayloadSealer _sealer;
    private readonly TimeSpan _window;
    private readonly int _refusedPayloadBytes;
    private readonly int _crashesAtOpen;
    private bool _consuming;

    private InMemoryIntakeLog(SimulatedDisk disk, IPayloadSealer sealer, TimeSpan window, int refusedPayloadBytes)
    {
        _disk = disk;
        _file = disk.Open(FileName, IntakeImage.Empty);
        _sealer = sealer;
        _window = window;
        _refusedPayloadBytes = refusedPayloadBytes;
        _crashesAtOpen = disk.Crashes;
    }

    /// <summary>Opens the log that lies on the disk, or an empty one.</summary>
    /// <param name="repeatWindow">Null: 30 days.</param>
    public static InMemoryIntakeLog Open(SimulatedDisk disk, IPayloadSealer sealer, TimeSpan? repeatWindow = null, int refusedPayloadBytes = 64 * 1024) =>
        new(disk, sealer, repeatWindow ?? TimeSpan.FromDays(30), refusedPayloadBytes);

    /// <inheritdoc/>
    public async ValueTask<IntakeReceipt> AppendAsync(IntakeEntry entry, CancellationToken cancellationToken)
    {
        const string Port = "IIntakeLog.AppendAsync";
        cancellationToken.ThrowIfCancellationRequested();
        Fault fault;
        IntakeReceipt receipt;
        ValueTask synced;
        lock (_disk.Gate)
        {
            fault = _disk.Enter(Port, _crashesAtOpen);
            var image = _file.Current;
            receipt = image.Compare(entry, _window);
            var size = entry.Refusal is null ? entry.Payload.Length : Math.Min(entry.Payload.Length, _refusedPayloadBytes);
            _file.Commit(image.Add(entry, receipt, _sealer.Seal(entry.Payload[..size].ToArray())));
            synced = _file.SyncAsync();
        }

        if (entry.Refusal is null && !_disk.AcknowledgeBeforeSync)
        {
            await synced;
        }

        lock (_disk.Gate)
        {
            _disk.Leave(Port, fault);
        }

        return receipt;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<IReadOnlyList<IntakeRecord>> ConsumeAsync(int maxBatch, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        const string Port = "IIntakeLog.ConsumeAsync";
        lock (_disk.Gate)
        {
            if (_consuming)
            {
                throw new InvalidOperationException("The intake log has a consumer already; end that one first.");
            }

            _consuming = true;
        }

        try
        {
            var after = 0L;
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                List<IntakeRecord> batch;
                ValueTask arrival = default;
                lock (_disk.Gate)
                {
                    _disk.ThrowIfDead(_crashesAtOpen);
                    batch = _file.Durable.ReadAfter(after, maxBatch, _sealer);
                    if (batch.Count == 0)
                    {
                        arrival = _file.ArrivalAsync(cancellationToken);
                    }
                    else
                    {
                        _disk.Leave(Port, _disk.Enter(Port, _crashesAtOpen));
                        after = batch[^1].Sequence;
                    }
                }

                if (batch.Count == 0)
                {
                    await arrival;
                }
                else
                {
                    yield return batch;
                }
            }
        }
        finally
        {
            lock (_disk.Gate)
            {
                _consuming = false;
            }
        }
    }

    /// <inheritdoc/>
    public ValueTask AcknowledgeAsync(IReadOnlyList<long> sequences, CancellationToken cancellationToken)
    {
        const string Port = "IIntakeLog.AcknowledgeAsync";
        cancellationToken.ThrowIfCancellationRequested();
        lock (_disk.Gate)
        {
            var fault = _disk.Enter(Port, _crashesAtOpen);

            // Becomes durable with the next sync: a crash before it hands the records out again.
            _file.Commit(_file.Current.Remove(sequences));
            _disk.Leave(Port, fault);
        }

        return ValueTask.CompletedTask;
    }
}
