using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Duplex.Configuration;
using Duplex.Transports.Mllp;

namespace Duplex.Composition;

/// <summary>Reads the certificates that a connection's <c>mllp.tls</c> names: PEM files, paths relative to the data folder.</summary>
internal static class MllpTlsFiles
{
    /// <exception cref="DataFolderException">A file is not there, or holds no certificate or key.</exception>
    public static MllpClientTls Read(string connection, MllpTlsOptions options, DataFolderPaths paths) =>
        Read($"mllp.tls of connection '{connection}'", options, paths.Root);

    /// <inheritdoc cref="Read(string, MllpTlsOptions, DataFolderPaths)"/>
    /// <param name="what">Who names the files, for errors.</param>
    /// <param name="folder">Where relative paths start.</param>
    public static MllpClientTls Read(string what, MllpTlsOptions options, string folder)
    {
        var named = options.Authorities;
        try
        {
            X509Certificate2Collection? authorities = null;
            if (named is not null)
            {
                authorities = [];
                authorities.ImportFromPem(File.ReadAllText(Path.GetFullPath(named, folder)));
                if (authorities.Count == 0)
                {
                    throw new CryptographicException("it holds no certificate in PEM");
                }
            }

            named = options.Certificate;
            return new MllpClientTls
            {
                ServerName = options.ServerName,
                ServerThumbprint = options.Thumbprint,
                Authorities = authorities,
                Certificate = named is null ? null : X509Certificate2.CreateFromPem(File.ReadAllText(Path.GetFullPath(named, folder)), Key(options.Key!.Value, folder)),
            };
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new DataFolderException($"'{named}' in {what} cannot be used: {unreadable.Message.TrimEnd('.')}; name a PEM file of certificates, and for 'key' its private key in PEM.", unreadable);
        }
    }

    private static string Key(SecretReference reference, string folder) => reference.Source == SecretSource.File
        ? File.ReadAllText(reference.PathIn(folder))
        : Environment.GetEnvironmentVariable(reference.Name) ?? throw new CryptographicException($"the environment variable {reference.Name} is not set");
}
