using Duplex.Engine.Audit;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Feed;
using Duplex.Engine.Holds;
using Duplex.Engine.Loops;
using Duplex.Engine.Storage;

namespace Duplex.Tests.Storage;

/// <summary>A store that other nodes may have open, too, as one node sees it that stands still before one of its commits.</summary>
/// <param name="stopsAt">Counts from 1; zero: it never does.</param>
/// <param name="meanwhile">What happens while it stands still.</param>
internal sealed class SharedStore(IStateStore store, int stopsAt = 0, Func<Task>? meanwhile = null) : IStateStore
{
    private int _commits;

    public bool IsShared => true;

    public IExchangeReader Exchanges => store.Exchanges;

    public IDeliveryReader Deliveries => store.Deliveries;

    public ILoopReader Loops => store.Loops;

    public IHoldReader Holds => store.Holds;

    public IAuditReader Audit => store.Audit;

    public IFeedReader Feed => store.Feed;

    public async ValueTask<T> CommitAsync<T>(Func<IUnitOfWork, ValueTask<T>> work, CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref _commits) == stopsAt)
        {
            await meanwhile!();
        }

        return await store.CommitAsync(work, cancellationToken);
    }
}
