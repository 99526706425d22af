using Duplex.Composition;
using Microsoft.AspNetCore.Mvc;

namespace Duplex.Api;

/// <summary><c>/api/configuration</c>: what is in force, and what is wrong with what was written since.</summary>
internal static class ConfigurationEndpoints
{
    public static void Map(RouteGroupBuilder api) => api.MapGet("/configuration", (HttpContext http, [FromServices] ConfigurationChanges changes) => ApiJson.Of(new
    {
        generation = changes.InForce.Generation,
        since = changes.InForce.Since,
        isFixed = changes.Folder is null,
        errors = ErrorRow.Of(RequireCaller.CallerOf(http).Organization, changes.InForce.Errors),
    }));
}
