using Duplex.Engine.Feed;
using Duplex.Engine.Identity;
using Duplex.Engine.Intake;
using Duplex.Engine.Storage;
using Duplex.Fhir.Changes;

namespace Duplex.Chart;

/// <summary>
/// Writes what an exchange says into the chart, within the transaction that handles the exchange: set and cleared
/// elements change, untouched ones stay. Every version keeps its source; an older source enters history only.
/// </summary>
public static class ApplyChanges
{
    /// <summary>A source's own order is in microseconds since 1970; no stream of exchanges gets this long.</summary>
    private const long FirstInstant = 100_000_000_000_000;

    /// <summary>Clocks and zones differ by less.</summary>
    private static readonly TimeSpan FurthestAhead = TimeSpan.FromHours(26);

    /// <summary>The resource that the chart holds for another patient than the exchange names; null when there is none.</summary>
    /// <param name="patient"><c>Patient/{id}</c> that the exchange is about.</param>
    public static async ValueTask<string?> FindOtherPatientsAsync(
        IUnitOfWork unit, ConnectionKey connection, string patient, IReadOnlyList<ResourceChange> changes)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(changes);
        var chart = unit.Join<IChartStore>();
        foreach (var change in changes)
        {
            if (await chart.GetAsync(connection, change.ResourceType, change.Id) is { } current && current.Patient != patient)
            {
                return current.Reference;
            }
        }

        return null;
    }

    /// <param name="patient"><c>Patient/{id}</c> of the compartment.</param>
    public static async ValueTask ApplyAsync(
        IUnitOfWork unit, IntakeRecord record, string patient, IReadOnlyList<ResourceChange> changes, Instant at)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(changes);
        var chart = unit.Join<IChartStore>();
        var touched = new HashSet<(string, string)>();
        foreach (var said in changes)
        {
            var change = Plausible(said, record.Entry.ReceivedAt);
            var connection = record.Entry.Connection;
            var current = await chart.GetAsync(connection, change.ResourceType, change.Id);
            if (current is null && change.IsOfKnownOnly)
            {
                continue;
            }

            var older = current is not null && current.Source != record.Entry.Id && IsOlder(record, change, current);
            var isReplayed = record.Sequence == 0 && current?.Source == record.Entry.Id && touched.Add((change.ResourceType, change.Id));
            var basis = older ? null : isReplayed ? await ChartVersions.FindBeforeAsync(chart, current!) : current;
            var body = ResourceChangeApplier.Apply(basis?.Body, change);
            if (!older && current is not null && current.Body.Span.SequenceEqual(body))
            {
                continue;
            }

            if (older && record.Sequence == 0 && await WroteAsync(chart, record.Entry.Id, current!.Reference, body))
            {
                continue;
            }

            var version = new ChartVersion
            {
                Connection = connection,
                ResourceType = change.ResourceType,
                Id = change.Id,
                Version = 1 + (current is null ? 0 : await chart.GetNewestVersionAsync(connection, change.ResourceType, change.Id)),
                At = at,
                Source = record.Entry.Id,
                SourceSequence = change.Order ?? (record.Sequence > 0 || older ? record.Sequence : current?.SourceSequence ?? 0),
                Patient = patient,
                Body = body,
            };
            await chart.AddAsync(version, current: !older);
            await unit.Feed.AppendAsync(Changes.OfResource(connection, record.Entry.Lane, version.Reference, record.Entry.Id, at));
        }
    }

    /// <summary>A time that lies far ahead would make everything after it look older: it counts as the time of receipt.</summary>
    private static ResourceChange Plausible(ResourceChange change, Instant receivedAt) =>
        change.Order > receivedAt.Plus(FurthestAhead).Microseconds ? change with { Order = receivedAt.Microseconds } : change;

    /// <summary>
    /// By the source's own order where it has one; otherwise by the place in the stream that it came by. Where the one has an order and the
    /// other has none, or the place is not known any more, what came first is older.
    /// </summary>
    private static bool IsOlder(IntakeRecord record, ResourceChange change, ChartVersion current)
    {
        var currentHasOrder = current.SourceSequence >= FirstInstant;
        return change.Order is { } order
            ? currentHasOrder && current.SourceSequence > order
            : currentHasOrder || record.Sequence == 0
                ? current.At > record.Entry.ReceivedAt
                : current.SourceSequence > record.Sequence;
    }

    private static async ValueTask<bool> WroteAsync(IChartStore chart, ExchangeId source, string reference, byte[] body) =>
        (await chart.ListBySourceAsync(source)).Any(version => version.Reference == reference && version.Body.Span.SequenceEqual(body));
}
