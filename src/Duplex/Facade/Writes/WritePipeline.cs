using Duplex.Engine.Deliveries;

namespace Duplex.Facade.Notes;

/// <summary>
/// <c>POST DocumentReference</c>, step by step. What a step refuses is kept as a refused exchange, so that it can be seen; what passes all
/// steps is kept in one transaction before anything is sent.
/// </summary>
internal sealed partial class NotePipeline(
    CheckMediaType checkMediaType,
    ReadPreferences readPreferences,
    ReadBody readBody,
    ParseStrictly parseStrictly,
    CheckNoteRules checkNoteRules,
    CheckReferences checkReferences,
    CheckAttestation checkAttestation,
    RecallFirstAnswer recallFirstAnswer,
    CheckTarget checkTarget,
    EstablishExpectation establishExpectation,
    AcceptNote acceptNote,
    RefuseInteraction refuse,
    DeliveryWait wait,
    AnswerNote answer,
    ILogger<NotePipeline> log)
{
    private readonly INoteStep[] _steps =
    [
        checkMediaType,
        readPreferences,
        readBody,
        parseStrictly,
        checkNoteRules,
        checkReferences,
        checkAttestation,
        recallFirstAnswer,
        checkTarget,
        establishExpectation,
        acceptNote,
    ];

    public async Task<IResult> RunAsync(HttpContext http)
    {
        var call = FacadeCall.Of(http);
        var note = new NoteSubmission(http.Request, call.Connection, call.App!, call.Address);
        foreach (var step in _steps)
        {
            if (await step.RunAsync(note, http.RequestAborted) is { } refusal)
            {
                var exchange = await refuse.RefuseAsync(
                    call.Connection.Key, note.App.App, NoteSubmission.Kind, note.Body, refusal.ToProblem(), http.RequestAborted);
                Refused(log, refusal.Code, exchange.Value);
                return refusal.ToResult();
            }

            if (note.Accepted is not null)
            {
                break;
            }
        }

        var accepted = note.Accepted ?? throw new InvalidOperationException("The last step neither kept nor refused the note.");
        Accepted(log, accepted.Verdict, accepted.Delivery.Value);
        var delivery = await wait.UntilAnsweredAsync(accepted.Delivery, note.Preferences.Wait, http.RequestAborted);
        return await answer.AnswerAsync(http, note, delivery);
    }

    [LoggerMessage(EventId = 4010, Level = LogLevel.Information, Message = "A note was refused with {Code}; exchange {Exchange}")]
    private static partial void Refused(ILogger log, string code, Guid exchange);

    [LoggerMessage(EventId = 4011, Level = LogLevel.Information, Message = "A note was taken ({Outcome}); delivery {Delivery}")]
    private static partial void Accepted(ILogger log, AcceptVerdict outcome, Guid delivery);
}
