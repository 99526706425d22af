using Duplex.Engine.Deliveries;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Duplex.Engine.Storage;

namespace Duplex.Api;

/// <summary>Builds the rows of loops from the stores.</summary>
public sealed class LoopRows(IStateReader state, PatientNames names)
{
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
            Step = Current(loop),
            OpenedAt = loop.OpenedAt,
            ChangedAt = loop.ChangedAt,
        };
    }

    public async ValueTask<LoopDetail> DetailAsync(Loop loop, bool withName, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(loop);
        var delivery = await state.Deliveries.GetAsync(loop.Delivery, cancellationToken);
        return new LoopDetail
        {
            Id = loop.Id.Value,
            Kind = loop.Kind,
            Connection = loop.Connection.Connection,
            Patient = await PatientAsync(loop, withName, cancellationToken),
            Status = loop.Status,
            Step = Current(loop),
            OpenedAt = loop.OpenedAt,
            ChangedAt = loop.ChangedAt,
            Steps = [.. loop.Steps.Select(Row)],
            Delivery = delivery is null ? null : Row(delivery),
            Hold = await OpenHoldAsync(loop, cancellationToken),
            Exchanges = await ExchangesAsync(loop, delivery, cancellationToken),
        };
    }

    // A cancelled loop waits for nothing, though its steps keep how far it came.
    private static CurrentStepRow? Current(Loop loop) => loop.Status != LoopStatus.Cancelled && loop.Current is { } step
        ? new CurrentStepRow(step.Name, step.Since, step.Deadline, step.Overdue, step.Owner, step.Sentence)
        : null;

    private static StepRow Row(Step step) =>
        new(step.Name, step.Status, step.Grade, step.Evidence, step.Owner, step.Deadline, step.Since, step.Overdue, step.Sentence);

    private static DeliveryRow Row(Delivery delivery) =>
        new(delivery.Id.Value, delivery.State, delivery.Reference, delivery.Code, delivery.Sentence, delivery.Attempts, delivery.PossibleRepeat);

    private static LoopExchangeRow Row(Exchange exchange) =>
        new(exchange.Id.Value, exchange.Direction, exchange.Kind, exchange.At, exchange.Outcome, exchange.Code, exchange.Place, exchange.Sentence);

    private async ValueTask<PatientRow> PatientAsync(Loop loop, bool withName, CancellationToken cancellationToken) =>
        new(loop.Patient, withName ? await names.FindAsync(loop.Connection, loop.Patient, cancellationToken) : null);

    private async ValueTask<LoopHoldRow?> OpenHoldAsync(Loop loop, CancellationToken cancellationToken)
    {
        var hold = await state.Holds.GetOpenAsync(loop.Delivery, cancellationToken);
        return hold is null
            ? null
            : new LoopHoldRow(hold.Id.Value, hold.Code, hold.Place, hold.Sentence, hold.Owner, hold.OpenedAt, hold.Deadline);
    }

    private async ValueTask<IReadOnlyList<LoopExchangeRow>> ExchangesAsync(Loop loop, Delivery? delivery, CancellationToken cancellationToken)
    {
        var exchanges = await state.Exchanges.ListByDeliveryAsync(loop.Delivery, cancellationToken);
        if (delivery is not null && exchanges.All(exchange => exchange.Id != delivery.Source)
            && await state.Exchanges.GetAsync(delivery.Source, cancellationToken) is { } source)
        {
            exchanges = [source, .. exchanges];
        }

        return [.. exchanges.Select(Row)];
    }
}
