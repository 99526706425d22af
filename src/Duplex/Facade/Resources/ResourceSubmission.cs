using System.Text.Json.Nodes;
using Duplex.Chart.Interactions;
using Duplex.Engine.Deliveries;
using Duplex.Facade.Writes;
using Duplex.Fhir;
using Duplex.Fhir.Model;

namespace Duplex.Facade.Resources;

/// <summary>One write of a resource of any type.</summary>
/// <param name="id">The counterparty's own id; null: a create, or one that a search finds.</param>
internal sealed class ResourceSubmission(HttpRequest request, FacadeCall call, string type, InteractionKind interaction, string? id = null) : WriteSubmission(request, call)
{
    private WriteKind _kind = ResourceWrites.Kind(type, interaction);

    public override WriteKind Kind => _kind;

    /// <summary>The counterparty's own; null of a create, and until the condition was looked at.</summary>
    public string? Id { get; private set; } = id;

    public override string Distinction { get; } = id ?? "";

    public override bool TakesCondition => interaction == InteractionKind.Create;

    public override bool TakesVersion => interaction != InteractionKind.Create;

    public override bool TakesQuery { get; } = interaction != InteractionKind.Create && id is null;

    /// <summary>Null: it is sent whole.</summary>
    public IResourcePatch? Patch { get; set; }

    /// <summary>As it was received; null of a deletion.</summary>
    public Resource? Resource { get; private set; }

    /// <summary>What is sent, with relative references once they were checked; of a deletion what the counterparty shows now.</summary>
    public JsonObject Json { get; set; } = [];

    public override Reference? Subject => null;

    /// <summary>The condition fits this one.</summary>
    public void Resolve(string found)
    {
        Id = found;
        Json["id"] = found;
    }

    /// <summary>The condition fits none: what was to replace it is new.</summary>
    public void BecomeCreate() => _kind = ResourceWrites.Kind(type, InteractionKind.Create);

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
