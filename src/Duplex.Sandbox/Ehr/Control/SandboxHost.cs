using System.Net;
using Duplex.Sandbox.Ehr.Fhir;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Duplex.Sandbox.Ehr.Control;

/// <summary>The EHR's web server on 127.0.0.1.</summary>
internal sealed class SandboxHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private SandboxHost(WebApplication app) => _app = app;

    public static async Task<SandboxHost> StartAsync(SandboxParts parts, CancellationToken cancellationToken)
    {
        // The empty builder reads no environment and no files: only the options decide.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Configure(kestrel, parts.Options.Port));
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IHostLifetime, GuestLifetime>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(2));

        var app = builder.Build();
        app.UseRouting();
        Map(app, parts);
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }

        parts.Addresses.Root = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new SandboxHost(app);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private static void Configure(KestrelServerOptions kestrel, int port)
    {
        kestrel.Listen(IPAddress.Loopback, port);
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = null;
    }

    private static void Map(WebApplication app, SandboxParts parts)
    {
        var time = parts.Options.Time;
        var stopping = app.Lifetime.ApplicationStopping;
        app.Map("/fhir/{**path}", async context =>
        {
            var path = context.Request.RouteValues["path"] as string ?? "";
            var isDiscovery = path == ".well-known/smart-configuration";
            var answer = !isDiscovery && !FhirHttp.TakesJson(context.Request)
                ? FhirAnswer.Of(new FhirIssue(406, "not-supported", "This EHR writes JSON only; ask for application/fhir+json."))
                : await FhirHttp.ReadAsync(context, path) is { } request
                ? await parts.Fhir.HandleAsync(request, context.RequestAborted)
                : FhirAnswer.Of(new FhirIssue(413, "too-long", "The request is too long."));
            parts.Calls.Add();
            if (parts.Options.Latency > TimeSpan.Zero)
            {
                await Task.Delay(parts.Options.Latency, time, context.RequestAborted);
            }

            await FhirHttp.WriteAsync(context, answer, isDiscovery ? "application/json" : "application/fhir+json; charset=utf-8", time, stopping);
        });
        app.MapPost("/oauth/token", async context =>
        {
            var answer = await FhirHttp.ReadAsync(context, "") is { } request
                ? await parts.Token.HandleAsync(FormOf(request), context.RequestAborted)
                : new FhirAnswer(413);
            await FhirHttp.WriteAsync(context, answer, "application/json", time, stopping);
        });
        ControlEndpoints.Map(app, parts);
    }

    /// <summary>The first value of each field.</summary>
    private static Dictionary<string, string> FormOf(FhirRequest request)
    {
        var form = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in request.Query)
        {
            form.TryAdd(name, value);
        }

        return form;
    }
}
