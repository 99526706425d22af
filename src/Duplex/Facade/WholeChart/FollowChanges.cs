using Duplex.Chart;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Feed;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Facade.WholeChart;

/// <summary>
/// Drops what is kept of a patient when the feed says that it changed. Each whole-chart read looks at the feed first, so that nothing is
/// given again that is known to be old.
/// </summary>
internal sealed class FollowChanges(IStateStore state, IChartReader chart, ChartCache cache, ChartFlights flights) : IDisposable
{
    private const int Batch = 500;

    /// <summary>Further behind than this it is quicker to forget everything.</summary>
    private const int MostBehind = 10_000;

    private readonly SemaphoreSlim _following = new(1, 1);
    private long? _position;

    public async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        await _following.WaitAsync(cancellationToken);
        try
        {
            var end = await state.Feed.GetEndAsync(cancellationToken);
            if (_position is null || end - _position > MostBehind)
            {
                Drop(_ => true);
                _position = end;
            }

            while (_position < end && await state.Feed.ReadAsync(_position.Value, Batch, cancellationToken) is { Count: > 0 } entries)
            {
                foreach (var entry in entries)
                {
                    await ReactAsync(entry, cancellationToken);
                    _position = entry.Position;
                }
            }
        }
        finally
        {
            _following.Release();
        }
    }

    public void Dispose() => _following.Dispose();

    private async ValueTask ReactAsync(FeedEntry entry, CancellationToken cancellationToken)
    {
        switch (entry.Kind)
        {
            case FeedKind.ResourceVersion when entry.Subject.Split('/') is [var type, var id]:
                var version = await chart.GetAsync(entry.Connection, type, id, cancellationToken);
                DropChanged(entry.Connection, type, version?.Patient is { Length: > 0 } patient ? patient.Split('/')[^1] : null);
                break;
            // What Duplex wrote shows at the counterparty, of a patient that only the counterparty's answer names.
            case FeedKind.DeliveryState when Guid.TryParse(entry.Subject, out var delivery)
                && await state.Deliveries.GetAsync(new DeliveryId(delivery), cancellationToken) is { } written:
                DropChanged(written.Connection, written.ResourceType, null);
                break;
        }
    }

    /// <param name="patient">Null: any.</param>
    private void DropChanged(ConnectionKey connection, string resourceType, string? patient) => Drop(call =>
        call.Connection == connection && (patient is null ? call.ResourceType == resourceType || call.ResourceType == "Binary" : call.Patient == patient));

    private void Drop(Func<ChartCall, bool> isOutdated)
    {
        flights.Outdate(isOutdated);
        cache.Drop(isOutdated);
    }
}
