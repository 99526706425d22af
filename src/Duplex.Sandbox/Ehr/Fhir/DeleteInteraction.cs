using Duplex.Sandbox.Ehr.Store;

namespace Duplex.Sandbox.Ehr.Fhir;

/// <summary>Deletes one resource: it is gone for reads and searches, and its history tells it.</summary>
internal sealed class DeleteInteraction(EhrDatabase database, EventStream events, TimeProvider time)
{
    public ValueTask<FhirAnswer> HandleAsync(FhirRequest request, CancellationToken cancellationToken) => database.WriteAsync(
        connection =>
        {
            var (type, id) = (request.Type, request.Id);
            switch (connection.NewestResource(type, id))
            {
                case null:
                    return FhirAnswer.Of(ReadInteractions.NotFound(type));
                case { IsDeletion: true }:
                    return new FhirAnswer(204);
                case var current when request.IfMatch is { } expected && expected != ReadInteractions.ETag(current):
                    return FhirAnswer.Of(new FhirIssue(412, "conflict", "It has another version by now than the one in If-Match.", type));
                case var current:
                    var gone = connection.DeleteResource(current, time.GetUtcNow());
                    events.Publish(SandboxEventKind.RecordDeleted, gone, current.Resource().PatientId());
                    return new FhirAnswer(204).With("ETag", ReadInteractions.ETag(gone));
            }
        },
        cancellationToken);
}
