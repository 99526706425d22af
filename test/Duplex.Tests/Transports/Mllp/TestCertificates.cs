using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Duplex.Tests.Transports.Mllp;

/// <summary>A certificate authority of a test, and what it issues.</summary>
internal sealed class TestCertificates : IDisposable
{
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly List<X509Certificate2> _issued = [];

    public TestCertificates(string name)
    {
        CertificateRequest request = new($"CN={name}", _key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        Authority = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
    }

    public X509Certificate2 Authority { get; }

    /// <param name="usage">Extended key usage: 1.3.6.1.5.5.7.3.1 for servers, .2 for clients.</param>
    public X509Certificate2 Issue(string name, string usage = "1.3.6.1.5.5.7.3.2", DateTimeOffset? until = null)
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        CertificateRequest request = new($"CN={name}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(usage)], false));
        SubjectAlternativeNameBuilder names = new();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        using X509Certificate2 open = request.Create(
            Authority, DateTimeOffset.UnixEpoch.AddDays(1), until ?? new(2099, 1, 1, 0, 0, 0, TimeSpan.Zero), RandomNumberGenerator.GetBytes(8));
        X509Certificate2 issued = open.CopyWithPrivateKey(key);
        _issued.Add(issued);
        return issued;
    }

    public X509Certificate2 IssueForServer() => Issue("localhost", "1.3.6.1.5.5.7.3.1");

    public void Dispose()
    {
        _issued.ForEach(certificate => certificate.Dispose());
        Authority.Dispose();
        _key.Dispose();
    }
}
