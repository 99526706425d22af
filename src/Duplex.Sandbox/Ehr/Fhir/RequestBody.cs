using System.Text.Json;
using System.Text.Json.Nodes;

namespace Duplex.Sandbox.Ehr.Fhir;

/// <summary>Reads the resource that a request carries.</summary>
internal static class RequestBody
{
    public static (JsonObject? Resource, FhirIssue? Issue) Read(FhirRequest request, string type)
    {
        var mediaType = request.ContentType?.Split(';')[0].Trim();
        if (mediaType is not ("application/fhir+json" or "application/json"))
        {
            return (null, new FhirIssue(415, "not-supported", "Content-Type must be application/fhir+json."));
        }

        try
        {
            return JsonElements.ParseStrict(request.Body) switch
            {
                not JsonObject => (null, new FhirIssue(400, "structure", "The body must be one JSON object.")),
                JsonObject resource when resource.HasReadableTexts() && resource["resourceType"].Text() != type =>
                    (null, new FhirIssue(400, "invalid", $"resourceType must be {type}, as the address says.", "resourceType")),
                JsonObject resource when !resource.HasReadableTexts() =>
                    (null, new FhirIssue(400, "structure", "A text of the body is not valid UTF-8, or holds half of a surrogate pair.")),
                JsonObject resource => (resource, null),
            };
        }
        catch (JsonException e)
        {
            return (null, new FhirIssue(400, "structure", $"Not well-formed JSON at line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}, or a member occurs twice."));
        }
    }
}
