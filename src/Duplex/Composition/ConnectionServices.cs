using Duplex.Care.Labs;
using Duplex.Chart;
using Duplex.Configuration;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Dispatch;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Duplex.Facade;
using Duplex.Pull;
using Duplex.Vendors;

namespace Duplex.Composition;

/// <summary>Opens the configured connections and registers them with the engine and the facade.</summary>
internal static class ConnectionServices
{
    /// <summary>The dialects that a connection may name: those that are spoken to counterparties, and the chart that has none.</summary>
    public static IReadOnlyCollection<Dialect> Dialects { get; } =
    [
        .. VendorCatalog.Dialects.Select(name => VendorCatalog.Find(name)!).Select(vendor => new Dialect(vendor.Dialect, vendor.NeedsFhir, vendor.NeedsHl7v2)),
        new Dialect("chart", NeedsFhir: false, NeedsMllp: false) { IsChart = true },
    ];

    public static IServiceCollection AddConnections(this IServiceCollection services, DuplexConfiguration configuration, DataFolderPaths paths) => services
        .AddSingleton(provider => new ConnectedVendors(
            configuration, paths, provider.GetRequiredService<IIdSource>(), provider.GetRequiredService<TimeProvider>(),
            connection => new AnswersOnSendingLine(connection.Name, () => Listeners.ReceiverOf(connection, provider))))
        .AddLabs(configuration)
        .AddSingleton<ConnectionCatalogs>()
        .AddSingleton<IDestinationCatalog>(Catalogs)
        .AddSingleton<IReadBackRuleCatalog>(Catalogs)
        .AddSingleton<ILoopRuleCatalog>(Catalogs)
        .AddSingleton<IInterpreterCatalog>(Catalogs)
        .AddSingleton<IBulkSources, ConnectedBulkSources>()
        .AddSingleton<IFacadeConnections>(provider => new FacadeConnections(
            provider.GetRequiredService<ConnectedVendors>(), configuration, provider.GetRequiredService<ILabRoutes>(), provider.GetRequiredService<IChartReader>(),
            provider.GetRequiredService<TimeProvider>()));

    private static ConnectionCatalogs Catalogs(IServiceProvider provider) => provider.GetRequiredService<ConnectionCatalogs>();
}
