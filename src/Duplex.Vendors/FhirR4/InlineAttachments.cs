using System.Text.Json.Nodes;
using Duplex.Engine.Deliveries;
using Duplex.Fhir.Client;
using Duplex.Fhir.Client.Answers;

namespace Duplex.Vendors.FhirR4;

/// <summary>
/// Many servers keep an attachment's bytes as a Binary and show its address. They are fetched, so that bytes are compared.
/// An address at another server is left alone: the token must not go there.
/// </summary>
internal sealed class InlineAttachments(FhirRestClient client)
{
    private const string AddressPlace = "Attachment.url";

    /// <returns>Why an attachment could not be fetched, or null.</returns>
    public async ValueTask<ReadFailure?> FillAsync(JsonObject resource, CancellationToken cancellationToken)
    {
        var attachments = Bodies.Objects(resource, "content").Select(c => Bodies.Object(c, "attachment")).OfType<JsonObject>()
            .Concat(Bodies.Objects(resource, "presentedForm"));
        foreach (var attachment in attachments)
        {
            if (attachment["data"] is not null || !Uri.TryCreate(Bodies.Text(attachment, "url"), UriKind.RelativeOrAbsolute, out var address) || !client.Owns(address))
            {
                continue;
            }

            var result = await client.ReadAttachmentAsync(address, Bodies.Text(attachment, "contentType") ?? "*/*", cancellationToken);
            if (ReadFailure.From(result, AddressPlace) is { IsGone: false } failure)
            {
                return failure;
            }

            if (result.Response is { IsSuccess: true } response)
            {
                attachment["data"] = DataOf(response);
            }
        }

        return null;
    }

    private static string? DataOf(FhirResponse response) => response.ResourceOf("Binary") is { } binary
        ? binary.TryGetProperty("data", out var data) ? data.GetString() : null
        : Convert.ToBase64String(response.Body.Span);
}
