using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Duplex.Configuration;
using Duplex.Transports.Mllp;

namespace Duplex.Composition;

/// <summary>The certificates of MLLP listeners, from where the configuration says they lie.</summary>
internal static class MllpCertificates
{
    /// <exception cref="DataFolderException">One is not there, or is no usable certificate.</exception>
    public static MllpTls Read(string connection, MllpListenerTlsOptions options, DataFolderPaths paths)
    {
        var reading = options.Certificate;
        try
        {
            var bytes = Bytes(reading, paths);
            var password = options.Password is { } reference ? Text(Bytes(reference, paths)).Trim() : null;
            var key = options.Key is { } separate ? Text(Bytes(separate, paths)) : null;
            var certificates = new X509Certificate2Collection();
            X509Certificate2 own;
            if (IsPem(bytes))
            {
                var pem = Text(bytes);
                certificates.ImportFromPem(pem);
                own = X509Certificate2.CreateFromPem(pem, key ?? pem);
                certificates.RemoveAt(0);
            }
            else
            {
                certificates = X509CertificateLoader.LoadPkcs12Collection(bytes, password);
                own = certificates.FirstOrDefault(certificate => certificate.HasPrivateKey)
                    ?? throw new CryptographicException("it holds no private key");
                certificates.Remove(own);
            }

            MllpClientTrust? clients = null;
            if (options.ClientAuthorities is { } authorities)
            {
                reading = authorities;
                clients = MllpClientTrust.IssuedBy(Authorities(Bytes(authorities, paths)));
            }
            else if (options.Thumbprints.Length > 0)
            {
                clients = MllpClientTrust.WithThumbprints(options.Thumbprints);
            }

            return new MllpTls { Certificate = own, Intermediates = certificates, Clients = clients };
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or ArgumentException or IOException or UnauthorizedAccessException)
        {
            throw new DataFolderException(
                $"The certificate of the listener of connection '{connection}' ({reading}) cannot be used: {unreadable.Message.TrimEnd('.')}; it should be PEM with its key, or PFX.",
                unreadable);
        }
    }

    private static X509Certificate2Collection Authorities(byte[] bytes)
    {
        var authorities = new X509Certificate2Collection();
        if (IsPem(bytes))
        {
            authorities.ImportFromPem(Text(bytes));
        }
        else
        {
            authorities.Add(X509CertificateLoader.LoadCertificate(bytes));
        }

        return authorities.Count > 0 ? authorities : throw new CryptographicException("it holds no certificate");
    }

    private static byte[] Bytes(SecretReference reference, DataFolderPaths paths) => reference.Source == SecretSource.File
        ? File.ReadAllBytes(reference.PathIn(paths.Root))
        : Encoding.UTF8.GetBytes(Environment.GetEnvironmentVariable(reference.Name) ?? throw new IOException($"the environment variable {reference.Name} is not set"));

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    private static bool IsPem(byte[] bytes) => bytes.AsSpan().IndexOf("-----BEGIN"u8) >= 0;
}
