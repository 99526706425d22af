using Duplex.Chart.Sensitivity;
using Duplex.Engine.Identity;
using Duplex.Facade.Operations;
using Duplex.Fhir;
using Duplex.OAuth;

namespace Duplex.Facade.WholeChart;

/// <summary><c>Patient/{id}/$chart</c>: everything that an app needs before a visit, in one answer.</summary>
internal sealed class WholeChartOperation(ReadWholeChart chart, IIdSource ids, TimeProvider time) : IFacadeOperation
{
    /// <summary>What a capability statement says of it (OperationDefinition.description).</summary>
    public const string Description =
        "Reads the sections of a patient's chart at once and says for each how complete and how old it is. Parameters: _section (names, "
        + "comma-separated), _since (instant), _fresh (duration). The answer is a collection Bundle that begins with a Composition.";

    public string Name => "chart";

    public string Definition => "urn:duplex:operation:chart";

    public OperationLevel Levels => OperationLevel.Instance;

    public IReadOnlyList<string> Types { get; } = ["Patient"];

    public bool AffectsState => false;

    /// <summary>Of Patient; what else the token lacks makes sections not permitted.</summary>
    public ScopeInteractions Scope => ScopeInteractions.Read;

    public bool Offers(FacadeConnection connection) => true;

    public async Task<IResult> RunAsync(HttpContext http, string? type, string? id)
    {
        if (id is null || References.Parse($"Patient/{id}").Id != id)
        {
            return FhirResult.Outcome(StatusCodes.Status404NotFound, "not-found", "This is not a FHIR id: 1 to 64 of A-Z, a-z, 0-9, - and '.'.");
        }

        if (http.Request.ContentLength > 0)
        {
            return FhirResult.Outcome(StatusCodes.Status400BadRequest, "not-supported", "The parameters of $chart stand in its address; send no body.");
        }

        var (request, issues) = WholeChartRequest.Read(http.Request);
        if (request is null)
        {
            return FhirResult.Outcome(StatusCodes.Status400BadRequest, issues);
        }

        var call = FacadeCall.Of(http);
        var reader = new ChartReader(call.App!.Scopes, call.Withheld, call.Connection.Unlabelled);
        var sections = await chart.RunAsync(call.Connection, reader, id, request, http.RequestAborted);
        return sections is null
            ? FhirResult.Outcome(StatusCodes.Status404NotFound, "not-found", call.Connection.ReadsChart ? "The chart has no such patient." : "The EHR has no such patient.")
            : new FhirResult(StatusCodes.Status200OK, new WholeChartBundle(call.Address, id, ids.NewId(), time.GetUtcNow()).Write(sections));
    }
}
