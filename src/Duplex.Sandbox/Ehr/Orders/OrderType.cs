using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr.Fhir;
using Duplex.Sandbox.Ehr.Writing;

namespace Duplex.Sandbox.Ehr.Orders;

/// <summary>Orders: of a patient and a practitioner here; one that has ended can't be made active again.</summary>
internal sealed class OrderType : WritableType
{
    private static readonly string[] Statuses = ["draft", "active", "on-hold", "revoked", "completed", "entered-in-error", "unknown"];
    private static readonly string[] Intents =
        ["proposal", "plan", "directive", "order", "original-order", "reflex-order", "filler-order", "instance-order", "option"];

    private static readonly string[] Priorities = ["routine", "urgent", "asap", "stat"];

    public override string Type => ServedResources.Order;

    public override string IdPrefix => "sr";

    public override SandboxEventKind Stored => SandboxEventKind.OrderStored;

    public override SandboxEventKind Updated => SandboxEventKind.OrderUpdated;

    public override bool IsTaken(PracticeRules rules) => rules.TakesOrders;

    public override IEnumerable<FhirIssue> CheckShape(JsonObject resource) =>
    [
        .. ShapeChecks.Code(this, resource, "status", Statuses),
        .. ShapeChecks.Code(this, resource, "intent", Intents),
        .. ShapeChecks.Code(this, resource, "priority", Priorities, isRequired: false),
        .. ShapeChecks.Concept(this, resource, "code"),
        .. ShapeChecks.Patient(this, resource),
    ];

    public override IEnumerable<FhirIssue> CheckPlace(ChartView chart, JsonObject resource) =>
    [
        .. ReferenceChecks.Patient(chart, this, resource),
        .. ReferenceChecks.Element(chart, this, resource, "requester", "Practitioner"),
        .. ReferenceChecks.Element(chart, this, resource, "encounter", "Encounter"),
    ];

    public override IEnumerable<FhirIssue> CheckChange(JsonObject resource, JsonObject current)
    {
        if (HasEnded(current) && resource["status"].Text() != current["status"].Text())
        {
            yield return new FhirIssue(409, "conflict", "The order has ended; place a new one.", "ServiceRequest.status");
        }
    }

    public static bool HasEnded(JsonObject order) => order["status"].Text() is "revoked" or "completed" or "entered-in-error";
}
