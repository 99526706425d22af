using Duplex.Engine.Deliveries;
using Duplex.Fhir.Model;
using Duplex.Translation;
using Duplex.Translation.Orders;

namespace Duplex.Vendors.Hl7v2;

/// <summary>Turns an order, or its withdrawal, into one message. Pure: the same job, the same bytes.</summary>
internal static class PlanOrder
{
    private const string IdentifierTypes = "http://terminology.hl7.org/CodeSystem/v2-0203";

    public static PlanOutcome From(DeliveryJob job, Hl7v2LinkOptions options)
    {
        if (job.Interaction.ResourceType != "ServiceRequest")
        {
            return Impossible("interaction-not-offered", "", "This connection takes orders only: the creation and update of ServiceRequest.");
        }

        var (context, problem) = OrderContext.Read(job);
        if (context is null)
        {
            return PlanOutcome.Impossible(problem!);
        }

        if (DeliveryOf(context.Order) is not { } delivery)
        {
            return Impossible("delivery-identifier-missing", "ServiceRequest.identifier",
                $"The order must carry as its last identifier of system {DeliveryIdentifiers.DeliverySystem} the id of its own delivery, or its message could not be told from others.");
        }

        if (PlacerSystemOf(context.Order) is not { } placerSystem)
        {
            return Impossible("placer-number-missing", "ServiceRequest.identifier",
                "The order must carry a placer order number: an identifier of type PLAC with its system.");
        }

        var written = OrderMessage.Write(RequestOf(job, context, delivery, placerSystem, options));
        return written.Bytes is { } bytes
            ? PlanOutcome.Of(new PlannedPart(0, options.Message, ModeOf(job), MessageControl.LookupOf(MessageControl.IdOf(delivery)), bytes))
            : PlanOutcome.Impossible(ProblemOf(written));
    }

    private static OrderMessageRequest RequestOf(
        DeliveryJob job, OrderContext context, Guid delivery, string placerSystem, Hl7v2LinkOptions options) => new()
    {
        Order = context.Order,
        Patient = context.Patient,
        Requester = context.Requester,
        Encounter = context.Encounter,
        Action = ActionOf(job, context.Order),
        MessageType = options.Message == Hl7v2LinkOptions.GeneralOrder ? OrderMessageType.OrmO01 : OrderMessageType.OmlO21,
        ControlId = MessageControl.IdOf(delivery),
        Time = MessageControl.TimeOf(delivery, options.TimeZone),
        SendingApplication = options.SendingApplication,
        SendingFacility = options.SendingFacility,
        ReceivingApplication = options.ReceivingApplication,
        ReceivingFacility = options.ReceivingFacility,
        ProcessingId = options.ProcessingId,
        EnhancedMode = options.Enhanced,
        Authorities = options.Authorities,
        PatientSystem = job.Expectation?.IdentifierSystem ?? "",
        PlacerSystem = placerSystem,
    };

    private static OrderAction ActionOf(DeliveryJob job, ServiceRequest order) =>
        job.Interaction.Kind == InteractionKind.Create ? OrderAction.New
        : order.Status?.Value is "revoked" or "entered-in-error" ? OrderAction.Cancel
        : OrderAction.Change;

    private static PartMode ModeOf(DeliveryJob job) => job.Interaction.Kind == InteractionKind.Create ? PartMode.Create : PartMode.Replace;

    /// <summary>The last one: an order that Duplex wrote to the EHR also carries the id of that delivery.</summary>
    private static Guid? DeliveryOf(ServiceRequest order) =>
        Guid.TryParseExact(order.Identifier.FindLast(one => one.System?.Value == DeliveryIdentifiers.DeliverySystem)?.Value?.Value, "D", out var delivery)
            ? delivery
            : null;

    private static string? PlacerSystemOf(ServiceRequest order) => order.Identifier
        .Find(one => one.Type?.Coding.Exists(coding => coding.System?.Value == IdentifierTypes && coding.Code?.Value == "PLAC") == true && one.System?.Value is { Length: > 0 })
        ?.System?.Value;

    private static Problem ProblemOf(OrderMessageResult written)
    {
        var finding = written.Findings.First(one => one.Severity == FindingSeverity.Error);
        return new Problem("order-incomplete", finding.Place, finding.Sentence);
    }

    private static PlanOutcome Impossible(string code, string place, string sentence) => PlanOutcome.Impossible(new Problem(code, place, sentence));
}
