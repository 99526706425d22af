using System.Collections.Concurrent;
using Duplex.Engine.Dispatch;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Identity;

namespace Duplex.Transports.Mllp;

/// <summary>
/// What became of exchanges whose senders wait for the application's word (enhanced mode). Waiting is not durable: after a
/// restart the sender, which has no word, sends again, and the repeat is told what the store knows of the first.
/// </summary>
public sealed class ApplicationOutcomes(IExchangeReader exchanges) : IHandledExchanges
{
    private readonly ConcurrentDictionary<ExchangeId, TaskCompletionSource<Exchange>> _waiting = new();

    public void Handled(Exchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        if (!_waiting.IsEmpty && _waiting.TryRemove(exchange.Id, out TaskCompletionSource<Exchange>? waiting))
        {
            waiting.SetResult(exchange);
        }
    }

    /// <summary>
    /// The exchange once it is handled. Asked for before it is appended, it misses nothing; of a repeat it may be handled
    /// already, which only the store tells.
    /// </summary>
    internal Task<Exchange> Expect(ExchangeId id) =>
        _waiting.GetOrAdd(id, static _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <summary>Nobody waits any more: the exchange was not taken after all.</summary>
    internal void Forget(ExchangeId id) => _waiting.TryRemove(id, out _);

    /// <summary>As <see cref="Expect"/>, for an exchange that was appended before.</summary>
    internal async Task<Exchange> ExpectAgainAsync(ExchangeId id)
    {
        Task<Exchange> waiting = Expect(id);
        if (await exchanges.GetAsync(id, CancellationToken.None) is { } known)
        {
            Handled(known);
        }

        return await waiting;
    }
}
