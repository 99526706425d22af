using System.Text.Json;
using System.Text.Json.Serialization;

namespace Duplex.Chart.Bulk;

/// <summary>How requests and progress of bulk jobs are kept.</summary>
internal static class BulkJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);

    public static T Read<T>(ReadOnlyMemory<byte> json) =>
        JsonSerializer.Deserialize<T>(json.Span, Options) ?? throw new JsonException("A bulk job's JSON is null.");
}
