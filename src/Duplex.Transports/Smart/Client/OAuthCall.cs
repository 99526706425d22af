using System.Text.Json;

namespace Duplex.Transports.Smart.Client;

/// <summary>An answer of an authorization server, or why none came.</summary>
/// <param name="Failure">A readable constant where no usable answer came; null otherwise.</param>
public sealed record OAuthAnswer(int Status, JsonElement? Json, TimeSpan? RetryAfter, string? Failure = null, string Sentence = "");

/// <summary>Calls an authorization server within a time limit and a size limit (1 MiB).</summary>
public sealed class OAuthCall(HttpMessageHandler handler, TimeSpan timeout, TimeProvider time) : IDisposable
{
    public const string Unreachable = "unreachable";
    public const string TimedOut = "timed-out";
    private const int MaxAnswerBytes = 1024 * 1024;
    private readonly HttpClient _http = new(handler, disposeHandler: false)
    {
        Timeout = Timeout.InfiniteTimeSpan,
        MaxResponseContentBufferSize = MaxAnswerBytes,
    };

    /// <summary>Sends what <paramref name="request"/> makes.</summary>
    public async ValueTask<OAuthAnswer> SendAsync(Func<HttpRequestMessage> request, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            using var message = request();
            message.Headers.TryAddWithoutValidation("Accept", "application/json");
            using var answer = await _http.SendAsync(message, HttpCompletionOption.ResponseContentRead, either.Token);
            var body = await answer.Content.ReadAsByteArrayAsync(either.Token);
            return new OAuthAnswer((int)answer.StatusCode, Parse(body), RetryAfterOf(answer));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Failed(TimedOut, "The authorization server did not answer within the time limit.");
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            return Failed(Unreachable, "The authorization server could not be reached or broke off.");
        }
    }

    public void Dispose() => _http.Dispose();

    private static OAuthAnswer Failed(string code, string sentence) => new(0, null, null, code, sentence);

    private static JsonElement? Parse(byte[] body)
    {
        try
        {
            return JsonElement.Parse(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private TimeSpan? RetryAfterOf(HttpResponseMessage answer)
    {
        var wait = answer.Headers.RetryAfter?.Delta ?? answer.Headers.RetryAfter?.Date - time.GetUtcNow();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
