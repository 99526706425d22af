using Duplex.Sandbox.Lab.Catalogue;
using Duplex.Sandbox.Lab.Scripts;
using Duplex.Sandbox.Lab.Store;
using Duplex.Sandbox.Lab.Wire;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Lab.Orders;

/// <summary>Opens new orders; every ORC of a message is decided by itself.</summary>
internal sealed class OrderIntake(LaboratoryOptions options, LabScript script, OrderChanges changes, LabEvents events)
{
    private readonly MessyLaboratory _messy = new(options.Seed, options.Messiness);

    public TakenOrders Take(SqliteConnection connection, OrderMessage message)
    {
        var taken = new TakenOrders();
        foreach (var request in message.Orders)
        {
            if (request.Placer.Length > 0)
            {
                taken.Numbers.Add(request.Placer);
            }

            switch (request.Control)
            {
                case "NW":
                    Open(connection, message, request, taken);
                    break;
                case "CA" or "XO":
                    changes.Apply(connection, message, request, taken);
                    break;
                default:
                    Refuse(message, request, taken, new WireProblem(103, At(request, "ORC", 1), "ORC-1 must be NW, CA or XO."));
                    break;
            }
        }

        return taken;
    }

    private static string At(OrderRequest request, string segment, int field) => $"{segment}^{WireText.Number(request.Occurrence)}^{WireText.Number(field)}";

    private void Open(SqliteConnection connection, OrderMessage message, OrderRequest request, TakenOrders taken)
    {
        if (Missing(request) is { } missing)
        {
            Refuse(message, request, taken, missing);
            return;
        }

        if (connection.OrderOfPlacer(request.Placer, request.PlacerNamespace) is { } known)
        {
            Recognise(message, request, taken, known);
            return;
        }

        if (LabCatalogue.Find(request.TestCode) is null)
        {
            Refuse(message, request, taken, new WireProblem(
                103, At(request, "OBR", 4), $"This laboratory doesn't have that test; it has {string.Join(", ", LabCatalogue.Codes)}."));
            return;
        }

        var number = connection.NextNewOrder();
        var plan = script.Take("NW", message.Mrn, request.TestCode, request.Placer) ?? _messy.Plan(number) ?? options.DefaultPlan;
        taken.Ask(plan.Answer);
        switch (plan.Answer.Kind)
        {
            case LabAnswerKind.UnableToAccept or LabAnswerKind.Error:
                Refuse(message, request, taken, new WireProblem(103, At(request, "OBR", 4), "The laboratory can't do this test at present."));
                break;
            case LabAnswerKind.Reject:
                Refuse(message, request, taken, new WireProblem(207, "", "The laboratory's system is out of order at present."));
                break;
            default:
                Keep(connection, message, request, taken, plan);
                break;
        }
    }

    private void Keep(SqliteConnection connection, OrderMessage message, OrderRequest request, TakenOrders taken, LabPlan plan)
    {
        var own = connection.KeepPatient(message.PatientIdentifier, message.Pid(null));
        var order = new OrderRow(connection.NextFiller(), request.TestCode, request.TestField, message.Mrn, message.PatientIdentifier, message.Pid(own))
        {
            Placer = request.Placer,
            PlacerNamespace = request.PlacerNamespace,
            PlacerField = request.PlacerField,
            ProviderField = request.ProviderField,
            CollectedField = request.CollectedField,
            Application = message.Application,
            Facility = message.Facility,
            ProcessingId = message.ProcessingId.Length == 0 ? "P" : message.ProcessingId,
            Message = message.Key,
            TakenAt = options.Time.GetUtcNow(),
            IsUnableToCancel = plan.IsUnableToCancel,
        };
        connection.AddOrder(order);
        foreach (var act in plan.Acts)
        {
            connection.AddAct(new ActRow(order.Filler, message.Key, order.Filler, $"{order.Filler} {order.Placer}", ActRow.Result, ActJson.Write(act))
            {
                Delay = act.Delay,
                UntilReleased = act.UntilReleased,
            });
        }

        taken.Numbers.Add(order.Filler);
        taken.Lines.Add(new AnswerLine("OK", request.PlacerField, plan.Answer.OmitsFiller ? "" : OrderState.FillerField(order), "IP", request.TestField));
        events.Publish(LabEventKind.OrderTaken, order.Filler, message.ControlId, request.TestCode);
    }

    private void Recognise(OrderMessage message, OrderRequest request, TakenOrders taken, OrderRow known)
    {
        if (known.PatientIdentifier != message.PatientIdentifier || known.TestCode != request.TestCode || known.Status == LabOrderStatus.Cancelled)
        {
            Refuse(message, request, taken, new WireProblem(
                205, At(request, "ORC", 2), "This placer number belongs to a cancelled order, or to one for another patient or test."));
            return;
        }

        taken.Numbers.Add(known.Filler);
        taken.Lines.Add(new AnswerLine("OK", request.PlacerField, OrderState.FillerField(known), OrderState.Of(known), request.TestField));
        events.Publish(LabEventKind.OrderKnown, known.Filler, message.ControlId, request.TestCode);
    }

    private void Refuse(OrderMessage message, OrderRequest request, TakenOrders taken, WireProblem problem)
    {
        taken.Refuse(request, "UA", problem);
        events.Publish(LabEventKind.OrderRefused, null, message.ControlId, $"UA {WireText.Number(problem.Code)}");
    }

    private static WireProblem? Missing(OrderRequest request) =>
        request.Placer.Length == 0 ? new WireProblem(101, At(request, "ORC", 2), "ORC-2 is empty; an order needs its placer number.")
        : request.TestCode.Length == 0 ? new WireProblem(101, At(request, "OBR", 4), "OBR-4 is empty; an order names its test.")
        : null;
}
