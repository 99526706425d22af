using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;
using Duplex.Fhir;
using Duplex.Fhir.Model;

namespace Duplex.Facade.Notes;

/// <summary>Keeps the note: exchange, idempotency key, delivery and loop in one transaction.</summary>
internal sealed class AcceptNote(AcceptInteraction accept) : INoteStep
{
    /// <summary>System of the identifier by which the note is found again at the counterparty; its value is the delivery's id.</summary>
    public const string DeliverySystem = "urn:duplex:delivery";

    public async ValueTask<NoteRefusal?> RunAsync(NoteSubmission note, CancellationToken cancellationToken)
    {
        var expectation = note.Expectation;
        var outcome = await accept.AcceptAsync(
            new AcceptRequest
            {
                Connection = note.Connection.Key,
                App = note.App.App,
                Kind = NoteSubmission.Kind,
                LoopKind = "note",
                LaneSubject = expectation is null ? note.Placement!.Patient : $"{expectation.IdentifierSystem}|{expectation.IdentifierValue}",
                Job = JobOf(note),
                IdempotencyKey = note.IdempotencyKey,
                RequestHash = note.RequestHash,
                RequestBytes = note.Body,
                Deadline = note.Connection.NoteDeadline,
            },
            cancellationToken);
        if (outcome.Verdict == AcceptVerdict.KeyReused)
        {
            return RecallFirstAnswer.KeyReused();
        }

        note.Accepted = outcome;
        return null;
    }

    private static Func<DeliveryId, DeliveryJob> JobOf(NoteSubmission note)
    {
        var document = note.Document;
        // The counterparty gives id and version; an app's own would be taken for its answer.
        document.Id = null;
        if (document.Meta is { } meta)
        {
            meta.VersionId = null;
            meta.LastUpdated = null;
        }

        var own = document.Identifier.ToList();
        return id =>
        {
            document.Identifier = [.. own, new Identifier { System = DeliverySystem, Value = id.ToString() }];
            return new DeliveryJob
            {
                Interaction = new Interaction(InteractionKind.Create, "DocumentReference", FhirJson.Serialize(document)),
                Placement = note.Placement!,
                Expectation = note.Expectation,
            };
        };
    }
}
