using System.IO.Compression;
using Duplex.Chart.Bulk.Import;
using Duplex.Facade.Operations;
using Duplex.OAuth;
using Microsoft.AspNetCore.Http.Features;

namespace Duplex.Facade.Bulk;

/// <summary><c>POST $import</c> with NDJSON, streamed: into a chart that Duplex keeps itself. Each resource is put under its own type and id.</summary>
internal sealed class ImportOperation(ImportLines import) : IFacadeOperation
{
    private const ScopeInteractions Needed = ScopeInteractions.Create | ScopeInteractions.Update;
    private static readonly string[] MediaTypes = ["application/fhir+ndjson", "application/ndjson", "application/x-ndjson"];

    public string Name => "import";

    public string Definition => "urn:duplex:operation:import";

    public OperationLevel Levels => OperationLevel.System;

    public IReadOnlyList<string> Types => [];

    public bool AffectsState => true;

    /// <summary>Types are checked line by line.</summary>
    public ScopeInteractions Scope => ScopeInteractions.None;

    public bool Offers(FacadeConnection connection) => connection.IsOwnChart;

    public async Task<IResult> RunAsync(HttpContext http, string? type, string? id)
    {
        var call = FacadeCall.Of(http);
        if (BodyOf(http) is not { } body)
        {
            return FhirResult.Outcome(
                StatusCodes.Status415UnsupportedMediaType, "not-supported", "The body must be application/fhir+ndjson: one resource on each line; it may be compressed (Content-Encoding: gzip).");
        }

        var report = new ImportReport();
        var source = new ImportSource(call.Connection.Key, "body", $"app:{call.App!.App}", "$import");
        var rules = new ImportRules { MayWrite = one => call.App.Scopes.Allows(one, Needed), Withheld = call.Withheld };
        try
        {
            await import.RunAsync(source, rules, body, report, http.RequestAborted);
        }
        catch (InvalidDataException)
        {
            return FhirResult.Outcome(StatusCodes.Status400BadRequest, "structure", $"The body is not whole gzip, as its Content-Encoding says; {report.Taken} resources before its fault were taken.");
        }

        return new FhirResult(report.Taken == 0 && report.Failed > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK, ImportAnswer.Write(report));
    }

    /// <summary>The body as NDJSON, of any length; null: it says that it is something else.</summary>
    public static Stream? BodyOf(HttpContext http)
    {
        var request = http.Request;
        var encoding = request.Headers.ContentEncoding.ToString();
        if (!MediaTypes.Contains(request.ContentType?.Split(';')[0].Trim(), StringComparer.OrdinalIgnoreCase) || encoding is not ("" or "identity" or "gzip"))
        {
            return null;
        }

        // What is in memory is bounded by lines, not by the body.
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = null;
        }

        return encoding == "gzip" ? new GZipStream(request.Body, CompressionMode.Decompress, leaveOpen: true) : request.Body;
    }
}
