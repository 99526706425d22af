using System.Buffers.Text;
using System.Security.Cryptography;
using Duplex.Transports.Smart.Keys;

namespace Duplex.Tests.Transports.Smart;

/// <summary>Verifies as a counterparty does: with the public document alone.</summary>
internal static class PublicKey
{
    public static bool Verifies(SmartSigningKey key, ReadOnlySpan<byte> signature, ReadOnlySpan<byte> input)
    {
        var jwk = key.ToPublicJwk();
        byte[] Number(string name) => Base64Url.DecodeFromChars(jwk[name]!.GetValue<string>());
        if (key.Algorithm == SmartSigningAlgorithm.RS384)
        {
            using var rsa = RSA.Create(new RSAParameters { Modulus = Number("n"), Exponent = Number("e") });
            return rsa.VerifyData(input, signature, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1);
        }

        using var ec = ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP384, Q = new ECPoint { X = Number("x"), Y = Number("y") } });
        return ec.VerifyData(input, signature, HashAlgorithmName.SHA384, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
    }
}
