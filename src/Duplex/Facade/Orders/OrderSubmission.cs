using Duplex.Engine.Deliveries;
using Duplex.Facade.Writes;
using Duplex.Fhir.Model;

namespace Duplex.Facade.Orders;

/// <summary>One <c>POST ServiceRequest</c>.</summary>
internal sealed class OrderSubmission(HttpRequest request, FacadeCall call, FacadeOrders orders) : WriteSubmission(request, call)
{
    private static readonly WriteKind NewOrder = OrderWrites.Kind("POST ServiceRequest", InteractionKind.Create, "order");

    public override WriteKind Kind => NewOrder;

    public FacadeOrders Orders => orders;

    public ServiceRequest Order { get; private set; } = new();

    public override Reference? Subject => Order.Subject;

    public override bool TakesCondition => true;

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
