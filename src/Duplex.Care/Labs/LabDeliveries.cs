using Duplex.Engine.Audit;
using Duplex.Engine.Correlations;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Feed;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Duplex.Engine.Storage;

namespace Duplex.Care.Labs;

/// <summary>A delivery that a laboratory loop makes.</summary>
internal sealed record LabDelivery
{
    public required ConnectionKey To { get; init; }

    public required LoopId Loop { get; init; }

    /// <summary>The exchange that it follows from.</summary>
    public required ExchangeId Source { get; init; }

    public required string Purpose { get; init; }

    /// <summary>What the lane is made of; see <see cref="LabSubjects"/>.</summary>
    public required string LaneSubject { get; init; }

    public required TimeSpan Within { get; init; }

    public required Func<DeliveryId, DeliveryJob> Job { get; init; }

    /// <summary>Set where a person must decide before anything is sent.</summary>
    public Obstacle? Obstacle { get; init; }

    /// <summary>What the exchange itself proves.</summary>
    public Evidence? Evidence { get; init; }
}

/// <summary>Writes deliveries, holds and correlations of laboratory loops, within a unit of work.</summary>
internal sealed class LabDeliveries(KeyedHash hash, IIdSource ids)
{
    private static readonly TimeSpan DecideWithin = TimeSpan.FromHours(24);

    public KeyedHash Hash => hash;

    public LoopId NewLoopId() => new(ids.NewId());

    public async ValueTask<Delivery> AddAsync(IUnitOfWork unit, LabDelivery wanted, ILoopRule? opens, ConnectionKey loopConnection, Instant at)
    {
        var id = new DeliveryId(ids.NewId());
        var job = wanted.Job(id);
        var held = wanted.Obstacle is not null;
        var delivery = new Delivery
        {
            Id = id,
            Connection = wanted.To,
            // What is held for a person stands in nobody's way: the corrected result that follows must reach the chart.
            Lane = hash.LaneOf(wanted.To, held ? $"held\u001f{id}" : wanted.LaneSubject),
            Loop = wanted.Loop,
            Source = wanted.Source,
            ResourceType = job.Interaction.ResourceType,
            Purpose = wanted.Purpose,
            CreatedAt = at,
            NextAttemptAt = held ? null : at,
            Deadline = at.Plus(wanted.Within),
            State = held ? DeliveryState.Held : DeliveryState.Queued,
            Code = wanted.Obstacle?.Code ?? "",
            Sentence = wanted.Obstacle?.Sentence ?? "",
            Evidence = wanted.Evidence is { } evidence ? [evidence] : [],
        };
        await unit.Deliveries.AddAsync(delivery, job);
        if (opens is not null)
        {
            await unit.Loops.AddAsync(opens.Open(new LoopOpening(wanted.Loop, loopConnection, delivery, job, at)));
            await unit.Feed.AppendAsync(Changes.OfLoop(loopConnection, delivery.Lane, wanted.Loop, at));
        }

        if (wanted.Obstacle is { } obstacle)
        {
            await HoldAsync(unit, loopConnection, wanted.Loop, id, wanted.Source, obstacle, at, DecideWithin);
        }

        await unit.Feed.AppendAsync(Changes.OfDelivery(delivery, at));
        await unit.Audit.AddAsync(new AuditEntry(
            wanted.To.Organization, at, "duplex", "delivery.made", id.ToString(), held ? $"held:{delivery.Code}" : wanted.Purpose));
        return delivery;
    }

    public async ValueTask HoldAsync(
        IUnitOfWork unit, ConnectionKey connection, LoopId? loop, DeliveryId? delivery, ExchangeId? exchange, Obstacle obstacle, Instant at, TimeSpan within) =>
        await unit.Holds.AddAsync(new Hold
        {
            Id = new HoldId(ids.NewId()),
            Connection = connection,
            Loop = loop,
            Delivery = delivery,
            Exchange = exchange,
            Code = obstacle.Code,
            Place = obstacle.Place,
            Sentence = obstacle.Sentence,
            Owner = obstacle.Owner,
            OpenedAt = at,
            Deadline = at.Plus(within),
        });

    public ValueTask CorrelateAsync(IUnitOfWork unit, ConnectionKey connection, string subject, LoopId loop) =>
        unit.Correlations.AddAsync(new Correlation(connection, hash.CorrelationOf(connection, subject), loop));

    public async ValueTask CorrelateAsync(IUnitOfWork unit, ConnectionKey laboratory, string type, OrderNumber number, LoopId loop)
    {
        await unit.Correlations.AddAsync(new Correlation(laboratory, number.Exact(type, laboratory, hash), loop));
        await unit.Correlations.AddAsync(new Correlation(laboratory, number.Loose(type, laboratory, hash), loop));
    }

    public async ValueTask<IReadOnlyList<LoopId>> FindAsync(IUnitOfWork unit, ConnectionKey connection, string subject) =>
        [.. (await unit.Correlations.FindAsync(connection, hash.CorrelationOf(connection, subject))).Select(one => one.Loop).Distinct()];

    /// <summary>The loops that a number names: exactly as written, else by what is left of it without authority, case and padding.</summary>
    public async ValueTask<(IReadOnlyList<LoopId> Loops, bool Exactly)> FindAsync(IUnitOfWork unit, ConnectionKey laboratory, string type, OrderNumber? number, string? ownAuthority = null)
    {
        if (number is null)
        {
            return ([], true);
        }

        var exact = await unit.Correlations.FindAsync(laboratory, number.Exact(type, laboratory, hash));
        if (exact.Count > 0)
        {
            return ([.. exact.Select(one => one.Loop).Distinct()], true);
        }

        // The number of another authority is another number, however alike it looks.
        return ownAuthority is not null && number.Authority.Length > 0 && number.Authority != ownAuthority
            ? ([], true)
            : ([.. (await unit.Correlations.FindAsync(laboratory, number.Loose(type, laboratory, hash))).Select(one => one.Loop).Distinct()], false);
    }
}
