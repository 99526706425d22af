using Duplex.Facade.Bundles;
using Duplex.Facade.Counterparties;
using Duplex.Facade.Notes;
using Duplex.Facade.Orders;
using Duplex.Facade.Reading;
using Duplex.Facade.Resources;

namespace Duplex.Facade.Interactions;

/// <summary>Interactions with a counterparty that has FHIR: reads live or from what it told, writes through deliveries.</summary>
internal sealed class CounterpartyServer(ReadFromConnection read, NotePipeline notes, OrderPipeline orders, RevocationPipeline revocations, ResourcePipelines resources, RunBundle bundles) : IConnectionServer
{
    // Without a route the EHR keeps an order as it keeps anything else.
    private static bool IsRouted(HttpContext http) => FacadeCall.Of(http).Connection.Orders is not null;

    public bool Serves(FacadeConnection connection) => true;

    public bool Offers(FacadeConnection connection, FacadeRequest request) => request switch
    {
        { Interaction: FacadeInteraction.Read or FacadeInteraction.VersionRead or FacadeInteraction.Search, Type: { } } => true,
        { Interaction: FacadeInteraction.CompartmentSearch, Type: { }, Id: { } } => true,
        { Interaction: FacadeInteraction.History, Type: { }, Id: { } } => true,
        { Interaction: FacadeInteraction.Create, Type: { } type } => ResourceWrites.IsOfPatient(type),
        { Interaction: FacadeInteraction.Update or FacadeInteraction.Delete, Type: { } type, Id: { } } => ResourceWrites.IsOfPatient(type),

        // A routed order is revoked by its id, and nothing else of it changes.
        { Interaction: FacadeInteraction.Update or FacadeInteraction.Delete or FacadeInteraction.Patch, Type: { } type } =>
            ResourceWrites.IsOfPatient(type) && (type != "ServiceRequest" || connection.Orders is null),
        { Interaction: FacadeInteraction.Bundle } => true,
        _ => false,
    };

    public ValueTask<OfferedServer> OfferAsync(FacadeConnection connection, CancellationToken cancellationToken) => OfferOfCounterparty.OfAsync(connection, cancellationToken);

    public Task<IResult> RunAsync(HttpContext http, FacadeRequest request) => request switch
    {
        { Interaction: FacadeInteraction.Read or FacadeInteraction.VersionRead } => read.ReadAsync(http, request.Type!, request.Id!, request.Version),
        { Interaction: FacadeInteraction.History } => read.HistoryAsync(http, request.Type!, request.Id!),
        { Interaction: FacadeInteraction.Search } => read.SearchAsync(http, request.Type!),
        { Interaction: FacadeInteraction.CompartmentSearch } => read.SearchAsync(http, request.Type!, request.Id),
        { Interaction: FacadeInteraction.Create, Type: "DocumentReference" } => notes.RunAsync(http),
        { Interaction: FacadeInteraction.Create, Type: "ServiceRequest" } when IsRouted(http) => orders.RunAsync(http),
        { Interaction: FacadeInteraction.Create } => resources.CreateAsync(http, request.Type!),
        { Interaction: FacadeInteraction.Update, Type: "ServiceRequest" } when IsRouted(http) => revocations.RunAsync(http, request.Id!),
        { Interaction: FacadeInteraction.Update } => resources.UpdateAsync(http, request.Type!, request.Id),
        { Interaction: FacadeInteraction.Patch } => resources.PatchAsync(http, request.Type!, request.Id),
        { Interaction: FacadeInteraction.Bundle } => bundles.RunAsync(http, this),
        { Interaction: FacadeInteraction.Delete } => resources.DeleteAsync(http, request.Type!, request.Id),
        _ => throw new InvalidOperationException($"{request.Interaction} is not offered, and was let in."),
    };
}
