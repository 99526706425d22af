namespace Duplex.Facade.Notes;

internal sealed class CheckMediaType : INoteStep
{
    public ValueTask<NoteRefusal?> RunAsync(NoteSubmission note, CancellationToken cancellationToken) =>
        ValueTask.FromResult(AcceptedFormats.IsJsonBody(note.Request) && note.Request.Headers.ContentEncoding.Count == 0
            ? null
            : NoteRefusal.Of(
                StatusCodes.Status415UnsupportedMediaType, "facade.media-type", "not-supported", "",
                "The body must be FHIR JSON in UTF-8, not compressed: Content-Type: application/fhir+json."));
}
