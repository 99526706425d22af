using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Duplex.Transports.Mllp;

/// <summary>How a sender knows its receiver, and shows who it is itself (mutual TLS; the usual profile is IHE ATNA).</summary>
public sealed record MllpClientTls
{
    /// <summary>The name that the server's certificate must have. Null: the host that is connected to.</summary>
    public string? ServerName { get; init; }

    /// <summary>The only roots that are trusted. Null: those of the machine.</summary>
    public X509Certificate2Collection? Authorities { get; init; }

    /// <summary>SHA-256 of the server's certificate in hexadecimal digits; then neither its name nor who signed it matters. Null: not pinned.</summary>
    public string? ServerThumbprint { get; init; }

    /// <summary>Shown where the server asks for one; has its private key and stays the caller's. Null: none.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>Default: not asked, since the lists of a hospital's own authority are seldom to be reached.</summary>
    public X509RevocationMode Revocation { get; init; } = X509RevocationMode.NoCheck;

    internal SslClientAuthenticationOptions For(string host)
    {
        SslClientAuthenticationOptions options = new()
        {
            TargetHost = ServerName ?? host,
            CertificateRevocationCheckMode = Revocation,
            ClientCertificates = Certificate is null ? null : [Certificate],
        };
        if (ServerThumbprint is { } pinned)
        {
            options.RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate is not null
                && string.Equals(certificate.GetCertHashString(HashAlgorithmName.SHA256), pinned, StringComparison.OrdinalIgnoreCase);
        }
        else if (Authorities is { } authorities)
        {
            X509ChainPolicy policy = new() { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = Revocation };
            policy.CustomTrustStore.AddRange(authorities);
            options.CertificateChainPolicy = policy;
        }

        return options;
    }
}
