using System.Text;
using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr;
using Duplex.Sandbox.Ehr.Deviations;
using Duplex.Sandbox.Ehr.Fhir;
using Duplex.Sandbox.Ehr.Store;

namespace Duplex.Sandbox.Clinic;

/// <summary>What a clinician does with a draft in the EHR: edits, signs, or discards it.</summary>
internal sealed class NoteDesk(EhrDatabase database, DeviationScript script, EventStream events, TimeProvider time)
{
    public ValueTask<SandboxResult<SandboxDocument>> SignAsync(string documentId, string practitionerId, CancellationToken cancellationToken) =>
        database.WriteAsync<SandboxResult<SandboxDocument>>(
            connection =>
            {
                if (connection.CurrentResource("Practitioner", practitionerId) is null)
                {
                    return SandboxRefusal.UnknownPractitioner;
                }

                if (connection.CurrentResource(ServedResources.Note, documentId)?.Resource() is not { } note)
                {
                    return SandboxRefusal.NotFound;
                }

                if (Locked(note) is { } refusal)
                {
                    return refusal;
                }

                note["docStatus"] = "final";
                if (script.Take(DeviationSubject.Of(DeviationInteraction.Sign, note)) is not { Kind: DeviationKind.SignatureLost })
                {
                    note["authenticator"] = JsonElements.Reference("Practitioner", practitionerId);
                }

                return Keep(connection, note, SandboxEventKind.DocumentSigned);
            },
            cancellationToken);

    public ValueTask<SandboxResult<SandboxDocument>> EditAsync(string documentId, string text, CancellationToken cancellationToken) =>
        ChangeAsync(
            documentId,
            SandboxEventKind.DocumentEdited,
            note =>
            {
                if (note.Walk("content.attachment").FirstOrDefault() is JsonObject attachment)
                {
                    AttachmentData.Set(attachment, Encoding.UTF8.GetBytes(text));
                }
            },
            cancellationToken);

    public ValueTask<SandboxResult<SandboxDocument>> DiscardAsync(string documentId, CancellationToken cancellationToken) =>
        ChangeAsync(documentId, SandboxEventKind.DocumentDiscarded, note => note["status"] = "entered-in-error", cancellationToken);

    private ValueTask<SandboxResult<SandboxDocument>> ChangeAsync(
        string documentId, SandboxEventKind kind, Action<JsonObject> change, CancellationToken cancellationToken) =>
        database.WriteAsync<SandboxResult<SandboxDocument>>(
            connection =>
            {
                if (connection.CurrentResource(ServedResources.Note, documentId)?.Resource() is not { } note)
                {
                    return SandboxRefusal.NotFound;
                }

                if (Locked(note) is { } refusal)
                {
                    return refusal;
                }

                change(note);
                return Keep(connection, note, kind);
            },
            cancellationToken);

    private static SandboxRefusal? Locked(JsonObject note) => note["status"].Text() != "current"
        ? SandboxRefusal.NotAnEntry
        : note["docStatus"].Text() is "final" or "amended" ? SandboxRefusal.AlreadySigned : null;

    private SandboxDocument Keep(Microsoft.Data.Sqlite.SqliteConnection connection, JsonObject note, SandboxEventKind kind)
    {
        var stored = connection.PutResource(note, time.GetUtcNow());
        events.Publish(kind, stored, note["subject"].ReferencedId("Patient"));
        return ClinicView.Document(stored);
    }
}
