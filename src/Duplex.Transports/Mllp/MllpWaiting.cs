using Duplex.Hl7v2;
using Duplex.Hl7v2.Acknowledgements;

namespace Duplex.Transports.Mllp;

/// <summary>One message that was sent, or is being sent, and waits.</summary>
/// <param name="controlId">MSH-10 without surrounding blanks; empty: the next frame that is nobody else's is its answer.</param>
/// <param name="wantsApplication">After CA an acknowledgement of the application is wanted too (MSH-16).</param>
internal sealed class MllpWaiting(string controlId, bool wantsApplication)
{
    private readonly TaskCompletionSource<MllpSendOutcome> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<MllpSendOutcome>? _application =
        wantsApplication ? new(TaskCreationOptions.RunContinuationsAsynchronously) : null;

    private volatile ITimer? _applicationLimit;

    public string ControlId { get; } = controlId;

    public bool WantsApplication { get; } = wantsApplication;

    /// <summary>The connection that its bytes left on.</summary>
    public MllpClientConnection? Connection { get; set; }

    public Task<MllpSendOutcome> Outcome => _outcome.Task;

    public Task<MllpSendOutcome>? Application => _application?.Task;

    public static MllpWaiting For(ReadOnlyMemory<byte> message)
    {
        if (!MessageHeader.TryRead(message, out MessageHeader header))
        {
            return new("", false);
        }

        bool commitFirst = header.AcceptCondition is not (AcknowledgementCondition.None or AcknowledgementCondition.Never);
        bool thenApplication = header.ApplicationCondition is not (AcknowledgementCondition.None or AcknowledgementCondition.Never);
        return new(header.ControlId.Trim(), commitFirst && thenApplication);
    }

    public void End(MllpSendOutcome outcome) => _outcome.TrySetResult(outcome);

    public void EndApplication(MllpSendOutcome outcome)
    {
        _application?.TrySetResult(outcome);
        _applicationLimit?.Dispose();
    }

    /// <param name="late">Called where the application's acknowledgement has not come by then.</param>
    public void LimitApplication(TimeProvider time, TimeSpan within, Action late)
    {
        _applicationLimit = time.CreateTimer(static action => ((Action)action!)(), late, within, Timeout.InfiniteTimeSpan);
        if (Application?.IsCompleted != false)
        {
            _applicationLimit.Dispose();
        }
    }
}
