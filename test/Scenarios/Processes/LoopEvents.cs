using System.Text.Json;

namespace Duplex.Scenarios.Processes;

/// <summary>Follows <c>/api/events</c> from its beginning.</summary>
internal static class LoopEvents
{
    /// <summary>Waits until each of these loops was seen in this status.</summary>
    public static async Task UntilAllAsync(ServedDuplex duplex, IEnumerable<Guid> loops, string status)
    {
        var waiting = loops.ToHashSet();
        var latest = new Dictionary<Guid, string>();
        using var limit = Patience.Limit();
        using var request = new HttpRequestMessage(HttpMethod.Get, "api/events");
        request.Headers.Add("Last-Event-ID", "0");
        using var answer = await duplex.Api.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
        answer.EnsureSuccessStatusCode();
        using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync(limit.Token));
        try
        {
            while (waiting.Count > 0 && await lines.ReadLineAsync(limit.Token) is { } line)
            {
                if (line.StartsWith("data: ", StringComparison.Ordinal))
                {
                    var row = JsonElement.Parse(line["data: ".Length..]);
                    var id = row.GetProperty("id").GetGuid();
                    latest[id] = $"{row.GetProperty("status").GetString()} ({row.GetProperty("step")})";
                    if (row.GetProperty("status").GetString() == status)
                    {
                        waiting.Remove(id);
                    }
                }
            }
        }
        catch (OperationCanceledException)
        {
            Assert.Fail($"{waiting.Count} loops did not become {status}: " + string.Join("; ", waiting.Select(id => $"{id} {latest.GetValueOrDefault(id, "unseen")}")));
        }

        Assert.Empty(waiting);
    }
}
