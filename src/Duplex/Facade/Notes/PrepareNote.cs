using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;
using Duplex.Facade.Writes;
using Duplex.Fhir;
using Duplex.Fhir.Model;

namespace Duplex.Facade.Notes;

/// <summary>Says what is delivered of a note: the document as it was checked, under our own identifier.</summary>
internal sealed class PrepareNote : IWriteStep<NoteSubmission>
{
    public ValueTask<WriteRefusal?> RunAsync(NoteSubmission write, CancellationToken cancellationToken)
    {
        var expectation = write.Expectation;
        write.Delivery = new WriteDelivery
        {
            LaneSubject = expectation is null ? write.Placement!.Patient : $"{expectation.IdentifierSystem}|{expectation.IdentifierValue}",
            Job = JobOf(write),
            Deadline = write.Connection.NoteDeadline,
        };
        return ValueTask.FromResult<WriteRefusal?>(null);
    }

    private static Func<DeliveryId, DeliveryJob> JobOf(NoteSubmission note)
    {
        var document = note.Document;
        WrittenResources.ClearServerElements(document);
        var own = document.Identifier.ToList();
        return id =>
        {
            document.Identifier = [.. own, WrittenResources.DeliveryIdentifier(id)];
            return new DeliveryJob
            {
                Interaction = new Interaction(InteractionKind.Create, "DocumentReference", FhirJson.Serialize(document)),
                Placement = note.Placement!,
                Expectation = note.Expectation,
            };
        };
    }
}
