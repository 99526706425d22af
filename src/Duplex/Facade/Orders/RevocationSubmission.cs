using Duplex.Engine.Deliveries;
using Duplex.Facade.Writes;
using Duplex.Fhir.Model;

namespace Duplex.Facade.Orders;

/// <summary>One <c>PUT ServiceRequest/{id}</c>.</summary>
/// <param name="id">The EHR's own id of the order.</param>
internal sealed class RevocationSubmission(HttpRequest request, FacadeCall call, FacadeOrders orders, string id) : WriteSubmission(request, call)
{
    private static readonly WriteKind Revocation = OrderWrites.Kind("PUT ServiceRequest", InteractionKind.Update, "cancellation");

    public override WriteKind Kind => Revocation;

    public FacadeOrders Orders => orders;

    public string Id => id;

    public override string Distinction => id;

    public ServiceRequest Order { get; private set; } = new();

    public override Reference? Subject => Order.Subject;

    public override bool TryTake(Resource resource)
    {
        if (resource is not ServiceRequest order)
        {
            return false;
        }

        Order = order;
        return true;
    }
}
