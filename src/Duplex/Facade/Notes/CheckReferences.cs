using Duplex.Engine.Deliveries;
using Duplex.Facade.Writes;
using Duplex.Fhir.Model;
using Duplex.Fhir;

namespace Duplex.Facade.Notes;

/// <summary>
/// Patient, encounter and author must be the counterparty's own resources: <c>Patient/123</c>, or the same under the facade's address.
/// The document leaves this step with relative references, and the placement is known.
/// </summary>
internal sealed class CheckReferences : IWriteStep<NoteSubmission>
{
    private const string SubjectPath = "DocumentReference.subject.reference";
    private const string SourcePatientPath = "DocumentReference.context.sourcePatientInfo.reference";
    private const string EncounterPath = "DocumentReference.context.encounter[0].reference";

    public ValueTask<WriteRefusal?> RunAsync(NoteSubmission note, CancellationToken cancellationToken) => ValueTask.FromResult(Check(note));

    private static WriteRefusal? Check(NoteSubmission note)
    {
        var document = note.Document;
        var encounters = document.Context?.Encounter ?? [];
        if (encounters.Count > 1)
        {
            return WriteRefusal.Unprocessable(
                "facade.several-encounters", "business-rule", "DocumentReference.context.encounter", "A note belongs to one encounter here; send one, or none.");
        }

        if (WrittenResources.ToRelative(document.Subject, "Patient", note.FacadeAddress) is not { } patient)
        {
            return WriteRefusal.Unprocessable(
                "facade.subject-form", "value", SubjectPath, "The subject must be a patient of this connection: Patient/ and the id that a search here gives.");
        }

        if (WrittenResources.ToRelative(document.Context?.SourcePatientInfo, "Patient", note.FacadeAddress) is { } source && source != patient)
        {
            return WriteRefusal.Unprocessable(
                "facade.source-patient-other", "conflict", SourcePatientPath, "This is another patient than DocumentReference.subject; nothing was sent. Name one patient.");
        }

        string? encounter = null;
        if (encounters.Count == 1 && (encounter = WrittenResources.ToRelative(encounters[0], "Encounter", note.FacadeAddress)) is null)
        {
            return WriteRefusal.Unprocessable(
                "facade.encounter-form", "value", EncounterPath, "The encounter must be one of this connection: Encounter/ and the id that a search here gives.");
        }

        var authors = document.Author.Select(author => WrittenResources.ToRelative(author, "Practitioner", note.FacadeAddress)).ToList();
        WrittenResources.ToRelative(document.Authenticator, "Practitioner", note.FacadeAddress);
        var type = document.Type?.Coding.FirstOrDefault();
        note.Placement = new Placement
        {
            Patient = patient,
            Encounter = encounter,
            Section = type is null ? null : $"{type.System?.Value}|{type.Code?.Value}",
            Author = authors.FirstOrDefault(author => author is not null),
        };
        return null;
    }
}
