using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Duplex.Care.Patients;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;
using Duplex.Facade.Writes;
using Duplex.Vendors;

namespace Duplex.Facade.Bundles;

/// <summary>A transaction, step by step: one delivery, one loop, all or nothing.</summary>
internal sealed class TransactionPipeline(
    WritePipeline pipeline,
    ReadPreferences readPreferences,
    CheckTransaction checkTransaction,
    RecallFirstAnswer recallFirstAnswer,
    CheckTarget checkTarget,
    EstablishExpectation establishExpectation,
    AcceptWrite accept)
{
    private readonly IWriteStep<TransactionSubmission>[] _steps =
        [readPreferences, checkTransaction, recallFirstAnswer, checkTarget, establishExpectation, new PrepareTransaction(), accept];

    public Task<IResult> RunAsync(HttpContext http, byte[] body, JsonObject bundle) =>
        pipeline.RunAsync(http, new TransactionSubmission(http.Request, FacadeCall.Of(http), bundle) { Body = body }, _steps);

    /// <summary>Says what is delivered: the Bundle as it was checked, each resource under a mark of its own.</summary>
    private sealed class PrepareTransaction : IWriteStep<TransactionSubmission>
    {
        public ValueTask<WriteRefusal?> RunAsync(TransactionSubmission write, CancellationToken cancellationToken)
        {
            var expectation = write.Expectation;
            write.Delivery = new WriteDelivery
            {
                Purpose = WriteLoopRule.Purpose,
                LaneSubject = expectation is null ? write.Placement!.Patient : $"{expectation.IdentifierSystem}|{expectation.IdentifierValue}",
                Job = id => new DeliveryJob
                {
                    Interaction = new Interaction(InteractionKind.Create, "Bundle", Encoding.UTF8.GetBytes(Marked(write.Bundle, id).ToJsonString(FacadeJson.Options))),
                    Placement = write.Placement!,
                    Expectation = expectation,
                },
                Deadline = write.Connection.NoteDeadline,
            };
            return ValueTask.FromResult<WriteRefusal?>(null);
        }

        private static JsonObject Marked(JsonObject bundle, DeliveryId id)
        {
            var marked = bundle.DeepClone().AsObject();
            foreach (var (index, entry) in marked["entry"]!.AsArray().OfType<JsonObject>().Index())
            {
                DeliveryMarks.Add(entry["resource"]!.AsObject(), DeliveryIdentifiers.PartSystem, string.Create(CultureInfo.InvariantCulture, $"{id}.{index}"));
            }

            return marked;
        }
    }
}
