using Duplex.Chart.Interactions;
using Duplex.Facade;

namespace Duplex.Api;

/// <summary><c>POST /api/connections/{name}/patients/{id}/erase</c>: erases what the connection's chart holds of one patient, for good.</summary>
internal static class ErasePatientEndpoint
{
    public static void Map(RouteGroupBuilder api) => api.MapPost("/connections/{name}/patients/{id}/erase", EraseAsync);

    private static async Task<IResult> EraseAsync(HttpContext http, IFacadeConnections connections, ErasePatient erase, string name, string id)
    {
        var caller = RequireCaller.CallerOf(http);
        if (connections.Find(name) is not { } found || found.Key.Organization != caller.Organization)
        {
            return ApiJson.Problem(StatusCodes.Status404NotFound, "There is no such connection.");
        }

        var erased = await erase.EraseAsync(found.Key, id, caller.Who, http.RequestAborted);
        return erased.References.Count == 0
            ? ApiJson.Problem(StatusCodes.Status404NotFound, "The connection's chart holds nothing of a patient with this id.")
            : ApiJson.Of(new { resources = erased.References.Count, exchanges = erased.Sources.Count });
    }
}
