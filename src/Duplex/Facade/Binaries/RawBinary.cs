using System.Text.Json;
using Duplex.Facade.Interactions;
using Duplex.Facade.Writes;

namespace Duplex.Facade.Binaries;

/// <summary>A Binary that is sent as its content: any media type that is not FHIR's (FHIR R4, binary.html#rest).</summary>
internal static class RawBinary
{
    /// <summary>In base64 it is a third longer.</summary>
    public const int MostBytes = (ReadBody.MostBytes / 4 * 3) - 1024;

    public static bool IsSent(HttpRequest request, FacadeRequest asked) =>
        asked is { Type: BinaryContent.ResourceType, Interaction: FacadeInteraction.Create or FacadeInteraction.Update }
        && request.ContentType is { Length: > 0 } && !AcceptedFormats.IsJsonBody(request);

    /// <summary>The resource that it is; <c>X-Security-Context</c> names whose protection it shares.</summary>
    public static byte[] Wrap(HttpRequest request, FacadeRequest asked, byte[] content)
    {
        var resource = new Dictionary<string, object> { ["resourceType"] = BinaryContent.ResourceType, ["contentType"] = request.ContentType!, ["data"] = Convert.ToBase64String(content) };
        if (asked.Id is { } id)
        {
            resource["id"] = id;
        }

        if (request.Headers["X-Security-Context"].ToString() is { Length: > 0 } context)
        {
            resource["securityContext"] = new { reference = context };
        }

        return JsonSerializer.SerializeToUtf8Bytes(resource);
    }
}
