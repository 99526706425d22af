using Duplex.Hl7v2;
using Duplex.Sandbox.Ehr.Store;
using Duplex.Sandbox.Lab.Reports;
using Duplex.Sandbox.Lab.Store;
using Duplex.Sandbox.Lab.Wire;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Lab.Orders;

/// <summary>
/// Takes a received message: once, whatever its sender does. What is decided, the answer to it and the acts that follow are
/// written in one transaction before anything is answered.
/// </summary>
internal sealed class OrderDesk(EhrDatabase database, OrderIntake intake, WithheldReplies withheld, Bench bench, LabEvents events, TimeProvider time)
{
    private readonly ReplyWriter _writer = new(time);

    public async ValueTask<DeskReply> TakeAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        var parsed = Hl7Message.Parse(bytes);
        if (!parsed.IsSuccess || !MessageHeader.TryRead(bytes, out var header))
        {
            events.Publish(LabEventKind.MessageRejected, detail: "AR 100");
            var reason = parsed.Error?.Text ?? "MSH can't be read.";
            return new DeskReply(await database.WriteAsync(
                connection => AnswerMessage.Unreadable(reason, connection.NextControlId(), time.GetUtcNow()), cancellationToken), false, null);
        }

        var message = OrderMessage.Of(parsed.Message, header);
        var row = await database.WriteAsync(connection => Receive(connection, message), cancellationToken);
        if (row.Omissions != 0)
        {
            events.Publish(LabEventKind.AnswerOmitted, null, row.ControlId, row.Closes ? "close" : "silence");
            await BeginAsync(row.Message, cancellationToken);
            return new DeskReply(null, row.Closes, null);
        }

        if (row.IsWithheldAt(time.GetUtcNow()))
        {
            if (row.ResultsFirst)
            {
                await BeginAsync(row.Message, cancellationToken);
            }

            await withheld.WaitAsync(
                row.Message, () => events.Publish(LabEventKind.AnswerWithheld, null, row.ControlId), cancellationToken);
        }

        return new DeskReply(row.Reply, false, row.ControlId.Length == 0 ? null : row.Message);
    }

    /// <summary>Once the reply is written, or can't be: the work on the orders begins.</summary>
    public async ValueTask RepliedAsync(DeskReply reply, bool isWritten, CancellationToken cancellationToken)
    {
        var controlId = reply.Message?[(reply.Message.LastIndexOf('|') + 1)..];
        if (reply.Text is { } text)
        {
            events.Publish(isWritten ? LabEventKind.Answered : LabEventKind.AnswerLost, null, controlId, text.Split('\r')[1].Split('|')[1]);
        }

        if (reply.Message is { } message)
        {
            await BeginAsync(message, cancellationToken);
        }
    }

    private async ValueTask BeginAsync(string message, CancellationToken cancellationToken)
    {
        await database.WriteAsync(
            connection =>
            {
                bench.Begin(connection, message);
                return true;
            },
            cancellationToken);
        bench.Wake();
    }

    private ReceptionRow Receive(SqliteConnection connection, OrderMessage message)
    {
        if (message.ControlId.Length > 0 && connection.Reception(message.Key) is { } known)
        {
            events.Publish(LabEventKind.MessageRepeated, null, message.ControlId);
            var row = known.IsRemembered
                ? known with { Count = known.Count + 1 }
                : Decide(connection, message) with { Count = known.Count + 1 };
            return Keep(connection, row);
        }

        return Keep(connection, Decide(connection, message));
    }

    /// <summary>Answers the row as it is for this time, and writes it as it is for the next.</summary>
    private static ReceptionRow Keep(SqliteConnection connection, ReceptionRow row)
    {
        if (row.ControlId.Length > 0)
        {
            connection.PutReception(row.Omissions > 0 ? row with { Omissions = row.Omissions - 1 } : row);
        }

        return row;
    }

    private ReceptionRow Decide(SqliteConnection connection, OrderMessage message)
    {
        if (message.Problem() is { } problem)
        {
            events.Publish(LabEventKind.MessageRejected, null, message.ControlId, $"{(problem.IsRejection ? "AR" : "AE")} {WireText.Number(problem.Code)}");
            return _writer.Refusal(connection, message, problem);
        }

        return _writer.Answer(connection, message, intake.Take(connection, message));
    }
}
