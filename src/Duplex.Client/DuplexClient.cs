using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Duplex.Client.Answers;
using Duplex.Fhir.Client.Tokens;

namespace Duplex.Client;

/// <summary>
/// What Duplex offers beside FHIR. Every answer is a result, whatever its status; only the caller's cancellation throws. Nothing is sent
/// twice, but for a 401, which renews the token once. Safe for calls at the same time; keeps nothing between them.
/// </summary>
public sealed partial class DuplexClient : IDisposable
{
    private readonly HttpClient _http;
    private readonly Uri _base;
    private readonly IAccessTokenSource _tokens;
    private readonly DuplexClientOptions _options;
    private readonly TimeProvider _time;

    /// <summary>A client with connections of its own: no redirects, no cookies.</summary>
    /// <param name="address">Such as <c>http://127.0.0.1:8850</c>.</param>
    /// <param name="tokens">An app's tokens, or the operator's one in a <see cref="FixedAccessToken"/>. They go to this address only.</param>
    /// <param name="options">Limits; null: the defaults.</param>
    public DuplexClient(Uri address, IAccessTokenSource tokens, DuplexClientOptions? options = null)
        : this(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.All }, true, address, tokens, options, TimeProvider.System)
    {
    }

    /// <summary>A client on a handler of the caller's.</summary>
    /// <param name="handler">Stays the caller's. It must not follow redirects.</param>
    /// <param name="address">Such as <c>http://127.0.0.1:8850</c>.</param>
    /// <param name="tokens">They go to this address only.</param>
    /// <param name="options">Limits; null: the defaults.</param>
    /// <param name="time">Counts limits and waits; null: the system's.</param>
    public DuplexClient(HttpMessageHandler handler, Uri address, IAccessTokenSource tokens, DuplexClientOptions? options = null, TimeProvider? time = null)
        : this(handler, false, address, tokens, options, time ?? TimeProvider.System)
    {
    }

    private DuplexClient(HttpMessageHandler handler, bool owns, Uri address, IAccessTokenSource tokens, DuplexClientOptions? options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(handler);
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(tokens);
        _http = new HttpClient(handler, owns) { Timeout = Timeout.InfiniteTimeSpan };
        _base = new Uri(address.AbsoluteUri.TrimEnd('/') + "/");
        _tokens = tokens;
        _options = options ?? new DuplexClientOptions();
        _time = time;
    }

    /// <summary>The FHIR base of a connection, for a FHIR client.</summary>
    public Uri FacadeOf(string connection) => new(_base, $"fhir/{Uri.EscapeDataString(connection)}");

    /// <inheritdoc />
    public void Dispose() => _http.Dispose();

    private ValueTask<ApiResult<T>> GetAsync<T>(string path, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class => CallAsync(HttpMethod.Get, path, null, type, cancellationToken);

    private ValueTask<ApiResult<T>> PostAsync<T, TBody>(string path, TBody body, JsonTypeInfo<TBody> bodyType, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class => CallAsync(HttpMethod.Post, path, () => Json(JsonSerializer.SerializeToUtf8Bytes(body, bodyType)), type, cancellationToken);

    private ValueTask<ApiResult<T>> CallAsync<T>(HttpMethod method, string path, Func<HttpContent>? content, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class => SendAsync(
        () => new HttpRequestMessage(method, new Uri(_base, path)) { Content = content?.Invoke() },
        (_, body) => JsonSerializer.Deserialize(body, type),
        cancellationToken);

    private static ByteArrayContent Json(byte[] body) => new(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };

    /// <param name="request">Makes the request; a second time where the token was refused.</param>
    /// <param name="read">Reads a successful answer; null or a JsonException where it is not what was asked for.</param>
    private async ValueTask<ApiResult<T>> SendAsync<T>(
        Func<HttpRequestMessage> request, Func<HttpResponseMessage, byte[], T?> read, CancellationToken cancellationToken)
        where T : class
    {
        using var limit = new CancellationTokenSource(_options.CallTimeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            var (answer, failure) = await SendSignedInAsync(request, either.Token);
            if (answer is null)
            {
                return new ApiResult<T>(failure!);
            }

            using (answer)
            {
                var body = await BodyReading.ReadAsync(answer, _options.MaxResponseBytes, either.Token);
                return body is null ? Failed<T>("The answer is longer than MaxResponseBytes.")
                    : !answer.IsSuccessStatusCode ? new ApiResult<T>(FailureReading.Read(answer, body))
                    : read(answer, body) is { } value ? new ApiResult<T>(value)
                    : Failed<T>("The answer is not what was asked for; the address may not be that of a Duplex.");
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Failed<T>("No whole answer came within CallTimeout; it is not known whether it was done.");
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            return Failed<T>("Duplex could not be reached, or the connection ended before its answer; is it running at this address?");
        }
        catch (JsonException)
        {
            return Failed<T>("The answer is not the JSON that was asked for; the address may not be that of a Duplex.");
        }
    }

    private static ApiResult<T> Failed<T>(string sentence)
        where T : class => new(new ApiFailure(0, sentence, []));

    private async ValueTask<(HttpResponseMessage? Answer, ApiFailure? Failure)> SendSignedInAsync(Func<HttpRequestMessage> request, CancellationToken cancellationToken)
    {
        for (string? refused = null; ;)
        {
            var token = await _tokens.GetAsync(refused, cancellationToken);
            if (token.Failure is { } failure)
            {
                return (null, new ApiFailure(0, failure.Sentence, []) { RetryAfter = failure.RetryAfter });
            }

            using var message = request();
            message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Token);
            if (_options.Organization is { } organization)
            {
                message.Headers.Add("Duplex-Organization", organization);
            }

            var answer = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (answer.StatusCode != HttpStatusCode.Unauthorized || refused is not null)
            {
                return (answer, null);
            }

            answer.Dispose();
            refused = token.Token;
        }
    }
}
