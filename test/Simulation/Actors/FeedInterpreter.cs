using Duplex.Engine.Dispatch;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Feed;
using Duplex.Engine.Intake;

namespace Duplex.Simulation.Actors;

/// <summary>Gives each message one effect: a feed entry that names its control id.</summary>
public sealed class FeedInterpreter : IInterpreter
{
    public Interpretation Interpret(IntakeRecord record)
    {
        var entry = record.Entry;
        return new Interpretation(
            ExchangeOutcome.InTheChart,
            Apply: unit => unit.Feed.AppendAsync(
                Changes.OfResource(entry.Connection, entry.Lane, $"Basic/{entry.ControlId}", entry.Id, entry.ReceivedAt)));
    }
}
