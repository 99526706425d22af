using Duplex.Facade.Writes;

namespace Duplex.Facade.Orders;

/// <summary><c>PUT ServiceRequest/{id}</c>.</summary>
internal sealed class RevocationPipeline(
    WritePipeline pipeline,
    TakeRequest take,
    CheckRevocation checkRevocation,
    RecallFirstAnswer recallFirstAnswer,
    FindRevokedOrder findRevokedOrder,
    AcceptWrite accept)
{
    private readonly IWriteStep<RevocationSubmission>[] _steps = [.. take.Steps, checkRevocation, recallFirstAnswer, findRevokedOrder, accept];

    public async Task<IResult> RunAsync(HttpContext http, string id)
    {
        var call = FacadeCall.Of(http);
        return call.Connection.Orders is { } orders
            ? await pipeline.RunAsync(http, new RevocationSubmission(http.Request, call, orders, id), _steps)
            : NotServed.OrdersNotRouted(http);
    }
}
