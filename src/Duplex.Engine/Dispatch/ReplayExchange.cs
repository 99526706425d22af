using Duplex.Engine.Audit;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Feed;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Intake;
using Duplex.Engine.Storage;

namespace Duplex.Engine.Dispatch;

public enum ReplayVerdict
{
    Replayed,
    NotFound,

    /// <summary>It cannot be replayed; the sentence says why.</summary>
    NotReplayable,
}

/// <param name="Exchange">As it stands afterwards; null where there is none.</param>
/// <param name="Withdrawn">How many resources were taken back, which the exchange does not speak of any more.</param>
public sealed record ReplayOutcome(ReplayVerdict Verdict, Exchange? Exchange = null, string Sentence = "", int Withdrawn = 0);

/// <summary>
/// Interprets an inbound exchange again with the current configuration, from its bytes as received, and puts the result in the place of
/// the former one, in one transaction. What is the same has no second effect.
/// </summary>
public sealed class ReplayExchange(IStateStore store, InterpretExchange interpret, IWithdrawal withdrawal, IIdSource ids, TimeProvider time)
{
    private const int HoldsPerPage = 200;
    private static readonly TimeSpan DecideWithin = TimeSpan.FromHours(24);

    /// <param name="organization">Whose exchanges may be replayed; another organization's is not found.</param>
    /// <param name="who">As the audit writes it.</param>
    public async ValueTask<ReplayOutcome> ReplayAsync(string organization, ExchangeId id, string who, CancellationToken cancellationToken)
    {
        var exchange = await store.Exchanges.GetAsync(id, cancellationToken);
        if (exchange is null || exchange.Connection.Organization != organization)
        {
            return new ReplayOutcome(ReplayVerdict.NotFound);
        }

        if (Obstacle(exchange) is { } obstacle)
        {
            return new ReplayOutcome(ReplayVerdict.NotReplayable, exchange, obstacle);
        }

        var holds = await FindOpenHoldsAsync(exchange, cancellationToken);
        var record = new IntakeRecord(0, EntryOf(exchange), null, exchange.ControlIdReused);
        var interpreted = interpret.Interpret(record);
        return await store.CommitAsync(unit => CommitAsync(unit, exchange, interpreted.Interpretation, holds, who), cancellationToken);
    }

    private static string? Obstacle(Exchange exchange) => exchange switch
    {
        { Direction: ExchangeDirection.Outbound } => "Only what came in can be replayed; what was sent is decided at its hold.",
        { Format: not "hl7v2" } => "Only HL7 v2 messages can be replayed; an app sends its request again itself.",
        { Outcome: ExchangeOutcome.Refused } => $"It was refused ({exchange.Code}), so the sender still owns it; the sender must mend it and send it again.",
        { Outcome: ExchangeOutcome.Duplicate } => $"It repeats exchange {exchange.DuplicateOf} and had no effect of its own; replay that one.",
        { Payload.IsEmpty: true } => "Its bytes were erased.",
        _ => null,
    };

    private static IntakeEntry EntryOf(Exchange exchange) => new()
    {
        Id = exchange.Id,
        Connection = exchange.Connection,
        Lane = exchange.Lane,
        Format = exchange.Format,
        Kind = exchange.Kind,
        ControlId = exchange.ControlId,
        ReceivedAt = exchange.At,
        Payload = exchange.Payload,
    };

    private async ValueTask<ReplayOutcome> CommitAsync(
        IUnitOfWork unit, Exchange exchange, Interpretation meaning, IReadOnlyList<HoldId> holds, string who)
    {
        var now = Instant.Now(time);
        if (meaning.Check is { } check)
        {
            meaning = await check(unit) ?? meaning;
        }

        if (meaning.Apply is { } apply)
        {
            await apply(unit);
        }

        var withdrawn = await withdrawal.WithdrawAsync(unit, exchange, meaning.Produces, now);
        var replayed = exchange with
        {
            Outcome = meaning.Outcome,
            Code = meaning.Code,
            Place = meaning.Place,
            Sentence = meaning.Sentence,
            Delivery = meaning.Delivery ?? exchange.Delivery,
            Loop = meaning.Loop ?? exchange.Loop,
        };
        await unit.Exchanges.UpdateAsync(replayed);
        await SettleHoldsAsync(unit, replayed, meaning, holds, now);
        await unit.Audit.AddAsync(new AuditEntry(
            exchange.Connection.Organization, now, who, "exchange.replayed", exchange.Id.ToString(), meaning.Outcome.ToString()));
        return new ReplayOutcome(ReplayVerdict.Replayed, replayed, Withdrawn: withdrawn);
    }

    /// <summary>Resolves what the replay mended; where it still waits for a person, there is one hold that says why.</summary>
    private async ValueTask SettleHoldsAsync(IUnitOfWork unit, Exchange replayed, Interpretation meaning, IReadOnlyList<HoldId> holds, Instant now)
    {
        var open = new List<Hold>();
        foreach (var id in holds)
        {
            if (await unit.Holds.GetAsync(id) is { Decision: null } hold)
            {
                open.Add(hold);
            }
        }

        if (replayed.Outcome == ExchangeOutcome.Held)
        {
            if (open.FirstOrDefault(hold => hold.Code != HoldCodes.ReactionFailed) is { } known)
            {
                await unit.Holds.UpdateAsync(known with { Code = meaning.Code, Place = meaning.Place, Sentence = meaning.Sentence });
            }
            else
            {
                await unit.Holds.AddAsync(HoldOf(replayed, now));
            }

            return;
        }

        if (replayed.Outcome is not (ExchangeOutcome.InTheChart or ExchangeOutcome.Accepted))
        {
            return;
        }

        foreach (var hold in open)
        {
            await unit.Holds.UpdateAsync(hold with
            {
                Decision = HoldDecision.Resolved, DecidedBy = "duplex", DecidedAt = now, Reason = "The exchange was replayed and is understood now.",
            });
            await unit.Feed.AppendAsync(Changes.OfDecision(hold, replayed.Lane, now));
        }

        if (open.Exists(hold => hold.Code == HoldCodes.ReactionFailed))
        {
            // What reacts to it was stopped by a fault, so it sees the resources once more.
            foreach (var reference in meaning.Produces)
            {
                await unit.Feed.AppendAsync(Changes.OfResource(replayed.Connection, replayed.Lane, reference, replayed.Id, now));
            }
        }
    }

    private Hold HoldOf(Exchange exchange, Instant now) => new()
    {
        Id = new HoldId(ids.NewId()),
        Connection = exchange.Connection,
        Exchange = exchange.Id,
        Code = exchange.Code,
        Place = exchange.Place,
        Sentence = exchange.Sentence,
        Owner = Owners.IntegrationEngineer,
        OpenedAt = now,
        Deadline = now.Plus(DecideWithin),
    };

    private async ValueTask<IReadOnlyList<HoldId>> FindOpenHoldsAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        var found = new List<HoldId>();
        HoldId? last = null;
        while (true)
        {
            var page = await store.Holds.ListAsync(exchange.Connection.Organization, openOnly: true, last, HoldsPerPage, cancellationToken);
            found.AddRange(page.Where(hold => hold.Exchange == exchange.Id && hold.Delivery is null).Select(hold => hold.Id));
            if (page.Count < HoldsPerPage)
            {
                return found;
            }

            last = page[^1].Id;
        }
    }
}
