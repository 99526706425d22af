using System.Text.Json;

namespace Duplex.Transports.FhirRest.Bulk;

/// <summary>A file of a manifest.</summary>
/// <param name="Count">Lines; null: not told.</param>
public sealed record BulkManifestFile(string Type, Uri Address, long? Count);

/// <summary>What a finished export made, pages put together.</summary>
public sealed record BulkManifest
{
    /// <summary>As written: the next <c>_since</c>.</summary>
    public required DateTimeOffset TransactionTime { get; init; }

    public required bool RequiresAccessToken { get; init; }

    public required IReadOnlyList<BulkManifestFile> Output { get; init; }

    public IReadOnlyList<BulkManifestFile> Deleted { get; init; } = [];

    public IReadOnlyList<BulkManifestFile> Errors { get; init; } = [];

    /// <summary>The next page of the manifest; null: this is the last.</summary>
    public Uri? Next { get; init; }

    /// <summary>Null where it is no manifest.</summary>
    /// <param name="from">Its address, for links that are relative.</param>
    internal static BulkManifest? Parse(ReadOnlyMemory<byte> json, Uri from)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            return new BulkManifest
            {
                TransactionTime = root.GetProperty("transactionTime").GetDateTimeOffset(),
                RequiresAccessToken = root.GetProperty("requiresAccessToken").GetBoolean(),
                Output = FilesOf(root, "output", from),
                Deleted = FilesOf(root, "deleted", from),
                Errors = [.. FilesOf(root, "error", from), .. FilesOf(root, "outcome", from)],
                Next = NextOf(root, from),
            };
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    private static List<BulkManifestFile> FilesOf(JsonElement root, string name, Uri from) => !root.TryGetProperty(name, out var list) || list.ValueKind != JsonValueKind.Array
        ? []
        :
        [
            .. list.EnumerateArray().Select(file => new BulkManifestFile(
                file.TryGetProperty("type", out var type) ? type.GetString() ?? "" : "",
                new Uri(from, file.GetProperty("url").GetString()!),
                file.TryGetProperty("count", out var count) && count.TryGetInt64(out var lines) ? lines : null)),
        ];

    private static Uri? NextOf(JsonElement root, Uri from) => root.TryGetProperty("link", out var links) && links.ValueKind == JsonValueKind.Array
        ? links.EnumerateArray()
            .Where(link => link.TryGetProperty("relation", out var relation) && relation.GetString() == "next")
            .Select(link => new Uri(from, link.GetProperty("url").GetString()!))
            .FirstOrDefault()
        : null;
}
