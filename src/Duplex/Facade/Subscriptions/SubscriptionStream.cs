using System.Globalization;
using System.Text;
using Duplex.Api;
using Duplex.Chart.Subscriptions;
using Duplex.OAuth;

namespace Duplex.Facade.Subscriptions;

/// <summary>
/// <c>Subscription/id/$stream</c>: the notifications as server-sent events, for screens. Opened with an access token, or with a binding
/// token as <c>?token=</c>, since a browser's EventSource sends no header.
/// </summary>
internal sealed class SubscriptionStream(
    OwnSubscriptions own, SubscriptionBindings bindings, FollowSubscription follow, AccessTokenVerifier tokens, WebAddress address, TimeProvider time, IHostApplicationLifetime lifetime)
{
    /// <summary>A comment line is written this often, so that nobody in between closes a quiet stream.</summary>
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(15);

    public async Task<IResult> RunAsync(HttpContext http, string id)
    {
        var call = FacadeCall.Of(http);
        var state = http.Request.Query.TryGetValue("token", out var token)
            ? await bindings.FindAsync(call.Connection.Key, token.ToString(), http.RequestAborted)
            : await SocketCaller.FindAsync(http, tokens, address) is { } app ? await own.FindAsync(call with { App = app }, id, http.RequestAborted) : null;
        if (state is null || state.Id.ToString() != id)
        {
            return FhirResult.Outcome(
                StatusCodes.Status401Unauthorized, "login",
                "A stream is opened by the app whose subscription it is: with its access token, or with a fresh token of $get-ws-binding-token as ?token=.");
        }

        var after = state.LastEvent;
        var last = http.Request.Headers["Last-Event-ID"].ToString();
        if (last.Length > 0 && !long.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out after))
        {
            return FhirResult.Outcome(StatusCodes.Status400BadRequest, "value", "Last-Event-ID must be the id of an event of this stream.");
        }

        using var ending = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["X-Accel-Buffering"] = "no";
        try
        {
            await WriteAsync(http, state.Id, call.Address, after, ending.Token);
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // The reader left or the program stops: both end a stream that may have no other end.
            return Results.Empty;
        }

        return Results.Empty;
    }

    private async Task WriteAsync(HttpContext http, SubscriptionId id, string facade, long after, CancellationToken cancellationToken)
    {
        await using var heard = follow.RunAsync(id, facade, after, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            var next = heard.MoveNextAsync().AsTask();
            while (!next.IsCompleted)
            {
                using var quiet = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
                if (await Task.WhenAny(next, Task.Delay(KeepAlive, time, quiet.Token)) != next)
                {
                    await WriteTextAsync(http, ": still here\n\n", cancellationToken);
                }

                await quiet.CancelAsync();
            }

            if (!await next)
            {
                return;
            }

            var one = heard.Current;
            await WriteTextAsync(http, string.Create(CultureInfo.InvariantCulture, $"event: notification\nid: {one.UpTo}\ndata: {Encoding.UTF8.GetString(one.Body)}\n\n"), cancellationToken);
        }
    }

    private static async ValueTask WriteTextAsync(HttpContext http, string text, CancellationToken cancellationToken)
    {
        await http.Response.BodyWriter.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken);
    }
}

/// <summary>Who opens a socket or a stream with an access token.</summary>
internal static class SocketCaller
{
    /// <summary>Null: nobody that may read subscriptions of this connection.</summary>
    public static async ValueTask<AccessToken?> FindAsync(HttpContext http, AccessTokenVerifier tokens, WebAddress address)
    {
        var call = FacadeCall.Of(http);
        return ApiAccess.BearerOf(http) is { } bearer
            && await tokens.VerifyAsync(bearer, address.Of(http)) is { } app
            && app.IsFor(call.Connection.Key, call.Address)
            && app.Scopes.Allows(SubscriptionServer.ResourceType, ScopeInteractions.Read)
                ? app
                : null;
    }
}
