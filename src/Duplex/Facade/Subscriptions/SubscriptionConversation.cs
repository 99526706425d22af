using System.Net.WebSockets;
using System.Text;
using Duplex.Chart.Subscriptions;

namespace Duplex.Facade.Subscriptions;

/// <summary>
/// What is said over one websocket. The backport's form: <c>bind-with-token TOKEN</c>, answered by a handshake Bundle and then by
/// notifications. R4's form: <c>bind ID</c>, answered by <c>bound ID</c> and then by <c>ping ID</c> for each event.
/// </summary>
internal sealed class SubscriptionConversation(WebSocket socket, FollowSubscription follow, string facade) : IDisposable
{
    private const int LongestMessage = 1024;
    private const int MostBound = 50;

    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly Dictionary<SubscriptionId, Task> _bound = [];

    public required Func<string, ValueTask<SubscriptionState?>> ByToken { get; init; }

    public required Func<string, ValueTask<SubscriptionState?>> ById { get; init; }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            while (await HearAsync(ending.Token) is { } message)
            {
                await AnswerAsync(message, ending.Token);
            }

            await CloseAsync(WebSocketCloseStatus.NormalClosure, ending.Token);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await CloseAsync(WebSocketCloseStatus.EndpointUnavailable, CancellationToken.None);
        }
        catch (WebSocketException)
        {
            // The other side is gone, and with it whoever wanted to hear.
            socket.Abort();
        }
        finally
        {
            await ending.CancelAsync();
            await Task.WhenAll(_bound.Values);
            Dispose();
        }
    }

    public void Dispose() => _one.Dispose();

    private async ValueTask AnswerAsync(string message, CancellationToken cancellationToken)
    {
        var parts = message.Split([' ', ':', '\n'], 2, StringSplitOptions.TrimEntries);
        var (verb, value) = (parts[0], parts.Length > 1 ? parts[1].TrimStart(':', ' ') : "");
        var found = verb switch
        {
            "bind-with-token" => await ByToken(value),
            "bind" => await ById(value),
            _ => null,
        };
        if (found is null)
        {
            await SayAsync(Encoding.UTF8.GetBytes(verb switch
            {
                "bind-with-token" => "error this token opens nothing here; ask $get-ws-binding-token for a fresh one",
                "bind" => "error this app has no such subscription here; open the socket with its access token, or bind-with-token",
                _ => "error say 'bind-with-token TOKEN' or 'bind ID'",
            }), cancellationToken);
            return;
        }

        if (_bound.Count >= MostBound || !_bound.TryAdd(found.Id, Task.CompletedTask))
        {
            await SayAsync(Encoding.UTF8.GetBytes(_bound.Count >= MostBound ? $"error one socket hears {MostBound} subscriptions; open another" : "error this subscription is bound already"), cancellationToken);
            return;
        }

        var isPlain = verb == "bind";
        if (isPlain)
        {
            await SayAsync(Encoding.UTF8.GetBytes($"bound {found.Id}"), cancellationToken);
        }

        _bound[found.Id] = TellAsync(found, isPlain, cancellationToken);
    }

    private async Task TellAsync(SubscriptionState state, bool isPlain, CancellationToken cancellationToken)
    {
        try
        {
            var ping = Encoding.UTF8.GetBytes($"ping {state.Id}");
            await foreach (var heard in follow.RunAsync(state.Id, facade, state.LastEvent, cancellationToken))
            {
                if (!isPlain)
                {
                    await SayAsync(heard.Body, cancellationToken);
                }
                else if (heard.Kind == NotificationKind.EventNotification)
                {
                    await SayAsync(ping, cancellationToken);
                }
            }

            await SayAsync(Encoding.UTF8.GetBytes($"unbound {state.Id}"), cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return;
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            // A socket that is open and says nothing more would be worse than one that is closed: its listener opens another.
            socket.Abort();
        }
    }

    /// <summary>The next message; null when the other side closed.</summary>
    private async ValueTask<string?> HearAsync(CancellationToken cancellationToken)
    {
        var buffer = new byte[LongestMessage];
        var length = 0;
        while (true)
        {
            var result = await socket.ReceiveAsync(buffer.AsMemory(length), cancellationToken);
            if (result.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            length += result.Count;
            if (result.EndOfMessage)
            {
                return Encoding.UTF8.GetString(buffer, 0, length).Trim();
            }

            if (length == LongestMessage)
            {
                await CloseAsync(WebSocketCloseStatus.MessageTooBig, cancellationToken);
                return null;
            }
        }
    }

    private async ValueTask SayAsync(byte[] message, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            await socket.SendAsync(message.AsMemory(), WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
        }
        finally
        {
            _one.Release();
        }
    }

    private async ValueTask CloseAsync(WebSocketCloseStatus status, CancellationToken cancellationToken)
    {
        if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
        {
            await socket.CloseOutputAsync(status, null, cancellationToken);
        }
    }
}
