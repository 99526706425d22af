using Duplex.Hl7v2;
using Duplex.Hl7v2.Acknowledgements;
using Duplex.Sandbox.Lab.Store;
using Duplex.Sandbox.Lab.Wire;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Lab.Orders;

/// <summary>
/// Decides what goes back on the connection and what later as a message of its own (HL7 v2.5.1, 2.9): in original mode the
/// application answer at once; in enhanced mode the accept acknowledgement at once and the application answer later.
/// </summary>
internal sealed class ReplyWriter(TimeProvider time)
{
    /// <summary>The answer to a message that was not looked at any further.</summary>
    public ReceptionRow Refusal(SqliteConnection connection, OrderMessage message, WireProblem problem)
    {
        var header = message.Header;
        var isAnswered = !header.IsEnhancedMode || header.AcceptCondition is AcknowledgementCondition.Always or AcknowledgementCondition.OnError;
        var code = (header.IsEnhancedMode, problem.IsRejection) switch
        {
            (true, true) => "CR",
            (true, false) => "CE",
            (false, true) => "AR",
            _ => "AE",
        };
        return Row(message) with
        {
            Reply = isAnswered ? AnswerMessage.Ack(message, code, connection.NextControlId(), time.GetUtcNow(), problem) : null,
        };
    }

    /// <summary>The answer to a message whose orders were decided.</summary>
    public ReceptionRow Answer(SqliteConnection connection, OrderMessage message, TakenOrders taken)
    {
        var answer = taken.Answer;
        var row = Row(message) with
        {
            Numbers = string.Join(' ', taken.Numbers),
            IsRemembered = answer.Kind != LabAnswerKind.Reject,
            Omissions = answer.Kind != LabAnswerKind.None ? 0 : answer.Omissions == 0 ? -1 : answer.Omissions,
            Closes = answer.Closes,
            ResultsFirst = answer.ResultsFirst,
        };
        if (answer.Kind == LabAnswerKind.CommitOnly)
        {
            return row with { Reply = Commit(connection, message) };
        }

        if (message.Header.IsEnhancedMode)
        {
            QueueApplication(connection, message, taken, row);
            var isCommitted = message.Header.AcceptCondition is AcknowledgementCondition.Always or AcknowledgementCondition.OnSuccess;
            return row with { Reply = isCommitted ? Commit(connection, message) : null };
        }

        return row with
        {
            Reply = Application(connection, message, taken),
            Delay = answer.Delay,
            Due = answer.UntilReleased ? ReceptionRow.NotReleased
                : answer.IsLate ? (time.GetUtcNow() + answer.Delay).ToUnixTimeMilliseconds()
                : 0,
        };
    }

    private static ReceptionRow Row(OrderMessage message) => new(message.Key, message.Sender, message.ControlId) { Text = message.Text };

    private void QueueApplication(SqliteConnection connection, OrderMessage message, TakenOrders taken, ReceptionRow row)
    {
        var isWanted = message.Header.ApplicationCondition switch
        {
            AcknowledgementCondition.Always => true,
            AcknowledgementCondition.OnError => taken.Problems.Count > 0,
            AcknowledgementCondition.OnSuccess => taken.Problems.Count == 0,
            _ => false,
        };
        if (isWanted)
        {
            connection.AddAct(new ActRow($"answer {row.Message}", row.Message, null, row.Numbers, ActRow.Answer, Application(connection, message, taken))
            {
                Delay = taken.Answer.Delay,
                UntilReleased = taken.Answer.UntilReleased,
            });
        }
    }

    private string Commit(SqliteConnection connection, OrderMessage message) =>
        AnswerMessage.Ack(message, "CA", connection.NextControlId(), time.GetUtcNow());

    private string Application(SqliteConnection connection, OrderMessage message, TakenOrders taken)
    {
        var isPlain = taken.Answer.Kind is LabAnswerKind.AckOnly or LabAnswerKind.Error or LabAnswerKind.Reject;
        WireProblem[] problems = [.. taken.Problems];
        var controlId = connection.NextControlId();
        return isPlain
            ? AnswerMessage.Ack(message, taken.Code, controlId, time.GetUtcNow(), problems)
            : AnswerMessage.Application(message, taken.Code, taken.Lines, controlId, time.GetUtcNow(), problems);
    }
}
