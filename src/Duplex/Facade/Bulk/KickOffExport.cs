using Duplex.Chart;
using Duplex.Chart.Bulk.Export;
using Duplex.Chart.Indexing;

namespace Duplex.Facade.Bulk;

/// <summary>Takes a kick-off request: reads and checks it, and has the export accepted.</summary>
internal sealed class KickOffExport(StartExport start, ReadGroup groups, ChartIndexing indexing, BulkWork work, ExportOptions options, TimeProvider time)
{
    private const string RetryAfterSeconds = "30";

    public async Task<IResult> RunAsync(HttpContext http, ExportLevel level, string? group)
    {
        var call = FacadeCall.Of(http);
        var preferences = BulkPreferences.Read(http.Request.Headers["Prefer"]);
        if (!preferences.IsAsync)
        {
            return FhirResult.Outcome(StatusCodes.Status400BadRequest, "invalid", "An export is made in the background: send the header Prefer: respond-async.");
        }

        var (parameters, problem) = await ExportParameters.ReadAsync(http.Request);
        if (parameters is null)
        {
            return problem!;
        }

        var reading = new ExportQuestion(call, level, preferences.IsLenient, indexing.Of(call.Connection.Key), time.GetUtcNow());
        if (reading.Read(parameters) is { } refusal)
        {
            return refusal;
        }

        var patients = reading.Patients;
        if (group is not null)
        {
            if (!call.Sight.MayRead("Group"))
            {
                // Whose data comes tells who is in the group.
                return FhirResult.Outcome(StatusCodes.Status403Forbidden, "forbidden", "The token's scopes do not cover this; system/Group.r is needed.");
            }

            if (await groups.ListPatientsAsync(call, group, http.RequestAborted) is not { } members)
            {
                return FhirResult.Outcome(StatusCodes.Status404NotFound, "not-found", "The chart of this connection has no such Group.");
            }

            patients = patients is null ? members : [.. patients.Intersect(members)];
        }

        var request = reading.ToRequest($"{call.Address}{http.Request.Path.Value!["/fhir/".Length..][call.Connection.Key.Connection.Length..]}{http.Request.QueryString}", patients);
        var started = await start.RunAsync(call.Connection.Key, call.App!.App, request, http.RequestAborted);
        return Answer(call, started);
    }

    private FhirResult Answer(FacadeCall call, ExportStart started)
    {
        switch (started.Verdict)
        {
            case ExportStartVerdict.TooManyRunning:
                return FhirResult
                    .Outcome(StatusCodes.Status429TooManyRequests, "throttled", $"This app has {options.MostRunning} running export on this connection, which is the most; wait for its end, or cancel it with DELETE on its status address.")
                    .With("Retry-After", RetryAfterSeconds);
            case ExportStartVerdict.TooManyKept:
                return FhirResult
                    .Outcome(StatusCodes.Status429TooManyRequests, "throttled", $"{options.MostKept} exports of this app are kept on this connection, which is the most; give one up with DELETE on its status address.")
                    .With("Retry-After", RetryAfterSeconds);
            default:
                work.Set();
                return FhirResult
                    .Outcome(StatusCodes.Status202Accepted, [new("informational", "", null, "The export was accepted; poll the address in Content-Location.", Fhir.Model.FhirIssueSeverity.Information)])
                    .With("Content-Location", BulkAddresses.StatusOf(call, started.Job!.Id));
        }
    }
}
