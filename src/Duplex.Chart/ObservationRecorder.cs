using Duplex.Engine.Deliveries;
using Duplex.Engine.Feed;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Chart;

/// <summary>
/// Keeps in the chart what a counterparty showed when a delivery was read back: the chart holds what the counterparty
/// said, never what an app merely wants.
/// </summary>
public sealed class ObservationRecorder : IObservationRecorder
{
    public async ValueTask RecordAsync(
        IUnitOfWork unit, Delivery delivery, ObservedPart observed, string patient, ExchangeId source, Instant at)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(delivery);
        ArgumentNullException.ThrowIfNull(observed);
        var slash = observed.Reference.IndexOf('/', StringComparison.Ordinal);
        var (type, id) = (observed.Reference[..slash], observed.Reference[(slash + 1)..]);
        var chart = unit.Join<IChartStore>();
        var current = await chart.GetAsync(delivery.Connection, type, id);
        // What is shown as gone is a tombstone; of what the chart never had there is none.
        if (current is null ? observed.Body.IsEmpty : current.Body.Span.SequenceEqual(observed.Body.Span) && current.IsDeleted == observed.Body.IsEmpty)
        {
            return;
        }

        var version = new ChartVersion
        {
            Connection = delivery.Connection,
            ResourceType = type,
            Id = id,
            Version = 1 + await chart.GetNewestVersionAsync(delivery.Connection, type, id),
            At = at,
            Source = source,
            SourceSequence = at.Microseconds,
            Patient = patient,
            Body = observed.Body,
            IsDeleted = observed.Body.IsEmpty,
        };
        await chart.AddAsync(version, current: true);
        await unit.Feed.AppendAsync(Changes.OfResource(delivery.Connection, delivery.Lane, version.Reference, source, at));
    }
}
