namespace Duplex.WebConsole;

/// <summary>The console's entrance and its static files.</summary>
public static class ConsoleEndpoints
{
    /// <summary>Needs a <see cref="TimeProvider"/>.</summary>
    public static IServiceCollection AddConsole(this IServiceCollection services) => services
        .AddSingleton<ConsoleCodes>()
        .AddSingleton<ConsoleSessions>();

    /// <param name="folder">The built console; <c>wwwroot/console</c> of the program by default.</param>
    public static void MapConsole(this IEndpointRouteBuilder routes, string? folder = null)
    {
        ArgumentNullException.ThrowIfNull(routes);
        var files = new ConsoleFiles(folder ?? ConsoleFiles.DefaultFolder);
        routes.MapGet("/", () => Results.Redirect("/console/"));
        routes.MapGet(ConsoleCodes.EntrancePath, (HttpContext http, ConsoleCodes codes, ConsoleSessions sessions) => Enter(http, codes, sessions));
        routes.MapMethods("/console/{**path}", [HttpMethods.Get, HttpMethods.Head], (HttpContext http, ConsoleSessions sessions, string? path) =>
            sessions.IsOpen(http) || ConsoleFiles.IsOpenToAll(path) ? Show(http, files, path ?? "") : NotSignedIn());
    }

    // The page names its files relative to /console/, so the address must end in the slash that routing does not ask for.
    private static IResult Show(HttpContext http, ConsoleFiles files, string path) =>
        http.Request.Path == "/console" ? Results.Redirect("/console/") : files.Find(http, path);

    private static IResult Enter(HttpContext http, ConsoleCodes codes, ConsoleSessions sessions)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (!codes.TryUse(http.Request.Query["code"].ToString()))
        {
            return sessions.IsOpen(http)
                ? Results.Redirect("/console/")
                : Results.Text("This code was used already, or is none of this program's. Start `duplex serve` again for a new address.\n", statusCode: StatusCodes.Status401Unauthorized);
        }

        sessions.Open(http);
        return Results.Redirect("/console/");
    }

    private static IResult NotSignedIn() => Results.Text(
        "You are not signed in. Open the address that `duplex serve` printed (…/console/enter?code=…); it is good once.\n",
        "text/plain; charset=utf-8",
        statusCode: StatusCodes.Status401Unauthorized);
}
