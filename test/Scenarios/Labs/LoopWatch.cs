using System.Text.Json;
using Duplex.Scenarios.Processes;

namespace Duplex.Scenarios.Labs;

/// <summary>Asks for a loop again whenever <c>/api/events</c> tells of a change.</summary>
internal sealed class LoopWatch(ServedDuplex duplex)
{
    public async Task<LoopView> GetAsync(Guid loop) => new(await GetAsync($"api/loops/{loop}"));

    public async Task<JsonElement> GetAsync(string address)
    {
        using var limit = Patience.Limit();
        return JsonElement.Parse(await duplex.Api.GetStringAsync(new Uri(address, UriKind.Relative), limit.Token));
    }

    public async Task<IReadOnlyList<LoopView>> AllAsync() =>
        [.. (await GetAsync("api/loops?max=100")).GetProperty("loops").EnumerateArray().Select(loop => new LoopView(loop))];

    public async Task<LoopView> UntilAsync(Guid loop, Func<LoopView, bool> holds, string what) => await UntilAsync(
        async () => await GetAsync(loop) is var view && holds(view) ? view : null,
        async () => $"It did not come true of loop {loop} that {what}: {(await GetAsync(loop)).Json}");

    /// <summary>The first loop that fits.</summary>
    public Task<LoopView> UntilThereAsync(Func<LoopView, bool> fits, string what) => UntilAsync(
        async () =>
        {
            var found = (await AllAsync()).FirstOrDefault(fits);
            return found is null ? null : await GetAsync(found.Id);
        },
        () => Task.FromResult($"There was no loop of which it is true that {what}."));

    /// <summary>The stream is open before the first look, so that no change is missed.</summary>
    public async Task<T> UntilAsync<T>(Func<Task<T?>> look, Func<Task<string>> otherwise)
        where T : class
    {
        using var limit = Patience.Limit();
        limit.CancelAfter(TimeSpan.FromSeconds(20));
        try
        {
            using var answer = await duplex.Api.GetAsync(new Uri("api/events", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, limit.Token);
            answer.EnsureSuccessStatusCode();
            using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync(limit.Token));
            while (await lines.ReadLineAsync(limit.Token) is { } line)
            {
                if ((line == ": open" || line.StartsWith("data: ", StringComparison.Ordinal)) && await look() is { } found)
                {
                    return found;
                }
            }
        }
        catch (OperationCanceledException)
        {
            Assert.Fail(await otherwise());
        }

        throw new InvalidOperationException("The program ended its stream of events.");
    }
}
