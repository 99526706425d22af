using Duplex.Engine.Deliveries;
using Duplex.Facade.Writes;

namespace Duplex.Facade.Resources;

/// <summary>Creates, changes and deletes resources of any type that belongs to a patient's chart.</summary>
internal sealed class ResourcePipelines(
    WritePipeline pipeline,
    TakeRequest take,
    ReadPreferences readPreferences,
    ReadBody readBody,
    ReadPatch readPatch,
    ApplyPatch applyPatch,
    ResolveCondition resolveCondition,
    CheckOffered checkOffered,
    CheckStructure checkStructure,
    PlaceInChart placeInChart,
    RecallFirstAnswer recallFirstAnswer,
    FindExisting findExisting,
    ReadCurrent readCurrent,
    CheckTarget checkTarget,
    EstablishExpectation establishExpectation,
    PrepareWrite prepareWrite,
    AcceptWrite accept)
{
    private readonly IWriteStep<ResourceSubmission>[] _create =
    [
        checkOffered, .. take.Steps, checkStructure, placeInChart, recallFirstAnswer, findExisting, checkTarget, establishExpectation, prepareWrite, accept,
    ];

    private readonly IWriteStep<ResourceSubmission>[] _update =
    [
        checkOffered, .. take.Steps, checkStructure, placeInChart, recallFirstAnswer, resolveCondition, readCurrent, checkTarget, establishExpectation, prepareWrite, accept,
    ];

    private readonly IWriteStep<ResourceSubmission>[] _patch =
    [
        checkOffered, readPreferences, readBody, readPatch, recallFirstAnswer, resolveCondition, applyPatch, checkStructure, placeInChart, readCurrent, checkTarget,
        establishExpectation, prepareWrite, accept,
    ];

    private readonly IWriteStep<ResourceSubmission>[] _delete =
    [
        checkOffered, readPreferences, recallFirstAnswer, resolveCondition, readCurrent, checkTarget, establishExpectation, prepareWrite, accept,
    ];

    public Task<IResult> CreateAsync(HttpContext http, string type) => RunAsync(http, type, InteractionKind.Create, null, _create);

    /// <param name="id">Null: the one that the search in the address finds.</param>
    public Task<IResult> UpdateAsync(HttpContext http, string type, string? id) => RunAsync(http, type, InteractionKind.Update, id, _update);

    /// <inheritdoc cref="UpdateAsync"/>
    public Task<IResult> PatchAsync(HttpContext http, string type, string? id) => RunAsync(http, type, InteractionKind.Update, id, _patch);

    /// <inheritdoc cref="UpdateAsync"/>
    public Task<IResult> DeleteAsync(HttpContext http, string type, string? id) => RunAsync(http, type, InteractionKind.Delete, id, _delete);

    private Task<IResult> RunAsync(HttpContext http, string type, InteractionKind interaction, string? id, IWriteStep<ResourceSubmission>[] steps) =>
        pipeline.RunAsync(http, new ResourceSubmission(http.Request, FacadeCall.Of(http), type, interaction, id), steps);
}
