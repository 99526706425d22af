using System.Text;
using Duplex.Composition;
using Duplex.Configuration;
using Duplex.OAuth;
using Microsoft.AspNetCore.Mvc;

namespace Duplex.Api;

/// <summary>
/// <c>/api/connections</c>: the connections of the caller's organization, as the files that configure them. What is written here is the
/// same file that a person would write, is read with all others before it is kept, and is in force moments later.
/// </summary>
internal static class ConnectionEndpoints
{
    private const int MostBytes = 256 * 1024;

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/connections", List);
        api.MapGet("/connections/{name}", Get);
        api.MapPut("/connections/{name}", PutAsync);
        api.MapDelete("/connections/{name}", Delete);
        ConnectionKeyEndpoints.Map(api);
    }

    private static IResult List(HttpContext http, [FromServices] DuplexConfiguration configuration, WebAddress address) => ApiJson.Of(new
    {
        connections = configuration.Connections
            .Where(connection => connection.Organization == RequireCaller.CallerOf(http).Organization)
            .Select(connection => new
            {
                name = connection.Name,
                organization = connection.Organization,
                dialect = connection.Dialect,
                facade = address.FacadeOf(http, connection.Name),
                listens = connection.Mllp is not null,
            }),
    });

    private static IResult Get(HttpContext http, string name, [FromServices] DuplexConfiguration configuration, [FromServices] ConfigurationChanges changes) =>
        Find(configuration, http, name) is null ? None()
        : changes.Folder is not { } folder ? ApiJson.Problem(StatusCodes.Status404NotFound, "This connection is the sandbox's own and has no file; GET /api/connections tells what it is. With --config DIR each connection has one.")
        : new ConnectionFiles(folder).Read(name) is not { } text ? None()
        : Results.Text(text, "application/yaml", Encoding.UTF8);

    private static async Task<IResult> PutAsync(HttpContext http, string name, [FromServices] DuplexConfiguration configuration, [FromServices] ConfigurationChanges changes)
    {
        if (changes.Folder is not { } folder)
        {
            return Fixed();
        }

        if (!YamlValues.IsSlug(name))
        {
            return ApiJson.Problem(StatusCodes.Status400BadRequest, "A connection's name has lower-case letters, digits and '-' only.");
        }

        var organization = RequireCaller.CallerOf(http).Organization;
        var existing = configuration.Connections.FirstOrDefault(connection => connection.Name == name);
        if (existing is not null && existing.Organization != organization)
        {
            return ApiJson.Problem(StatusCodes.Status409Conflict, "This name is taken in the installation; give the connection another one.");
        }

        if (await ReadAsync(http) is not { } text)
        {
            return ApiJson.Problem(StatusCodes.Status413PayloadTooLarge, $"A connection's file has at most {MostBytes / 1024} KiB.");
        }

        var path = new ConnectionFiles(folder).PathOf(name);
        var result = changes.Read(new ConfigurationEdit(path, text));
        if (result.Configuration is not { } read)
        {
            return ApiJson.Of(new { detail = "The configuration would be wrong; nothing was changed.", errors = ErrorRow.Of(organization, result.Errors, path) }, StatusCodes.Status422UnprocessableEntity);
        }

        if (read.Connections.FirstOrDefault(connection => connection.Name == name)?.Organization != organization)
        {
            return ApiJson.Problem(StatusCodes.Status422UnprocessableEntity, $"The file must say 'connection: {name}' and 'organization: {organization}'; nothing was changed.");
        }

        if (read.Connections.Length > configuration.Connections.Length + (existing is null ? 1 : 0))
        {
            return ApiJson.Problem(StatusCodes.Status409Conflict, "Other files of the folder were changed and are not in force yet; look at GET /api/configuration and try again.");
        }

        ConnectionFiles.Write(path, text);
        changes.Ask();
        return ApiJson.Of(
            new { name, detail = "Kept; it is in force once the generation at GET /api/configuration has grown.", generation = changes.InForce.Generation },
            existing is null ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    private static IResult Delete(HttpContext http, string name, [FromServices] DuplexConfiguration configuration, [FromServices] ConfigurationChanges changes)
    {
        if (changes.Folder is not { } folder)
        {
            return Fixed();
        }

        if (Find(configuration, http, name) is null)
        {
            return None();
        }

        var path = new ConnectionFiles(folder).PathOf(name);
        var result = changes.Read(new ConfigurationEdit(path, null));
        if (result.Configuration is null)
        {
            return ApiJson.Of(new { detail = "Something still needs this connection; nothing was changed.", errors = ErrorRow.Of(RequireCaller.CallerOf(http).Organization, result.Errors) }, StatusCodes.Status409Conflict);
        }

        File.Delete(path);
        changes.Ask();
        return Results.NoContent();
    }

    /// <summary>A connection of the caller's organization.</summary>
    public static ConnectionOptions? Find(DuplexConfiguration configuration, HttpContext http, string name) =>
        configuration.Connections.FirstOrDefault(connection => connection.Name == name && connection.Organization == RequireCaller.CallerOf(http).Organization);

    public static IResult Fixed() => ApiJson.Problem(
        StatusCodes.Status409Conflict, "This program runs with its sandbox, whose connections cannot be changed; start it with --config DIR.");

    public static IResult None() => ApiJson.Problem(StatusCodes.Status404NotFound, "There is no such connection.");

    private static async ValueTask<string?> ReadAsync(HttpContext http)
    {
        var buffer = new byte[MostBytes + 1];
        var length = await http.Request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, http.RequestAborted);
        return length > MostBytes ? null : Encoding.UTF8.GetString(buffer, 0, length);
    }
}
