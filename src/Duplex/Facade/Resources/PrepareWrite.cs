using System.Text;
using System.Text.Json.Nodes;
using Duplex.Care.Patients;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;
using Duplex.Facade.Reading;
using Duplex.Facade.Writes;
using Duplex.Fhir.Model;
using Duplex.Vendors;

namespace Duplex.Facade.Resources;

/// <summary>Says what is delivered: the resource as it was checked; a new one under a mark of ours by which it is found again.</summary>
internal sealed class PrepareWrite : IWriteStep<ResourceSubmission>
{
    public ValueTask<WriteRefusal?> RunAsync(ResourceSubmission write, CancellationToken cancellationToken)
    {
        var expectation = write.Expectation;
        AnswerSource.Remove(write.Json);
        write.Delivery = new WriteDelivery
        {
            Purpose = WriteLoopRule.Purpose,
            LaneSubject = expectation is null ? write.Placement!.Patient : $"{expectation.IdentifierSystem}|{expectation.IdentifierValue}",
            Job = JobOf(write),
            Deadline = write.Connection.NoteDeadline,
        };
        return ValueTask.FromResult<WriteRefusal?>(null);
    }

    private static Func<DeliveryId, DeliveryJob> JobOf(ResourceSubmission write)
    {
        var type = write.Kind.ResourceType;
        if (write.Kind.Interaction == InteractionKind.Create)
        {
            write.Json.Remove("id");
            RemoveServers(write.Json);
        }

        return id =>
        {
            var body = write.Json;
            if (write.Kind.Interaction == InteractionKind.Create)
            {
                body = write.Json.DeepClone().AsObject();
                Mark(body, type, id);
            }

            return new DeliveryJob
            {
                Interaction = new Interaction(write.Kind.Interaction, type, Encoding.UTF8.GetBytes(body.ToJsonString(FacadeJson.Options))),
                Placement = write.Placement!,
                Expectation = write.Expectation,
            };
        };
    }

    private static void RemoveServers(JsonObject resource)
    {
        if (resource["meta"] is JsonObject meta)
        {
            meta.Remove("versionId");
            meta.Remove("lastUpdated");
            if (meta.Count == 0)
            {
                resource.Remove("meta");
            }
        }
    }

    /// <summary>An identifier where the type has one to spare, else a tag.</summary>
    private static void Mark(JsonObject resource, string type, DeliveryId id)
    {
        var element = FhirModel.FindType(type)?.Find("identifier");
        if (element is { IsList: true })
        {
            var identifiers = resource["identifier"] as JsonArray ?? [];
            resource["identifier"] = identifiers;
            identifiers.Add(Identifier(id));
        }
        else if (element is not null && resource["identifier"] is null)
        {
            resource["identifier"] = Identifier(id);
        }
        else
        {
            var meta = resource["meta"] as JsonObject ?? [];
            resource["meta"] = meta;
            var tags = meta["tag"] as JsonArray ?? [];
            meta["tag"] = tags;
            tags.Add(new JsonObject { ["system"] = DeliveryIdentifiers.DeliverySystem, ["code"] = id.ToString() });
        }
    }

    private static JsonObject Identifier(DeliveryId id) => new() { ["system"] = DeliveryIdentifiers.DeliverySystem, ["value"] = id.ToString() };
}
