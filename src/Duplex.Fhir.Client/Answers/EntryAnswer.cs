using System.Globalization;
using System.Text.Json;

namespace Duplex.Fhir.Client.Answers;

/// <summary>What became of one entry of a batch or transaction (FHIR R4 bundle.html, Bundle.entry.response).</summary>
/// <param name="Status">The HTTP status, such as 201; 0 where none was sent.</param>
/// <param name="Location">The resource and its version, or null.</param>
/// <param name="ETag">The version in <c>etag</c>, or null.</param>
/// <param name="Issues">The issues of the entry's OperationOutcome; else empty.</param>
public sealed record EntryAnswer(int Status, ResourceLocation? Location, string? ETag, IReadOnlyList<OutcomeIssue> Issues)
{
    /// <summary>200 to 299.</summary>
    public bool IsSuccess => Status is >= 200 and < 300;

    internal static IReadOnlyList<EntryAnswer> ReadAll(JsonElement? bundle) =>
        bundle is { } json && json.TryGetProperty("entry", out var entries) && entries.ValueKind == JsonValueKind.Array
            ? [.. entries.EnumerateArray().Select(Read)]
            : [];

    internal static EntryAnswer Read(JsonElement entry)
    {
        if (entry.ValueKind != JsonValueKind.Object || !entry.TryGetProperty("response", out var response) || response.ValueKind != JsonValueKind.Object)
        {
            return new EntryAnswer(0, null, null, []);
        }

        var status = TextOf(response, "status").Split(' ')[0];
        return new EntryAnswer(
            int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0,
            ResourceLocation.TryParse(TextOf(response, "location")),
            VersionOf(TextOf(response, "etag")),
            OutcomeIssue.ReadAll(response.TryGetProperty("outcome", out var outcome) ? outcome : null));
    }

    private static string? VersionOf(string etag) =>
        etag.Length == 0 ? null : (etag.StartsWith("W/", StringComparison.Ordinal) ? etag[2..] : etag).Trim('"');

    private static string TextOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
