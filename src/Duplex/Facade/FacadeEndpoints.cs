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
        .AddSingleton<PageLinks>()
        .AddSingleton<RecentWrites>()
        .AddSingleton<LiveSearch>()
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
        facade.MapGet("/metadata", DescribeAsync);
        facade.MapGet("/.well-known/smart-configuration", (HttpContext http, WebAddress address) => SmartConfigurationOf(http, address));
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

    private static async Task<IResult> DescribeAsync(HttpContext http, ConnectionServers servers, IEnumerable<IFacadeOperation> operations, WebAddress address, TimeProvider time)
    {
        var call = FacadeCall.Of(http);
        var offered = await servers.Of(call.Connection, null).OfferAsync(call.Connection, http.RequestAborted);
        return Open(http, CapabilityStatement.Write(
            call, offered, servers.Of(call.Connection, "Subscription").OnlyType is not null, [.. operations.Where(operation => operation.Offers(call.Connection))], address.TokenEndpointOf(http), time.GetUtcNow()));
    }

    private static FhirResult Open(HttpContext http, byte[] statement)
    {
        http.Response.Headers.AccessControlAllowOrigin = "*";
        return new FhirResult(StatusCodes.Status200OK, statement);
    }

    private static IResult SmartConfigurationOf(HttpContext http, WebAddress address)
    {
        http.Response.Headers.AccessControlAllowOrigin = "*";
        return Results.Bytes(SmartConfiguration.Write(address.TokenEndpointOf(http)), "application/json");
    }
}
