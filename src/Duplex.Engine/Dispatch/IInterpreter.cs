using Duplex.Engine.Exchanges;
using Duplex.Engine.Identity;
using Duplex.Engine.Intake;
using Duplex.Engine.Storage;

namespace Duplex.Engine.Dispatch;

/// <summary>Turns wire bytes into meaning, for one connection. Pure: the same record, the same interpretation.</summary>
public interface IInterpreter
{
    Interpretation Interpret(IntakeRecord record);
}

/// <summary>What an exchange means, ready to be applied in the transaction that handles it.</summary>
/// <param name="Apply">Writes the changes through the unit; null where there are none.</param>
/// <param name="Check">
/// Compares with what is in the chart when the exchange's turn comes; what it returns takes the place of this interpretation
/// (a hold, where the chart contradicts). Null: nothing to compare.
/// </param>
public sealed record Interpretation(
    ExchangeOutcome Outcome,
    string Code = "",
    string Place = "",
    string Sentence = "",
    Func<IUnitOfWork, ValueTask>? Apply = null,
    Func<IUnitOfWork, ValueTask<Interpretation?>>? Check = null)
{
    /// <summary>The delivery that the exchange speaks of (an acknowledgement), where that is known.</summary>
    public DeliveryId? Delivery { get; init; }

    public LoopId? Loop { get; init; }

    /// <summary>References of the resources that it says something of: <c>Patient/123</c>.</summary>
    public IReadOnlyCollection<string> Produces { get; init; } = [];
}

/// <summary>Finds the interpreter of a connection's inbound exchanges.</summary>
public interface IInterpreterCatalog
{
    IInterpreter? Find(Identity.ConnectionKey connection, string format);
}
