namespace Duplex.Facade.Orders;

internal static class OrderServices
{
    public static IServiceCollection AddOrders(this IServiceCollection services) => services
        .AddSingleton<CheckOrderRules>()
        .AddSingleton<CheckOrderReferences>()
        .AddSingleton<ReadContext>()
        .AddSingleton<PrepareOrder>()
        .AddSingleton<OrderPipeline>()
        .AddSingleton<CheckRevocation>()
        .AddSingleton<PlanCancellation>()
        .AddSingleton<FindRevokedOrder>()
        .AddSingleton<RevocationPipeline>()
        .AddSingleton<CancelOrder>();
}
