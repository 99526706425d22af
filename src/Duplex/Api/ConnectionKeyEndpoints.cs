using Duplex.Composition;
using Duplex.Configuration;
using Duplex.Transports.Smart.Keys;
using Microsoft.AspNetCore.Mvc;

namespace Duplex.Api;

/// <summary>
/// <c>/api/connections/{name}/keys</c>: the keys with which Duplex signs in at a counterparty. A new key is made first, so that its public
/// half can be registered there beside the old one, and is used only when somebody says so.
/// </summary>
internal static class ConnectionKeyEndpoints
{
    private const string Next = ".next";

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/connections/{name}/keys", (HttpContext http, string name, [FromServices] DuplexConfiguration configuration, [FromServices] DataFolderPaths paths) =>
            With(http, name, configuration, paths, Public));
        api.MapPost("/connections/{name}/keys", (HttpContext http, string name, [FromServices] DuplexConfiguration configuration, [FromServices] DataFolderPaths paths) =>
            With(http, name, configuration, paths, Make));
        api.MapPost("/connections/{name}/keys/use", (HttpContext http, string name, [FromServices] DuplexConfiguration configuration, [FromServices] DataFolderPaths paths, [FromServices] ConfigurationChanges changes) =>
            With(http, name, configuration, paths, path => Use(path, changes)));
    }

    private static IResult With(HttpContext http, string name, DuplexConfiguration configuration, DataFolderPaths paths, Func<string, IResult> act)
    {
        if (ConnectionEndpoints.Find(configuration, http, name) is not { } connection)
        {
            return ConnectionEndpoints.None();
        }

        var path = connection.Fhir is { Key: { Source: SecretSource.File } reference } ? reference.PathIn(paths.Root) : null;
        return path?.StartsWith(paths.Keys + Path.DirectorySeparatorChar, StringComparison.Ordinal) == true
            ? act(path)
            : ApiJson.Problem(StatusCodes.Status409Conflict, "This connection has no key that lies in the data folder (fhir.key: file:keys/...), so it is not Duplex's to give or change.");
    }

    private static IResult Public(string path)
    {
        var files = new[] { path, path + Next }.Where(File.Exists);
        var keys = files.Select(JwkFile.Read).ToList();
        var document = JwksDocument.Of(keys);
        keys.ForEach(key => key.Dispose());
        return Results.Text(document.ToJsonString(), "application/json");
    }

    private static IResult Make(string path)
    {
        if (!File.Exists(path + Next))
        {
            JwkFile.Create(path + Next, SmartSigningAlgorithm.ES384).Dispose();
        }

        return Public(path);
    }

    private static IResult Use(string path, ConfigurationChanges changes)
    {
        if (!File.Exists(path + Next))
        {
            return ApiJson.Problem(StatusCodes.Status409Conflict, "There is no new key; make one with POST .../keys and register its public half at the counterparty first.");
        }

        File.Move(path + Next, path, overwrite: true);
        changes.AskAnew();
        return Public(path);
    }
}
