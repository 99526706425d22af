using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Duplex.Transports.Smart.Server;

/// <summary>
/// Authenticates a client by its signed assertion: RFC 7523 section 3 with the rules of SMART App Launch 2.2
/// ("Client Authentication: Asymmetric"). The order is: shape, client, key, signature, audience, times, and last the
/// jti, so that only the key's holder can use one up.
/// </summary>
public sealed class ClientAssertionVerifier(
    IClientRegistry clients,
    IClientKeySource keys,
    IJtiStore jtis,
    TimeProvider time,
    ClientAssertionPolicy? policy = null)
{
    /// <summary>The only accepted <c>client_assertion_type</c>.</summary>
    public const string AssertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private const int MaxAssertionLength = 16 * 1024;

    private readonly ClientAssertionPolicy _policy = policy ?? ClientAssertionPolicy.Default;
    private readonly JsonWebTokenHandler _handler = new() { MaximumTokenSizeInBytes = MaxAssertionLength };

    /// <summary>Checks one assertion and marks it as used.</summary>
    /// <param name="assertionType">The form field <c>client_assertion_type</c>.</param>
    /// <param name="assertion">The form field <c>client_assertion</c>.</param>
    /// <param name="audience">The address of the token endpoint that was asked.</param>
    /// <param name="cancellationToken">Ends the wait for keys or store.</param>
    public async ValueTask<ClientAssertionResult> VerifyAsync(
        string? assertionType, string? assertion, string audience, CancellationToken cancellationToken)
    {
        if (assertionType != AssertionType)
        {
            return ClientAssertionResult.Of(ClientAssertionFailure.WrongAssertionType);
        }

        if (ReadToken(assertion) is not { } token)
        {
            return ClientAssertionResult.Of(ClientAssertionFailure.Malformed);
        }

        if (SigningKeyType.Of(token.Alg) is not { } keyType)
        {
            return ClientAssertionResult.Of(ClientAssertionFailure.UnsupportedAlgorithm);
        }

        if (string.IsNullOrEmpty(token.Issuer) || token.Issuer != token.Subject)
        {
            return ClientAssertionResult.Of(ClientAssertionFailure.IssuerIsNotSubject);
        }

        if (await clients.FindAsync(token.Issuer, cancellationToken) is not { } client)
        {
            return ClientAssertionResult.Of(ClientAssertionFailure.UnknownClient);
        }

        var failure = await CheckSignatureAsync(token, client, keyType, cancellationToken)
            ?? CheckClaims(token, audience)
            ?? await UseAsync(token, cancellationToken);
        return failure is { } reason ? ClientAssertionResult.Of(reason) : ClientAssertionResult.Of(client);
    }

    private JsonWebToken? ReadToken(string? assertion)
    {
        if (string.IsNullOrEmpty(assertion) || assertion.Length > MaxAssertionLength)
        {
            return null;
        }

        try
        {
            return _handler.ReadJsonWebToken(assertion);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private async ValueTask<ClientAssertionFailure?> CheckSignatureAsync(
        JsonWebToken token, RegisteredClient client, SigningKeyType keyType, CancellationToken cancellationToken)
    {
        if (token.TryGetHeaderValue<string>("jku", out var jku) && jku != client.KeySetUrl?.OriginalString)
        {
            return ClientAssertionFailure.ForeignKeySet;
        }

        var (key, failure) = await FindKeyAsync(token.Kid, client, keyType, cancellationToken);
        if (key is null)
        {
            return failure;
        }

        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            IssuerSigningKey = key,
            ValidAlgorithms = [keyType.Algorithm],
            RequireSignedTokens = true,
            // Audience, issuer and times are checked here, each with its own answer and the injected clock.
            ValidateAudience = false,
            ValidateIssuer = false,
            ValidateLifetime = false,
        });
        return result.IsValid ? null : ClientAssertionFailure.WrongSignature;
    }

    private async ValueTask<(JsonWebKey? Key, ClientAssertionFailure? Failure)> FindKeyAsync(
        string? kid, RegisteredClient client, SigningKeyType keyType, CancellationToken cancellationToken)
    {
        for (var refresh = false; ; refresh = true)
        {
            if (await keys.KeysOfAsync(client, refresh, cancellationToken) is not { } all)
            {
                return (null, ClientAssertionFailure.KeysUnavailable);
            }

            var matching = all.Where(key => key.Kid == kid && !string.IsNullOrEmpty(kid) && keyType.Fits(key)).Take(2).ToList();
            if (matching.Count == 1)
            {
                return (matching[0], null);
            }

            if (matching.Count > 1)
            {
                return (null, ClientAssertionFailure.AmbiguousKey);
            }

            // A published set may have been rotated since it was fetched: ask once more, then give up.
            if (refresh || client.KeySetUrl is null)
            {
                return (null, ClientAssertionFailure.NoMatchingKey);
            }
        }
    }

    private ClientAssertionFailure? CheckClaims(JsonWebToken token, string audience)
    {
        if (!token.Audiences.Contains(audience, StringComparer.Ordinal))
        {
            return ClientAssertionFailure.WrongAudience;
        }

        var now = time.GetUtcNow().UtcDateTime;
        return token switch
        {
            _ when token.ValidTo == DateTime.MinValue => ClientAssertionFailure.NoExpiry,
            _ when token.ValidTo <= now - _policy.ClockSkew => ClientAssertionFailure.Expired,
            _ when token.ValidTo > now + _policy.LongestLifetime + _policy.ClockSkew => ClientAssertionFailure.LifetimeTooLong,
            _ when token.ValidFrom > now + _policy.ClockSkew => ClientAssertionFailure.NotYetValid,
            _ when token.IssuedAt > now + _policy.ClockSkew => ClientAssertionFailure.NotYetValid,
            _ when string.IsNullOrEmpty(token.Id) => ClientAssertionFailure.NoJti,
            _ => null,
        };
    }

    private async ValueTask<ClientAssertionFailure?> UseAsync(JsonWebToken token, CancellationToken cancellationToken)
    {
        var forgetAt = new DateTimeOffset(token.ValidTo, TimeSpan.Zero) + _policy.ClockSkew;
        return await jtis.TryUseAsync(token.Issuer, token.Id, forgetAt, cancellationToken)
            ? null
            : ClientAssertionFailure.Replayed;
    }
}
