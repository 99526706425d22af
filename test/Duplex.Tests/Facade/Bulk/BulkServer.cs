using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Duplex.Tests.Facade.Bulk;

/// <summary>A small server of Bulk exports on a real socket, as wilful as the test wants.</summary>
internal sealed class BulkServer : IAsyncDisposable
{
    public const string Token = "token-of-the-test";

    private readonly WebApplication _app;
    private readonly Lock _lock = new();

    private BulkServer(WebApplication app) => _app = app;

    public string Address { get; private set; } = "";

    /// <summary>Method, path and query, and the token where one was shown, of each request.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>By name, in the order of the manifest.</summary>
    public Dictionary<string, (string Kind, string Type, string Lines, long? Count)> Files { get; } = [];

    /// <summary>Polls that are answered 202 first.</summary>
    public int Polls { get; set; } = 1;

    public bool RequiresAccessToken { get; set; } = true;

    /// <summary>Where the manifest says that the files are; null: here.</summary>
    public string? FilesAt { get; set; }

    /// <summary>How often a download breaks off in its middle.</summary>
    public int BreaksOff { get; set; }

    /// <summary>How the kick-off is answered where not with 202.</summary>
    public int? KickOffStatus { get; set; }

    public static async Task<BulkServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var server = new BulkServer(app);
        app.Run(server.AnswerAsync);
        await app.StartAsync();
        server.Address = app.Urls.Single();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
    }

    private Task AnswerAsync(HttpContext http)
    {
        var token = http.Request.Headers.Authorization.ToString();
        lock (_lock)
        {
            Asked.Add($"{http.Request.Method} {http.Request.Path}{http.Request.QueryString}{(token.Length > 0 ? $" [{token}]" : "")}");
        }

        var path = http.Request.Path.Value!;
        return path.EndsWith("$export", StringComparison.Ordinal) ? KickOff(http)
            : path == "/status" ? HttpMethods.IsDelete(http.Request.Method) ? Answer(http, 202) : PollAsync(http)
            : FileAsync(http, path["/files/".Length..]);
    }

    private Task KickOff(HttpContext http)
    {
        http.Response.Headers["Content-Location"] = $"{Address}/status";
        return Answer(http, KickOffStatus ?? 202);
    }

    private async Task PollAsync(HttpContext http)
    {
        if (Polls-- > 0)
        {
            http.Response.Headers["X-Progress"] = "half of it";
            http.Response.Headers.RetryAfter = "7";
            await Answer(http, 202);
            return;
        }

        string Of(string kind) => string.Join(',', Files.Where(file => file.Value.Kind == kind).Select(file =>
            $$"""{"type":"{{file.Value.Type}}","url":"{{FilesAt ?? Address}}/files/{{file.Key}}"{{(file.Value.Count is { } count ? $",\"count\":{count}" : "")}}}"""));
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync($$"""
            {"transactionTime":"2026-03-04T09:00:00Z","request":"x","requiresAccessToken":{{(RequiresAccessToken ? "true" : "false")}},
             "output":[{{Of("output")}}],"deleted":[{{Of("deleted")}}],"error":[{{Of("error")}}]}
            """);
    }

    private async Task FileAsync(HttpContext http, string name)
    {
        var lines = Encoding.UTF8.GetBytes(Files[name].Lines);
        http.Response.ContentType = "application/fhir+ndjson";
        http.Response.ContentLength = lines.Length;
        if (BreaksOff-- > 0)
        {
            await http.Response.Body.WriteAsync(lines.AsMemory(0, lines.Length / 2));
            await http.Response.Body.FlushAsync();
            http.Abort();
            return;
        }

        await http.Response.Body.WriteAsync(lines);
    }

    private static Task Answer(HttpContext http, int status)
    {
        http.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
