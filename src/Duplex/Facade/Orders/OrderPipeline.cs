using Duplex.Facade.Writes;

namespace Duplex.Facade.Orders;

/// <summary><c>POST ServiceRequest</c>.</summary>
internal sealed class OrderPipeline(
    WritePipeline pipeline,
    TakeRequest take,
    CheckOrderRules checkOrderRules,
    CheckOrderReferences checkOrderReferences,
    RecallFirstAnswer recallFirstAnswer,
    FindExisting findExisting,
    CheckTarget checkTarget,
    EstablishExpectation establishExpectation,
    ReadContext readContext,
    PrepareOrder prepareOrder,
    AcceptWrite accept)
{
    private readonly IWriteStep<OrderSubmission>[] _steps =
    [
        .. take.Steps,
        checkOrderRules,
        checkOrderReferences,
        recallFirstAnswer,
        findExisting,
        checkTarget,
        establishExpectation,
        readContext,
        prepareOrder,
        accept,
    ];

    public async Task<IResult> RunAsync(HttpContext http)
    {
        var call = FacadeCall.Of(http);
        return call.Connection.Orders is { } orders
            ? await pipeline.RunAsync(http, new OrderSubmission(http.Request, call, orders), _steps)
            : NotServed.OrdersNotRouted(http);
    }
}
