namespace Duplex.Hl7v2.Acknowledgements;

/// <summary>
/// Correlates acknowledgements with the messages sent, by MSA-2 (HL7 v2.5.1, 2.14.8.2). For one link and one thread at a time;
/// it has no clock, so the caller says when a message is no longer waited for.
/// </summary>
/// <param name="remembered">How many messages that are no longer waited for are remembered. Default: 10,000.</param>
public sealed class AcknowledgementTracker(int remembered = 10_000)
{
    private readonly Dictionary<string, Exchange> _exchanges = new(StringComparer.Ordinal);
    private readonly Queue<Exchange> _ended = new();

    /// <summary>How many messages wait for an acknowledgement.</summary>
    public int Waiting { get; private set; }

    /// <summary>A message was sent. One that is sent again under its control id waits anew.</summary>
    /// <param name="controlId">MSH-10, not empty.</param>
    /// <param name="plan">What it asks for.</param>
    public void Sent(string controlId, AcknowledgementPlan plan)
    {
        ArgumentException.ThrowIfNullOrEmpty(controlId);
        if (_exchanges.Remove(controlId, out Exchange? before))
        {
            Waiting -= before.IsWaiting ? 1 : 0;
        }

        Exchange exchange = new(controlId.Trim(), plan);
        _exchanges[exchange.ControlId] = exchange;
        if (exchange.IsWaiting)
        {
            Waiting++;
        }
        else
        {
            End(exchange);
        }
    }

    /// <summary>A message is no longer waited for: what still comes is late.</summary>
    public void GiveUp(string controlId)
    {
        ArgumentNullException.ThrowIfNull(controlId);
        if (_exchanges.TryGetValue(controlId.Trim(), out Exchange? exchange) && exchange.IsWaiting)
        {
            exchange.GivenUp = true;
            Waiting--;
            End(exchange);
        }
    }

    /// <summary>What this acknowledgement is, and marks it as received.</summary>
    public AcknowledgementMatch Match(AcknowledgementReading acknowledgement)
    {
        ArgumentNullException.ThrowIfNull(acknowledgement);
        if (acknowledgement.Code is null || acknowledgement.ControlId.Length == 0)
        {
            return AcknowledgementMatch.Unreadable;
        }

        if (!_exchanges.TryGetValue(acknowledgement.ControlId, out Exchange? exchange))
        {
            return AcknowledgementMatch.Unknown;
        }

        bool waited = exchange.IsWaiting;
        AcknowledgementMatch match = exchange.Take(acknowledgement);
        if (waited && !exchange.IsWaiting)
        {
            Waiting--;
            End(exchange);
        }

        return match;
    }

    private void End(Exchange exchange)
    {
        _ended.Enqueue(exchange);
        while (_ended.Count > remembered)
        {
            Exchange oldest = _ended.Dequeue();
            if (_exchanges.TryGetValue(oldest.ControlId, out Exchange? current) && ReferenceEquals(current, oldest))
            {
                _exchanges.Remove(oldest.ControlId);
            }
        }
    }

    private sealed class Exchange(string controlId, AcknowledgementPlan plan)
    {
        private bool _accepted;
        private bool _applied;
        // A refusal of the one who stores ends the exchange: the application never sees the message.
        private bool _refused;

        public string ControlId { get; } = controlId;

        public bool GivenUp { get; set; }

        public bool IsWaiting => !GivenUp && !_refused && ((MayCommit && !_accepted && !_applied) || (MayApply && !_applied));

        private bool MayCommit => plan.Accept(AcknowledgementOutcome.Accepted) is not null || plan.Accept(AcknowledgementOutcome.Error) is not null;

        private bool MayApply =>
            plan.Application(AcknowledgementOutcome.Accepted) is not null || plan.Application(AcknowledgementOutcome.Error) is not null;

        public AcknowledgementMatch Take(AcknowledgementReading acknowledgement)
        {
            bool commit = acknowledgement.IsCommit;
            if (commit ? _accepted : _applied)
            {
                return AcknowledgementMatch.Duplicate;
            }

            // The application's word takes the place of a missing accept acknowledgement, since it includes it.
            if (commit ? !MayCommit : !MayApply && (!MayCommit || _accepted))
            {
                return AcknowledgementMatch.NotAskedFor;
            }

            _accepted |= commit;
            _applied |= !commit;
            _refused |= commit && !acknowledgement.IsAcceptance;
            return GivenUp ? AcknowledgementMatch.Late : commit ? AcknowledgementMatch.Accept : AcknowledgementMatch.Application;
        }
    }
}
