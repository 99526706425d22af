namespace Duplex.Facade.Operations;

/// <summary>The addresses of operations: <c>$name</c> at the system, a type or an instance.</summary>
internal static class OperationEndpoints
{
    private static readonly (OperationLevel Level, string Address)[] Addresses =
    [
        (OperationLevel.System, "/$"),
        (OperationLevel.Type, "/{type}/$"),
        (OperationLevel.Instance, "/{type}/{id}/$"),
    ];

    public static void Map(IEndpointRouteBuilder facade)
    {
        foreach (var operation in facade.ServiceProvider.GetServices<IFacadeOperation>())
        {
            foreach (var (_, address) in Addresses.Where(place => operation.Levels.HasFlag(place.Level)))
            {
                facade.MapMethods(address + operation.Name, operation.AffectsState ? ["POST"] : ["GET", "POST"], (HttpContext http, string? type, string? id) => operation.RunAsync(http, type, id))
                    .WithMetadata(new OffersOperation(operation), new NeedsScope(operation.Scope));
            }
        }
    }
}

/// <summary>Metadata of an endpoint: the operation that it runs.</summary>
internal sealed record OffersOperation(IFacadeOperation Operation)
{
    public bool On(FacadeConnection connection, string? type) =>
        Operation.Offers(connection) && (type is null || Operation.Types.Count == 0 || Operation.Types.Contains(type));
}
