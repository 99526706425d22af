using System.Text;
using System.Text.Json.Nodes;
using Duplex.Care.Patients;
using Duplex.Engine.Deliveries;
using Duplex.Facade.Resources;
using Duplex.Facade.Writes;
using Duplex.Fhir.Model;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.Bundles;

/// <summary>New resources of one patient that are to be created together.</summary>
internal sealed class TransactionSubmission(HttpRequest request, FacadeCall call, JsonObject bundle) : WriteSubmission(request, call)
{
    private static readonly WriteKind Transaction = ResourceWrites.Kind("Bundle", InteractionKind.Create) with
    {
        Thing = "transaction", SubjectPath = "Bundle.entry", EncounterPath = "Bundle.entry",
    };

    public override WriteKind Kind => Transaction;

    public JsonObject Bundle => bundle;

    public IReadOnlyList<JsonObject> Entries { get; } = [.. (bundle["entry"] as JsonArray ?? []).OfType<JsonObject>()];

    public override Reference? Subject => null;

    public override IReadOnlyList<string> CreatedTypes => [.. Entries.Select(entry => (string)entry["resource"]!["resourceType"]!).Distinct()];

    public override bool TryTake(Resource resource) => false;

    /// <summary>200 with where each resource is; the EHR's own ids.</summary>
    public override FhirResult? AnswerTaken(Delivery delivery, string loopAddress)
    {
        var references = (delivery.Reference ?? "").Split(' ');
        if (references.Length != Entries.Count)
        {
            return null;
        }

        var answer = new JsonObject
        {
            ["resourceType"] = "Bundle",
            ["type"] = "transaction-response",
            ["entry"] = new JsonArray([.. references.Select(reference => new JsonObject
            {
                ["response"] = new JsonObject { ["status"] = "201 Created", ["location"] = $"{FacadeAddress}/{reference}" },
            })]),
        };
        return new FhirResult(StatusCodes.Status200OK, Encoding.UTF8.GetBytes(answer.ToJsonString(FacadeJson.Options)))
            .With("Link", $"<{loopAddress}>; rel=\"monitor\"");
    }
}
