using Duplex.Sandbox.Lab.Catalogue;
using Duplex.Sandbox.Lab.Store;
using Duplex.Sandbox.Lab.Wire;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Lab.Orders;

/// <summary>Cancels (CA) and changes (XO) orders as the clinic asks, as long as nothing final is reported.</summary>
internal sealed class OrderChanges(LabScript script, LabEvents events)
{
    public void Apply(SqliteConnection connection, OrderMessage message, OrderRequest request, TakenOrders taken)
    {
        var plan = script.Take(request.Control, message.Mrn, request.TestCode, request.Placer);
        taken.Ask(plan?.Answer ?? LabAnswer.Accept);
        var unable = request.Control == "CA" ? "UC" : "UX";
        if (Scripted(plan?.Answer.Kind) is { } scripted)
        {
            Refuse(message, request, taken, unable, scripted);
            return;
        }

        var order = connection.OrderOfPlacer(request.Placer, request.PlacerNamespace) ?? connection.OrderOfFiller(request.Filler);
        if (order is null || order.PatientIdentifier != message.PatientIdentifier)
        {
            Refuse(message, request, taken, unable, new WireProblem(
                204, $"ORC^{WireText.Number(request.Occurrence)}^2", "This patient has no order with that number here."));
            return;
        }

        taken.Numbers.Add(order.Filler);
        if (order.IsUnableToCancel || plan is { IsUnableToCancel: true } || order.IsReportedFinal)
        {
            taken.Refuse(request, unable, null, OrderState.FillerField(order), OrderState.Of(order));
            events.Publish(LabEventKind.OrderRefused, order.Filler, message.ControlId, unable);
        }
        else if (request.Control == "CA")
        {
            Cancel(connection, message, request, taken, order);
        }
        else
        {
            Change(connection, message, request, taken, order);
        }
    }

    private void Cancel(SqliteConnection connection, OrderMessage message, OrderRequest request, TakenOrders taken, OrderRow order)
    {
        var cancelled = order with { Status = LabOrderStatus.Cancelled };
        connection.UpdateOrder(cancelled);
        connection.DropActs(order.Filler);
        taken.Lines.Add(new AnswerLine("CR", request.PlacerField, OrderState.FillerField(order), OrderState.Of(cancelled), order.TestField));
        events.Publish(LabEventKind.OrderCancelled, order.Filler, message.ControlId, "CR");
    }

    private void Change(SqliteConnection connection, OrderMessage message, OrderRequest request, TakenOrders taken, OrderRow order)
    {
        if (request.TestCode.Length > 0 && LabCatalogue.Find(request.TestCode) is null)
        {
            Refuse(message, request, taken, "UX", new WireProblem(
                103, $"OBR^{WireText.Number(request.Occurrence)}^4", "This laboratory doesn't have that test."));
            return;
        }

        var changed = order with
        {
            TestCode = request.TestCode.Length > 0 ? request.TestCode : order.TestCode,
            TestField = request.TestCode.Length > 0 ? request.TestField : order.TestField,
            CollectedField = request.CollectedField.Length > 0 ? request.CollectedField : order.CollectedField,
            ProviderField = request.ProviderField.Length > 0 ? request.ProviderField : order.ProviderField,
        };
        connection.UpdateOrder(changed);
        taken.Lines.Add(new AnswerLine("XR", request.PlacerField, OrderState.FillerField(order), OrderState.Of(changed), changed.TestField));
        events.Publish(LabEventKind.OrderChanged, order.Filler, message.ControlId, "XR");
    }

    private void Refuse(OrderMessage message, OrderRequest request, TakenOrders taken, string control, WireProblem problem)
    {
        taken.Refuse(request, control, problem);
        events.Publish(LabEventKind.OrderRefused, null, message.ControlId, $"{control} {WireText.Number(problem.Code)}");
    }

    private static WireProblem? Scripted(LabAnswerKind? kind) => kind switch
    {
        LabAnswerKind.UnableToAccept or LabAnswerKind.Error => new WireProblem(103, "", "The laboratory can't do that at present."),
        LabAnswerKind.Reject => new WireProblem(207, "", "The laboratory's system is out of order at present."),
        _ => null,
    };
}
