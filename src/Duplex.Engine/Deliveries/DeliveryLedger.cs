using Duplex.Engine.Audit;
using Duplex.Engine.Correlations;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Feed;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Engine.Deliveries;

/// <summary>A change of a delivery that is committed as one.</summary>
public sealed record DeliveryChange(Delivery Delivery)
{
    public IReadOnlyList<Part> NewParts { get; init; } = [];

    public Part? ChangedPart { get; init; }

    /// <summary>Takes the place of the job, where more became known (the patient's chart); null: it stays.</summary>
    public DeliveryJob? Job { get; init; }

    public Obstacle? Obstacle { get; init; }

    public Exchange? Exchange { get; init; }

    public IReadOnlyList<ObservedPart> Observed { get; init; } = [];

    /// <summary>A readable constant for the audit trail; empty: nothing worth a line happened.</summary>
    public string Action { get; init; } = "";

    /// <summary>The delivery stops in a state in which nothing happens until a person decides.</summary>
    public static DeliveryChange Stopped(Delivery delivery, DeliveryState state, Obstacle obstacle)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        ArgumentNullException.ThrowIfNull(obstacle);
        return new DeliveryChange(delivery with
        {
            State = state,
            NextAttemptAt = null,
            Code = obstacle.Code,
            Sentence = obstacle.Sentence,
        })
        {
            Obstacle = obstacle,
            Action = state switch
            {
                DeliveryState.Held => "delivery.held",
                DeliveryState.Refused => "delivery.refused",
                DeliveryState.Altered => "delivery.altered",
                DeliveryState.Failed => "delivery.failed",
                _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Nobody decides a delivery in this state."),
            },
        };
    }
}

/// <summary>Writes what happened to deliveries: state, parts, exchange, hold, feed and audit in one transaction.</summary>
public sealed class DeliveryLedger(IStateStore store, IObservationRecorder recorder, KeyedHash hash, IIdSource ids, TimeProvider time)
{
    public Instant Now => Instant.Now(time);

    public ExchangeId NewExchangeId() => new(ids.NewId());

    /// <summary>Whether other nodes may find the same deliveries due.</summary>
    public bool IsShared => store.IsShared;

    /// <summary>
    /// Where other nodes may find it due as well, only the one that moved its next attempt away attempts it; where that one dies,
    /// another does then. Elsewhere nothing is written.
    /// </summary>
    /// <param name="length">Longer than an attempt may take before it writes something.</param>
    /// <returns>The delivery as it is now; null: it was changed or leased meanwhile.</returns>
    public async ValueTask<Delivery?> LeaseAsync(Delivery delivery, TimeSpan length, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        if (!IsShared)
        {
            return delivery;
        }

        return await store.CommitAsync(
            async unit =>
            {
                if (await unit.Deliveries.GetAsync(delivery.Id) is not { } stored || !IsAsExpected(stored, delivery))
                {
                    return null;
                }

                var leased = stored with { NextAttemptAt = Now.Plus(length) };
                await unit.Deliveries.UpdateAsync(leased);
                return leased;
            },
            cancellationToken);
    }

    /// <summary>
    /// False when a person decided otherwise meanwhile, or another node went on with it: then nothing was written and the attempt ends.
    /// </summary>
    public ValueTask<bool> CommitAsync(Delivery expected, DeliveryChange change, string patient, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        return store.CommitAsync(unit => WriteAsync(unit, expected, change, patient), cancellationToken);
    }

    private async ValueTask<bool> WriteAsync(IUnitOfWork unit, Delivery expected, DeliveryChange change, string patient)
    {
        var delivery = change.Delivery;
        var stored = await unit.Deliveries.GetAsync(delivery.Id);
        if (stored is null || !IsAsExpected(stored, expected))
        {
            return false;
        }

        var now = Now;
        await unit.Deliveries.UpdateAsync(delivery);
        if (change.NewParts.Count > 0)
        {
            await unit.Deliveries.AddPartsAsync(change.NewParts);
            await CorrelateAsync(unit, delivery, change.NewParts);
        }

        if (change.Job is { } job)
        {
            await unit.Deliveries.UpdateJobAsync(delivery.Id, job);
            await LocateLoopAsync(unit, delivery, job.Placement.Patient, now);
        }

        if (change.ChangedPart is { } part)
        {
            await unit.Deliveries.UpdatePartAsync(part);
        }

        if (change.Exchange is { } exchange)
        {
            await unit.Exchanges.TryAddAsync(exchange);
            foreach (var observed in change.Observed)
            {
                await recorder.RecordAsync(unit, delivery, observed, patient, exchange.Id, now);
            }
        }

        if (change.Obstacle is { } obstacle && await unit.Holds.GetOpenAsync(delivery.Id) is null)
        {
            await unit.Holds.AddAsync(HoldOf(delivery, obstacle, now));
        }

        if (IsNews(stored, change))
        {
            await unit.Feed.AppendAsync(Changes.OfDelivery(delivery, now));
        }

        if (change.Action.Length > 0)
        {
            await unit.Audit.AddAsync(new AuditEntry(
                delivery.Connection.Organization, now, "duplex", change.Action, delivery.Id.ToString(), NameOf(delivery)));
        }

        return true;
    }

    /// <summary>On one node the state says enough, since nothing is attempted twice at a time.</summary>
    private bool IsAsExpected(Delivery stored, Delivery expected) =>
        stored.State == expected.State && (!IsShared || stored.NextAttemptAt == expected.NextAttemptAt);

    /// <summary>What the counterparty says later of a part, by a message of its own, names it by its lookup.</summary>
    private async ValueTask CorrelateAsync(IUnitOfWork unit, Delivery delivery, IReadOnlyList<Part> parts)
    {
        foreach (var part in parts.Where(part => part.Plan.Lookup.Length > 0))
        {
            await unit.Correlations.AddAsync(new Correlation(
                delivery.Connection, hash.CorrelationOf(delivery.Connection, part.Plan.Lookup), delivery.Loop, delivery.Id));
        }
    }

    private static async ValueTask LocateLoopAsync(IUnitOfWork unit, Delivery delivery, string patient, Instant now)
    {
        if (await unit.Loops.GetAsync(delivery.Loop) is { Patient.Length: 0 } loop)
        {
            await unit.Loops.UpdateAsync(loop with { Patient = patient, ChangedAt = now });
        }
    }

    /// <summary>A look that found what was known already is counted, and nobody else is woken for it.</summary>
    private static bool IsNews(Delivery stored, DeliveryChange change) =>
        change is not { NewParts.Count: 0, ChangedPart: null, Job: null, Obstacle: null, Exchange: null }
        || !stored.Evidence.SameAs(change.Delivery.Evidence)
        || stored != change.Delivery with
        {
            Attempts = stored.Attempts,
            NextAttemptAt = stored.NextAttemptAt,
            Evidence = stored.Evidence,
        };

    private Hold HoldOf(Delivery delivery, Obstacle obstacle, Instant now) => new()
    {
        Id = new HoldId(ids.NewId()),
        Connection = delivery.Connection,
        Delivery = delivery.Id,
        Loop = delivery.Loop,
        Code = obstacle.Code,
        Place = obstacle.Place,
        Sentence = obstacle.Sentence,
        Owner = obstacle.Owner,
        OpenedAt = now,
        Deadline = now.Plus(new DeliveryPolicy().DecideWithin),
    };

    private static string NameOf(Delivery delivery) =>
        delivery.Code.Length > 0 ? $"{delivery.State}:{delivery.Code}" : delivery.State.ToString();
}
