namespace Duplex.Facade.Reading;

/// <summary>What waits for a call, the most urgent first.</summary>
internal enum CallUrgency
{
    /// <summary>A further page: more pages may follow one another behind it.</summary>
    Page,

    /// <summary>One resource.</summary>
    Read,

    Search,
}

/// <summary>
/// How many calls one counterparty gets at once from everybody in this process, and since when it wants none. Who waits goes by urgency,
/// then in order; now and then by order alone, so that nothing waits for ever.
/// </summary>
internal sealed class CallPace(int atOnce, TimeProvider time)
{
    /// <summary>The one that has waited longest gets a turn at least after so many more urgent ones.</summary>
    private const int MostInARow = 8;

    private readonly Lock _lock = new();
    private readonly LinkedList<Waiting> _waiting = new();
    private DateTimeOffset _heldUntil;
    private int _running;
    private int _passedOver;

    /// <summary>Waits for a turn; each must be given back by <see cref="Leave"/>.</summary>
    public async ValueTask EnterAsync(CallUrgency urgency, CancellationToken cancellationToken)
    {
        while (HeldFor() is { } held)
        {
            await Task.Delay(held, time, cancellationToken);
        }

        LinkedListNode<Waiting> place;
        lock (_lock)
        {
            if (_running < atOnce)
            {
                _running++;
                return;
            }

            place = _waiting.AddLast(new Waiting(urgency, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)));
        }

        try
        {
            await place.Value.Turn.Task.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            GiveUp(place);
            throw;
        }
    }

    public void Leave()
    {
        TaskCompletionSource? next;
        lock (_lock)
        {
            next = Next();
            if (next is null)
            {
                _running--;
            }
        }

        next?.SetResult();
    }

    /// <summary>The counterparty asks to be left alone for a while.</summary>
    public void Hold(TimeSpan wait)
    {
        lock (_lock)
        {
            var until = time.GetUtcNow() + wait;
            _heldUntil = until > _heldUntil ? until : _heldUntil;
        }
    }

    private TimeSpan? HeldFor()
    {
        lock (_lock)
        {
            var left = _heldUntil - time.GetUtcNow();
            return left > TimeSpan.Zero ? left : null;
        }
    }

    private TaskCompletionSource? Next()
    {
        if (_waiting.First is not { } next)
        {
            return null;
        }

        for (var node = next.Next; node is not null && _passedOver < MostInARow; node = node.Next)
        {
            next = node.Value.Urgency < next.Value.Urgency ? node : next;
        }

        _passedOver = next == _waiting.First ? 0 : _passedOver + 1;
        _waiting.Remove(next);
        return next.Value.Turn;
    }

    private void GiveUp(LinkedListNode<Waiting> place)
    {
        lock (_lock)
        {
            if (place.List is not null)
            {
                _waiting.Remove(place);
                return;
            }
        }

        // The turn came at the same moment: somebody else has it.
        Leave();
    }

    private sealed record Waiting(CallUrgency Urgency, TaskCompletionSource Turn);
}
