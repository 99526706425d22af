using System.Text;
using System.Text.Json.Nodes;
using Duplex.Care.Patients;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;
using Duplex.Facade.Reading;
using Duplex.Facade.Writes;
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
            DeliveryMarks.RemoveServers(write.Json);
        }

        return id =>
        {
            var body = write.Json;
            if (write.Kind.Interaction == InteractionKind.Create)
            {
                body = write.Json.DeepClone().AsObject();
                DeliveryMarks.Add(body, DeliveryIdentifiers.DeliverySystem, id.ToString());
            }

            return new DeliveryJob
            {
                Interaction = new Interaction(write.Kind.Interaction, type, Encoding.UTF8.GetBytes(body.ToJsonString(FacadeJson.Options))),
                Placement = write.Placement!,
                Expectation = write.Expectation,
            };
        };
    }
}
