using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr.Fhir;
using Duplex.Sandbox.Ehr.Writing;

namespace Duplex.Sandbox.Ehr.Orders;

/// <summary>Tasks for the clinic's people; one that has ended is closed.</summary>
internal sealed class TaskType : WritableType
{
    private static readonly string[] Statuses =
    [
        "draft", "requested", "received", "accepted", "rejected", "ready", "cancelled", "in-progress", "on-hold", "failed", "completed",
        "entered-in-error",
    ];

    private static readonly string[] Intents =
        ["unknown", "proposal", "plan", "order", "original-order", "reflex-order", "filler-order", "instance-order", "option"];

    private static readonly string[] Priorities = ["routine", "urgent", "asap", "stat"];

    public override string Type => ServedResources.Task;

    public override string IdPrefix => "t";

    public override SandboxEventKind Stored => SandboxEventKind.TaskStored;

    public override SandboxEventKind Updated => SandboxEventKind.TaskUpdated;

    public override bool IsTakenInTransactions => true;

    public override string PatientElement => "for";

    public override bool IsTaken(PracticeRules rules) => rules.TakesTasks;

    public override IEnumerable<FhirIssue> CheckShape(JsonObject resource) =>
    [
        .. ShapeChecks.Code(this, resource, "status", Statuses),
        .. ShapeChecks.Code(this, resource, "intent", Intents),
        .. ShapeChecks.Code(this, resource, "priority", Priorities, isRequired: false),
        .. ShapeChecks.Patient(this, resource),
        .. resource["description"].Text() is { Length: > 0 } ? [] : ShapeChecks.Concept(this, resource, "code"),
    ];

    public override IEnumerable<FhirIssue> CheckPlace(ChartView chart, JsonObject resource) =>
    [
        .. ReferenceChecks.Patient(chart, this, resource),
        .. ReferenceChecks.Element(chart, this, resource, "owner", "Practitioner"),
        .. ReferenceChecks.Element(chart, this, resource, "basedOn", ServedResources.Order, "business-rule"),
        .. ReferenceChecks.Element(chart, this, resource, "encounter", "Encounter"),
        .. ServedResources.Types.Where(type => resource["focus"].ReferencedId(type) is not null)
            .SelectMany(type => ReferenceChecks.Element(chart, this, resource, "focus", type)),
    ];

    public override IEnumerable<FhirIssue> CheckChange(JsonObject resource, JsonObject current)
    {
        if (HasEnded(current) && resource["status"].Text() != current["status"].Text())
        {
            yield return new FhirIssue(409, "conflict", "The task has ended; make a new one.", "Task.status");
        }
    }

    public static bool HasEnded(JsonObject task) => task["status"].Text() is "rejected" or "cancelled" or "failed" or "completed" or "entered-in-error";
}
