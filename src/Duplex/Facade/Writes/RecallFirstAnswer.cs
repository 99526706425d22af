using System.Security.Cryptography;
using System.Text;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Facade.Writes;

/// <summary>
/// A repeat under the same Idempotency-Key gets the first answer without the chart being asked again: it may have moved on since. The
/// key is compared once more in the accepting transaction.
/// </summary>
internal sealed class RecallFirstAnswer(IStateStore state) : IWriteStep<WriteSubmission>
{
    public async ValueTask<WriteRefusal?> RunAsync(WriteSubmission write, CancellationToken cancellationToken)
    {
        write.RequestHash = HashOf(write);
        if (write.IdempotencyKey is not { } key)
        {
            return null;
        }

        var first = await state.CommitAsync(
            unit => unit.Idempotency.GetAsync(write.Connection.Key.Organization, write.App.App, key), cancellationToken);
        if (first is null)
        {
            return null;
        }

        if (first.Body != write.RequestHash)
        {
            return KeyReused();
        }

        write.Accepted = new AcceptOutcome(AcceptVerdict.Repeated, first.Exchange, first.Loop, first.Delivery);
        return null;
    }

    public static WriteRefusal KeyReused() => WriteRefusal.Unprocessable(
        "facade.idempotency-key-reused", "duplicate", "",
        "This Idempotency-Key was used for another request; use a new key for each one, and the same key only to repeat the same request.");

    private static ContentHash HashOf(WriteSubmission write)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{write.Kind.Exchange}\u001f{write.Connection.Key}\u001f{write.Distinction}{write.Criteria}\u001f{write.IfNoneExist}\u001f{write.IfMatch}\u001f"));
        hash.AppendData(write.Body);
        return ContentHash.From(hash.GetHashAndReset());
    }
}
