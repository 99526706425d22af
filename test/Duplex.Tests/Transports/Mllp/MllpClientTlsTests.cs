using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Duplex.Transports.Mllp;
using Xunit;
using static Duplex.Tests.Transports.Mllp.Hl7Answers;

namespace Duplex.Tests.Transports.Mllp;

public sealed class MllpClientTlsTests : IDisposable
{
    private readonly TestAuthority _authority = new("Synthetic authority");
    private readonly TestAuthority _other = new("Synthetic authority of others");

    [Fact]
    public async Task Server_of_the_named_authority_is_spoken_to_over_TLS_and_sees_the_clients_certificate()
    {
        using X509Certificate2 server = _authority.Issue("localhost");
        using X509Certificate2 own = _authority.Issue("duplex");
        X509Certificate? shown = null;
        SslServerAuthenticationOptions options = new()
        {
            ServerCertificate = server,
            ClientCertificateRequired = true,
            RemoteCertificateValidationCallback = (_, certificate, _, _) => (shown = certificate) is not null,
        };

        MllpSendOutcome outcome = await SendAsync(options, new() { Authorities = [_authority.Certificate], ServerName = "localhost", Certificate = own });

        Assert.Equal(MllpSendVerdict.Accepted, outcome.Verdict);
        Assert.Equal("CN=duplex", shown?.Subject);
    }

    [Fact]
    public async Task Pinned_server_needs_neither_name_nor_authority()
    {
        using X509Certificate2 server = _other.Issue("somebody");
        string thumbprint = server.GetCertHashString(HashAlgorithmName.SHA256);

        Assert.Equal(MllpSendVerdict.Accepted, (await SendAsync(new() { ServerCertificate = server }, new() { ServerThumbprint = thumbprint.ToLowerInvariant() })).Verdict);
    }

    [Theory]
    [InlineData("another authority")]
    [InlineData("another name")]
    [InlineData("another certificate")]
    [InlineData("no authority known")]
    public async Task Server_that_is_not_who_it_should_be_is_not_sent_to(string how)
    {
        using X509Certificate2 server = (how == "another authority" ? _other : _authority).Issue("localhost");
        MllpClientTls tls = how switch
        {
            "another name" => new() { Authorities = [_authority.Certificate], ServerName = "laboratory" },
            "another certificate" => new() { ServerThumbprint = new string('0', 64) },
            "no authority known" => new() { ServerName = "localhost" },
            _ => new() { Authorities = [_authority.Certificate], ServerName = "localhost" },
        };

        MllpSendOutcome outcome = await SendAsync(new() { ServerCertificate = server }, tls);

        Assert.Equal((MllpSendVerdict.NotTrusted, true), (outcome.Verdict, outcome.IsNotSent));
    }

    [Fact]
    public async Task Server_that_speaks_no_TLS_is_not_sent_to()
    {
        await using ScriptedPeer peer = new();
        await using MllpClient client = new("127.0.0.1", peer.Port, new() { Tls = new() });
        Task<MllpSendOutcome> sending = client.SendAsync(Message("M1")).AsTask();
        using PeerConnection connection = await peer.AcceptAsync();
        await connection.FirstByteAsync();
        await connection.AnswerAsync("AE", "");

        Assert.True((await sending).IsNotSent);
    }

    public void Dispose()
    {
        _authority.Dispose();
        _other.Dispose();
    }

    private static async Task<MllpSendOutcome> SendAsync(SslServerAuthenticationOptions server, MllpClientTls tls)
    {
        await using ScriptedPeer peer = new();
        await using MllpClient client = new("127.0.0.1", peer.Port, new() { Tls = tls });
        Task serving = ServeAsync();
        MllpSendOutcome outcome = await client.SendAsync(Message("M1"));
        await client.DisposeAsync();
        await serving;
        return outcome;

        async Task ServeAsync()
        {
            try
            {
                using PeerConnection connection = await peer.AcceptAsync(server);
                await connection.AnswerAsync("AA", await connection.NextAsync());
                await connection.UntilClosedAsync();
            }
            catch (Exception refused) when (refused is System.Security.Authentication.AuthenticationException or IOException)
            {
                // The client went away, as it should; what it says of that is judged by the test.
                Assert.NotNull(refused.Message);
            }
        }
    }

    /// <summary>Issues certificates that hold for an hour.</summary>
    private sealed class TestAuthority : IDisposable
    {
        private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        public TestAuthority(string name)
        {
            CertificateRequest request = new($"CN={name}", _key, HashAlgorithmName.SHA256);
            request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
            Certificate = request.CreateSelfSigned(From, From.AddHours(2));
        }

        public X509Certificate2 Certificate { get; }

        private static DateTimeOffset From { get; } = TimeProvider.System.GetUtcNow().AddHours(-1);

        public X509Certificate2 Issue(string name)
        {
            using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            CertificateRequest request = new($"CN={name}", key, HashAlgorithmName.SHA256);
            SubjectAlternativeNameBuilder names = new();
            names.AddDnsName(name);
            request.CertificateExtensions.Add(names.Build());
            using X509Certificate2 issued = request.Create(Certificate, From, From.AddHours(2), RandomNumberGenerator.GetBytes(8));
            return issued.CopyWithPrivateKey(key);
        }

        public void Dispose()
        {
            Certificate.Dispose();
            _key.Dispose();
        }
    }
}
