using Duplex.Engine.Deliveries;
using Duplex.Facade.Reading;

namespace Duplex.Facade.Writes;

/// <summary>Keeps the write: exchange, idempotency key, delivery and loop in one transaction.</summary>
internal sealed class AcceptWrite(AcceptInteraction accept, TimeProvider time) : IWriteStep<WriteSubmission>
{
    public async ValueTask<WriteRefusal?> RunAsync(WriteSubmission write, CancellationToken cancellationToken)
    {
        var wanted = write.Delivery ?? throw new InvalidOperationException("No step before said what is to be delivered.");
        var outcome = await accept.AcceptAsync(
            new AcceptRequest
            {
                Connection = write.Connection.Key,
                Delivery = wanted.Id,
                Destination = wanted.Destination,
                Purpose = wanted.Purpose,
                Loop = wanted.Loop,
                App = write.App.App,
                Kind = write.Kind.Exchange,
                LoopKind = write.Kind.LoopKind,
                LaneSubject = wanted.LaneSubject,
                FoundBy = write.Placement is { } placement
                    ? [.. write.CreatedTypes.Select(type => RecentWrites.SubjectOf(type, placement.Patient, time.GetUtcNow()))]
                    : [],
                OnlyOneOf = write.IfNoneExist is { } condition ? $"if-none-exist\u001f{write.Kind.ResourceType}\u001f{condition}" : null,
                Job = wanted.Job,
                IdempotencyKey = write.IdempotencyKey,
                RequestHash = write.RequestHash,
                RequestBytes = write.Body,
                Deadline = wanted.Deadline,
            },
            cancellationToken);
        if (outcome.Verdict == AcceptVerdict.KeyReused)
        {
            return RecallFirstAnswer.KeyReused();
        }

        write.Accepted = outcome;
        return null;
    }
}
