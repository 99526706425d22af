using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Duplex.Transports.Mllp;

namespace Duplex.Tests.Transports.Mllp;

public sealed class MllpTlsTests : IDisposable
{
    private readonly TestCertificates _ours = new("Ours");
    private readonly TestCertificates _others = new("Others");
    private readonly SteppingTime _time = new();

    public void Dispose()
    {
        _ours.Dispose();
        _others.Dispose();
    }

    [Theory]
    [InlineData(SslProtocols.Tls12)]
    [InlineData(SslProtocols.Tls13)]
    public async Task Messages_are_answered_over_TLS(SslProtocols protocol)
    {
        await using MllpTestListener listener = await StartAsync(null);
        await using SslStream tls = await ConnectAsync(listener, null, protocol);

        Assert.Equal("none", await AskAsync(tls));
        Assert.Equal(protocol, tls.SslProtocol);
        await tls.ShutdownAsync();
        tls.Close();
        Assert.Equal("Sender", await listener.Closed.NextAsync());
    }

    [Fact]
    public async Task An_older_TLS_is_not_agreed()
    {
        await using MllpTestListener listener = await StartAsync(null);
#pragma warning disable SYSLIB0039, CA5397 // That it is refused is the point.
        await Assert.ThrowsAnyAsync<Exception>(() => ConnectAsync(listener, null, SslProtocols.Tls11));
#pragma warning restore SYSLIB0039, CA5397
        Assert.Contains(await listener.Closed.NextAsync(), (string[])["HandshakeFailed", "Sender"]);
    }

    [Fact]
    public async Task A_certificate_of_the_authority_is_taken_and_known_to_the_receiver()
    {
        await using MllpTestListener listener = await StartAsync(MllpClientTrust.IssuedBy([_ours.Authority]));
        X509Certificate2 mine = _ours.Issue("lab-1");
        await using SslStream tls = await ConnectAsync(listener, mine);

        Assert.Equal($"CN=lab-1 {mine.GetCertHashString(System.Security.Cryptography.HashAlgorithmName.SHA256)}", await AskAsync(tls));
    }

    [Fact]
    public async Task A_listed_thumbprint_is_taken_whoever_issued_it()
    {
        X509Certificate2 theirs = _others.Issue("lab-2");
        await using MllpTestListener listener = await StartAsync(MllpClientTrust.WithThumbprints([MllpClientTrust.ThumbprintOf(theirs).ToLowerInvariant()]));
        await using SslStream tls = await ConnectAsync(listener, theirs);

        Assert.StartsWith("CN=lab-2 ", await AskAsync(tls), StringComparison.Ordinal);
        await IsRefusedAsync(listener, _others.Issue("lab-3"), "CertificateRefused");
    }

    [Fact]
    public async Task Another_authoritys_an_expired_a_servers_and_no_certificate_are_refused_by_name_and_the_next_is_served()
    {
        await using MllpTestListener listener = await StartAsync(MllpClientTrust.IssuedBy([_ours.Authority]));

        await IsRefusedAsync(listener, _others.Issue("stranger"), "CertificateRefused");
        await IsRefusedAsync(listener, _ours.Issue("late", until: new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)), "CertificateRefused");
        await IsRefusedAsync(listener, _ours.IssueForServer(), "CertificateRefused");
        await IsRefusedAsync(listener, null, "CertificateMissing");
        await using SslStream tls = await ConnectAsync(listener, _ours.Issue("good"));
        Assert.StartsWith("CN=good ", await AskAsync(tls), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plain_sender_is_closed_at_once()
    {
        await using MllpTestListener listener = await StartAsync(null);
        using Socket socket = await listener.ConnectAsync();
        await socket.SendAsync(FrameFeed.Bytes("[MSH|1]."));

        Assert.Equal("PlainToTls", await listener.Closed.NextAsync());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40)]
    public async Task A_handshake_that_does_not_go_on_is_closed(int bytes)
    {
        await using MllpTestListener listener = await StartAsync(null);
        using Socket socket = await listener.ConnectAsync();
        // The head of a client's first message, which would be 512 bytes long.
        byte[] hello = [0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xFC, 0x03, 0x03, .. new byte[64]];
        await socket.SendAsync(hello.AsMemory(0, bytes));

        Assert.Equal("HandshakeTimeout", await _time.UntilAsync(listener.Closed.NextAsync(), TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task Garbage_after_the_first_byte_of_a_handshake_fails_it()
    {
        await using MllpTestListener listener = await StartAsync(null);
        using Socket socket = await listener.ConnectAsync();
        await socket.SendAsync(Enumerable.Repeat((byte)0x16, 500).ToArray());

        Assert.Equal("HandshakeFailed", await listener.Closed.NextAsync());
    }

    [Fact]
    public async Task A_stop_does_not_wait_for_a_handshake()
    {
        await using MllpTestListener listener = await StartAsync(null);
        await using SslStream tls = await ConnectAsync(listener, null);
        using Socket socket = await listener.ConnectAsync();
        Assert.Equal("none", await AskAsync(tls));

        await listener.StopAsync().WaitAsync(TimeSpan.FromSeconds(20));
    }

    private Task<MllpTestListener> StartAsync(MllpClientTrust? clients)
    {
        RecordingReceiver receiver = new((_, peer) =>
            new(Encoding.ASCII.GetBytes(peer.Certificate is { } certificate ? $"{certificate.Subject} {certificate.Thumbprint}" : "none")));
        return MllpTestListener.StartAsync(
            receiver, new MllpListenerOptions { Tls = new MllpTls { Certificate = _ours.IssueForServer(), Clients = clients } }, _time);
    }

    private static async Task<SslStream> ConnectAsync(MllpTestListener listener, X509Certificate2? mine, SslProtocols protocol = SslProtocols.None)
    {
        Socket socket = await listener.ConnectAsync();
        SslStream tls = new(new NetworkStream(socket, ownsSocket: true));
        await tls.AuthenticateAsClientAsync(new SslClientAuthenticationOptions
        {
            TargetHost = "localhost",
            EnabledSslProtocols = protocol,
            LocalCertificateSelectionCallback = mine is null ? null : (_, _, _, _, _) => mine,
            // Who the listener is, is not asked here.
            RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate is not null,
        }).WaitAsync(TimeSpan.FromSeconds(30));
        return tls;
    }

    private static async Task IsRefusedAsync(MllpTestListener listener, X509Certificate2? mine, string reason)
    {
        await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            await using SslStream tls = await ConnectAsync(listener, mine);
            await AskAsync(tls);
        });
        Assert.Equal(reason, await listener.Closed.NextAsync());
    }

    private static async Task<string> AskAsync(SslStream tls)
    {
        await tls.WriteAsync(FrameFeed.Bytes("[MSH|1]."));
        byte[] answer = new byte[1000];
        int read = 0;
        while (read < 3 || answer[read - 1] != 0x0D)
        {
            int more = await tls.ReadAsync(answer.AsMemory(read)).AsTask().WaitAsync(TimeSpan.FromSeconds(30));
            if (more == 0)
            {
                throw new EndOfStreamException("The listener closed the connection.");
            }

            read += more;
        }

        return Encoding.ASCII.GetString(answer, 1, read - 3);
    }
}
