using System.Buffers.Text;
using System.Text;
using System.Text.Json.Nodes;
using Duplex.Transports.Smart.Keys;

namespace Duplex.Transports.Smart.Client;

/// <summary>Writes the JWT with which a client proves who it is (SMART App Launch, client-confidential-asymmetric).</summary>
public static class ClientAssertion
{
    public const string Type = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    /// <param name="audience">The token endpoint's address, as it is called.</param>
    /// <param name="expires">At most 5 minutes ahead.</param>
    /// <param name="id">Never used before by this client.</param>
    public static string Write(SmartSigningKey key, string clientId, Uri audience, DateTimeOffset expires, string id)
    {
        var header = new JsonObject { ["alg"] = key.Algorithm.ToString(), ["kid"] = key.KeyId, ["typ"] = "JWT" };
        var claims = new JsonObject
        {
            ["iss"] = clientId,
            ["sub"] = clientId,
            ["aud"] = audience.OriginalString,
            ["exp"] = expires.ToUnixTimeSeconds(),
            ["jti"] = id,
        };
        var input = $"{Encode(header)}.{Encode(claims)}";
        return $"{input}.{Base64Url.EncodeToString(key.Sign(Encoding.ASCII.GetBytes(input)))}";
    }

    private static string Encode(JsonObject part) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(part.ToJsonString()));
}
