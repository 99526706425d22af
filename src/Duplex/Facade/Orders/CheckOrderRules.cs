using Duplex.Facade.Writes;
using Duplex.Fhir.Model;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.Orders;

/// <summary>An order that a laboratory can carry out: active, an order, coded, and not the contrary of one.</summary>
internal sealed class CheckOrderRules : IWriteStep<OrderSubmission>
{
    public ValueTask<WriteRefusal?> RunAsync(OrderSubmission write, CancellationToken cancellationToken)
    {
        var issues = Check(write.Order).Concat(PlacerNumber.Check(write.Order, write.Orders.System)).ToList();
        return ValueTask.FromResult(issues.Count > 0
            ? new WriteRefusal(StatusCodes.Status422UnprocessableEntity, "facade.order-rules", issues)
            : null);
    }

    private static IEnumerable<FhirIssue> Check(ServiceRequest order)
    {
        if (order.Status?.Value != RequestStatusCodes.Active)
        {
            yield return Rule("ServiceRequest.status", "A new order must be active; send drafts nowhere, and cancel an order by an update.");
        }

        if (order.Intent?.Value != RequestIntentCodes.Order)
        {
            yield return Rule("ServiceRequest.intent", "Only orders go to a laboratory; the intent must be order.");
        }

        if (order.DoNotPerform?.Value == true)
        {
            yield return Rule("ServiceRequest.doNotPerform", "An order not to do something can't be sent to a laboratory; leave it out, or cancel the order that it is about.");
        }

        if (order.ModifierExtension.Count > 0)
        {
            yield return Rule("ServiceRequest.modifierExtension", "Extensions that change an order's meaning can't be sent to a laboratory; say it without them.");
        }

        if (order.Code is null || !order.Code.Coding.Any(coding => !string.IsNullOrEmpty(coding.Code?.Value)))
        {
            yield return new FhirIssue("required", "ServiceRequest.code.coding", null, "What is ordered must be coded, with at least one code that the laboratory knows.");
        }

        foreach (var issue in WrittenResources.OwnIdentifiersIn(order.Identifier, "ServiceRequest.identifier"))
        {
            yield return issue;
        }
    }

    private static FhirIssue Rule(string path, string sentence) => new("business-rule", path, null, sentence);
}
