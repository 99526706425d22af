using Duplex.Sandbox.Ehr.Store;
using Duplex.Sandbox.Lab.Store;

namespace Duplex.Sandbox.Lab.Orders;

/// <summary>Connections whose answer has to wait for its time or its release.</summary>
internal sealed class WithheldReplies(EhrDatabase database, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _waiting = new(StringComparer.Ordinal);
    private TaskCompletionSource _released = NewSignal();

    /// <summary>Whether a connection waits for the reply to this message.</summary>
    public bool IsWaitedFor(string message)
    {
        lock (_lock)
        {
            return _waiting.ContainsKey(message);
        }
    }

    /// <summary>Lets every waiting connection look again.</summary>
    public void Wake()
    {
        TaskCompletionSource released;
        lock (_lock)
        {
            (released, _released) = (_released, NewSignal());
        }

        released.TrySetResult();
    }

    /// <summary>Waits; tells that it does once a release would find it waiting.</summary>
    public async ValueTask WaitAsync(string message, Action tell, CancellationToken cancellationToken)
    {
        Enter(message);
        tell();
        try
        {
            while (true)
            {
                // The signal is taken before the look, so that a release between them is not missed.
                var released = Signal();
                if (database.Read(connection => connection.Reception(message)) is not { } row || !row.IsWithheldAt(time.GetUtcNow()))
                {
                    return;
                }

                if (row.Due == ReceptionRow.NotReleased)
                {
                    await released.WaitAsync(cancellationToken);
                }
                else
                {
                    await Task.Delay(LabClock.Until(row.Due, time), time, cancellationToken);
                }
            }
        }
        finally
        {
            Leave(message);
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Task Signal()
    {
        lock (_lock)
        {
            return _released.Task;
        }
    }

    private void Enter(string message)
    {
        lock (_lock)
        {
            _waiting[message] = _waiting.GetValueOrDefault(message) + 1;
        }
    }

    private void Leave(string message)
    {
        lock (_lock)
        {
            if (--_waiting[message] == 0)
            {
                _waiting.Remove(message);
            }
        }
    }
}
