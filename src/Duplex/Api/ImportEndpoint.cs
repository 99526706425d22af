using Duplex.Chart.Bulk.Import;
using Duplex.Facade;
using Duplex.Facade.Bulk;

namespace Duplex.Api;

/// <summary><c>POST /api/connections/{name}/import?file=NAME</c>: NDJSON into a chart that Duplex keeps itself, for the operator.</summary>
internal static class ImportEndpoint
{
    private const int LongestFileName = 200;

    public static void Map(RouteGroupBuilder api) => api.MapPost("/connections/{name}/import", ImportAsync);

    private static async Task<IResult> ImportAsync(HttpContext http, IFacadeConnections connections, ImportLines import, string name, string? file)
    {
        var caller = RequireCaller.CallerOf(http);
        if (connections.Find(name) is not { } connection || connection.Key.Organization != caller.Organization)
        {
            return ApiJson.Problem(StatusCodes.Status404NotFound, "There is no connection of this name.");
        }

        if (!connection.IsOwnChart)
        {
            return ApiJson.Problem(StatusCodes.Status409Conflict, "This connection has a counterparty, whose data is not written here; import into one with 'dialect: chart'.");
        }

        if (ImportOperation.BodyOf(http) is not { } body)
        {
            return ApiJson.Problem(StatusCodes.Status415UnsupportedMediaType, "The body must be application/fhir+ndjson, perhaps with Content-Encoding: gzip.");
        }

        var report = new ImportReport();
        try
        {
            var shown = file is { Length: > 0 and <= LongestFileName } ? file : "body";
            await import.RunAsync(new ImportSource(connection.Key, shown, caller.Who, "$import"), new ImportRules(), body, report, http.RequestAborted);
        }
        catch (InvalidDataException)
        {
            return ApiJson.Problem(StatusCodes.Status400BadRequest, $"The file is not whole gzip; {report.Taken} resources before its fault were taken.");
        }

        return ApiJson.Of(new { types = report.Types, failed = report.Failed, errors = report.Errors });
    }
}
