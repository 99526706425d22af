using System.Text.Json;
using System.Text.Json.Serialization;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;

namespace Duplex.Storage.Relational.State;

/// <summary>A loop's steps as they are stored.</summary>
internal sealed record StoredSteps(int Format, IReadOnlyList<Step> Steps);

/// <summary>A delivery's evidence as it is stored.</summary>
internal sealed record StoredEvidence(int Format, IReadOnlyList<Evidence> Evidence);

/// <summary>Instants as microseconds.</summary>
internal sealed class InstantConverter : JsonConverter<Instant>
{
    public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetInt64());

    public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Microseconds);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    Converters = [typeof(InstantConverter)])]
[JsonSerializable(typeof(StoredSteps))]
[JsonSerializable(typeof(StoredEvidence))]
[JsonSerializable(typeof(DeliveryJob))]
internal sealed partial class StoredJsonContext : JsonSerializerContext;

/// <summary>Stored JSON carries the number of its format; a newer one than this program knows is refused.</summary>
/// <param name="refusal">The store's exception of a sentence.</param>
public sealed class StoredJson(Func<string, Exception> refusal)
{
    private const int StepsFormat = 1;
    private const int EvidenceFormat = 1;
    private const int JobFormat = 1;

    public static string Write(IReadOnlyList<Step> steps) =>
        JsonSerializer.Serialize(new StoredSteps(StepsFormat, steps), StoredJsonContext.Default.StoredSteps);

    public IReadOnlyList<Step> ReadSteps(string json)
    {
        var stored = JsonSerializer.Deserialize(json, StoredJsonContext.Default.StoredSteps)!;
        Check("loop steps", stored.Format, StepsFormat);
        return stored.Steps;
    }

    public static string Write(IReadOnlyList<Evidence> evidence) => evidence.Count == 0
        ? ""
        : JsonSerializer.Serialize(new StoredEvidence(EvidenceFormat, evidence), StoredJsonContext.Default.StoredEvidence);

    public IReadOnlyList<Evidence> ReadEvidence(string json)
    {
        if (json.Length == 0)
        {
            return [];
        }

        var stored = JsonSerializer.Deserialize(json, StoredJsonContext.Default.StoredEvidence)!;
        Check("delivery evidence", stored.Format, EvidenceFormat);
        return stored.Evidence;
    }

    public static byte[] Write(DeliveryJob job) => JsonSerializer.SerializeToUtf8Bytes(job, StoredJsonContext.Default.DeliveryJob);

    public DeliveryJob ReadJob(ReadOnlySpan<byte> json)
    {
        var job = JsonSerializer.Deserialize(json, StoredJsonContext.Default.DeliveryJob)!;
        Check("a delivery job", job.Version, JobFormat);
        return job;
    }

    private void Check(string what, int format, int known)
    {
        if (format > known)
        {
            throw refusal($"The stored form of {what} has format {format}, and this program knows formats up to {known}. Run the program version that wrote it, or a newer one.");
        }
    }
}
