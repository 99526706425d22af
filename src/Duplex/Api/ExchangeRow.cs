using Duplex.Engine.Exchanges;
using Duplex.Engine.Identity;

namespace Duplex.Api;

/// <summary>An exchange as lists show it.</summary>
public record ExchangeRow(
    Guid Id,
    string Connection,
    ExchangeDirection Direction,
    string Format,
    string Kind,
    string ControlId,
    Instant At,
    ExchangeOutcome Outcome,
    string Code,
    string Place,
    string Sentence,
    bool ControlIdReused,
    Guid? DuplicateOf,
    Guid? Delivery,
    Guid? Loop)
{
    public static ExchangeRow Of(Exchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        return new ExchangeRow(
            exchange.Id.Value, exchange.Connection.Connection, exchange.Direction, exchange.Format, exchange.Kind, exchange.ControlId, exchange.At,
            exchange.Outcome, exchange.Code, exchange.Place, exchange.Sentence, exchange.ControlIdReused, exchange.DuplicateOf?.Value,
            exchange.Delivery?.Value, exchange.Loop?.Value);
    }
}
