using System.Text.Json.Nodes;

namespace Duplex.Transports.Smart.Keys;

/// <summary>The public keys as they are registered at a counterparty or served to it (RFC 7517 section 5).</summary>
public static class JwksDocument
{
    public static JsonObject Of(params IEnumerable<SmartSigningKey> keys) =>
        new() { ["keys"] = new JsonArray([.. keys.Select(k => (JsonNode)k.ToPublicJwk())]) };
}
