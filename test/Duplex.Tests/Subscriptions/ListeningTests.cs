using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Duplex.Tests.Facade;

namespace Duplex.Tests.Subscriptions;

/// <summary>Websockets and server-sent events on real sockets.</summary>
public sealed class ListeningTests
{
    [Fact]
    public async Task A_socket_that_shows_a_binding_token_hears_the_handshake_and_then_events()
    {
        await using var clinic = await SubscribedClinic.StartAsync();
        var (id, secret) = await clinic.SubscribeAsync(clinic.Topic(SubscribedClinic.Patients, change: OverSocket));
        Assert.Equal("", secret);
        Assert.Equal("active", (string?)(await clinic.GetAsync($"Subscription/{id}"))["status"]);
        var (token, address) = await BindingAsync(clinic, id);
        using var socket = await OpenAsync(address);

        await SayAsync(socket, $"bind-with-token {token}");
        var handshake = await HearAsync(socket);
        await clinic.ChartAsync("Patient/p1", SubscribedClinic.Patient("p1"));
        var told = await HearAsync(socket);

        Assert.Equal("handshake", Call(handshake).Type);
        Assert.Equal([1L], Call(told).Numbers);
        Assert.EndsWith("Patient/p1", Assert.Single(Call(told).Focuses), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_R4s_form_a_socket_under_the_apps_token_is_bound_and_pinged()
    {
        await using var clinic = await SubscribedClinic.StartAsync();
        var (id, _) = await clinic.SubscribeAsync(new JsonObject
        {
            ["resourceType"] = "Subscription", ["status"] = "requested", ["reason"] = "Synthetic test", ["criteria"] = "Patient?gender=female", ["channel"] = new JsonObject { ["type"] = "websocket" },
        });
        var (_, address) = await BindingAsync(clinic, id);
        using var socket = await OpenAsync(address, await clinic.TokenAsync());

        await SayAsync(socket, $"bind {id}");
        Assert.Equal($"bound {id}", await HearAsync(socket));
        await clinic.ChartAsync("Patient/p1", SubscribedClinic.Patient("p1"));
        Assert.Equal($"ping {id}", await HearAsync(socket));

        using var removed = await clinic.Duplex.SendAsync(HttpMethod.Delete, $"/fhir/clinic/Subscription/{id}", await clinic.TokenAsync(), new StringContent(""));
        Assert.Equal($"unbound {id}", await HearAsync(socket));
    }

    [Fact]
    public async Task A_socket_opens_nothing_without_the_right_token()
    {
        await using var clinic = await SubscribedClinic.StartAsync();
        var (id, _) = await clinic.SubscribeAsync(clinic.Topic(SubscribedClinic.Patients, change: OverSocket));
        var (token, address) = await BindingAsync(clinic, id);
        using var anonymous = await OpenAsync(address);
        using var foreign = await OpenAsync(address, await clinic.TokenAsync("other-screen"));

        await SayAsync(anonymous, $"bind {id}");
        Assert.StartsWith("error", await HearAsync(anonymous), StringComparison.Ordinal);
        await SayAsync(foreign, $"bind {id}");
        Assert.StartsWith("error", await HearAsync(foreign), StringComparison.Ordinal);
        await SayAsync(anonymous, $"bind-with-token {token}0");
        Assert.StartsWith("error", await HearAsync(anonymous), StringComparison.Ordinal);
        clinic.Duplex.Time.Advance(TimeSpan.FromMinutes(3));
        await SayAsync(anonymous, $"bind-with-token {token}");
        Assert.StartsWith("error", await HearAsync(anonymous), StringComparison.Ordinal);
        await SayAsync(anonymous, "hello");
        Assert.Contains("bind-with-token TOKEN", await HearAsync(anonymous), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quiet_socket_gets_heartbeats()
    {
        await using var clinic = await SubscribedClinic.StartAsync(works: false);
        var (id, _) = await clinic.SubscribeAsync(clinic.Topic(SubscribedClinic.Patients, change: resource =>
        {
            OverSocket(resource);
            SubscribedClinic.Set(resource, "backport-heartbeat-period", 77);
        }));
        var (token, address) = await BindingAsync(clinic, id);
        using var socket = await OpenAsync(address);
        await SayAsync(socket, $"bind-with-token {token}");
        await HearAsync(socket);

        Assert.Equal("heartbeat", Call(await clinic.PassUntilAsync(TimeSpan.FromSeconds(77), HearAsync(socket))).Type);
    }

    [Fact]
    public async Task A_stream_tells_events_and_goes_on_after_the_last_one_that_was_heard()
    {
        await using var clinic = await SubscribedClinic.StartAsync();
        var (id, _) = await clinic.SubscribeAsync(clinic.Topic(SubscribedClinic.Patients, "full-resource", OverSocket));
        using var answer = await clinic.Duplex.GetAsync($"/fhir/clinic/Subscription/{id}/$stream", await clinic.TokenAsync(), request => request.Headers.Accept.ParseAdd("text/event-stream"));
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType!.MediaType);
        using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync());

        var handshake = await NextAsync(lines);
        await clinic.ChartAsync("Patient/p1", SubscribedClinic.Patient("p1") + "\n");
        var first = await NextAsync(lines);
        await clinic.ChartAsync("Patient/p2", SubscribedClinic.Patient("p2"));
        var second = await NextAsync(lines);

        Assert.Equal("handshake", handshake.Call.Type);
        Assert.Equal([1L], first.Call.Numbers);
        Assert.Equal("p1", (string?)first.Call.Json["entry"]![1]!["resource"]!["id"]);
        Assert.Equal([2L], second.Call.Numbers);

        var (token, _) = await BindingAsync(clinic, id);
        using var resumed = await clinic.Duplex.GetAsync($"/fhir/clinic/Subscription/{id}/$stream?token={Uri.EscapeDataString(token)}", null, request => request.Headers.Add("Last-Event-ID", first.Id));
        using var again = new StreamReader(await resumed.Content.ReadAsStreamAsync());
        Assert.Equal("handshake", (await NextAsync(again)).Call.Type);
        Assert.Equal([2L], (await NextAsync(again)).Call.Numbers);
    }

    [Fact]
    public async Task A_stream_is_opened_by_nobody_else()
    {
        await using var clinic = await SubscribedClinic.StartAsync(works: false);
        var (id, _) = await clinic.SubscribeAsync(clinic.Topic(SubscribedClinic.Patients, change: OverSocket));
        var (other, _) = await clinic.SubscribeAsync(clinic.Topic(SubscribedClinic.Patients, change: OverSocket));
        var (token, _) = await BindingAsync(clinic, other);

        using var nobody = await clinic.Duplex.GetAsync($"/fhir/clinic/Subscription/{id}/$stream", null);
        using var otherSubscription = await clinic.Duplex.GetAsync($"/fhir/clinic/Subscription/{id}/$stream?token={Uri.EscapeDataString(token)}", null);

        Assert.Equal(HttpStatusCode.Unauthorized, nobody.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, otherSubscription.StatusCode);
    }

    private static void OverSocket(JsonObject subscription)
    {
        var channel = subscription["channel"]!.AsObject();
        channel["type"] = "websocket";
        channel.Remove("endpoint");
    }

    private static ReceivedCall Call(string bundle) => new("", "", new Dictionary<string, string>(), bundle);

    private static async Task<(string Token, Uri Address)> BindingAsync(SubscribedClinic clinic, string id)
    {
        var parameters = (await clinic.GetAsync($"Subscription/{id}/$get-ws-binding-token"))["parameter"]!.AsArray();
        return ((string)parameters[0]!["valueString"]!, new Uri((string)parameters.Single(one => (string)one!["name"]! == "websocket-url")!["valueUrl"]!));
    }

    private static async Task<ClientWebSocket> OpenAsync(Uri address, string? token = null)
    {
        var socket = new ClientWebSocket();
        if (token is not null)
        {
            socket.Options.SetRequestHeader("Authorization", $"Bearer {token}");
        }

        await socket.ConnectAsync(address, CancellationToken.None);
        return socket;
    }

    private static Task SayAsync(ClientWebSocket socket, string text) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, CancellationToken.None);

    private static async Task<string> HearAsync(ClientWebSocket socket)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var buffer = new byte[64 * 1024];
        var length = 0;
        while (true)
        {
            var result = await socket.ReceiveAsync(buffer.AsMemory(length), limit.Token);
            length += result.Count;
            if (result.EndOfMessage)
            {
                return Encoding.UTF8.GetString(buffer, 0, length);
            }
        }
    }

    private static async Task<(string Id, ReceivedCall Call)> NextAsync(StreamReader lines)
    {
        var id = "";
        while (await lines.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("id: ", StringComparison.Ordinal))
            {
                id = line[4..];
            }
            else if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                return (id, Call(line[6..]));
            }
        }

        throw new EndOfStreamException("The stream ended before an event came.");
    }
}
