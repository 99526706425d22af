using System.Text.Json;
using System.Text.Json.Serialization;
using Duplex.Chart.Bulk;

namespace Duplex.Pull;

/// <summary>What a pull asks the counterparty for.</summary>
internal sealed record PullRequest
{
    /// <summary>Version of this record's JSON.</summary>
    public int Format { get; init; } = 1;

    /// <summary>Id of the counterparty's Group; null: all patients.</summary>
    public string? Group { get; init; }

    /// <summary>Null: everything.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>In alphabetical order; empty: all.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    public bool AsksTheSame(PullRequest other) => Group == other.Group && Types.SequenceEqual(other.Types, StringComparer.Ordinal);

    public static PullRequest Of(BulkJob job) => PullJson.Read<PullRequest>(job.Request);

    public byte[] ToJson() => PullJson.Write(this);
}

/// <summary>How requests and progress of pulls are kept.</summary>
internal static class PullJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);

    public static T Read<T>(ReadOnlyMemory<byte> json) => JsonSerializer.Deserialize<T>(json.Span, Options) ?? throw new JsonException("A pull's JSON is null.");
}
