namespace Duplex.Facade.Reading;

/// <summary>
/// How many calls one counterparty gets at once from everybody in this process, and since when it wants none. Who waits goes in order;
/// calls that others wait for (further pages, referred resources, single reads) go before new searches.
/// </summary>
internal sealed class CallPace(int atOnce, TimeProvider time)
{
    /// <summary>Searches get a turn at least after so many others.</summary>
    private const int MostInARow = 8;

    private readonly Lock _lock = new();
    private readonly LinkedList<TaskCompletionSource> _urgent = new();
    private readonly LinkedList<TaskCompletionSource> _others = new();
    private DateTimeOffset _heldUntil;
    private int _running;
    private int _urgentInARow;

    /// <summary>Waits for a turn; each must be given back by <see cref="Leave"/>.</summary>
    public async ValueTask EnterAsync(bool isUrgent, CancellationToken cancellationToken)
    {
        while (HeldFor() is { } held)
        {
            await Task.Delay(held, time, cancellationToken);
        }

        TaskCompletionSource turn;
        LinkedListNode<TaskCompletionSource> place;
        lock (_lock)
        {
            if (_running < atOnce)
            {
                _running++;
                return;
            }

            turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            place = (isUrgent ? _urgent : _others).AddLast(turn);
        }

        try
        {
            await turn.Task.WaitAsync(cancellationToken);
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
        var takesUrgent = _urgent.Count > 0 && (_others.Count == 0 || _urgentInARow < MostInARow);
        _urgentInARow = takesUrgent ? _urgentInARow + 1 : 0;
        var queue = takesUrgent ? _urgent : _others;
        var next = queue.First?.Value;
        if (next is not null)
        {
            queue.RemoveFirst();
        }

        return next;
    }

    private void GiveUp(LinkedListNode<TaskCompletionSource> place)
    {
        lock (_lock)
        {
            if (place.List is { } queue)
            {
                queue.Remove(place);
                return;
            }
        }

        // The turn came at the same moment: somebody else has it.
        Leave();
    }
}
