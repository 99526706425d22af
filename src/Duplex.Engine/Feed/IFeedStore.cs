namespace Duplex.Engine.Feed;

/// <summary>The feed as a unit of work sees it.</summary>
public interface IFeedStore
{
    /// <summary>Appends; the position is assigned under the lane's lock when the unit commits.</summary>
    ValueTask AppendAsync(FeedEntry entry);

    /// <summary>The position up to which a named consumer has reacted; zero at first.</summary>
    ValueTask<long> GetPositionAsync(string consumer);

    /// <summary>Moves a consumer on, in the same transaction as what it did.</summary>
    ValueTask SetPositionAsync(string consumer, long position);
}

/// <summary>Reading the feed outside a unit of work.</summary>
public interface IFeedReader
{
    /// <summary>Entries after a position, in order; stops before the oldest running transaction.</summary>
    ValueTask<IReadOnlyList<FeedEntry>> ReadAsync(long after, int max, CancellationToken cancellationToken);

    /// <summary>The newest position.</summary>
    ValueTask<long> GetEndAsync(CancellationToken cancellationToken);

    /// <summary>Completes when there may be an entry after the position. May complete early.</summary>
    ValueTask WaitAsync(long after, CancellationToken cancellationToken);
}
