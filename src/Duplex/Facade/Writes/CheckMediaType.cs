namespace Duplex.Facade.Writes;

internal sealed class CheckMediaType : IWriteStep<WriteSubmission>
{
    public ValueTask<WriteRefusal?> RunAsync(WriteSubmission write, CancellationToken cancellationToken) =>
        ValueTask.FromResult(AcceptedFormats.IsJsonBody(write.Request) && write.Request.Headers.ContentEncoding.Count == 0
            ? null
            : WriteRefusal.Of(
                StatusCodes.Status415UnsupportedMediaType, "facade.media-type", "not-supported", "",
                "The body must be FHIR JSON in UTF-8, not compressed: Content-Type: application/fhir+json."));
}
