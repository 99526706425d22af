using System.Net;
using System.Security.Cryptography.X509Certificates;
using Duplex.Composition;
using Duplex.Configuration;
using Duplex.Tests.Transports.Mllp;

namespace Duplex.Tests.Configuration;

public sealed class MllpListenerConfigurationTests : IDisposable
{
    private const string Thumbprint = "00112233445566778899aabbccddeeff00112233445566778899AABBCCDDEEFF";

    private const string Whole = $$"""
        connection: lab-1
        dialect: hl7v2
        environment: test
        mllp: { host: 127.0.0.1, port: 2576 }
        listen:
          mllp:
            address: 0.0.0.0
            port: 2577
            limit: 8MiB
            connections: 20
            connectionsPerAddress: 4
            inFlight: 8
            idle: 5m
            slowSender: 20s
            slowReader: 7s
            allow: [192.0.2.7, 10.1.0.0/16, "2001:db8::/32"]
            tls:
              certificate: file:keys/mllp.pem
              key: env:MLLP_KEY
              handshake: 3s
              clients: { thumbprints: ["{{Thumbprint}}"] }
        identifiers: { patient: { authority: SANDBOX, system: "urn:oid:2.16.840.1.113883.19.5.1" } }
        """;

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Everything_that_is_said_about_a_listener_is_read()
    {
        var result = Read(Whole);

        Assert.Empty(result.Errors);
        var mllp = result.Configuration!.Connections[0].Mllp!;
        Assert.Equal([IPNetwork.Parse("192.0.2.7/32"), IPNetwork.Parse("10.1.0.0/16"), IPNetwork.Parse("2001:db8::/32")], mllp.Allow);
        Assert.Equal([Thumbprint.ToUpperInvariant()], mllp.Tls!.Thumbprints);
        Assert.Equal((new SecretReference(SecretSource.File, "keys/mllp.pem"), new SecretReference(SecretSource.Environment, "MLLP_KEY"), TimeSpan.FromSeconds(3)), (mllp.Tls.Certificate, mllp.Tls.Key, mllp.Tls.Handshake));
        Assert.Equal(
            new MllpOptions
            {
                Address = IPAddress.Any,
                Port = 2577,
                Limit = 8 * 1024 * 1024,
                Connections = 20,
                ConnectionsPerAddress = 4,
                InFlight = 8,
                Idle = TimeSpan.FromMinutes(5),
                SlowSender = TimeSpan.FromSeconds(20),
                SlowReader = TimeSpan.FromSeconds(7),
                Allow = mllp.Allow,
                Tls = mllp.Tls,
            },
            mllp);
        Assert.Null(Read(Whole.Replace("idle: 5m", "idle: off")).Configuration!.Connections[0].Mllp!.Idle);
    }

    [Theory]
    [InlineData("connections: 20", "connections: 0", 10, "'0' is not such a number")]
    [InlineData("inFlight: 8", "inFlight: many", 12, "'many' is not such a number")]
    [InlineData("idle: 5m", "idle: never", 13, "'never' is not a duration")]
    [InlineData("slowSender: 20s", "slowSender: 0s", 14, "never comes")]
    [InlineData("10.1.0.0/16", "10.1.0.0/99", 16, "'10.1.0.0/99' is neither an address nor a network")]
    [InlineData("limit: 8MiB", "limit: 8B", 9, "no message is so short")]
    [InlineData("idle: 5m", "idel: 5m", 13, "'idel' is not a known key")]
    [InlineData("certificate: file:keys/mllp.pem", "certificate: keys/mllp.pem", 18, "does not say where the secret lies")]
    [InlineData("handshake: 3s", "handshakes: 3s", 20, "'handshakes' is not a known key")]
    [InlineData("clients: {", "clients: { ca: file:a.pem,", 21, "by one of 'ca' and 'thumbprints'")]
    [InlineData("thumbprints: [\"00112233", "thumbprints: [\"0011", 21, "is not a SHA-256 thumbprint")]
    [InlineData("clients:", "# clients:", 7, "would open unencrypted HL7 v2")]
    public void What_is_wrong_with_a_listener_is_told_with_its_line(string right, string wrong, int line, string told)
    {
        var error = Assert.Single(Read(Whole.Replace(right, wrong, StringComparison.Ordinal)).Errors);

        Assert.Equal(line, error.Line);
        Assert.Contains(told, error.Wrong, StringComparison.Ordinal);
        Assert.NotEmpty(error.Right);
    }

    [Fact]
    public void Certificates_are_read_as_PEM_with_a_separate_key_and_as_PFX()
    {
        using var authority = new TestCertificates("Ours");
        var certificate = authority.IssueForServer();
        _folder.Write("keys/mllp.pem", certificate.ExportCertificatePem() + "\n" + authority.Authority.ExportCertificatePem());
        _folder.Write("keys/mllp.key", certificate.GetECDsaPrivateKey()!.ExportPkcs8PrivateKeyPem());
        _folder.Write("keys/password", "synthetic\n");
        File.WriteAllBytes(Path.Combine(_folder.Path, "keys", "mllp.pfx"), certificate.Export(X509ContentType.Pfx, "synthetic"));
        var pem = new MllpListenerTlsOptions { Certificate = KeyFile("mllp.pem"), Key = KeyFile("mllp.key"), ClientAuthorities = KeyFile("mllp.pem") };
        var pfx = new MllpListenerTlsOptions { Certificate = KeyFile("mllp.pfx"), Password = KeyFile("password") };

        foreach (var options in (MllpListenerTlsOptions[])[pem, pfx])
        {
            var tls = MllpCertificates.Read("lab-1", options, new DataFolderPaths(_folder.Path));
            Assert.Equal(certificate.Thumbprint, tls.Certificate.Thumbprint);
            Assert.True(tls.Certificate.HasPrivateKey);
            Assert.Equal(options.ClientAuthorities is null, tls.Clients is null);
        }

        var missing = Assert.Throws<DataFolderException>(() => MllpCertificates.Read("lab-1", pem with { Certificate = KeyFile("none.pem") }, new DataFolderPaths(_folder.Path)));
        Assert.Contains("'lab-1' (file:keys/none.pem) cannot be used", missing.Message, StringComparison.Ordinal);
        Assert.Throws<DataFolderException>(() => MllpCertificates.Read("lab-1", pem with { Key = null }, new DataFolderPaths(_folder.Path)));
    }

    private static SecretReference KeyFile(string name) => new(SecretSource.File, $"keys/{name}");

    private ConfigurationResult Read(string laboratory)
    {
        _folder.Write("connections/a.yaml", laboratory);
        return new ConfigurationFolder(ConfigurationFolderTests.Dialects).Read(_folder.Path);
    }
}
