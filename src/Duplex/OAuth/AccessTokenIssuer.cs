using System.Text.Json;
using Duplex.Engine.Identity;
using Microsoft.IdentityModel.Tokens;

namespace Duplex.OAuth;

/// <summary>Signs access tokens: JWTs of the profile in RFC 9068, ES384, five minutes at most.</summary>
public sealed class AccessTokenIssuer(TokenSigningKey key, TimeProvider time, IIdSource ids)
{
    /// <summary>300 seconds: the most that SMART Backend Services advises.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(300);

    public string Issue(AccessToken token, TimeSpan? lifetime = null)
    {
        ArgumentNullException.ThrowIfNull(token);
        var life = lifetime is { } wish && wish < Lifetime ? wish : Lifetime;
        var now = time.GetUtcNow();
        var header = JsonSerializer.SerializeToUtf8Bytes(new { alg = SecurityAlgorithms.EcdsaSha384, typ = AccessTokenVerifier.TokenType, kid = key.Kid });
        var claims = JsonSerializer.SerializeToUtf8Bytes(new
        {
            iss = token.Issuer,
            aud = token.Audiences,
            sub = token.App,
            client_id = token.App,
            organization = token.Organization,
            connections = token.Connections,
            scope = token.Scopes.ToString(),
            iat = now.ToUnixTimeSeconds(),
            exp = (now + life).ToUnixTimeSeconds(),
            jti = ids.NewId().ToString("D"),
        });
        var signed = $"{Base64UrlEncoder.Encode(header)}.{Base64UrlEncoder.Encode(claims)}";
        return $"{signed}.{Base64UrlEncoder.Encode(key.Sign(System.Text.Encoding.ASCII.GetBytes(signed)))}";
    }
}
