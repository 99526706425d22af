using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Duplex.Tests.Sandbox;

/// <summary>A key set at an address, cacheable for ten minutes.</summary>
internal sealed class PublishedKeySet : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _requests;

    private PublishedKeySet(WebApplication app, JsonObject keys)
    {
        _app = app;
        Keys = keys;
    }

    public JsonObject Keys { get; set; }

    public int Requests => _requests;

    public Uri Address => new(_app.Urls.First() + "/jwks.json");

    public static async Task<PublishedKeySet> StartAsync(JsonObject keys)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var published = new PublishedKeySet(app, keys);
        app.Run(async context =>
        {
            Interlocked.Increment(ref published._requests);
            context.Response.Headers.CacheControl = "max-age=600";
            await context.Response.WriteAsync(published.Keys.ToJsonString(), context.RequestAborted);
        });
        await app.StartAsync();
        return published;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
