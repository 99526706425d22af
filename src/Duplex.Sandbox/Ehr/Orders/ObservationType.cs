using System.Text.Json;
using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr.Deviations;
using Duplex.Sandbox.Ehr.Fhir;
using Duplex.Sandbox.Ehr.Writing;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Ehr.Orders;

/// <summary>Observations of a laboratory or a clinician, at an order of the same patient where they name one.</summary>
internal sealed class ObservationType : WritableType
{
    private static readonly string[] Statuses =
        ["registered", "preliminary", "final", "amended", "corrected", "cancelled", "entered-in-error", "unknown"];

    public override string Type => ServedResources.Observation;

    public override string IdPrefix => "o";

    public override SandboxEventKind Stored => SandboxEventKind.ObservationStored;

    public override SandboxEventKind Updated => SandboxEventKind.ObservationUpdated;

    public override bool IsTakenInTransactions => true;

    public override bool IsTaken(PracticeRules rules) => rules.TakesResults;

    public override IEnumerable<FhirIssue> CheckShape(JsonObject resource) =>
    [
        .. ShapeChecks.Code(this, resource, "status", Statuses),
        .. ShapeChecks.Concept(this, resource, "code"),
        .. ShapeChecks.Patient(this, resource),
        .. Quantity(resource),
    ];

    public override IEnumerable<FhirIssue> CheckPlace(ChartView chart, JsonObject resource) =>
    [
        .. ReferenceChecks.Patient(chart, this, resource),
        .. ReferenceChecks.Element(chart, this, resource, "basedOn", ServedResources.Order, "business-rule"),
        .. ReferenceChecks.Element(chart, this, resource, "hasMember", ServedResources.Observation),
        .. ReferenceChecks.Element(chart, this, resource, "encounter", "Encounter"),
    ];

    public override void Deviate(SqliteConnection connection, JsonObject resource, Deviation deviation)
    {
        if (deviation.Kind == DeviationKind.Alter)
        {
            AlteredQuantity.Alter(resource, deviation.VariantOrDefault());
        }
        else
        {
            base.Deviate(connection, resource, deviation);
        }
    }

    private static IEnumerable<FhirIssue> Quantity(JsonObject resource)
    {
        if (resource["valueQuantity"] is { } quantity && quantity.Member("value") is { } value && value.GetValueKind() != JsonValueKind.Number)
        {
            yield return new FhirIssue(422, "value", "The value of a quantity is a number.", "Observation.valueQuantity.value");
        }
    }
}
