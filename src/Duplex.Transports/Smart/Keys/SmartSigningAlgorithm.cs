namespace Duplex.Transports.Smart.Keys;

/// <summary>The two signatures of SMART's asymmetric client authentication.</summary>
public enum SmartSigningAlgorithm
{
    /// <summary>RSASSA-PKCS1-v1_5 with SHA-384.</summary>
    RS384,

    /// <summary>ECDSA on P-384 with SHA-384; the signature is raw R and S, 96 bytes.</summary>
    ES384,
}
