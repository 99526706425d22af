using System.Security.Cryptography;
using System.Text;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Facade.Notes;

/// <summary>
/// A repeat under the same Idempotency-Key gets the first answer without the chart being asked again: it may have moved on since. The
/// key is compared once more in the accepting transaction.
/// </summary>
internal sealed class RecallFirstAnswer(IStateStore state) : INoteStep
{
    public async ValueTask<NoteRefusal?> RunAsync(NoteSubmission note, CancellationToken cancellationToken)
    {
        note.RequestHash = HashOf(note);
        if (note.IdempotencyKey is not { } key)
        {
            return null;
        }

        var first = await state.CommitAsync(
            unit => unit.Idempotency.GetAsync(note.Connection.Key.Organization, note.App.App, key), cancellationToken);
        if (first is null)
        {
            return null;
        }

        if (first.Body != note.RequestHash)
        {
            return KeyReused();
        }

        note.Accepted = new AcceptOutcome(AcceptVerdict.Repeated, first.Exchange, first.Loop, first.Delivery);
        return null;
    }

    public static NoteRefusal KeyReused() => NoteRefusal.Unprocessable(
        "facade.idempotency-key-reused", "duplicate", "",
        "This Idempotency-Key was used for another request; use a new key for each note, and the same key only to repeat the same request.");

    private static ContentHash HashOf(NoteSubmission note)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{NoteSubmission.Kind}\u001f{note.Connection.Key}\u001f{note.Request.Headers[CheckAttestation.Header]}\u001f"));
        hash.AppendData(note.Body);
        return ContentHash.From(hash.GetHashAndReset());
    }
}
