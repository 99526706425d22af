using Duplex.Facade.Writes;

namespace Duplex.Facade.Notes;

/// <summary><c>POST DocumentReference</c>.</summary>
internal sealed class NotePipeline(
    WritePipeline pipeline,
    TakeRequest take,
    CheckNoteRules checkNoteRules,
    CheckReferences checkReferences,
    CheckAttestation checkAttestation,
    RecallFirstAnswer recallFirstAnswer,
    FindExisting findExisting,
    CheckTarget checkTarget,
    EstablishExpectation establishExpectation,
    PrepareNote prepareNote,
    AcceptWrite accept)
{
    private readonly IWriteStep<NoteSubmission>[] _steps =
    [
        .. take.Steps,
        checkNoteRules,
        checkReferences,
        checkAttestation,
        recallFirstAnswer,
        findExisting,
        checkTarget,
        establishExpectation,
        prepareNote,
        accept,
    ];

    public Task<IResult> RunAsync(HttpContext http) => pipeline.RunAsync(http, new NoteSubmission(http.Request, FacadeCall.Of(http)), _steps);
}
