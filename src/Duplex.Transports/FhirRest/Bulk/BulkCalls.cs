using System.Buffers;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Duplex.Fhir.Client.Tokens;

namespace Duplex.Transports.FhirRest.Bulk;

/// <summary>The answer to one call, which its taker disposes, or why there is none.</summary>
internal sealed record BulkAnswer(HttpResponseMessage? Message, BulkFailure? Failure);

/// <summary>Makes the calls of a Bulk export: tokens, time limits, what failures mean.</summary>
internal sealed class BulkCalls(HttpMessageHandler handler, BulkExportOptions options, Uri own, IAccessTokenSource tokens, TimeProvider time) : IDisposable
{
    private const int Piece = 64 * 1024;
    private const int MostFaultBytes = 64 * 1024;

    private readonly HttpClient _http = new(handler, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>Whether the address is of the server to which the token may be shown.</summary>
    public bool IsOwn(Uri address) =>
        Uri.Compare(address, own, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0 && address.UserInfo.Length == 0;

    /// <summary>Returns once the headers came. After a 401 it is sent again with a new token.</summary>
    public async Task<BulkAnswer> SendAsync(Func<HttpRequestMessage> request, bool withToken, CancellationToken cancellationToken)
    {
        string? refused = null;
        while (true)
        {
            string? token = null;
            if (withToken)
            {
                var result = await tokens.GetAsync(refused, cancellationToken);
                if (result.Failure is { } failure)
                {
                    return new BulkAnswer(null, new BulkFailure(failure.Kind == AccessTokenFailureKind.Unreachable, failure.Sentence, failure.RetryAfter));
                }

                token = result.Token;
            }

            var answer = await SendOnceAsync(request, token, cancellationToken);
            if (answer.Message is not { StatusCode: HttpStatusCode.Unauthorized } message || token is null || refused is not null)
            {
                return answer;
            }

            message.Dispose();
            refused = token;
        }
    }

    public async Task<BulkFailure?> StreamAsync(Func<HttpRequestMessage> request, bool withToken, Func<ReadOnlyMemory<byte>, ValueTask> take, CancellationToken cancellationToken)
    {
        var answer = await SendAsync(request, withToken, cancellationToken);
        if (answer.Failure is { } failure)
        {
            return failure;
        }

        using var message = answer.Message!;
        if (message.StatusCode != HttpStatusCode.OK)
        {
            return FailureOf(message, "A file could not be fetched");
        }

        using var silence = new CancellationTokenSource(options.SilenceLimit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(silence.Token, cancellationToken);
        var piece = ArrayPool<byte>.Shared.Rent(Piece);
        try
        {
            await using var body = await message.Content.ReadAsStreamAsync(either.Token);
            int count;
            while ((count = await body.ReadAsync(piece, either.Token)) > 0)
            {
                // What takes the bytes may take its time; the server may not.
                silence.CancelAfter(Timeout.InfiniteTimeSpan);
                await take(piece.AsMemory(0, count));
                silence.CancelAfter(options.SilenceLimit);
            }

            return null;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new BulkFailure(true, "A file's download brought nothing for too long.");
        }
        catch (Exception broken) when (broken is HttpRequestException or HttpIOException)
        {
            return new BulkFailure(true, "A file's download broke off before its end.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }

    /// <summary>What an answer that is none of those asked for means. 5xx and 429, and an outcome that calls itself transient, may be better later.</summary>
    public BulkFailure FailureOf(HttpResponseMessage message, string what)
    {
        var status = (int)message.StatusCode;
        var isTransient = status is 408 or 425 or 429 or 502 or 503 or 504 || SaysTransient(message);
        return new BulkFailure(isTransient, string.Create(CultureInfo.InvariantCulture, $"{what} (HTTP {status})."), RetryAfterOf(message));
    }

    public TimeSpan? RetryAfterOf(HttpResponseMessage message)
    {
        var wait = message.Headers.RetryAfter?.Delta ?? message.Headers.RetryAfter?.Date - time.GetUtcNow();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    /// <summary>The body; empty where it is longer than it may be, which is no JSON either.</summary>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpResponseMessage message, int max, CancellationToken cancellationToken)
    {
        var body = new ArrayBufferWriter<byte>();
        await using var stream = await message.Content.ReadAsStreamAsync(cancellationToken);
        int count;
        while ((count = await stream.ReadAsync(body.GetMemory(Piece), cancellationToken)) > 0)
        {
            body.Advance(count);
            if (body.WrittenCount > max)
            {
                return default;
            }
        }

        return body.WrittenMemory;
    }

    public void Dispose() => _http.Dispose();

    private async Task<BulkAnswer> SendOnceAsync(Func<HttpRequestMessage> request, string? token, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(options.CallTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            using var message = request();
            message.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
            var answer = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, either.Token);
            if ((int)answer.StatusCode >= 400)
            {
                await answer.Content.LoadIntoBufferAsync(MostFaultBytes, either.Token);
            }

            return new BulkAnswer(answer, null);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new BulkAnswer(null, new BulkFailure(true, "The counterparty did not answer within the time limit."));
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException)
        {
            return new BulkAnswer(null, new BulkFailure(true, "The counterparty could not be reached, or broke off."));
        }
    }

    private static bool SaysTransient(HttpResponseMessage message)
    {
        try
        {
            using var body = message.Content.ReadAsStream();
            using var outcome = JsonDocument.Parse(body);
            return outcome.RootElement.TryGetProperty("issue", out var issues)
                && issues.EnumerateArray().Any(issue => issue.TryGetProperty("code", out var code) && code.GetString() is "transient" or "throttled" or "timeout" or "lock-error");
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
