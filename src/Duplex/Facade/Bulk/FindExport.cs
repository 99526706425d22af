using Duplex.Chart.Bulk;
using Duplex.Engine.Identity;

namespace Duplex.Facade.Bulk;

/// <summary>Finds the export that an address names, among those of the app on this connection.</summary>
internal sealed class FindExport(IBulkJobReader jobs, TimeProvider time)
{
    /// <summary>Null: there is none for this app, or no more.</summary>
    public async ValueTask<BulkJob?> OfAddressAsync(HttpContext http)
    {
        var call = FacadeCall.Of(http);
        return Guid.TryParseExact(http.Request.RouteValues["job"] as string, "D", out var id)
            && await jobs.GetAsync(new BulkJobId(id), http.RequestAborted) is { Kind: BulkJobKind.Export, State: not BulkJobState.Ended } job
            && job.Connection == call.Connection.Key
            && job.App == call.App!.App
            && !(job.ExpiresAt <= Instant.Now(time))
            ? job
            : null;
    }

    public static FhirResult NotThere() => FhirResult.Outcome(
        StatusCodes.Status404NotFound, "not-found", "There is no such export of this app on this connection: it was ended, has expired, or never was. Start another one with $export.");
}
