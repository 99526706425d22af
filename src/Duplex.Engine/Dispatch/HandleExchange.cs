using Duplex.Engine.Audit;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Identity;
using Duplex.Engine.Intake;
using Duplex.Engine.Holds;
using Duplex.Engine.Storage;

namespace Duplex.Engine.Dispatch;

/// <summary>A record with what it means.</summary>
public sealed record InterpretedRecord(IntakeRecord Record, Interpretation Interpretation);

/// <summary>
/// Handles one inbound exchange within a unit of work: its row (which says whether it was handled before), its changes,
/// a hold where a person must look, and the audit line.
/// </summary>
public sealed class HandleExchange(IIdSource ids, TimeProvider time)
{
    /// <summary>The exchange as it was handled; null where that was done before, and nothing is done again.</summary>
    public async ValueTask<Exchange?> HandleAsync(IUnitOfWork unit, InterpretedRecord interpreted)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(interpreted);
        var (record, meaning) = interpreted;
        if (meaning.Check is { } check)
        {
            meaning = await check(unit) ?? meaning;
        }

        var entry = record.Entry;
        var exchange = new Exchange
        {
            Id = entry.Id,
            Connection = entry.Connection,
            Direction = ExchangeDirection.Inbound,
            Format = entry.Format,
            Kind = entry.Kind,
            ControlId = entry.ControlId,
            Lane = entry.Lane,
            At = entry.ReceivedAt,
            Outcome = meaning.Outcome,
            Code = meaning.Code,
            Place = meaning.Place,
            Sentence = meaning.Sentence,
            ControlIdReused = record.ControlIdReused,
            DuplicateOf = record.DuplicateOf,
            Delivery = meaning.Delivery,
            Loop = meaning.Loop,
            Payload = entry.Payload,
        };
        if (!await unit.Exchanges.TryAddAsync(exchange))
        {
            return null;
        }

        if (meaning.Apply is { } apply)
        {
            await apply(unit);
        }

        if (meaning.Outcome == ExchangeOutcome.Held)
        {
            await unit.Holds.AddAsync(HoldOf(exchange, meaning));
        }

        await unit.Audit.AddAsync(new AuditEntry(
            entry.Connection.Organization, Instant.Now(time), "sender", "exchange.handled", entry.Id.ToString(), meaning.Outcome.ToString()));
        return exchange;
    }

    private Hold HoldOf(Exchange exchange, Interpretation meaning) => new()
    {
        Id = new HoldId(ids.NewId()),
        Connection = exchange.Connection,
        Exchange = exchange.Id,
        Code = meaning.Code,
        Place = meaning.Place,
        Sentence = meaning.Sentence,
        Owner = Owners.IntegrationEngineer,
        OpenedAt = Instant.Now(time),
        Deadline = Instant.Now(time).Plus(TimeSpan.FromHours(24)),
    };
}
