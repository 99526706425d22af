using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Duplex.OAuth;

/// <summary>The installation's ES384 key (P-384), kept as a private JSON Web Key (<c>keys/token-signing.jwk</c>).</summary>
public sealed class TokenSigningKey
{
    private readonly ECParameters _parameters;

    private TokenSigningKey(string kid, ECParameters parameters)
    {
        Kid = kid;
        _parameters = parameters;
        Public = new JsonWebKey
        {
            Kty = JsonWebAlgorithmsKeyTypes.EllipticCurve,
            Crv = JsonWebKeyECTypes.P384,
            Kid = kid,
            Alg = SecurityAlgorithms.EcdsaSha384,
            Use = JsonWebKeyUseNames.Sig,
            X = Base64UrlEncoder.Encode(parameters.Q.X!),
            Y = Base64UrlEncoder.Encode(parameters.Q.Y!),
        };
    }

    public string Kid { get; }

    public JsonWebKey Public { get; }

    /// <summary>A fresh key; its id is the thumbprint of its public half (RFC 7638).</summary>
    public static TokenSigningKey Create()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        var parameters = key.ExportParameters(includePrivateParameters: true);
        var unnamed = new TokenSigningKey("", parameters);
        return new TokenSigningKey(Base64UrlEncoder.Encode(unnamed.Public.ComputeJwkThumbprint()), parameters);
    }

    /// <summary>Reads a private JSON Web Key.</summary>
    /// <exception cref="FormatException">It is not a private P-384 key with an id.</exception>
    public static TokenSigningKey Parse(string json)
    {
        JsonWebKey key;
        try
        {
            key = new JsonWebKey(json);
        }
        catch (ArgumentException failure)
        {
            throw new FormatException("the token signing key is not a JSON Web Key", failure);
        }

        if (key.Kty != JsonWebAlgorithmsKeyTypes.EllipticCurve || key.Crv != JsonWebKeyECTypes.P384 || string.IsNullOrEmpty(key.D) || string.IsNullOrEmpty(key.Kid))
        {
            throw new FormatException("the token signing key must be a private EC key on P-384 with kid and d");
        }

        return new TokenSigningKey(key.Kid, new ECParameters
        {
            Curve = ECCurve.NamedCurves.nistP384,
            D = Base64UrlEncoder.DecodeBytes(key.D),
            Q = new ECPoint { X = Base64UrlEncoder.DecodeBytes(key.X), Y = Base64UrlEncoder.DecodeBytes(key.Y) },
        });
    }

    /// <summary>The private key; secret.</summary>
    public string ToPrivateJson() => JsonSerializer.Serialize(new
    {
        kty = Public.Kty,
        crv = Public.Crv,
        kid = Kid,
        alg = Public.Alg,
        use = Public.Use,
        x = Public.X,
        y = Public.Y,
        d = Base64UrlEncoder.Encode(_parameters.D!),
    });

    /// <summary>Raw R and S (96 bytes), as JWS wants them (RFC 7518, section 3.4).</summary>
    public byte[] Sign(ReadOnlySpan<byte> data)
    {
        using var key = ECDsa.Create(_parameters);
        return key.SignData(data, HashAlgorithmName.SHA384, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
    }
}
