using Duplex.Facade.Notes;
using Duplex.Facade.Orders;
using Duplex.Facade.Reading;
using Duplex.Facade.WholeChart;
using Duplex.Facade.Writes;
using Duplex.OAuth;

namespace Duplex.Facade;

/// <summary>The FHIR R4 facade: one FHIR endpoint per connection.</summary>
public static class FacadeEndpoints
{
    /// <summary>
    /// Needs <see cref="IFacadeConnections"/>, <c>IChartReader</c>, the state store, the engine's <c>AcceptInteraction</c>, <c>DeliveryWait</c>,
    /// <c>RefuseInteraction</c>, <c>KeyedHash</c> and <c>IIdSource</c>, the services of the token endpoint, and a <see cref="TimeProvider"/>.
    /// </summary>
    public static IServiceCollection AddFacade(this IServiceCollection services) => services
        .AddSingleton<PageLinks>()
        .AddSingleton<ReadFromConnection>()
        .AddWrites()
        .AddNotes()
        .AddOrders()
        .AddWholeChart();

    public static IEndpointConventionBuilder MapFacade(this IEndpointRouteBuilder routes)
    {
        var facade = routes.MapGroup("/fhir/{connection}").AddEndpointFilter<AnswerFaults>().AddEndpointFilter<AdmitCaller>();
        facade.MapGet("/metadata", (HttpContext http, WebAddress address, TimeProvider time) => Open(http, CapabilityStatement.Write(
            FacadeCall.Of(http), address.TokenEndpointOf(http), time.GetUtcNow())));
        facade.MapGet("/.well-known/smart-configuration", (HttpContext http, WebAddress address) => SmartConfigurationOf(http, address));
        foreach (var resource in ServedResources.All)
        {
            facade.MapGet($"/{resource.Type}/{{id}}", (HttpContext http, ReadFromConnection read, string id) => read.ReadAsync(http, resource, id))
                .WithMetadata(new NeedsScope(resource.Type, ScopeInteractions.Read));
            facade.MapGet($"/{resource.Type}", (HttpContext http, ReadFromConnection read) => read.SearchAsync(http, resource))
                .WithMetadata(new NeedsScope(resource.Type, ScopeInteractions.Search));
        }

        facade.MapPost("/DocumentReference", (HttpContext http, NotePipeline notes) => FacadeCall.Of(http).Connection.IsChart ? Task.FromResult<IResult>(NotServed.NotesNotTaken(http)) : notes.RunAsync(http))
            .WithMetadata(new NeedsScope("DocumentReference", ScopeInteractions.Create));
        facade.MapPost("/ServiceRequest", (HttpContext http, OrderPipeline orders) => orders.RunAsync(http))
            .WithMetadata(new NeedsScope("ServiceRequest", ScopeInteractions.Create));
        facade.MapPut("/ServiceRequest/{id}", (HttpContext http, RevocationPipeline revocations, string id) => revocations.RunAsync(http, id))
            .WithMetadata(new NeedsScope("ServiceRequest", ScopeInteractions.Update));
        facade.MapWholeChart();
        facade.Map("/{**rest}", (HttpContext http, string? rest) => NotServed.Answer(http, rest ?? ""));
        return facade;
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
