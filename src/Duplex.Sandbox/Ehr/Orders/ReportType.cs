using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr.Deviations;
using Duplex.Sandbox.Ehr.Fhir;
using Duplex.Sandbox.Ehr.Writing;

namespace Duplex.Sandbox.Ehr.Orders;

/// <summary>Reports: at an order of the same patient, with results that are here. A changed report must be reviewed again.</summary>
internal sealed class ReportType(PracticeRules rules) : WritableType
{
    private const string Review = "resultsInterpreter";

    private static readonly string[] Statuses =
        ["registered", "partial", "preliminary", "final", "amended", "corrected", "appended", "cancelled", "entered-in-error", "unknown"];

    public override string Type => ServedResources.Report;

    public override string IdPrefix => "r";

    public override SandboxEventKind Stored => SandboxEventKind.ReportStored;

    public override SandboxEventKind Updated => SandboxEventKind.ReportUpdated;

    public override bool IsTakenInTransactions => true;

    public override bool IsTaken(PracticeRules rules) => rules.TakesResults;

    public override IEnumerable<FhirIssue> CheckShape(JsonObject resource) =>
    [
        .. ShapeChecks.Code(this, resource, "status", Statuses),
        .. ShapeChecks.Concept(this, resource, "code"),
        .. ShapeChecks.Patient(this, resource),
        .. resource["presentedForm"].Items()
            .Select((one, i) => AttachmentShape.Check(one, $"DiagnosticReport.presentedForm[{i}]", rules)).OfType<FhirIssue>(),
    ];

    public override IEnumerable<FhirIssue> CheckPlace(ChartView chart, JsonObject resource) =>
    [
        .. ReferenceChecks.Patient(chart, this, resource),
        .. ReferenceChecks.Element(chart, this, resource, "basedOn", ServedResources.Order, "business-rule"),
        .. ReferenceChecks.Element(chart, this, resource, "result", ServedResources.Observation),
        .. ReferenceChecks.Element(chart, this, resource, "encounter", "Encounter"),
        .. ReferenceChecks.Element(chart, this, resource, Review, "Practitioner"),
    ];

    public override void Complete(JsonObject resource, DateTimeOffset now) => AttachmentShape.Describe(resource, "presentedForm");

    /// <summary>The review is the EHR's own: a report that comes again without it is the same report.</summary>
    public override bool IsSame(JsonObject updated, JsonObject current)
    {
        var reviewed = updated.Copy();
        if (current[Review] is { } review)
        {
            reviewed[Review] ??= review.DeepClone();
        }

        return base.IsSame(reviewed, current);
    }
}
