using System.Text.Json.Nodes;
using Duplex.Engine.Deliveries;
using Duplex.Facade.Writes;
using Duplex.Fhir;
using Duplex.Fhir.Model;

namespace Duplex.Facade.Resources;

/// <summary>One write of a resource of any type.</summary>
/// <param name="id">The counterparty's own id; null for a create.</param>
internal sealed class ResourceSubmission(HttpRequest request, FacadeCall call, string type, InteractionKind interaction, string? id = null) : WriteSubmission(request, call)
{
    public override WriteKind Kind { get; } = ResourceWrites.Kind(type, interaction);

    public string? Id => id;

    public override string Distinction => id ?? "";

    public override bool TakesCondition => interaction == InteractionKind.Create;

    public override bool TakesVersion => interaction != InteractionKind.Create;

    /// <summary>As it was received; null of a deletion.</summary>
    public Resource? Resource { get; private set; }

    /// <summary>What is sent, with relative references once they were checked; of a deletion what the counterparty shows now.</summary>
    public JsonObject Json { get; set; } = [];

    public override Reference? Subject => null;

    /// <summary>US Core lets an app retract with id, status and subject alone.</summary>
    public override bool TryTakePartial(byte[] body) => interaction == InteractionKind.Update
        && FhirJson.Parse(body, new FhirReadOptions(FhirReadMode.Lenient, ReadBody.MostBytes)).Resource is { } resource
        && Retraction.Is(JsonNode.Parse(FhirJson.Serialize(resource)))
        && TryTake(resource);

    public override bool TryTake(Resource resource)
    {
        if (resource.TypeName != type)
        {
            return false;
        }

        Resource = resource;
        Json = JsonNode.Parse(FhirJson.Serialize(resource))!.AsObject();
        return true;
    }
}
