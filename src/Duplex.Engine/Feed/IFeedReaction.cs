using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Engine.Feed;

/// <summary>Something that reacts to the feed. It sees each entry once, in order, within the transaction that moves its position.</summary>
public interface IFeedReaction
{
    /// <summary>The name under which its position is kept; never changes.</summary>
    string Consumer { get; }

    /// <summary>False for entries that it has nothing to do with.</summary>
    bool Concerns(FeedEntry entry);

    /// <summary>May await only the unit's own methods, and may run again after a fault or a conflict.</summary>
    ValueTask ReactAsync(IUnitOfWork unit, FeedEntry entry, Instant at);
}
