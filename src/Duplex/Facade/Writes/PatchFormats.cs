using Duplex.Chart.Interactions;
using Microsoft.Net.Http.Headers;

namespace Duplex.Facade.Writes;

/// <summary>The forms in which a patch is sent: JSON Patch, and FHIRPath Patch as a Parameters resource.</summary>
internal static class PatchFormats
{
    public const string Right = $"A patch is a JSON Patch (Content-Type: {JsonPatch.MediaType}) or a FHIRPath Patch (a Parameters resource, Content-Type: application/fhir+json).";

    public static bool IsPatch(HttpRequest request) => IsJsonPatch(request) || AcceptedFormats.IsJsonBody(request);

    /// <param name="body">In the form that the request's media type says.</param>
    public static (IResourcePatch? Patch, InteractionRefusal? Refusal) Parse(HttpRequest request, ReadOnlySpan<byte> body) =>
        IsJsonPatch(request) ? JsonPatch.Parse(body) : FhirPathPatch.Parse(body);

    private static bool IsJsonPatch(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals(JsonPatch.MediaType, StringComparison.OrdinalIgnoreCase);
}
