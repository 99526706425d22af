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

    public ValueTask<CommitAnswer> CommitAsync(CommitRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var exchange = new ExchangeId(ids.NewId());
        return store.CommitAsync(unit => CommitAsync(unit, request, exchange), cancellationToken);
    }

    internal static InteractionRefusal Absent(PreparedChange change, ChartVersion? current) => current is null
        ? InteractionRefusal.Of(RefusalKind.NotFound, "chart.not-found", "not-found", change.Place, $"The chart has no {change.ResourceType} with this id.")
        : InteractionRefusal.Of(RefusalKind.Gone, "chart.deleted", "deleted", change.Place, $"This {change.ResourceType} was deleted; its history still shows what it was.");

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
        if (!await writing.StillHoldsAsync())
        {
            return new CommitAnswer(CommitVerdict.Moved, []);
        }

        var outcomes = request.Together ? await writing.TogetherAsync() : await writing.EachAsync();
        if (outcomes.Any(outcome => outcome.Result == ChangeResult.Refused) && (request.Together || outcomes.Count == 1))
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
            Lane = hash.LaneOf(request.Connection, request.Changes is [{ Patient.Length: > 0 } single] ? single.Patient : $"app:{request.App}"),
            At = now,
            Outcome = ExchangeOutcome.InTheChart,
            Payload = request.RequestBytes,
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
