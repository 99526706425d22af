using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace Duplex.Tests.Fhir.Client;

/// <summary>A request as a server on a real socket saw it.</summary>
public sealed record SeenRequest(string Method, string PathAndQuery, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public string Header(string name) => Headers.GetValueOrDefault(name, "");
}

/// <summary>An HTTP server on an ephemeral port that answers as the test says.</summary>
public sealed class ScriptedServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<SeenRequest> _seen = new();

    private ScriptedServer(WebApplication app) => _app = app;

    public Uri Origin { get; private set; } = new("http://127.0.0.1/");

    public Uri FhirBase => new(Origin, "fhir");

    public IReadOnlyList<SeenRequest> Seen => [.. _seen];

    public static Task<ScriptedServer> StartAsync(Func<SeenRequest, IResult> answer) =>
        StartAsync((seen, context) => answer(seen).ExecuteAsync(context));

    public static async Task<ScriptedServer> StartAsync(Func<SeenRequest, HttpContext, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0, o => o.Protocols = HttpProtocols.Http1));
        var server = new ScriptedServer(builder.Build());
        server._app.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            var headers = context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase);
            var seen = new SeenRequest(context.Request.Method, $"{context.Request.Path}{context.Request.QueryString}", headers, body.ToArray());
            server._seen.Enqueue(seen);
            await answer(seen, context);
        });
        await server._app.StartAsync();
        server.Origin = new Uri(server._app.Urls.Single() + "/");
        return server;
    }

    /// <summary>Leaves a request without an answer until the client goes away.</summary>
    public static async Task UntilAbandonedAsync(HttpContext context)
    {
        var abandoned = new TaskCompletionSource();
        await using var registration = context.RequestAborted.Register(abandoned.SetResult);
        await abandoned.Task;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
