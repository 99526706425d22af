using Duplex.Sandbox.Ehr.Adt;
using Duplex.Sandbox.Ehr.Store;
using Duplex.Sandbox.Lab.Store;

namespace Duplex.Sandbox.Lab.Reports;

/// <summary>Sends the laboratory's results and late answers, in the order in which they were written.</summary>
internal sealed class ResultFeed : QueuedFeed<LabMessage>
{
    private readonly EhrDatabase _database;
    private readonly LaboratoryOptions _options;
    private readonly LabEvents _events;

    public ResultFeed(EhrDatabase database, LaboratoryOptions options, LabEvents events)
        : base(options.Time)
    {
        (_database, _options, _events) = (database, options, events);
        if (options.ResultsTo is { } target)
        {
            Connect(target);
        }
    }

    public void Connect(LabTarget target) => Connect(new FeedTarget(target.Host, target.Port, _options.AckTimeout, _options.RetryDelay));

    protected override LabMessage? Next() => _database.Read(connection => connection.NextOutbound());

    protected override async ValueTask CountAttemptAsync(LabMessage message, CancellationToken cancellationToken) =>
        await _database.WriteAsync(connection => connection.CountAttempt(message.Sequence), cancellationToken);

    protected override void Sending(LabMessage message) => Tell(LabEventKind.MessageSent, message, message.Type);

    protected override ValueTask<string> SendAsync(MllpSender connection, LabMessage message, CancellationToken cancellationToken) =>
        connection.SendAsync(message.Text, message.ControlId, cancellationToken);

    protected override async ValueTask SettleAsync(LabMessage message, bool isTaken, string code, CancellationToken cancellationToken)
    {
        await _database.WriteAsync(
            writer => writer.SettleOutbound(message.Sequence, isTaken ? LabMessageState.Acknowledged : LabMessageState.Refused, code), cancellationToken);
        Tell(isTaken ? LabEventKind.MessageAcknowledged : LabEventKind.MessageRefused, message, code);
    }

    protected override void Unanswered(LabMessage message) => Tell(LabEventKind.MessageUnanswered, message, message.Type);

    private void Tell(LabEventKind kind, LabMessage message, string detail) => _events.Publish(kind, message.Filler, message.ControlId, detail);
}
