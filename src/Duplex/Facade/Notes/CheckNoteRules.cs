using Duplex.Facade.Writes;
using Duplex.Fhir.Model;
using Duplex.Fhir.UsCore;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.Notes;

/// <summary>The rules of US Core "Writing Clinical Notes", and what Duplex needs beyond them to prove the write.</summary>
internal sealed class CheckNoteRules : IWriteStep<NoteSubmission>
{
    public ValueTask<WriteRefusal?> RunAsync(NoteSubmission note, CancellationToken cancellationToken)
    {
        var found = DocumentReferenceRules.Check(note.Document).Concat(OwnRules(note.Document)).ToList();
        note.Warnings.AddRange(found.Where(issue => issue.Severity > FhirIssueSeverity.Error));
        var errors = found.Where(issue => issue.Severity <= FhirIssueSeverity.Error).ToList();
        return ValueTask.FromResult(errors.Count > 0
            ? new WriteRefusal(StatusCodes.Status422UnprocessableEntity, "facade.note-rules", errors)
            : null);
    }

    private static IEnumerable<FhirIssue> OwnRules(DocumentReference document)
    {
        for (var index = 0; index < document.Content.Count; index++)
        {
            if (document.Content[index].Attachment is { Data: null, Url: not null })
            {
                yield return new FhirIssue(
                    "not-supported", $"DocumentReference.content[{index}].attachment.url", null,
                    "An attachment by address can't be compared after the write; send it inline in data.");
            }
        }

        foreach (var issue in WrittenResources.OwnIdentifiersIn(document.Identifier, "DocumentReference.identifier"))
        {
            yield return issue;
        }
    }
}
