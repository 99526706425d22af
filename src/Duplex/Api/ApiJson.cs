using System.Text.Json;
using System.Text.Json.Serialization;
using Duplex.Engine.Identity;

namespace Duplex.Api;

/// <summary>How the JSON API writes: camelCase, ids and instants as text, constants in kebab-case.</summary>
internal static class ApiJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new InstantConverter(), new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static IResult Of<T>(T value, int status = StatusCodes.Status200OK) => Results.Json(value, Options, statusCode: status);

    /// <summary>An error answer (RFC 9457).</summary>
    public static IResult Problem(int status, string sentence) => Results.Json(
        new ApiProblem(status, sentence), Options, "application/problem+json", status);

    public static bool TryReadId(string? text, out Guid id) => Guid.TryParseExact(text, "D", out id);

    private sealed class InstantConverter : JsonConverter<Instant>
    {
        public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Instant.From(reader.GetDateTimeOffset());

        public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}

/// <summary>What went wrong, in a sentence that says what would be right.</summary>
internal sealed record ApiProblem(int Status, string Detail);
