using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Duplex.Transports.Smart.Keys;

/// <summary>Key numbers to and from JWK members (RFC 7518 section 6).</summary>
internal static class JwkParameters
{
    private const int P384Bytes = 48;
    private const int MinimumRsaBytes = 2048 / 8;

    public static JsonObject Write(RSAParameters key)
    {
        var jwk = new JsonObject { ["kty"] = "RSA", ["n"] = Encode(key.Modulus!), ["e"] = Encode(key.Exponent!) };
        if (key.D is not null)
        {
            jwk["d"] = Encode(key.D);
            jwk["p"] = Encode(key.P!);
            jwk["q"] = Encode(key.Q!);
            jwk["dp"] = Encode(key.DP!);
            jwk["dq"] = Encode(key.DQ!);
            jwk["qi"] = Encode(key.InverseQ!);
        }

        return jwk;
    }

    public static JsonObject Write(ECParameters key)
    {
        var jwk = new JsonObject { ["kty"] = "EC", ["crv"] = "P-384", ["x"] = Encode(key.Q.X!), ["y"] = Encode(key.Q.Y!) };
        if (key.D is not null)
        {
            jwk["d"] = Encode(key.D);
        }

        return jwk;
    }

    public static RSAParameters ReadRsa(JsonObject jwk)
    {
        var modulus = Bytes(jwk, "n");
        if (modulus.Length < MinimumRsaBytes)
        {
            throw new FormatException("The RSA key is shorter than 2048 bits; create one of 3072 bits.");
        }

        var half = (modulus.Length + 1) / 2;
        return new RSAParameters
        {
            Modulus = modulus,
            Exponent = Bytes(jwk, "e"),
            D = Padded(jwk, "d", modulus.Length),
            P = Padded(jwk, "p", half),
            Q = Padded(jwk, "q", half),
            DP = Padded(jwk, "dp", half),
            DQ = Padded(jwk, "dq", half),
            InverseQ = Padded(jwk, "qi", half),
        };
    }

    public static ECParameters ReadP384(JsonObject jwk) => Text(jwk, "crv") != "P-384"
        ? throw new FormatException("The key's \"crv\" must be \"P-384\"; SMART knows ES384 only.")
        : new ECParameters
        {
            Curve = ECCurve.NamedCurves.nistP384,
            Q = new ECPoint { X = Padded(jwk, "x", P384Bytes), Y = Padded(jwk, "y", P384Bytes) },
            D = Padded(jwk, "d", P384Bytes),
        };

    public static string? Text(JsonObject jwk, string name) =>
        jwk[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    private static string Encode(byte[] bytes) => Base64Url.EncodeToString(bytes);

    private static byte[] Bytes(JsonObject jwk, string name)
    {
        var text = Text(jwk, name) ?? throw new FormatException($"The key has no \"{name}\"; a private JWK needs it.");
        return Base64Url.IsValid(text)
            ? Base64Url.DecodeFromChars(text)
            : throw new FormatException($"The key's \"{name}\" is not base64url.");
    }

    private static byte[] Padded(JsonObject jwk, string name, int length)
    {
        var bytes = Bytes(jwk, name);
        if (bytes.Length > length)
        {
            throw new FormatException($"The key's \"{name}\" has {bytes.Length} bytes; at most {length} fit this key.");
        }

        var padded = new byte[length];
        bytes.CopyTo(padded, length - bytes.Length);
        return padded;
    }
}
