using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Duplex.OAuth;

/// <summary>Checks an access token of this installation: signature, type, issuer, times. The caller checks what it is for.</summary>
public sealed class AccessTokenVerifier(TokenSigningKey key, TimeProvider time)
{
    /// <summary>RFC 9068: keeps a client assertion or any other JWT from passing as an access token.</summary>
    public const string TokenType = "at+jwt";

    private const int MaxTokenLength = 8 * 1024;

    private readonly JsonWebTokenHandler _handler = new() { MaximumTokenSizeInBytes = MaxTokenLength };
    private readonly VerifiedTokens _verified = new(time);

    /// <summary>The token's content, or null when it is not valid here and now.</summary>
    public async ValueTask<AccessToken?> VerifyAsync(string token, string issuer)
    {
        if (_verified.Find(token, issuer) is { } known)
        {
            return known;
        }

        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            IssuerSigningKey = key.Public,
            ValidAlgorithms = [SecurityAlgorithms.EcdsaSha384],
            ValidTypes = [TokenType],
            ValidIssuer = issuer,
            // One token may serve several facades; the endpoint compares with its own address.
            ValidateAudience = false,
            RequireExpirationTime = true,
            LifetimeValidator = (_, expires, _, _) => expires is { } end && end > time.GetUtcNow().UtcDateTime,
        });
        if (!result.IsValid || result.SecurityToken is not JsonWebToken jwt)
        {
            return null;
        }

        if (ContentOf(jwt, issuer) is not { } content)
        {
            return null;
        }

        _verified.Add(token, issuer, content, jwt.ValidTo);
        return content;
    }

    private static AccessToken? ContentOf(JsonWebToken jwt, string issuer) =>
        jwt.TryGetPayloadValue<string>("organization", out var organization)
        && jwt.TryGetPayloadValue<string[]>("connections", out var connections)
        && jwt.TryGetPayloadValue<string>("scope", out var scope)
            ? new AccessToken
            {
                App = jwt.Subject,
                Organization = organization,
                Connections = connections,
                Audiences = [.. jwt.Audiences],
                Scopes = ScopeSet.Parse(scope),
                Issuer = issuer,
            }
            : null;
}
