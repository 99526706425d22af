using Duplex.Sandbox.Ehr;
using Duplex.Sandbox.Ehr.Fhir;
using Duplex.Sandbox.Ehr.Store;
using Duplex.Sandbox.Ehr.Writing;

namespace Duplex.Sandbox.Clinic;

/// <summary>Files or rejects what was taken with 202.</summary>
internal sealed class StagingDesk(EhrDatabase database, WritableTypes types, EventStream events, TimeProvider time)
{
    public ValueTask<SandboxResult<SandboxDocument>> ReleaseAsync(string stagedId, CancellationToken cancellationToken) =>
        database.WriteAsync<SandboxResult<SandboxDocument>>(
            connection =>
            {
                if (connection.StagedNote(stagedId) is not { } row)
                {
                    return SandboxRefusal.NotFound;
                }

                if (row.State != "waiting")
                {
                    return SandboxRefusal.AlreadySettled;
                }

                var note = JsonElements.ParseStored(row.Json);
                var isFiled = note["identifier"].Items().Any(identifier => connection.ResourcesWithIdentifier(
                    ServedResources.Note, identifier.Member("system").Text(), identifier.Member("value").Text() ?? "").Count > 0);
                if (isFiled)
                {
                    return SandboxRefusal.AlreadyFiled;
                }

                var stored = ResourceFiling.File(connection, types.Find(ServedResources.Note)!, note, time.GetUtcNow());
                connection.SettleStaged(stagedId, "released", stored.Id);
                events.Publish(SandboxEventKind.DocumentReleased, stored, note["subject"].ReferencedId("Patient"), stagedId);
                return ClinicView.Document(stored);
            },
            cancellationToken);

    public ValueTask<SandboxResult<SandboxStagedNote>> RejectAsync(string stagedId, CancellationToken cancellationToken) =>
        database.WriteAsync<SandboxResult<SandboxStagedNote>>(
            connection =>
            {
                if (connection.StagedNote(stagedId) is not { } row)
                {
                    return SandboxRefusal.NotFound;
                }

                if (row.State != "waiting")
                {
                    return SandboxRefusal.AlreadySettled;
                }

                connection.SettleStaged(stagedId, "rejected", null);
                var rejected = ClinicView.Staged(row with { State = "rejected" });
                events.Publish(SandboxEventKind.DocumentRejected, rejected.PatientId, $"staged/{stagedId}");
                return rejected;
            },
            cancellationToken);
}
