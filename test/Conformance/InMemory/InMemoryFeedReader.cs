using Duplex.Engine.Feed;

namespace Duplex.Conformance.InMemory;

internal sealed class InMemoryFeedReader(InMemoryView view) : IFeedReader
{
    public ValueTask<IReadOnlyList<FeedEntry>> ReadAsync(long after, int max, CancellationToken cancellationToken) =>
        view.Read<IReadOnlyList<FeedEntry>>(
            "IFeedReader.ReadAsync",
            image => after >= image.Feed.Count ? [] : image.Feed.GetRange((int)after, (int)Math.Min(max, image.Feed.Count - after)),
            cancellationToken);

    public ValueTask<long> GetEndAsync(CancellationToken cancellationToken) =>
        view.Read("IFeedReader.GetEndAsync", image => (long)image.Feed.Count, cancellationToken);

    public ValueTask WaitAsync(long after, CancellationToken cancellationToken) => view.WaitAsync(image => image.Feed.Count > after, cancellationToken);
}
