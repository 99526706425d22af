using Duplex.Engine.Audit;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Feed;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Chart.Interactions;

/// <summary>
/// Makes the changes that a request asks for in one unit of work: versions, feed entries, the exchange with its first answer, the idempotency key
/// and the audit entry are there together or not at all.
/// </summary>
public sealed class CommitChanges(IStateStore store, KeyedHash hash, IIdSource ids, TimeProvider time)
{
    /// <summary>What a request under this key was answered; null: there was none.</summary>
    public ValueTask<CommitAnswer?> RecallAsync(ConnectionKey connection, string app, string key, ContentHash request, CancellationToken cancellationToken) =>
        store.CommitAsync(unit => RecallAsync(unit, connection, app, key, request), cancellationToken);

    public async ValueTask<CommitAnswer> CommitAsync(CommitRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var exchange = new ExchangeId(ids.NewId());
        try
        {
            return await store.CommitAsync(unit => CommitAsync(unit, request, exchange), cancellationToken);
        }
        catch (UnitAbandonedException abandoned)
        {
            return abandoned.Answer;
        }
    }

    private static async ValueTask<CommitAnswer?> RecallAsync(IUnitOfWork unit, ConnectionKey connection, string app, string key, ContentHash request)
    {
        if (await unit.Idempotency.GetAsync(connection.Organization, app, key) is not { } first)
        {
            return null;
        }

        return first.Body != request ? new CommitAnswer(CommitVerdict.KeyReused, [])
            : await unit.Exchanges.GetAsync(first.Exchange) is { Answer.IsEmpty: false } exchange ? new CommitAnswer(CommitVerdict.Repeated, StoredOutcomes.Read(exchange.Answer.Span))
            : new CommitAnswer(CommitVerdict.KeyReused, []);
    }

    private async ValueTask<CommitAnswer> CommitAsync(IUnitOfWork unit, CommitRequest request, ExchangeId exchange)
    {
        if (request.IdempotencyKey is { } key && await RecallAsync(unit, request.Connection, request.App, key, request.RequestHash) is { } earlier)
        {
            return earlier;
        }

        var now = Instant.Now(time);
        var writing = new WriteVersions(unit, request, exchange, new LanesOf(hash, request.Connection), now);
        var outcomes = request.Together ? await writing.TogetherAsync() : await writing.EachAsync();
        if (request.Together && outcomes.Any(outcome => outcome.Result == ChangeResult.Refused))
        {
            return new CommitAnswer(CommitVerdict.Refused, outcomes);
        }

        await KeepAsync(unit, request, exchange, outcomes, now);
        return new CommitAnswer(CommitVerdict.Done, outcomes);
    }

    private async ValueTask KeepAsync(IUnitOfWork unit, CommitRequest request, ExchangeId id, IReadOnlyList<ChangeOutcome> outcomes, Instant now)
    {
        await unit.Exchanges.TryAddAsync(new Exchange
        {
            Id = id,
            Connection = request.Connection,
            Direction = ExchangeDirection.Inbound,
            Format = "fhir-r4",
            Kind = request.Kind,
            Lane = hash.LaneOf(request.Connection, request.Changes is [{ Change: { Patient.Length: > 0 } single }] ? single.Patient : $"app:{request.App}"),
            At = now,
            Outcome = ExchangeOutcome.InTheChart,

            // Where nothing of it went into the chart, nothing of it is kept: no erasure would find it.
            Payload = outcomes.Any(outcome => outcome.Result is ChangeResult.Created or ChangeResult.Updated or ChangeResult.Deleted) ? request.RequestBytes : default,
            Answer = StoredOutcomes.Write(outcomes),
        });
        if (request.IdempotencyKey is { } key)
        {
            await unit.Idempotency.AddAsync(new IdempotencyRecord(request.Connection.Organization, request.App, key, request.RequestHash, id, default, default, now));
        }

        await unit.Audit.AddAsync(new AuditEntry(
            request.Connection.Organization, now, request.Who ?? $"app:{request.App}", request.Action, outcomes is [var only] ? only.Reference : id.ToString(), "done"));
    }
}
