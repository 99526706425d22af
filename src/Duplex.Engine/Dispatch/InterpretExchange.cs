using Duplex.Engine.Exchanges;
using Duplex.Engine.Holds;
using Duplex.Engine.Intake;
using Microsoft.Extensions.Logging;

namespace Duplex.Engine.Dispatch;

/// <summary>Says what a record means, whatever it holds: a fault of the program becomes a hold, not a stop.</summary>
public sealed partial class InterpretExchange(IInterpreterCatalog interpreters, ILogger<InterpretExchange> log)
{
    public InterpretedRecord Interpret(IntakeRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new InterpretedRecord(record, MeaningOf(record));
    }

    private Interpretation MeaningOf(IntakeRecord record)
    {
        var entry = record.Entry;
        if (entry.Refusal is { } refusal)
        {
            return new Interpretation(ExchangeOutcome.Refused, refusal.Code, refusal.Place, refusal.Sentence);
        }

        if (record.DuplicateOf is { } first)
        {
            return new Interpretation(
                ExchangeOutcome.Duplicate, "duplicate", "", $"The sender had sent it before as exchange {first}; it was answered alike and had no effect.");
        }

        if (interpreters.Find(entry.Connection, entry.Format) is not { } interpreter)
        {
            return new Interpretation(
                ExchangeOutcome.NotUnderstood, "no-interpreter", "", $"Nothing on this connection interprets {entry.Format}; its bytes are kept.");
        }

        try
        {
            return interpreter.Interpret(record);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            InterpretationFaulted(log, entry.Id, fault.GetType().Name);
            return new Interpretation(
                ExchangeOutcome.Held,
                HoldCodes.InterpretationFailed,
                "",
                $"A fault of the program ({fault.GetType().Name}) stopped its interpretation; its bytes are kept.");
        }
    }

    [LoggerMessage(1, LogLevel.Error, "Exchange {Exchange} could not be interpreted ({Fault}).")]
    private static partial void InterpretationFaulted(ILogger log, Identity.ExchangeId exchange, string fault);
}
