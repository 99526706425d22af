using Duplex.Facade.Writes;
using Duplex.Fhir.Model;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.Orders;

/// <summary>An update of an order may revoke it, and nothing else.</summary>
internal sealed class CheckRevocation : IWriteStep<RevocationSubmission>
{
    public ValueTask<WriteRefusal?> RunAsync(RevocationSubmission write, CancellationToken cancellationToken) => ValueTask.FromResult(Check(write));

    public static WriteRefusal OnlyRevoking(string path) => WriteRefusal.Unprocessable(
        "facade.only-revoking", "not-supported", path,
        "Only revoking an order is served: send the order as it is, with the status revoked. For another order, revoke this one and create a new one.");

    private static WriteRefusal? Check(RevocationSubmission write)
    {
        if (write.Order.Id != write.Id)
        {
            return WriteRefusal.Of(
                StatusCodes.Status400BadRequest, "facade.other-id", "invalid", "ServiceRequest.id", "The body's id must be the one in the address.");
        }

        return write.Order.Status?.Value == RequestStatusCodes.Revoked ? null : OnlyRevoking("ServiceRequest.status");
    }
}
