using Duplex.Composition;
using Duplex.Configuration;
using Microsoft.AspNetCore.Mvc;

namespace Duplex.Api;

/// <summary><c>/api/configuration</c>: what is in force, and what is wrong with what was written since.</summary>
internal static class ConfigurationEndpoints
{
    public static void Map(RouteGroupBuilder api) => api.MapGet("/configuration", ([FromServices] ConfigurationChanges changes) => ApiJson.Of(new
    {
        generation = changes.InForce.Generation,
        since = changes.InForce.Since,
        isFixed = changes.Folder is null,
        errors = changes.InForce.Errors.Select(ErrorRow.Of),
    }));
}

/// <summary>One error of a configuration file.</summary>
/// <param name="File">Its name without folders.</param>
internal sealed record ErrorRow(string File, int Line, string Wrong, string Right)
{
    public static ErrorRow Of(ConfigurationError error) => new(Path.GetFileName(error.File), error.Line, error.Wrong, error.Right);
}
