using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Duplex.Transports.Smart.Keys;

/// <summary>A private key with which Duplex signs its client assertions, and the public half that it shows. Safe for calls at the same time.</summary>
public sealed class SmartSigningKey : IDisposable
{
    private const int RsaBits = 3072;
    private readonly RSA? _rsa;
    private readonly ECDsa? _ec;
    private readonly Lock _signing = new();

    private SmartSigningKey(RSA? rsa, ECDsa? ec, string? keyId)
    {
        _rsa = rsa;
        _ec = ec;
        KeyId = keyId ?? Thumbprint();
    }

    public SmartSigningAlgorithm Algorithm => _rsa is null ? SmartSigningAlgorithm.ES384 : SmartSigningAlgorithm.RS384;

    /// <summary>The <c>kid</c>: as stored, else the key's thumbprint (RFC 7638).</summary>
    public string KeyId { get; }

    /// <summary>A fresh RSA key of 3072 bits, or a fresh P-384 key.</summary>
    public static SmartSigningKey Create(SmartSigningAlgorithm algorithm) => algorithm == SmartSigningAlgorithm.RS384
        ? new SmartSigningKey(RSA.Create(RsaBits), null, null)
        : new SmartSigningKey(null, ECDsa.Create(ECCurve.NamedCurves.nistP384), null);

    /// <summary>The JWS signature of these bytes (RFC 7518 sections 3.3 and 3.4).</summary>
    public byte[] Sign(ReadOnlySpan<byte> input)
    {
        lock (_signing)
        {
            return _rsa is null
                ? _ec!.SignData(input, HashAlgorithmName.SHA384, DSASignatureFormat.IeeeP1363FixedFieldConcatenation)
                : _rsa.SignData(input, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1);
        }
    }

    /// <summary>The public half as a JWK with <c>kid</c>, <c>alg</c>, <c>use</c> and <c>key_ops</c>.</summary>
    public JsonObject ToPublicJwk()
    {
        var jwk = PublicMembers();
        jwk["kid"] = KeyId;
        jwk["alg"] = Algorithm.ToString();
        jwk["use"] = "sig";
        jwk["key_ops"] = new JsonArray("verify");
        return jwk;
    }

    /// <summary>The whole key as a JWK. Secret.</summary>
    public JsonObject ToPrivateJwk()
    {
        var jwk = _rsa is null
            ? JwkParameters.Write(_ec!.ExportParameters(includePrivateParameters: true))
            : JwkParameters.Write(_rsa.ExportParameters(includePrivateParameters: true));
        jwk["kid"] = KeyId;
        jwk["alg"] = Algorithm.ToString();
        jwk["use"] = "sig";
        jwk["key_ops"] = new JsonArray("sign");
        return jwk;
    }

    /// <summary>Reads a private JWK.</summary>
    /// <exception cref="FormatException">What is wrong with it, without its content.</exception>
    public static SmartSigningKey FromPrivateJwk(JsonObject jwk)
    {
        ArgumentNullException.ThrowIfNull(jwk);
        var keyId = JwkParameters.Text(jwk, "kid");
        try
        {
            return JwkParameters.Text(jwk, "kty") switch
            {
                "RSA" => new SmartSigningKey(RSA.Create(JwkParameters.ReadRsa(jwk)), null, keyId),
                "EC" => new SmartSigningKey(null, ECDsa.Create(JwkParameters.ReadP384(jwk)), keyId),
                _ => throw new FormatException("The key's \"kty\" must be \"RSA\" (for RS384) or \"EC\" with \"crv\" \"P-384\" (for ES384)."),
            };
        }
        catch (CryptographicException exception)
        {
            throw new FormatException("The key's numbers do not make a key; create it anew.", exception);
        }
    }

    public void Dispose()
    {
        _rsa?.Dispose();
        _ec?.Dispose();
    }

    private JsonObject PublicMembers() => _rsa is null
        ? JwkParameters.Write(_ec!.ExportParameters(includePrivateParameters: false))
        : JwkParameters.Write(_rsa.ExportParameters(includePrivateParameters: false));

    /// <summary>RFC 7638: SHA-256 over the required members in the order of their names.</summary>
    private string Thumbprint()
    {
        var required = PublicMembers().OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => $"\"{m.Key}\":\"{m.Value}\"");
        return Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes($"{{{string.Join(',', required)}}}")));
    }
}
