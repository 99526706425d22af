using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Duplex.Chart.Bulk;
using Duplex.Chart.Bulk.Export;
using Duplex.Engine.Identity;

namespace Duplex.Facade.Bulk;

/// <summary>The answer to a poll: how far it is, or the manifest.</summary>
internal static class ExportStatus
{
    private static readonly TimeSpan YoungFor = TimeSpan.FromSeconds(30);
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static async Task<IResult> AnswerAsync(HttpContext http, FindExport exports, TimeProvider time)
    {
        if (await exports.OfAddressAsync(http) is not { } job)
        {
            return FindExport.NotThere();
        }

        var request = ExportRequest.Of(job);
        var progress = ExportProgress.Of(job);
        return job.State switch
        {
            BulkJobState.Running => Running(http, job, request, progress, time),
            BulkJobState.Failed => FhirResult.Outcome(StatusCodes.Status500InternalServerError, "exception", $"The export failed: {progress.Failure} Start it again with $export."),
            _ => Manifest(http, job, request, progress),
        };
    }

    private static IResult Running(HttpContext http, BulkJob job, ExportRequest request, ExportProgress progress, TimeProvider time)
    {
        var headers = http.Response.Headers;
        headers["X-Progress"] = string.Create(
            CultureInfo.InvariantCulture, $"{progress.Resources} resources; {request.Types[Math.Min(progress.Type, request.Types.Count - 1)]} is type {Math.Min(progress.Type + 1, request.Types.Count)} of {request.Types.Count}");
        headers.RetryAfter = Instant.Now(time).Minus(job.CreatedAt) < YoungFor ? "1" : "5";
        headers.CacheControl = "no-store";
        return Results.StatusCode(StatusCodes.Status202Accepted);
    }

    private static IResult Manifest(HttpContext http, BulkJob job, ExportRequest request, ExportProgress progress)
    {
        var call = FacadeCall.Of(http);
        var headers = http.Response.Headers;
        headers.CacheControl = "no-store";
        headers.Expires = job.ExpiresAt!.Value.ToDateTimeOffset().ToString("R", CultureInfo.InvariantCulture);
        return Results.Json(
            new
            {
                transactionTime = request.TransactionTime.ToString(),
                request = request.Url,
                requiresAccessToken = true,
                output = FilesOf(BulkFileKind.Output),
                deleted = request.Since is null ? null : FilesOf(BulkFileKind.Deleted),
                error = FilesOf(BulkFileKind.Error),
            },
            Json);

        object[] FilesOf(BulkFileKind kind) =>
        [
            .. progress.Files.Select((file, place) => (file, place)).Where(entry => entry.file.Kind == kind).Select(entry => new
            {
                type = kind == BulkFileKind.Deleted ? "Bundle" : entry.file.Type,
                url = BulkAddresses.FileOf(call, job.Id, entry.place, entry.file.Type),
                count = entry.file.Count,
            }),
        ];
    }
}
