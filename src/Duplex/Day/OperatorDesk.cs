using System.Net.Http.Headers;
using System.Net.Http.Json;
using Duplex.Engine.Identity;

namespace Duplex.Day;

/// <summary>The day's person: decides holds through the API, as anybody with the operator's token could.</summary>
internal sealed class OperatorDesk(HttpClient http, string operatorToken)
{
    public async Task DecideAsync(HoldId hold, string decision, string reason, CancellationToken cancellationToken, string? target = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"api/holds/{hold}/decision") { Content = JsonContent.Create(new { decision, reason, target }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", operatorToken);
        await request.Content.LoadIntoBufferAsync(cancellationToken);
        using var answer = await http.SendAsync(request, cancellationToken);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Withdraws the order of a loop.</summary>
    public async Task CancelAsync(LoopId loop, string reason, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"api/loops/{loop}/cancel") { Content = JsonContent.Create(new { reason }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", operatorToken);
        await request.Content.LoadIntoBufferAsync(cancellationToken);
        using var answer = await http.SendAsync(request, cancellationToken);
        answer.EnsureSuccessStatusCode();
    }
}
