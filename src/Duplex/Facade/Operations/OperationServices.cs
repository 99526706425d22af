namespace Duplex.Facade.Operations;

internal static class OperationServices
{
    public static IServiceCollection AddOperations(this IServiceCollection services) => services
        .AddSingleton<OperationSearch>()
        .AddSingleton<IFacadeOperation, ValidateOperation>()
        .AddSingleton<IFacadeOperation, MatchOperation>()
        .AddSingleton<IFacadeOperation, DocRefOperation>();
}
