using Duplex.Engine.Identity;
using Duplex.Fhir;
using Duplex.OAuth;

namespace Duplex.Facade.WholeChart;

/// <summary><c>GET Patient/{id}/$chart</c>: everything that an app needs before a visit, in one answer.</summary>
internal static class WholeChartEndpoint
{
    public const string Operation = "chart";

    /// <summary>What a capability statement says of it (OperationDefinition.description).</summary>
    public const string Description =
        "Reads the sections of a patient's chart at once and says for each how complete and how old it is. Parameters: _section (names, "
        + "comma-separated), _since (instant), _fresh (duration). The answer is a collection Bundle that begins with a Composition.";

    public static IServiceCollection AddWholeChart(this IServiceCollection services) => services
        .AddSingleton(new ChartCacheLimits())
        .AddSingleton<AcceptedSearches>()
        .AddSingleton<ChartCache>()
        .AddSingleton<ChartFlights>()
        .AddSingleton<FollowChanges>()
        .AddSingleton<ReadWholeChart>();

    public static void MapWholeChart(this IEndpointRouteBuilder facade) => facade
        .MapGet("/Patient/{id}/$" + Operation, (HttpContext http, ReadWholeChart chart, IIdSource ids, TimeProvider time, string id) => AnswerAsync(http, chart, ids, time, id))
        .WithMetadata(new NeedsScope("Patient", ScopeInteractions.Read));

    private static async Task<IResult> AnswerAsync(HttpContext http, ReadWholeChart chart, IIdSource ids, TimeProvider time, string id)
    {
        if (References.Parse($"Patient/{id}").Id != id)
        {
            return FhirResult.Outcome(StatusCodes.Status404NotFound, "not-found", "This is not a FHIR id: 1 to 64 of A-Z, a-z, 0-9, - and '.'.");
        }

        var (request, issues) = WholeChartRequest.Read(http.Request);
        if (request is null)
        {
            return FhirResult.Outcome(StatusCodes.Status400BadRequest, issues);
        }

        var call = FacadeCall.Of(http);
        var sections = await chart.RunAsync(call.Connection, call.App!.Scopes, id, request, http.RequestAborted);
        return sections is null
            ? FhirResult.Outcome(StatusCodes.Status404NotFound, "not-found", "The EHR has no such patient.")
            : new FhirResult(StatusCodes.Status200OK, new WholeChartBundle(call.Address, id, ids.NewId(), time.GetUtcNow()).Write(sections));
    }
}
