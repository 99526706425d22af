namespace Duplex.Facade.Reading;

/// <summary>Reads a counterparty at its pace: so many calls at once, and none while it asks to slow down (429).</summary>
internal sealed class PacedReader(IConnectionReader reader, int atOnce, TimeProvider time) : IConnectionReader
{
    /// <summary>A counterparty's wish is kept no longer than this; then one call asks again.</summary>
    private static readonly TimeSpan LongestHold = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan HoldWhereNoneSaid = TimeSpan.FromSeconds(1);

    private readonly CallPace _pace = new(atOnce, time);

    public string BaseAddress => reader.BaseAddress;

    public ValueTask<ConnectionAnswer> ReadAsync(string resourceType, string id, CancellationToken cancellationToken) =>
        CallAsync(CallUrgency.Read, () => reader.ReadAsync(resourceType, id, cancellationToken), cancellationToken);

    public ValueTask<ConnectionAnswer> SearchAsync(
        string resourceType, IReadOnlyList<KeyValuePair<string, string>> parameters, CancellationToken cancellationToken) =>
        CallAsync(CallUrgency.Search, () => reader.SearchAsync(resourceType, parameters, cancellationToken), cancellationToken);

    public ValueTask<ConnectionAnswer> FollowAsync(string address, CancellationToken cancellationToken) =>
        CallAsync(CallUrgency.Page, () => reader.FollowAsync(address, cancellationToken), cancellationToken);

    private async ValueTask<ConnectionAnswer> CallAsync(CallUrgency urgency, Func<ValueTask<ConnectionAnswer>> call, CancellationToken cancellationToken)
    {
        await _pace.EnterAsync(urgency, cancellationToken);
        try
        {
            var answer = await call();
            if (answer.Status == StatusCodes.Status429TooManyRequests)
            {
                var wish = answer.RetryAfter ?? HoldWhereNoneSaid;
                _pace.Hold(wish < LongestHold ? wish : LongestHold);
            }

            return answer;
        }
        finally
        {
            _pace.Leave();
        }
    }
}
