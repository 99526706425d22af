using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr.Deviations;
using Duplex.Sandbox.Ehr.Notes;
using Duplex.Sandbox.Ehr.Store;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Ehr.Fhir;

/// <summary>Update of a DocumentReference: a draft may be changed, any note may be retracted, a signed one is locked otherwise.</summary>
internal sealed class UpdateNote(
    EhrDatabase database, EhrAddresses addresses, PracticeRules rules, DeviationScript script, EventStream events, TimeProvider time)
{
    public async ValueTask<FhirAnswer> HandleAsync(FhirRequest request, CancellationToken cancellationToken)
    {
        var (note, issue) = RequestBody.Read(request);
        if (note is null)
        {
            return FhirAnswer.Of(issue!);
        }

        if (note["id"].Text() != request.Id)
        {
            return FhirAnswer.Of(new FhirIssue(400, "invalid", "id must be the id of the address.", "DocumentReference.id"));
        }

        return await database.WriteAsync(connection => Update(connection, note, request), cancellationToken);
    }

    private FhirAnswer Update(SqliteConnection connection, JsonObject note, FhirRequest request)
    {
        if (connection.CurrentResource(ServedResources.Note, request.Id) is not { } current)
        {
            return FhirAnswer.Of(new FhirIssue(405, "not-supported", "A document is created with POST; the EHR gives the id.")).With("Allow", "POST");
        }

        if (request.IfMatch is { } match && match != ReadInteractions.ETag(current))
        {
            return FhirAnswer.Of(new FhirIssue(412, "conflict", "If-Match names another version than the current one; read it again."));
        }

        var isRetraction = note["status"].Text() == "entered-in-error";
        if (Check(connection, note, current.Resource(), isRetraction) is { Count: > 0 } wrong)
        {
            events.Publish(SandboxEventKind.WriteRefused, note["subject"].ReferencedId("Patient"), detail: wrong[0].Code);
            return FhirAnswer.Of(wrong);
        }

        var subject = DeviationSubject.OfNote(DeviationInteraction.Update, note);
        var deviation = script.Take(subject);
        if (deviation is not null)
        {
            events.Publish(SandboxEventKind.DeviationApplied, subject.Patient, detail: DeviationJson.NameOf(deviation.Kind));
            if (deviation.Kind is DeviationKind.Refuse or DeviationKind.DropBefore)
            {
                return FaultyAnswer.WithoutEffect(deviation);
            }
        }

        var updated = isRetraction ? Retracted(current.Resource()) : note.Copy();
        Deviate(updated, deviation);
        NoteFiling.Complete(updated, time.GetUtcNow());
        var lost = deviation?.Kind == DeviationKind.Lose;
        var stored = lost ? current : connection.PutResource(updated, time.GetUtcNow());
        events.Publish(lost ? SandboxEventKind.DocumentLost : SandboxEventKind.DocumentUpdated, stored, subject.Patient, updated["status"].Text());
        var answer = StoredAnswer.Of(200, stored, request.Prefer, addresses);
        return deviation is null ? answer : FaultyAnswer.AfterEffect(answer, deviation);
    }

    private List<FhirIssue> Check(SqliteConnection connection, JsonObject note, JsonObject current, bool isRetraction)
    {
        if (note["subject"].ReferencedId("Patient") != current["subject"].ReferencedId("Patient"))
        {
            return [new FhirIssue(422, "business-rule", "subject can't change; retract the note and file a new one.", "DocumentReference.subject")];
        }

        if (isRetraction)
        {
            return [];
        }

        if (current["docStatus"].Text() is "final" or "amended")
        {
            return [new FhirIssue(409, "lock-error", "The note is signed and locked; send a new one that replaces or appends to it.", "DocumentReference.docStatus")];
        }

        var shape = NoteShape.Check(note, rules);
        return shape.Count > 0 ? shape : NotePlace.Check(connection, note, rules);
    }

    // US Core lets a client retract with id, status and subject alone: the rest stays as it was.
    private static JsonObject Retracted(JsonObject current)
    {
        current["status"] = "entered-in-error";
        return current;
    }

    private static void Deviate(JsonObject note, Deviation? deviation)
    {
        if (deviation?.Kind == DeviationKind.Alter)
        {
            AlteredText.Alter(note, deviation.VariantOrDefault());
        }
        else if (deviation?.Kind == DeviationKind.Truncate)
        {
            AlteredText.Truncate(note);
        }
    }
}
