using Duplex.Chart.Bulk;
using Duplex.Engine.Audit;
using Duplex.Engine.Feed;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Chart.Interactions;

/// <summary>
/// Erases what a chart holds of one patient: the contents of every version in the patient's compartment, and the bytes of the exchanges that
/// told of it, those of writes that were refused among them. That it was there, and that it was erased and by whom, can still be told.
/// </summary>
/// <param name="bulk">Null: the store keeps no bulk jobs.</param>
public sealed class ErasePatient(IStateStore store, KeyedHash hash, TimeProvider time, IBulkJobReader? bulk = null)
{
    /// <param name="id">Of the Patient.</param>
    /// <param name="who">As the audit writes it.</param>
    /// <returns>What was erased; nothing where the chart has no such patient.</returns>
    public async ValueTask<ErasedChart> EraseAsync(ConnectionKey connection, string id, string who, CancellationToken cancellationToken)
    {
        var mentions = await new FindMentions(store, hash).FindAsync(connection, $"Patient/{id}", cancellationToken);
        return await store.CommitAsync(unit => EraseAsync(unit, connection, $"Patient/{id}", who, mentions), cancellationToken);
    }

    private async ValueTask<ErasedChart> EraseAsync(IUnitOfWork unit, ConnectionKey connection, string patient, string who, IReadOnlyList<ExchangeId> mentions)
    {
        var now = Instant.Now(time);
        var erased = await unit.Join<IChartStore>().EraseAsync(connection, patient, now);
        if (erased.References.Count == 0)
        {
            return erased;
        }

        erased = erased with { Sources = [.. erased.Sources.Union(mentions)] };
        foreach (var source in erased.Sources)
        {
            await unit.Exchanges.ErasePayloadAsync(source);
        }

        var lane = hash.LaneOf(connection, patient);
        foreach (var reference in erased.References)
        {
            await unit.Feed.AppendAsync(Changes.OfResource(connection, lane, reference, default, now) with { Source = null });
        }

        if (bulk is not null)
        {
            // Files of exports may hold the patient.
            await unit.Join<IBulkJobStore>().EndAllAsync(connection);
        }

        await unit.Audit.AddAsync(new AuditEntry(connection.Organization, now, who, "patient.erased", patient, "done"));
        return erased;
    }
}
