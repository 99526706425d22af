using Duplex.WebConsole;
using Duplex.OAuth;

namespace Duplex.Api;

/// <summary><c>POST /api/console-codes</c>: a new one-time address into the console, for the operator's command line.</summary>
internal static class ConsoleCodeEndpoint
{
    public static void Map(RouteGroupBuilder api) => api.MapPost("/console-codes", (HttpContext http, ConsoleCodes codes, WebAddress address) =>
        ApiJson.Of(new { address = codes.NewEntrance(address.Of(http)) }, StatusCodes.Status201Created));
}
