using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Duplex.Tests.Subscriptions;

/// <summary>A call as the receiver got it.</summary>
internal sealed record ReceivedCall(string Method, string Path, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public JsonObject Json => JsonNode.Parse(Body)!.AsObject();

    /// <summary>The status parameters of the notification.</summary>
    public JsonArray Status => Json["entry"]![0]!["resource"]!["parameter"]!.AsArray();

    public string Type => Value("type");

    public string Value(string name) => (string)Status.Single(one => (string)one!["name"]! == name)!.AsObject().Single(member => member.Key.StartsWith("value", StringComparison.Ordinal)).Value!;

    public IEnumerable<JsonArray> Events => Status.Where(one => (string)one!["name"]! == "notification-event").Select(one => one!["part"]!.AsArray());

    public IEnumerable<long> Numbers => Events.Select(parts => long.Parse((string)parts.Single(part => (string)part!["name"]! == "event-number")!["valueString"]!, System.Globalization.CultureInfo.InvariantCulture));

    public IEnumerable<string> Focuses => Events.SelectMany(parts => parts).Where(part => (string)part!["name"]! == "focus").Select(part => (string)part!["valueReference"]!["reference"]!);
}

/// <summary>An app's endpoint on a real socket of this machine.</summary>
internal sealed class HookReceiver : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Channel<ReceivedCall> _calls = Channel.CreateUnbounded<ReceivedCall>();

    private HookReceiver(WebApplication app) => _app = app;

    /// <summary>What a call is answered with; 200 for all by default.</summary>
    public Func<ReceivedCall, int> Answer { get; set; } = _ => 200;

    /// <summary>Header of every answer.</summary>
    public (string Name, string Value)? Header { get; set; }

    public string Address => _app.Urls.Single() + "/hook";

    public static async Task<HookReceiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, 0));
        var receiver = new HookReceiver(builder.Build());
        receiver._app.Run(receiver.TakeAsync);
        await receiver._app.StartAsync();
        return receiver;
    }

    public async Task<ReceivedCall> NextAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        return await _calls.Reader.ReadAsync(limit.Token);
    }

    public bool HasNone => _calls.Reader.Count == 0;

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
    }

    private async Task TakeAsync(HttpContext http)
    {
        using var body = new StreamReader(http.Request.Body, Encoding.UTF8);
        var call = new ReceivedCall(
            http.Request.Method, http.Request.Path, http.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase), await body.ReadToEndAsync());
        http.Response.StatusCode = Answer(call);
        if (Header is { } header)
        {
            http.Response.Headers[header.Name] = header.Value;
        }

        await http.Response.CompleteAsync();
        _calls.Writer.TryWrite(call);
    }
}
