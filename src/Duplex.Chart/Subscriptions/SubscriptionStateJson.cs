using System.Text.Json;
using System.Text.Json.Serialization;
using Duplex.Engine.Identity;

namespace Duplex.Chart.Subscriptions;

/// <summary>A subscription's state as stores write it: JSON with the number of its format.</summary>
public static class SubscriptionStateJson
{
    private const int Format = 1;

    public static string Write(SubscriptionState state) => JsonSerializer.Serialize(new StoredSubscription(Format, state), SubscriptionJsonContext.Default.StoredSubscription);

    /// <exception cref="InvalidOperationException">A newer program wrote it.</exception>
    public static SubscriptionState Read(string json)
    {
        var stored = JsonSerializer.Deserialize(json, SubscriptionJsonContext.Default.StoredSubscription)!;
        return stored.Format <= Format
            ? stored.State
            : throw new InvalidOperationException($"The stored form of a subscription has format {stored.Format}, and this program knows formats up to {Format}. Run the program version that wrote it, or a newer one.");
    }
}

internal sealed record StoredSubscription(int Format, SubscriptionState State);

/// <summary>Instants as microseconds.</summary>
internal sealed class InstantJsonConverter : JsonConverter<Instant>
{
    public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetInt64());

    public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Microseconds);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    IgnoreReadOnlyProperties = true,
    Converters = [typeof(InstantJsonConverter)])]
[JsonSerializable(typeof(StoredSubscription))]
internal sealed partial class SubscriptionJsonContext : JsonSerializerContext;
