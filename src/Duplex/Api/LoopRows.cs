using Duplex.Engine.Deliveries;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Duplex.Engine.Storage;

namespace Duplex.Api;

/// <summary>Builds the rows of loops from the stores.</summary>
public sealed class LoopRows(IStateReader state, PatientNames names, TimeProvider time)
{
    private const string Decision = "a person's decision";

    /// <param name="withName">The caller may see the patient's name.</param>
    public async ValueTask<LoopRow> RowAsync(Loop loop, bool withName, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(loop);
        return new LoopRow
        {
            Id = loop.Id.Value,
            Kind = loop.Kind,
            Connection = loop.Connection.Connection,
            Patient = await PatientAsync(loop, withName, cancellationToken),
            Status = loop.Status,
            Step = await StepAsync(loop, cancellationToken),
            OpenedAt = loop.OpenedAt,
            ChangedAt = loop.ChangedAt,
        };
    }

    public async ValueTask<LoopDetail> DetailAsync(Loop loop, bool withName, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(loop);
        var deliveries = await state.Deliveries.ListByLoopAsync(loop.Id, cancellationToken);
        var holds = (await state.Holds.ListByLoopAsync(loop.Id, cancellationToken)).Where(hold => hold.Decision is null).Select(Row).ToList();
        return new LoopDetail
        {
            Id = loop.Id.Value,
            Kind = loop.Kind,
            Connection = loop.Connection.Connection,
            Patient = await PatientAsync(loop, withName, cancellationToken),
            Status = loop.Status,
            Step = await StepAsync(loop, cancellationToken),
            OpenedAt = loop.OpenedAt,
            ChangedAt = loop.ChangedAt,
            Steps = [.. loop.Steps.Select(Row)],
            Delivery = deliveries.FirstOrDefault(one => one.Id == loop.Delivery) is { } opened ? Row(opened) : null,
            Deliveries = [.. deliveries.Select(Row)],
            Hold = holds is [var oldest, ..] ? oldest : null,
            Holds = holds,
            Exchanges = await ExchangesAsync(loop, deliveries, cancellationToken),
        };
    }

    // A cancelled loop waits for nothing, though its steps keep how far it came.
    private static CurrentStepRow? Current(Loop loop) => loop.Status != LoopStatus.Cancelled && loop.Current is { } step
        ? new CurrentStepRow(step.Name, step.Since, step.Deadline, step.Overdue, step.Owner, step.Sentence)
        : null;

    /// <summary>Where no step waits any more, a held loop waits for the decision of its oldest hold.</summary>
    private async ValueTask<CurrentStepRow?> StepAsync(Loop loop, CancellationToken cancellationToken)
    {
        if (Current(loop) is var step && (step is not null || loop.Status != LoopStatus.Held))
        {
            return step;
        }

        var hold = (await state.Holds.ListByLoopAsync(loop.Id, cancellationToken)).FirstOrDefault(one => one is { Decision: null, Delivery: not null });
        return hold is null
            ? null
            : new CurrentStepRow(Decision, hold.OpenedAt, hold.Deadline, hold.Deadline < Instant.Now(time), hold.Owner, hold.Sentence);
    }

    private static StepRow Row(Step step) =>
        new(step.Name, step.Status, step.Grade, step.Evidence, step.Owner, step.Deadline, step.Since, step.Overdue, step.Sentence);

    private static DeliveryRow Row(Delivery delivery) =>
        new(delivery.Id.Value, delivery.Connection.Connection, delivery.Purpose, delivery.State, delivery.Reference, delivery.Code, delivery.Sentence, delivery.Attempts, delivery.PossibleRepeat);

    private static LoopExchangeRow Row(Exchange exchange) =>
        new(exchange.Id.Value, exchange.Direction, exchange.Kind, exchange.At, exchange.Outcome, exchange.Code, exchange.Place, exchange.Sentence);

    private async ValueTask<PatientRow> PatientAsync(Loop loop, bool withName, CancellationToken cancellationToken) =>
        new(loop.Patient, withName ? await names.FindAsync(loop.Connection, loop.Patient, cancellationToken) : null);

    private static LoopHoldRow Row(Hold hold) =>
        new(hold.Id.Value, hold.Code, hold.Place, hold.Sentence, hold.Owner, hold.OpenedAt, hold.Deadline, HoldChoices.Of(hold));

    /// <summary>What was exchanged in the loop, and what its deliveries were made from, oldest first.</summary>
    private async ValueTask<IReadOnlyList<LoopExchangeRow>> ExchangesAsync(Loop loop, IReadOnlyList<Delivery> deliveries, CancellationToken cancellationToken)
    {
        var exchanges = (await state.Exchanges.ListByLoopAsync(loop.Id, cancellationToken)).ToList();
        foreach (var source in deliveries.Select(delivery => delivery.Source).Distinct().Where(id => exchanges.TrueForAll(one => one.Id != id)).ToList())
        {
            if (await state.Exchanges.GetAsync(source, cancellationToken) is { } exchange)
            {
                exchanges.Add(exchange);
            }
        }

        return [.. exchanges.OrderBy(exchange => exchange.Id.Value.ToString("N"), StringComparer.Ordinal).Select(Row)];
    }
}
