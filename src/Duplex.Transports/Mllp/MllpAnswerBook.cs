namespace Duplex.Transports.Mllp;

/// <summary>
/// Which messages of one sender wait, and which had which answer: tells by MSA-2 whose answer a frame is. Control ids of the
/// last <see cref="Remembered"/> messages are kept, so that a late or second answer is known for what it is.
/// </summary>
internal sealed class MllpAnswerBook
{
    private const int Remembered = 4096;

    private readonly Lock _lock = new();
    private readonly List<MllpWaiting> _waiting = [];
    private readonly List<MllpWaiting> _committed = [];
    private readonly Dictionary<string, Fate> _fates = [];
    private readonly Queue<string> _order = [];

    public void Add(MllpWaiting message)
    {
        lock (_lock)
        {
            _waiting.Add(message);
        }
    }

    /// <summary>It is waited for no longer; what comes is late.</summary>
    public void GiveUp(MllpWaiting message, MllpSendVerdict verdict)
    {
        lock (_lock)
        {
            if (_waiting.Remove(message))
            {
                Remember(message, default);
                message.End(new(verdict));
            }
        }
    }

    /// <summary>The application's acknowledgement is waited for no longer.</summary>
    public void GiveUpApplication(MllpWaiting message, MllpSendVerdict verdict)
    {
        lock (_lock)
        {
            if (_committed.Remove(message))
            {
                message.EndApplication(new(verdict));
            }
        }
    }

    /// <summary>What was sent without waiting: an answer that comes all the same is late.</summary>
    public void Post(MllpWaiting message)
    {
        lock (_lock)
        {
            Remember(message, default);
        }
    }

    /// <summary>The connection carries no more answers.</summary>
    public void Fail(MllpClientConnection connection, MllpSendOutcome outcome)
    {
        lock (_lock)
        {
            foreach (MllpWaiting message in _waiting.FindAll(one => one.Connection == connection))
            {
                _waiting.Remove(message);
                Remember(message, default);
                message.End(outcome);
            }

            foreach (MllpWaiting message in _committed.FindAll(one => one.Connection == connection))
            {
                _committed.Remove(message);
                message.EndApplication(outcome);
            }
        }
    }

    /// <summary>Whose answer this is. A message that waits for it has it when this returns.</summary>
    public MllpHeard Hear(MllpFrame frame)
    {
        lock (_lock)
        {
            MllpAcknowledgement? read = frame.Kind == MllpFrameKind.Complete ? MllpAcknowledgement.Read(frame.Bytes) : null;
            MllpHeardKind kind = read is { } acknowledgement ? Hear(acknowledgement, frame.Bytes) : HearUnreadable(frame);
            return new(kind, read?.ControlId ?? "", read?.Code, frame.Bytes);
        }
    }

    private MllpHeardKind Hear(MllpAcknowledgement acknowledgement, ReadOnlyMemory<byte> bytes)
    {
        if (Waiting(acknowledgement) is { } message)
        {
            End(message, acknowledgement, bytes);
            return MllpHeardKind.Answer;
        }

        if (!acknowledgement.IsCommit && _committed.Find(one => one.ControlId == acknowledgement.ControlId) is { } committed)
        {
            _committed.Remove(committed);
            Remember(committed, Fate.Final);
            committed.EndApplication(OutcomeOf(acknowledgement, bytes));
            return MllpHeardKind.Application;
        }

        if (acknowledgement.ControlId.Length > 0 && _fates.TryGetValue(acknowledgement.ControlId, out Fate fate))
        {
            bool again = acknowledgement.IsCommit ? fate.Committed || fate.Answered : fate.Answered;
            _fates[acknowledgement.ControlId] = acknowledgement.IsCommit && acknowledgement.IsAcceptance ? fate with { Committed = true } : Fate.Final;
            return again ? MllpHeardKind.Duplicate : MllpHeardKind.Late;
        }

        return MllpHeardKind.Wrong;
    }

    /// <summary>By MSA-2; otherwise the one message that waits, where it has no control id or the refusal names none.</summary>
    private MllpWaiting? Waiting(MllpAcknowledgement acknowledgement)
    {
        if (acknowledgement.ControlId.Length > 0 && _waiting.Find(one => one.ControlId == acknowledgement.ControlId) is { } named)
        {
            return named;
        }

        bool known = acknowledgement.ControlId.Length > 0
            && (_fates.ContainsKey(acknowledgement.ControlId) || _committed.Exists(one => one.ControlId == acknowledgement.ControlId));
        return _waiting is [var only] && !known
            && (only.ControlId.Length == 0 || (acknowledgement.ControlId.Length == 0 && acknowledgement.IsRefusal))
            ? only
            : null;
    }

    private void End(MllpWaiting message, MllpAcknowledgement acknowledgement, ReadOnlyMemory<byte> bytes)
    {
        _waiting.Remove(message);
        MllpSendOutcome outcome = message.ControlId.Length == 0
            ? new(MllpSendVerdict.Answered, bytes) { Code = acknowledgement.Code }
            : OutcomeOf(acknowledgement, bytes);
        bool committed = message.WantsApplication && acknowledgement.IsCommit && acknowledgement.IsAcceptance;
        if (committed)
        {
            _committed.Add(message);
            outcome = outcome with { Application = message.Application };
        }

        Remember(message, committed ? Fate.Commit : Fate.Final);
        message.End(outcome);
    }

    private MllpHeardKind HearUnreadable(MllpFrame frame)
    {
        if (_waiting is not [var only])
        {
            return MllpHeardKind.Unreadable;
        }

        _waiting.Remove(only);
        bool answered = only.ControlId.Length == 0 && frame.Kind == MllpFrameKind.Complete;
        Remember(only, default);
        only.End(new(answered ? MllpSendVerdict.Answered : MllpSendVerdict.Unreadable, frame.Bytes));
        return answered ? MllpHeardKind.Answer : MllpHeardKind.Unreadable;
    }

    private static MllpSendOutcome OutcomeOf(MllpAcknowledgement acknowledgement, ReadOnlyMemory<byte> bytes) =>
        new(acknowledgement.Code is null ? MllpSendVerdict.Unclear : acknowledgement.IsAcceptance ? MllpSendVerdict.Accepted : MllpSendVerdict.Refused, bytes)
        {
            Code = acknowledgement.Code,
        };

    private void Remember(MllpWaiting message, Fate fate)
    {
        if (message.ControlId.Length == 0)
        {
            return;
        }

        if (!_fates.ContainsKey(message.ControlId))
        {
            _order.Enqueue(message.ControlId);
            if (_order.Count > Remembered)
            {
                _fates.Remove(_order.Dequeue());
            }
        }

        _fates[message.ControlId] = fate;
    }

    /// <param name="Committed">It had a commit acknowledgement.</param>
    /// <param name="Answered">It had the last answer that it may get.</param>
    private readonly record struct Fate(bool Committed, bool Answered)
    {
        public static Fate Commit { get; } = new(true, false);

        public static Fate Final { get; } = new(true, true);
    }
}
