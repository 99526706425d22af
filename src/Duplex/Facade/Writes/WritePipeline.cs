using Duplex.Engine.Deliveries;

namespace Duplex.Facade.Writes;

/// <summary>
/// A write, step by step. What a step refuses is kept as a refused exchange, so that it can be seen; what passes all steps is kept in one
/// transaction before anything is sent.
/// </summary>
internal sealed partial class WritePipeline(RefuseInteraction refuse, DeliveryWait wait, AnswerWrite answer, TimeProvider time, ILogger<WritePipeline> log)
{
    public async Task<IResult> RunAsync<TWrite>(HttpContext http, TWrite write, IReadOnlyList<IWriteStep<TWrite>> steps)
        where TWrite : WriteSubmission
    {
        var started = time.GetTimestamp();
        foreach (var step in steps)
        {
            if (await step.RunAsync(write, http.RequestAborted) is { } refusal)
            {
                var exchange = await refuse.RefuseAsync(
                    write.Connection.Key, write.App.App, write.Kind.Exchange, write.Body, refusal.ToProblem(), http.RequestAborted);
                Refused(log, write.Kind.Exchange, refusal.Code, exchange.Value);
                return refusal.ToResult();
            }

            if (write.Answer is { } nothingToDo)
            {
                return nothingToDo;
            }

            if (write.Accepted is not null)
            {
                break;
            }
        }

        var accepted = write.Accepted ?? throw new InvalidOperationException("The last step neither kept nor refused the write.");
        Accepted(log, write.Kind.Exchange, accepted.Verdict, accepted.Delivery.Value);
        var delivery = await wait.UntilAnsweredAsync(accepted.Delivery, write.Preferences.Wait, http.RequestAborted);
        if (delivery.State == DeliveryState.Accepted && write.Kind.Interaction == InteractionKind.Create && await AnswerWrite.IsHiddenAsync(write, delivery, http.RequestAborted))
        {
            // What a 201 names can be read: until the EHR shows it, it is not called created.
            var left = write.Preferences.Wait - time.GetElapsedTime(started);
            delivery = await wait.UntilShownAsync(accepted.Delivery, left > TimeSpan.Zero ? left : TimeSpan.Zero, http.RequestAborted);
            write.IsHidden = delivery.State == DeliveryState.Accepted;
        }

        return await answer.AnswerAsync(http, write, delivery);
    }

    [LoggerMessage(EventId = 4010, Level = LogLevel.Information, Message = "A {Kind} was refused with {Code}; exchange {Exchange}")]
    private static partial void Refused(ILogger log, string kind, string code, Guid exchange);

    [LoggerMessage(EventId = 4011, Level = LogLevel.Information, Message = "A {Kind} was taken ({Outcome}); delivery {Delivery}")]
    private static partial void Accepted(ILogger log, string kind, AcceptVerdict outcome, Guid delivery);
}
