using Duplex.Engine.Exchanges;

namespace Duplex.Engine.Dispatch;

/// <summary>Hears of each inbound exchange once the state store has committed what became of it.</summary>
public interface IHandledExchanges
{
    /// <summary>Called on the dispatcher's path: it must return at once and never throw.</summary>
    void Handled(Exchange exchange);
}
