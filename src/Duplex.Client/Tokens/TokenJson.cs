using System.Text.Json;
using System.Text.Json.Serialization;

namespace Duplex.Client.Tokens;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(TokenSaid))]
[JsonSerializable(typeof(Dictionary<string, JsonElement>))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(long))]
internal sealed partial class TokenJson : JsonSerializerContext;

/// <summary>An answer of the token endpoint (RFC 6749, sections 5.1 and 5.2).</summary>
internal sealed record TokenSaid(string? AccessToken, double ExpiresIn, string? Error, string? ErrorDescription);
