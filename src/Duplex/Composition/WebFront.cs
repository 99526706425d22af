using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Options;

namespace Duplex.Composition;

/// <summary>
/// The web socket of an installation. It stays open while nodes give way to one another: a request goes to the node that serves when it
/// comes, and ends there.
/// </summary>
internal sealed class WebFront : IHttpApplication<WebFront.Passage>, IAsyncDisposable
{
    /// <summary>Longer than any address that is served, so that one that is too long is told so in the words of what it asked for.</summary>
    private const int LongestRequestLine = 64 * 1024;

    private readonly ILoggerFactory _logs;
    private readonly KestrelServer _kestrel;
    private readonly TaskCompletionSource _hasNode = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ListenOptions? _endpoint;
    private volatile ServedRequests? _serving;

    private WebFront(int port, LogLevel log)
    {
        _logs = LoggerFactory.Create(logging => logging.ToErrorOutput(log));
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Limits.MaxRequestLineSize = LongestRequestLine;
        options.Listen(IPAddress.Loopback, port, endpoint => _endpoint = endpoint);
        _kestrel = new KestrelServer(Options.Create(options), new SocketTransportFactory(Options.Create(new SocketTransportOptions()), _logs), _logs);
    }

    public Uri Address => new($"http://{_endpoint!.IPEndPoint}/");

    /// <summary>Listens; requests wait for the first node.</summary>
    /// <param name="port">0 for any free port.</param>
    /// <exception cref="ListenException">The port is taken.</exception>
    public static async Task<WebFront> StartAsync(int port, LogLevel log, CancellationToken cancellationToken)
    {
        var front = new WebFront(port, log);
        try
        {
            await front._kestrel.StartAsync(front, cancellationToken);
            return front;
        }
        catch (IOException taken)
        {
            await front.DisposeAsync();
            throw ListenException.Of(taken);
        }
    }

    /// <summary>What comes from now on goes there; what runs elsewhere ends there.</summary>
    public void Serve(ServedRequests node)
    {
        _serving = node;
        _hasNode.TrySetResult();
    }

    /// <summary>Takes nothing new, waits for what runs, then ends it.</summary>
    /// <param name="hard">From then on nothing is waited for.</param>
    public Task StopAsync(CancellationToken hard) => _kestrel.StopAsync(hard);

    public ValueTask DisposeAsync()
    {
        _kestrel.Dispose();
        _logs.Dispose();
        return ValueTask.CompletedTask;
    }

    Passage IHttpApplication<Passage>.CreateContext(IFeatureCollection contextFeatures) => new(contextFeatures);

    async Task IHttpApplication<Passage>.ProcessRequestAsync(Passage context)
    {
        await _hasNode.Task;
        // A node that gave way between the two lines takes nothing any more, and then another one serves.
        while (!context.Enter(_serving!))
        {
            await Task.Yield();
        }

        await context.RunAsync();
    }

    void IHttpApplication<Passage>.DisposeContext(Passage context, Exception? exception) => context.Leave(exception);

    /// <summary>One request on its way through a node.</summary>
    internal sealed class Passage(IFeatureCollection features)
    {
        private ServedRequests? _node;
        private object? _context;

        public bool Enter(ServedRequests node)
        {
            if (node.TryBegin(features) is not { } context)
            {
                return false;
            }

            (_node, _context) = (node, context);
            return true;
        }

        public Task RunAsync() => _node!.RunAsync(_context!);

        public void Leave(Exception? failure) => _node?.End(_context!, failure);
    }
}
