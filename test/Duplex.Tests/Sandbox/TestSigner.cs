using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Duplex.Tests.Sandbox;

/// <summary>Signs client assertions with plain RSA or ECDsa, so that nothing of the product vouches for itself.</summary>
internal sealed class TestSigner : IDisposable
{
    /// <summary>One signer for all tests that need no key of their own: making an RSA key takes long.</summary>
    public static TestSigner Shared { get; } = new();

    private readonly RSA _rsa = RSA.Create(2048);
    private readonly ECDsa _ec = ECDsa.Create(ECCurve.NamedCurves.nistP384);

    public JsonObject RsaKey(string kid)
    {
        var key = _rsa.ExportParameters(false);
        return new JsonObject { ["kty"] = "RSA", ["kid"] = kid, ["use"] = "sig", ["n"] = Base64Url(key.Modulus!), ["e"] = Base64Url(key.Exponent!) };
    }

    public JsonObject EcKey(string kid)
    {
        var key = _ec.ExportParameters(false);
        return new JsonObject { ["kty"] = "EC", ["kid"] = kid, ["crv"] = "P-384", ["x"] = Base64Url(key.Q.X!), ["y"] = Base64Url(key.Q.Y!) };
    }

    public string KeySet() => new JsonObject { ["keys"] = new JsonArray(RsaKey("rsa-1"), EcKey("ec-1")) }.ToJsonString();

    public string Sign(JsonObject header, JsonObject claims)
    {
        var text = Base64Url(Encoding.UTF8.GetBytes(header.ToJsonString())) + "." + Base64Url(Encoding.UTF8.GetBytes(claims.ToJsonString()));
        var bytes = Encoding.ASCII.GetBytes(text);
        var signature = header["alg"]!.GetValue<string>() switch
        {
            "RS384" => _rsa.SignData(bytes, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1),
            "RS256" => _rsa.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
            "ES384" => _ec.SignData(bytes, HashAlgorithmName.SHA384, DSASignatureFormat.IeeeP1363FixedFieldConcatenation),
            "HS384" => HMACSHA384.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(RsaKey("rsa-1"))), bytes),
            _ => [],
        };
        return text + "." + Base64Url(signature);
    }

    public static string Base64Url(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    public void Dispose()
    {
        _rsa.Dispose();
        _ec.Dispose();
    }
}
