using Microsoft.IdentityModel.Tokens;

namespace Duplex.Transports.Smart.Server;

/// <summary>The key that an accepted <c>alg</c> needs: RS384 an RSA key, ES384 an elliptic-curve key on P-384.</summary>
internal sealed record SigningKeyType(string Algorithm, string Kty, string? Curve)
{
    private const int SmallestRsaKeyBits = 2048;

    private static readonly SigningKeyType Rs384 = new(SecurityAlgorithms.RsaSha384, JsonWebAlgorithmsKeyTypes.RSA, null);
    private static readonly SigningKeyType Es384 =
        new(SecurityAlgorithms.EcdsaSha384, JsonWebAlgorithmsKeyTypes.EllipticCurve, JsonWebKeyECTypes.P384);

    public static SigningKeyType? Of(string? algorithm) =>
        algorithm == Rs384.Algorithm ? Rs384 : algorithm == Es384.Algorithm ? Es384 : null;

    public bool Fits(JsonWebKey key) =>
        key.Kty == Kty
        && (string.IsNullOrEmpty(key.Use) || key.Use == JsonWebKeyUseNames.Sig)
        && (Curve is null ? key.KeySize >= SmallestRsaKeyBits : key.Crv == Curve);
}
