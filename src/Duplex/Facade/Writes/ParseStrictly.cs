using Duplex.Fhir;
using Duplex.Fhir.Model;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.Notes;

/// <summary>Parses the body as FHIR R4 without forgiving anything: what is not understood could not be delivered truly.</summary>
internal sealed class ParseStrictly : INoteStep
{
    private static readonly FhirReadOptions Options = new(FhirReadMode.Strict, ReadBody.MostBytes);

    public ValueTask<NoteRefusal?> RunAsync(NoteSubmission note, CancellationToken cancellationToken)
    {
        var result = FhirJson.Parse(note.Body, Options);
        if (result.Resource is DocumentReference document)
        {
            note.Document = document;
            return ValueTask.FromResult<NoteRefusal?>(null);
        }

        return ValueTask.FromResult<NoteRefusal?>(result.IsRead
            ? NoteRefusal.Of(
                StatusCodes.Status400BadRequest, "facade.other-type", "invalid", "",
                $"The body is a {result.Resource.TypeName}; this address takes a DocumentReference.")
            : new NoteRefusal(StatusCodes.Status400BadRequest, "facade.not-fhir", result.Issues));
    }
}
