using Duplex.Composition;
using Microsoft.AspNetCore.Mvc;

namespace Duplex.Api;

/// <summary><c>/api/storage</c>: what keeping things has cost, for those who watch or measure the program.</summary>
internal static class StorageEndpoints
{
    public static void Map(RouteGroupBuilder api) => api.MapGet("/storage", async ([FromServices] NodeStores stores, CancellationToken cancellationToken) => ApiJson.Of(new
    {
        intakeSyncs = stores.IntakeSyncs,
        stateSyncs = stores.StateSyncs,
        stateBytes = await stores.GetStateBytesAsync(cancellationToken),
    }));
}
