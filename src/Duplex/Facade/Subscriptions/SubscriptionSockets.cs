using Duplex.Chart.Subscriptions;
using Duplex.OAuth;
using Microsoft.AspNetCore.WebSockets;
using Microsoft.Extensions.Options;

namespace Duplex.Facade.Subscriptions;

/// <summary>The facade's websocket. Who may bind what is decided by what is said over it: a binding token, or an id under the access token of the upgrade.</summary>
internal sealed class SubscriptionSockets(
    OwnSubscriptions own, SubscriptionBindings bindings, FollowSubscription follow, AccessTokenVerifier tokens, WebAddress address, IHostApplicationLifetime lifetime, ILoggerFactory logs)
{
    public const string Segment = "$subscription-websocket";

    private static readonly IOptions<WebSocketOptions> Options = Microsoft.Extensions.Options.Options.Create(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(30) });

    /// <summary>Where a socket is opened.</summary>
    public static string AddressOf(string facade) => $"ws{facade["http".Length..]}/{Segment}";

    public async Task<IResult> RunAsync(HttpContext http)
    {
        // Only here, so that no other address can be upgraded.
        await new WebSocketMiddleware(AcceptAsync, Options, logs).Invoke(http);
        return Results.Empty;
    }

    private async Task AcceptAsync(HttpContext http)
    {
        if (!http.WebSockets.IsWebSocketRequest)
        {
            await FhirResult.Outcome(StatusCodes.Status426UpgradeRequired, "not-supported", "A websocket is served at this address.").With("Upgrade", "websocket").ExecuteAsync(http);
            return;
        }

        var call = FacadeCall.Of(http);
        var app = await SocketCaller.FindAsync(http, tokens, address);
        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        var conversation = new SubscriptionConversation(socket, follow, call.Address)
        {
            ByToken = token => bindings.FindAsync(call.Connection.Key, token, ending.Token),
            ById = async id => app is null ? null : await own.FindAsync(call with { App = app }, id, ending.Token),
        };
        await conversation.RunAsync(ending.Token);
    }
}
