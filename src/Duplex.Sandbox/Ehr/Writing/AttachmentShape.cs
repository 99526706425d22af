using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr.Fhir;

namespace Duplex.Sandbox.Ehr.Writing;

/// <summary>What an attachment needs: a media type that is taken, and data that isn't too long.</summary>
internal static class AttachmentShape
{
    private static readonly string[] MediaTypes = ["text/plain", "text/html", "text/xml", "text/markdown", "application/pdf", "application/cda+xml", "application/xml"];

    public static FhirIssue? Check(JsonNode? attachment, string at, PracticeRules rules)
    {
        if (attachment.Member("contentType").Text() is not { } contentType)
        {
            return new FhirIssue(422, "required", "contentType of the attachment is required.", at + ".contentType");
        }

        if (!MediaTypes.Contains(contentType.Split(';')[0].Trim()))
        {
            return new FhirIssue(422, "not-supported", $"Attachments may be: {string.Join(", ", MediaTypes)}.", at + ".contentType");
        }

        if (attachment.Member("data").Text() is not { Length: > 0 } data)
        {
            return new FhirIssue(422, "required", "data of the attachment is required here; this EHR fetches no addresses.", at + ".data");
        }

        if (AttachmentData.Decode(data) is not { } bytes)
        {
            return new FhirIssue(422, "value", "data is not base64.", at + ".data");
        }

        return bytes.Length <= rules.MaxAttachmentBytes
            ? null
            : new FhirIssue(413, "too-long", $"The attachment has {bytes.Length} bytes; at most {rules.MaxAttachmentBytes} are taken.", at + ".data");
    }

    /// <summary>Adds size and hash to every attachment at the path.</summary>
    public static void Describe(JsonObject resource, string path)
    {
        foreach (var attachment in resource.Walk(path).OfType<JsonObject>())
        {
            if (attachment["data"].Text() is { } data && AttachmentData.Decode(data) is { } bytes)
            {
                AttachmentData.Describe(attachment, bytes);
            }
        }
    }
}
