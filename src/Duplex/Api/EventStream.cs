using System.Globalization;
using System.Text;
using System.Text.Json;
using Duplex.Engine.Feed;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Duplex.Engine.Storage;

namespace Duplex.Api;

/// <summary>Follows the feed and writes an event for each loop that opened or changed, until the reader leaves or the program stops.</summary>
public sealed class EventStream(IStateStore state, LoopRows rows, TimeProvider time, IHostApplicationLifetime lifetime)
{
    private const int BatchSize = 200;

    /// <summary>A comment line is written this often, so that nobody in between closes a quiet stream.</summary>
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(15);

    /// <param name="after">The last position that the reader has seen; null: from now on.</param>
    public async Task WriteAsync(HttpContext http, string organization, long? after)
    {
        ArgumentNullException.ThrowIfNull(http);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["X-Accel-Buffering"] = "no";
        try
        {
            var position = after ?? await state.Feed.GetEndAsync(ending.Token);
            await WriteTextAsync(http, ": open\n\n", ending.Token);
            while (true)
            {
                position = await WriteNewAsync(http, organization, position, ending.Token);
                await WaitAsync(http, position, ending.Token);
            }
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // The reader left or the program stops: both end a stream that has no other end.
        }
    }

    private async ValueTask<long> WriteNewAsync(HttpContext http, string organization, long position, CancellationToken cancellationToken)
    {
        while (await state.Feed.ReadAsync(position, BatchSize, cancellationToken) is { Count: > 0 } entries)
        {
            var newest = new Dictionary<LoopId, long>();
            foreach (var entry in entries.Where(entry => entry.Connection.Organization == organization))
            {
                if (await LoopOfAsync(entry, cancellationToken) is { } loop)
                {
                    newest[loop] = entry.Position;
                }
            }

            foreach (var (id, at) in newest.OrderBy(pair => pair.Value))
            {
                if (await state.Loops.GetAsync(id, cancellationToken) is { } loop)
                {
                    await WriteEventAsync(http, at, await rows.RowAsync(loop, withName: true, cancellationToken), cancellationToken);
                }
            }

            position = entries[^1].Position;
        }

        return position;
    }

    private async ValueTask<LoopId?> LoopOfAsync(FeedEntry entry, CancellationToken cancellationToken)
    {
        if (entry.Kind is FeedKind.ResourceVersion or FeedKind.Decision or FeedKind.Subscription || !Guid.TryParse(entry.Subject, out var id))
        {
            return null;
        }

        return entry.Kind is FeedKind.LoopStep or FeedKind.LoopNews or FeedKind.DeadlinePassed
            ? new LoopId(id)
            : (await state.Deliveries.GetAsync(new DeliveryId(id), cancellationToken))?.Loop;
    }

    private async ValueTask WaitAsync(HttpContext http, long position, CancellationToken cancellationToken)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var news = state.Feed.WaitAsync(position, waiting.Token).AsTask();
        while (true)
        {
            var quiet = Task.Delay(KeepAlive, time, waiting.Token);
            if (await Task.WhenAny(news, quiet) == news)
            {
                await waiting.CancelAsync();
                await news;
                return;
            }

            cancellationToken.ThrowIfCancellationRequested();
            await WriteTextAsync(http, ": still here\n\n", cancellationToken);
        }
    }

    private static async ValueTask WriteEventAsync(HttpContext http, long position, LoopRow row, CancellationToken cancellationToken)
    {
        var id = position.ToString(CultureInfo.InvariantCulture);
        await WriteTextAsync(http, $"event: loop\nid: {id}\ndata: {JsonSerializer.Serialize(row, ApiJson.Options)}\n\n", cancellationToken);
    }

    private static async ValueTask WriteTextAsync(HttpContext http, string text, CancellationToken cancellationToken) =>
        await http.Response.BodyWriter.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken);
}
