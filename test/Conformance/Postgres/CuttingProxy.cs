using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Duplex.Conformance.Postgres;

/// <summary>Stands between a store and its server, and cuts a connection once: when the server has been sent a commit, before its answer passes.</summary>
internal sealed class CuttingProxy : IAsyncDisposable
{
    /// <summary>The whole statement with its end: a transaction that begins names "READ COMMITTED".</summary>
    private static readonly byte[] Commit = Encoding.ASCII.GetBytes("COMMIT\0");

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _closing = new();
    private readonly int _server;
    private readonly Task _accepting;
    private int _armed;

    public CuttingProxy(int server)
    {
        _server = server;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>True: the commit reaches the server. False: it is lost with the connection.</summary>
    public bool PassesTheCommit { get; set; }

    /// <summary>True until the cut was made.</summary>
    public bool IsArmed => Volatile.Read(ref _armed) == 1;

    /// <summary>The next commit is cut off.</summary>
    public void Arm() => Volatile.Write(ref _armed, 1);

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        _listener.Dispose();
        await _accepting;
        _closing.Dispose();
    }

    private async Task AcceptAsync()
    {
        var links = new List<Task>();
        try
        {
            while (true)
            {
                links.Add(LinkAsync(await _listener.AcceptTcpClientAsync(_closing.Token)));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(links);
        }
    }

    private async Task LinkAsync(TcpClient near)
    {
        using var far = new TcpClient();
        using (near)
        {
            try
            {
                await far.ConnectAsync(IPAddress.Loopback, _server, _closing.Token);
                using var ended = CancellationTokenSource.CreateLinkedTokenSource(_closing.Token);
                var (there, back) = (SendAsync(near.GetStream(), far.GetStream(), ended), ReturnAsync(far.GetStream(), near.GetStream(), ended));
                await Task.WhenAll(there, back);
            }
            catch (Exception ended) when (ended is IOException or SocketException or OperationCanceledException)
            {
                TestContext.Current.SendDiagnosticMessage("A link ended: {0}", ended.GetType().Name);
            }
        }
    }

    private async Task SendAsync(NetworkStream near, NetworkStream far, CancellationTokenSource ended)
    {
        var buffer = new byte[64 * 1024];
        while (await near.ReadAsync(buffer, ended.Token) is > 0 and var length)
        {
            if (buffer.AsSpan(0, length).IndexOf(Commit) >= 0 && Interlocked.Exchange(ref _armed, 0) == 1)
            {
                if (PassesTheCommit)
                {
                    // The server's answer says that it has committed; it goes no further.
                    await far.WriteAsync(buffer.AsMemory(0, length), ended.Token);
                    await ended.CancelAsync();
                    await far.ReadExactlyAsync(buffer.AsMemory(0, 1), _closing.Token);
                }

                await ended.CancelAsync();
                return;
            }

            await far.WriteAsync(buffer.AsMemory(0, length), ended.Token);
        }

        await ended.CancelAsync();
    }

    private static async Task ReturnAsync(NetworkStream far, NetworkStream near, CancellationTokenSource ended)
    {
        var buffer = new byte[64 * 1024];
        while (await far.ReadAsync(buffer, ended.Token) is > 0 and var length)
        {
            await near.WriteAsync(buffer.AsMemory(0, length), ended.Token);
        }

        await ended.CancelAsync();
    }
}
