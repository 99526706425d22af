using System.Security.Cryptography;
using System.Text.Json;

namespace Duplex.Client.Tokens;

/// <summary>An app's private key: EC on P-384 (ES384) or RSA (RS384), as SMART App Launch 2.2 asks for.</summary>
public sealed class AppKey : IDisposable
{
    private readonly AsymmetricAlgorithm _key;

    private AppKey(string id, AsymmetricAlgorithm key)
    {
        Id = id;
        _key = key;
    }

    /// <summary>The <c>kid</c> under which its public half is registered.</summary>
    public string Id { get; }

    /// <summary>ES384 or RS384.</summary>
    public string Algorithm => _key is ECDsa ? "ES384" : "RS384";

    /// <summary>Reads a private key from a JSON Web Key (RFC 7517) with a <c>kid</c>.</summary>
    /// <exception cref="FormatException">It is none; the message says why, and holds nothing of the key.</exception>
    public static AppKey Read(string jwk)
    {
        ArgumentNullException.ThrowIfNull(jwk);
        try
        {
            using var document = JsonDocument.Parse(jwk);
            var members = document.RootElement;
            return new AppKey(Text(members, "kid"), Text(members, "kty") switch
            {
                "EC" => Ec(members),
                "RSA" => Rsa(members),
                _ => throw new FormatException("The key's kty must be EC or RSA."),
            });
        }
        catch (JsonException broken)
        {
            throw new FormatException("The key must be a JSON Web Key.", broken);
        }
        catch (CryptographicException broken)
        {
            throw new FormatException("The key's numbers do not make a key.", broken);
        }
    }

    /// <inheritdoc />
    public void Dispose() => _key.Dispose();

    internal byte[] Sign(byte[] data) => _key is ECDsa ec
        ? ec.SignData(data, HashAlgorithmName.SHA384)
        : ((RSA)_key).SignData(data, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1);

    private static ECDsa Ec(JsonElement members) => Text(members, "crv") == "P-384"
        ? ECDsa.Create(new ECParameters
        {
            Curve = ECCurve.NamedCurves.nistP384,
            D = Bytes(members, "d"),
            Q = new ECPoint { X = Bytes(members, "x"), Y = Bytes(members, "y") },
        })
        : throw new FormatException("The key's crv must be P-384.");

    private static RSA Rsa(JsonElement members) => RSA.Create(new RSAParameters
    {
        Modulus = Bytes(members, "n"),
        Exponent = Bytes(members, "e"),
        D = Bytes(members, "d"),
        P = Bytes(members, "p"),
        Q = Bytes(members, "q"),
        DP = Bytes(members, "dp"),
        DQ = Bytes(members, "dq"),
        InverseQ = Bytes(members, "qi"),
    });

    private static byte[] Bytes(JsonElement members, string name) => Base64Url.Decode(Text(members, name));

    private static string Text(JsonElement members, string name) =>
        members.ValueKind == JsonValueKind.Object && members.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text
            ? text
            : throw new FormatException($"The key has no '{name}'.");
}
