using System.IO.Compression;
using Duplex.Chart.Bulk;
using Duplex.Chart.Bulk.Export;
using Duplex.OAuth;
using Microsoft.Net.Http.Headers;

namespace Duplex.Facade.Bulk;

/// <summary>Streams one file of an export, piece by piece.</summary>
internal sealed class ExportDownload(BulkJob job, int place, BulkFile file, IBulkJobReader jobs) : IResult
{
    private const string Ndjson = "application/fhir+ndjson";

    public static async Task<IResult> AnswerAsync(HttpContext http, FindExport exports, IBulkJobReader jobs, string file)
    {
        if (await exports.OfAddressAsync(http) is not { State: BulkJobState.Done } job
            || BulkAddresses.PlaceOf(file) is not { } place
            || ExportProgress.Of(job).Files is var files && (place >= files.Count || BulkAddresses.FileOf(FacadeCall.Of(http), job.Id, place, files[place].Type) is var address && !address.EndsWith("/" + file, StringComparison.Ordinal)))
        {
            return FindExport.NotThere();
        }

        var found = files[place];
        var call = FacadeCall.Of(http);
        if (found.Kind != BulkFileKind.Error && !call.App!.Scopes.Allows(found.Type, ScopeInteractions.Read | ScopeInteractions.Search))
        {
            return FhirResult.Outcome(StatusCodes.Status403Forbidden, "forbidden", $"The token's scopes do not cover this file; system/{found.Type}.rs is needed.");
        }

        // What was withdrawn from the app since is withdrawn at once.
        return (call.Withheld & ~ExportRequest.Of(job).Withheld) != 0
            ? FhirResult.Outcome(StatusCodes.Status403Forbidden, "forbidden", "The app may see less than when this was exported; start another export.")
            : new ExportDownload(job, place, found, jobs);
    }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var response = httpContext.Response;
        response.ContentType = Ndjson;
        response.Headers.CacheControl = "no-store";
        response.Headers.Vary = "Accept-Encoding";
        if (!TakesGzip(httpContext.Request))
        {
            response.ContentLength = file.Bytes;
            await CopyToAsync(response.Body, httpContext.RequestAborted);
            return;
        }

        response.Headers.ContentEncoding = "gzip";
        await using var gzip = new GZipStream(response.Body, CompressionLevel.Fastest, leaveOpen: true);
        await CopyToAsync(gzip, httpContext.RequestAborted);
    }

    private static bool TakesGzip(HttpRequest request) =>
        StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptEncoding, out var codings)
        && codings.Any(coding => coding.Value.Equals("gzip", StringComparison.OrdinalIgnoreCase) && coding.Quality != 0);

    /// <summary>Ends the answer without its end where the export was ended meanwhile, so that nobody takes a part for the whole.</summary>
    private async Task CopyToAsync(Stream output, CancellationToken cancellationToken)
    {
        for (var number = 0; number < file.Chunks; number++)
        {
            var chunk = await jobs.GetChunkAsync(job.Id, place, number, cancellationToken)
                ?? throw new InvalidOperationException("The export was ended while its file was read.");
            await output.WriteAsync(chunk, cancellationToken);
        }
    }
}
