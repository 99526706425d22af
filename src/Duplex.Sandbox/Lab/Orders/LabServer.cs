using System.Net;
using System.Net.Sockets;

namespace Duplex.Sandbox.Lab.Orders;

/// <summary>The laboratory's MLLP port on 127.0.0.1; any number of connections at once.</summary>
internal sealed class LabServer(OrderDesk desk) : IAsyncDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly Lock _lock = new();
    private readonly HashSet<Task> _connections = [];
    private TcpListener? _listener;
    private Task _accepting = Task.CompletedTask;

    public IPEndPoint Endpoint => (IPEndPoint)(_listener ?? throw new InvalidOperationException("The laboratory was not started.")).LocalEndpoint;

    public void Start(int port)
    {
        _listener = new TcpListener(IPAddress.Loopback, port);
        _listener.Start();
        _accepting = AcceptAllAsync(_listener, _stopping.Token);
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _listener?.Dispose();
        await _accepting;
        Task[] open;
        lock (_lock)
        {
            open = [.. _connections];
        }

        await Task.WhenAll(open);
        _stopping.Dispose();
    }

    private async Task AcceptAllAsync(TcpListener listener, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                Keep(new LabConnection(await listener.AcceptTcpClientAsync(stopping), desk).RunAsync(stopping));
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (SocketException) when (!stopping.IsCancellationRequested)
            {
                // A caller that hung up before it was accepted; the next one is unharmed.
                continue;
            }
        }
    }

    private void Keep(Task connection)
    {
        lock (_lock)
        {
            _connections.RemoveWhere(one => one.IsCompletedSuccessfully);
            _connections.Add(connection);
        }
    }
}
