using Duplex.Facade.Notes;
using Duplex.Facade.Orders;
using Duplex.Facade.Reading;

namespace Duplex.Facade.Interactions;

/// <summary>Interactions with a counterparty: reads live or from what it told, writes through deliveries.</summary>
internal sealed class CounterpartyServer(ReadFromConnection read, NotePipeline notes, OrderPipeline orders, RevocationPipeline revocations) : IConnectionServer
{
    public bool Serves(FacadeConnection connection) => true;

    public bool Offers(FacadeConnection connection, FacadeRequest request) => request switch
    {
        { Interaction: FacadeInteraction.Read or FacadeInteraction.Search, Type: { } type } => ServedResources.Find(type) is { } resource && (!resource.IsOfChart || connection.IsChart),
        { Interaction: FacadeInteraction.Create, Type: "DocumentReference" or "ServiceRequest" } => true,
        { Interaction: FacadeInteraction.Update, Type: "ServiceRequest", Id: { } } => true,
        _ => false,
    };

    public ValueTask<OfferedServer> OfferAsync(FacadeConnection connection, CancellationToken cancellationToken) => ValueTask.FromResult(new OfferedServer
    {
        Documentation = "reads are live at the EHR",
        Types = [.. ServedResources.All.Where(connection.Serves).Select(resource => Offer(resource, connection))],
    });

    public Task<IResult> RunAsync(HttpContext http, FacadeRequest request) => request switch
    {
        { Interaction: FacadeInteraction.Read } => read.ReadAsync(http, ServedResources.Find(request.Type!)!, request.Id!),
        { Interaction: FacadeInteraction.Search } => read.SearchAsync(http, ServedResources.Find(request.Type!)!),
        { Interaction: FacadeInteraction.Create, Type: "DocumentReference" } => FacadeCall.Of(http).Connection.IsChart ? Task.FromResult<IResult>(NotServed.NotesNotTaken(http)) : notes.RunAsync(http),
        { Interaction: FacadeInteraction.Create } => orders.RunAsync(http),
        { Interaction: FacadeInteraction.Update } => revocations.RunAsync(http, request.Id!),
        _ => throw new InvalidOperationException($"{request.Interaction} is not offered, and was let in."),
    };

    private static OfferedType Offer(ServedResource resource, FacadeConnection connection)
    {
        const string Waits = "POST waits up to 10 s (Prefer: wait=N, respond-async): 201 once the EHR took it, else 202 with the address of its loop. ";
        var offered = new OfferedType(resource.Type)
        {
            Interactions = ["read", "search-type"],
            SearchParameters = [.. resource.Parameters.Select(parameter => new OfferedParameter(parameter.Name, parameter.Kind))],
        };
        return (resource.Type, connection) switch
        {
            (_, { IsChart: true }) => offered,
            ("DocumentReference", _) => offered with
            {
                Interactions = [.. offered.Interactions, "create"],
                Documentation = Waits + "A final note needs an attestation (Provenance); without one it is filed preliminary. Idempotency-Key is honoured.",
            },
            ("ServiceRequest", { Orders.Write: true }) => offered with
            {
                Interactions = [.. offered.Interactions, "create", "update"],
                Documentation = Waits + "The order goes to the EHR and then to the laboratory. An update can revoke it, and nothing else. Idempotency-Key is honoured.",
            },
            ("ServiceRequest", { Orders: not null }) => offered with
            {
                Interactions = [.. offered.Interactions, "create"],
                Documentation = "The EHR takes no orders: a POST goes to the laboratory only and is answered 202 with the address of its loop, where it can be cancelled (POST {loop}/cancel). Idempotency-Key is honoured.",
            },
            _ => offered,
        };
    }
}
