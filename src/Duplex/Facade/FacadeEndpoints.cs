using Duplex.Facade.Bundles;
using Duplex.Facade.Bulk;
using Duplex.Facade.Interactions;
using Duplex.Facade.Notes;
using Duplex.Facade.Operations;
using Duplex.Facade.Orders;
using Duplex.Facade.OwnChart;
using Duplex.Facade.Reading;
using Duplex.Facade.Resources;
using Duplex.Facade.Subscriptions;
using Duplex.Facade.WholeChart;
using Duplex.Facade.Writes;
using Duplex.OAuth;

namespace Duplex.Facade;

/// <summary>The FHIR R4 facade: one FHIR endpoint per connection.</summary>
public static class FacadeEndpoints
{
    /// <summary>
    /// Needs <see cref="IFacadeConnections"/>, <c>IChartReader</c>, <c>IBulkJobReader</c>, the state store, the engine's <c>AcceptInteraction</c>, <c>DeliveryWait</c>,
    /// <c>RefuseInteraction</c>, <c>KeyedHash</c> and <c>IIdSource</c>, the services of the token endpoint, and a <see cref="TimeProvider"/>.
    /// </summary>
    public static IServiceCollection AddFacade(this IServiceCollection services) => services
        .AddCompressedBodies()
        .AddSingleton<PageLinks>()
        .AddSingleton<RecentWrites>()
        .AddSingleton<LiveSearch>()
        .AddSingleton<ToldContent>()
        .AddSingleton<ReadFromChart>()
        .AddSingleton<ReadFromConnection>()
        .AddSingleton<ConnectionServers>()
        .AddSingleton<CounterpartyServer>()
        .AddSingleton<IConnectionServer>(provider => provider.GetRequiredService<CounterpartyServer>())
        .AddWrites()
        .AddResourceWrites()
        .AddOperations()
        .AddSingleton<CheckTransaction>()
        .AddSingleton<TransactionPipeline>()
        .AddSingleton<RunBundle>()
        .AddNotes()
        .AddOrders()
        .AddOwnCharts()
        .AddWholeChart();

    public static IEndpointConventionBuilder MapFacade(this IEndpointRouteBuilder routes)
    {
        var facade = routes.MapGroup("/fhir/{connection}").AddEndpointFilter<AnswerFaults>().AddEndpointFilter<AdmitCaller>();
        facade.MapMethods("/metadata", ["GET", "HEAD"], DescribeAsync);
        facade.MapMethods("/.well-known/smart-configuration", ["GET", "HEAD"], SmartConfigurationAsync).WithMetadata(new AnswersInOwnFormat());
        OperationEndpoints.Map(facade);
        if (routes.ServiceProvider.GetService<SubscriptionSockets>() is not null)
        {
            SubscriptionEndpoints.Map(facade);
        }

        if (routes.ServiceProvider.GetService<KickOffExport>() is not null)
        {
            ExportEndpoints.Map(facade);
        }

        InteractionEndpoints.Map(facade);
        facade.Map("/{**rest}", (HttpContext http) => NotServed.Answer(http));
        return facade;
    }

    private static async Task<IResult> DescribeAsync(HttpContext http, ConnectionServers servers, IEnumerable<IFacadeOperation> operations, TimeProvider time)
    {
        var call = FacadeCall.Of(http);
        var offered = await servers.Of(call.Connection, null).OfferAsync(call.Connection, http.RequestAborted);
        return Open(http, CapabilityStatement.Write(
            call, offered, HasSubscriptions(servers, call.Connection), [.. operations.Where(operation => operation.Offers(call.Connection))], time.GetUtcNow()));
    }

    private static bool HasSubscriptions(ConnectionServers servers, FacadeConnection connection) => servers.Of(connection, "Subscription").OnlyType is not null;

    private static FhirResult Open(HttpContext http, byte[] statement)
    {
        http.Response.Headers.AccessControlAllowOrigin = "*";
        return new FhirResult(StatusCodes.Status200OK, statement);
    }

    private static async Task<IResult> SmartConfigurationAsync(HttpContext http, ConnectionServers servers, WebAddress address)
    {
        var connection = FacadeCall.Of(http).Connection;
        var offered = await servers.Of(connection, null).OfferAsync(connection, http.RequestAborted);
        http.Response.Headers.AccessControlAllowOrigin = "*";
        return Results.Bytes(SmartConfiguration.Write(address.TokenEndpointOf(http), OfferedScopes.Of(offered, HasSubscriptions(servers, connection))), "application/json");
    }
}
