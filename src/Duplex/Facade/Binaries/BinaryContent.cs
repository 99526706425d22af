using System.Text.Json;
using Duplex.Facade.Interactions;

namespace Duplex.Facade.Binaries;

/// <summary>The content of a Binary in its own format, for whoever asks for something else than FHIR JSON (FHIR R4, binary.html#rest).</summary>
internal sealed class BinaryContent(byte[] content, string contentType, IReadOnlyList<KeyValuePair<string, string>> headers) : IResult
{
    public const string ResourceType = "Binary";

    /// <summary>A read of a Binary whose content is wanted, and not the resource.</summary>
    public static bool IsAskedFor(HttpRequest request, FacadeRequest asked) =>
        asked is { Type: ResourceType, Interaction: FacadeInteraction.Read or FacadeInteraction.VersionRead } && !AcceptedFormats.Allow(request);

    /// <summary>The same answer with the content; as it is where nothing was read.</summary>
    public static IResult Of(IResult answer)
    {
        if (answer is not FhirResult { Read: { IsEmpty: false } body } read)
        {
            return answer;
        }

        using var json = JsonDocument.Parse(body);
        var (type, data) = (json.RootElement.TryGetProperty("contentType", out var contentType) ? contentType.GetString() : null, json.RootElement.TryGetProperty("data", out var text) ? text : default);
        return data.ValueKind == JsonValueKind.String && data.TryGetBytesFromBase64(out var content)
            ? new BinaryContent(content, Microsoft.Net.Http.Headers.MediaTypeHeaderValue.TryParse(type, out _) ? type! : "application/octet-stream", read.Headers)
            : FhirResult.Outcome(StatusCodes.Status404NotFound, "not-found", "This Binary has no content; ask for application/fhir+json to see what is known of it.");
    }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var response = httpContext.Response;
        foreach (var (name, value) in headers)
        {
            response.Headers.Append(name, value);
        }

        response.Headers.CacheControl = "no-store";

        // It is somebody's file, and no page of this server.
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = "sandbox";
        response.ContentType = contentType;
        response.ContentLength = content.Length;
        await response.Body.WriteAsync(content, httpContext.RequestAborted);
    }
}
