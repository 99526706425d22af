using Duplex.Sandbox.Ehr.Store;

namespace Duplex.Sandbox.Ehr.Adt;

/// <summary>Sends the EHR's queued messages: ADT, and ORM of orders.</summary>
internal sealed class AdtFeed(EhrDatabase database, EventStream events, TimeProvider time) : QueuedFeed<AdtRow>(time)
{
    public void Connect(AdtFeedOptions target) => Connect(new FeedTarget(target.Host, target.Port, target.AckTimeout, target.RetryDelay));

    protected override AdtRow? Next() => database.Read(connection => connection.NextAdt());

    protected override async ValueTask CountAttemptAsync(AdtRow message, CancellationToken cancellationToken) =>
        await database.WriteAsync(connection => connection.CountAdtAttempt(message.Sequence), cancellationToken);

    protected override void Sending(AdtRow message) => Tell(SandboxEventKind.AdtSent, message);

    protected override ValueTask<string> SendAsync(MllpSender connection, AdtRow message, CancellationToken cancellationToken) =>
        connection.SendAsync(message.Text, message.ControlId, cancellationToken);

    protected override async ValueTask SettleAsync(AdtRow message, bool isTaken, string code, CancellationToken cancellationToken)
    {
        await database.WriteAsync(writer => writer.SettleAdt(message.Sequence, isTaken ? "acknowledged" : "refused"), cancellationToken);
        Tell(isTaken ? SandboxEventKind.AdtAcknowledged : SandboxEventKind.AdtRefused, message);
    }

    protected override void Unanswered(AdtRow message) => Tell(SandboxEventKind.AdtUnanswered, message);

    private void Tell(SandboxEventKind kind, AdtRow message) => events.Publish(kind, detail: $"{message.Trigger} {message.ControlId}");
}
