using Duplex.Composition;
using Duplex.Configuration;
using Duplex.Engine.Identity;
using Duplex.Transports.Smart.Keys;
using Microsoft.AspNetCore.Mvc;

namespace Duplex.Api;

/// <summary>
/// <c>/api/connections/{name}/keys</c>: the keys with which Duplex signs in at a counterparty. A new key is made first, so that its public
/// half can be registered there beside the old one, and is used only when somebody says so and the counterparty gives a token for it. The old
/// one stays beside it, in a file that ends in <c>.previous</c>.
/// </summary>
internal static class ConnectionKeyEndpoints
{
    private const string Next = ".next";
    private const string Previous = ".previous";

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/connections/{name}/keys", (HttpContext http, string name, [FromServices] DuplexConfiguration configuration, [FromServices] DataFolderPaths paths) =>
            WithAsync(http, name, configuration, paths, (path, _) => Task.FromResult(Public(path))));
        api.MapPost("/connections/{name}/keys", (HttpContext http, string name, [FromServices] DuplexConfiguration configuration, [FromServices] DataFolderPaths paths) =>
            WithAsync(http, name, configuration, paths, (path, _) => Task.FromResult(Make(path))));
        api.MapPost("/connections/{name}/keys/use", (HttpContext http, string name, [FromServices] DuplexConfiguration configuration, [FromServices] DataFolderPaths paths, [FromServices] ConfigurationChanges changes, IIdSource ids, TimeProvider time) =>
            WithAsync(http, name, configuration, paths, (path, fhir) => UseAsync(path, fhir, changes, ids, time, http.RequestAborted)));
    }

    private static async Task<IResult> WithAsync(HttpContext http, string name, DuplexConfiguration configuration, DataFolderPaths paths, Func<string, FhirOptions, Task<IResult>> act)
    {
        if (ConnectionEndpoints.Find(configuration, http, name) is not { } connection)
        {
            return ConnectionEndpoints.None();
        }

        var path = connection.Fhir is { Key: { Source: SecretSource.File } reference } ? reference.PathIn(paths.Root) : null;
        return path?.StartsWith(paths.Keys + Path.DirectorySeparatorChar, StringComparison.Ordinal) == true
            ? await act(path, connection.Fhir!)
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

    private static async Task<IResult> UseAsync(string path, FhirOptions fhir, ConfigurationChanges changes, IIdSource ids, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!File.Exists(path + Next))
        {
            return ApiJson.Problem(StatusCodes.Status409Conflict, "There is no new key; make one with POST .../keys and register its public half at the counterparty first.");
        }

        using (var key = JwkFile.Read(path + Next))
        {
            if (await KeyTrial.FaultAsync(fhir, key, ids, time, cancellationToken) is { } fault)
            {
                return ApiJson.Problem(
                    StatusCodes.Status409Conflict,
                    $"The counterparty gives no token for the new key, so the old one stays in use: {fault} Register the new public key there (GET .../keys shows both), and try again.");
            }
        }

        if (File.Exists(path))
        {
            File.Copy(path, path + Previous, overwrite: true);
        }

        File.Move(path + Next, path, overwrite: true);
        changes.AskAnew();
        return Public(path);
    }
}
