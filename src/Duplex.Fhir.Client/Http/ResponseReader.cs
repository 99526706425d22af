using System.Buffers;
using Duplex.Fhir.Client.Answers;

namespace Duplex.Fhir.Client.Http;

/// <summary>Turns an HTTP answer into a <see cref="FhirResponse"/>, reading at most the limit.</summary>
internal static class ResponseReader
{
    /// <returns>Null where the body is longer than the limit.</returns>
    public static async ValueTask<FhirResponse?> ReadAsync(
        HttpResponseMessage message, FhirRequest request, int limit, TimeProvider time, CancellationToken cancellationToken)
    {
        if (await ReadBodyAsync(message.Content, limit, cancellationToken) is not { } body)
        {
            return null;
        }

        var response = new FhirResponse
        {
            Status = (int)message.StatusCode,
            ETag = message.Headers.ETag?.Tag.Trim('"'),
            MediaType = message.Content.Headers.ContentType?.MediaType?.ToLowerInvariant() ?? "",
            RetryAfter = RetryAfterOf(message, time),
            Body = body,
        };
        response.Location = LocationOf(message, response, request.ResourceType);
        return response;
    }

    private static async ValueTask<byte[]?> ReadBodyAsync(HttpContent content, int limit, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength > limit)
        {
            return null;
        }

        var body = new ArrayBufferWriter<byte>();
        await using var stream = await content.ReadAsStreamAsync(cancellationToken);
        while (true)
        {
            var read = await stream.ReadAsync(body.GetMemory(16 * 1024), cancellationToken);
            if (read == 0)
            {
                return body.WrittenSpan.ToArray();
            }

            body.Advance(read);
            if (body.WrittenCount > limit)
            {
                return null;
            }
        }
    }

    private static ResourceLocation? LocationOf(HttpResponseMessage message, FhirResponse response, string? resourceType)
    {
        if (!response.IsSuccess)
        {
            return null;
        }

        var location = OfType(ResourceLocation.TryParse(message.Headers.Location?.OriginalString), resourceType)
            ?? OfType(ResourceLocation.TryParse(message.Content.Headers.ContentLocation?.OriginalString), resourceType)
            ?? BodyLocation(response, resourceType);
        return location is { Version: null } && response.ETag is { Length: > 0 } version ? location with { Version = version } : location;
    }

    private static ResourceLocation? OfType(ResourceLocation? location, string? resourceType) =>
        resourceType is null || location?.Type == resourceType ? location : null;

    private static ResourceLocation? BodyLocation(FhirResponse response, string? resourceType)
    {
        if (resourceType is null || response.ResourceOf(resourceType) is not { } resource || !resource.TryGetProperty("id", out var id))
        {
            return null;
        }

        var version = resource.TryGetProperty("meta", out var meta) && meta.ValueKind == System.Text.Json.JsonValueKind.Object
            && meta.TryGetProperty("versionId", out var value) ? $"/_history/{value}" : "";
        return ResourceLocation.TryParse($"{resourceType}/{id}{version}");
    }

    private static TimeSpan? RetryAfterOf(HttpResponseMessage message, TimeProvider time)
    {
        var header = message.Headers.RetryAfter;
        var wait = header?.Delta ?? header?.Date - time.GetUtcNow();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
