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
        foreach (var change in changes)
        {
            var connection = record.Entry.Connection;
            var current = await chart.GetAsync(connection, change.ResourceType, change.Id);
            var older = current is not null && current.SourceSequence > record.Sequence;
            var body = ResourceChangeApplier.Apply(older ? null : current?.Body, change);
            if (!older && current is not null && current.Body.Span.SequenceEqual(body))
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
                SourceSequence = record.Sequence,
                Patient = patient,
                Body = body,
            };
            await chart.AddAsync(version, current: !older);
            await unit.Feed.AppendAsync(Changes.OfResource(connection, record.Entry.Lane, version.Reference, record.Entry.Id, at));
        }
    }
}
