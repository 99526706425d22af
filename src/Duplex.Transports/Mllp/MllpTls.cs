using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Duplex.Transports.Mllp;

/// <summary>TLS 1.2 or later on an MLLP endpoint.</summary>
public sealed record MllpTls
{
    /// <summary>The listener's own, with its private key.</summary>
    public required X509Certificate2 Certificate { get; init; }

    /// <summary>Sent along with <see cref="Certificate"/>, so that senders can build its chain. Default: none.</summary>
    public X509Certificate2Collection Intermediates { get; init; } = [];

    /// <summary>Which certificates a sender must show one of. Default: null, none is asked for.</summary>
    public MllpClientTrust? Clients { get; init; }
}

/// <summary>Which senders' certificates may connect.</summary>
public sealed class MllpClientTrust
{
    private const string ClientAuthentication = "1.3.6.1.5.5.7.3.2";

    private readonly X509Certificate2Collection? _roots;
    private readonly FrozenSet<string>? _thumbprints;

    private MllpClientTrust(X509Certificate2Collection? roots, FrozenSet<string>? thumbprints) => (_roots, _thumbprints) = (roots, thumbprints);

    /// <summary>Those which one of these authorities issued, directly or not, and which are valid now. Revocation is not asked for.</summary>
    public static MllpClientTrust IssuedBy(X509Certificate2Collection authorities) => new(authorities, null);

    /// <summary>Those with one of these SHA-256 thumbprints (64 hexadecimal digits), whoever issued them, while they are valid.</summary>
    public static MllpClientTrust WithThumbprints(IEnumerable<string> thumbprints) =>
        new(null, thumbprints.Select(one => one.ToUpperInvariant()).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>The SHA-256 thumbprint in upper-case hexadecimal digits.</summary>
    public static string ThumbprintOf(X509Certificate2 certificate)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        return certificate.GetCertHashString(HashAlgorithmName.SHA256);
    }

    /// <param name="sent">What the sender sent along, to build the chain with.</param>
    internal bool Trusts(X509Certificate2 certificate, X509Chain? sent, DateTimeOffset now)
    {
        if (_thumbprints is not null)
        {
            return _thumbprints.Contains(ThumbprintOf(certificate))
                && certificate.NotBefore.ToUniversalTime() <= now.UtcDateTime && now.UtcDateTime <= certificate.NotAfter.ToUniversalTime();
        }

        using X509Chain chain = new();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(_roots!);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        // What is missing in the chain is not fetched from addresses that a stranger's certificate names.
        chain.ChainPolicy.DisableCertificateDownloads = true;
        chain.ChainPolicy.VerificationTime = now.LocalDateTime;
        chain.ChainPolicy.ApplicationPolicy.Add(new Oid(ClientAuthentication));
        if (sent is not null)
        {
            chain.ChainPolicy.ExtraStore.AddRange(sent.ChainPolicy.ExtraStore);
        }

        return chain.Build(certificate);
    }
}
