using Duplex.Client.Answers;
using Duplex.Client.Rows;

namespace Duplex.Client;

/// <content>Loops and holds.</content>
public sealed partial class DuplexClient
{
    /// <summary>A loop with its steps and their evidence.</summary>
    public ValueTask<ApiResult<Loop>> GetLoopAsync(Guid id, CancellationToken cancellationToken = default) =>
        GetAsync($"api/loops/{id:D}", ClientJson.Default.Loop, cancellationToken);

    /// <summary>Looks at a loop until it is no longer open, or the time is over; then it is given as it is.</summary>
    public async ValueTask<ApiResult<Loop>> WaitForLoopAsync(Guid id, TimeSpan atMost, CancellationToken cancellationToken = default)
    {
        var started = _time.GetTimestamp();
        while (true)
        {
            var loop = await GetLoopAsync(id, cancellationToken);
            if (loop is not { Value.Status: LoopStatus.Open } || _time.GetElapsedTime(started) + _options.LoopInterval > atMost)
            {
                return loop;
            }

            await Task.Delay(_options.LoopInterval, _time, cancellationToken);
        }
    }

    /// <summary>Loops, newest first. For the operator.</summary>
    /// <param name="status">One of <see cref="LoopStatus"/>; null: all.</param>
    /// <param name="kind">Such as <c>note</c>; null: all.</param>
    /// <param name="page">Which of them; null: the first 100.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async ValueTask<ApiResult<IReadOnlyList<LoopSummary>>> ListLoopsAsync(
        string? status = null, string? kind = null, Page? page = null, CancellationToken cancellationToken = default) =>
        Part(await GetAsync("api/loops" + Query.Of(("status", status), ("kind", kind), page), ClientJson.Default.LoopPage, cancellationToken), all => all.Loops);

    /// <summary>Takes a laboratory order back.</summary>
    /// <param name="loop">Of the order.</param>
    /// <param name="reason">Why, in 1 to 2000 characters; the laboratory is told it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public ValueTask<ApiResult<CancelReceipt>> CancelOrderAsync(Guid loop, string reason, CancellationToken cancellationToken = default) =>
        PostAsync($"api/loops/{loop:D}/cancel", new CancelBody(reason), ClientJson.Default.CancelBody, ClientJson.Default.CancelReceipt, cancellationToken);

    /// <summary>Holds, newest first. For the operator.</summary>
    public async ValueTask<ApiResult<IReadOnlyList<Hold>>> ListHoldsAsync(bool openOnly = true, Page? page = null, CancellationToken cancellationToken = default) =>
        Part(await GetAsync("api/holds" + Query.Of(("open", openOnly ? "true" : "false"), page), ClientJson.Default.HoldPage, cancellationToken), all => all.Holds);

    /// <summary>Decides a hold. For the operator.</summary>
    /// <param name="id">Of the hold.</param>
    /// <param name="decision">One of its choices (<see cref="HoldDecisions"/>).</param>
    /// <param name="reason">Why; it is kept with the decision.</param>
    /// <param name="target">For <see cref="HoldDecisions.Assign"/>: what to.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public ValueTask<ApiResult<Hold>> DecideHoldAsync(Guid id, string decision, string reason, string? target = null, CancellationToken cancellationToken = default) =>
        PostAsync($"api/holds/{id:D}/decision", new DecisionBody(decision, reason, target), ClientJson.Default.DecisionBody, ClientJson.Default.Hold, cancellationToken);

    private static ApiResult<TPart> Part<TWhole, TPart>(ApiResult<TWhole> whole, Func<TWhole, TPart> part)
        where TWhole : class
        where TPart : class => whole.IsSuccess ? new ApiResult<TPart>(part(whole.Value)) : new ApiResult<TPart>(whole.Failure);
}
