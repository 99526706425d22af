using System.Net;
using Duplex.Fhir.Client.Answers;
using Duplex.Fhir.Client.Http;
using Duplex.Fhir.Client.Search;
using Duplex.Fhir.Client.Tokens;

namespace Duplex.Fhir.Client;

/// <summary>
/// Reads and writes one FHIR R4 server as JSON (FHIR R4 http.html). Every answer is a result, whatever its status; only the
/// caller's cancellation throws. A 401 renews the token once and asks once more; anything else is sent again only as
/// <see cref="FhirRestClientOptions.Retry"/> says. Safe for calls at the same time; keeps nothing between them.
/// </summary>
public sealed partial class FhirRestClient : IDisposable
{
    private readonly HttpClient _http;
    private readonly bool _ownsHttp;
    private readonly Uri _base;
    private readonly IAccessTokenSource? _tokens;
    private readonly FhirRestClientOptions _options;
    private readonly TimeProvider _time;
    private readonly RepeatedCalls? _retries;

    /// <summary>A client with connections of its own: no redirects, no cookies, compressed answers.</summary>
    /// <param name="baseAddress">The FHIR base, such as <c>https://ehr.example/fhir</c>.</param>
    /// <param name="tokens">Null: no token is sent.</param>
    public FhirRestClient(Uri baseAddress, IAccessTokenSource? tokens = null)
        : this(new FhirRestClientOptions { BaseAddress = baseAddress }, tokens)
    {
    }

    /// <summary>A client with connections of its own: no redirects, no cookies, compressed answers.</summary>
    /// <param name="options">Where to, and the limits.</param>
    /// <param name="tokens">Null: no token is sent.</param>
    public FhirRestClient(FhirRestClientOptions options, IAccessTokenSource? tokens = null)
        : this(OwnHttp(), true, options, tokens, TimeProvider.System)
    {
    }

    /// <summary>A client on connections of the caller's.</summary>
    /// <param name="http">
    /// Stays the caller's, such as one of <c>IHttpClientFactory</c>. Its handler must not follow redirects: where they lead is not known to
    /// be the server. Its own time limit must not be shorter than that of <paramref name="options"/>.
    /// </param>
    /// <param name="options">Where to, and the limits.</param>
    /// <param name="tokens">Null: no token is sent.</param>
    /// <param name="time">Counts the time limit; null: the system's.</param>
    public FhirRestClient(HttpClient http, FhirRestClientOptions options, IAccessTokenSource? tokens = null, TimeProvider? time = null)
        : this(http, false, options, tokens, time ?? TimeProvider.System)
    {
    }

    /// <summary>A client on a handler of the caller's.</summary>
    /// <param name="handler">Stays the caller's. It must not follow redirects: where they lead is not known to be the server.</param>
    /// <param name="options">Where to, and the limits.</param>
    /// <param name="tokens">Null: no token is sent.</param>
    /// <param name="time">Counts the time limit.</param>
    public FhirRestClient(HttpMessageHandler handler, FhirRestClientOptions options, IAccessTokenSource? tokens, TimeProvider time)
        : this(new HttpClient(handler, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan }, true, options, tokens, time)
    {
    }

    private FhirRestClient(HttpClient http, bool ownsHttp, FhirRestClientOptions options, IAccessTokenSource? tokens, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        if (!options.BaseAddress.IsAbsoluteUri || options.BaseAddress.Scheme is not ("http" or "https"))
        {
            throw new ArgumentException("The base address must be an absolute http or https address.", nameof(options));
        }

        _http = http;
        _ownsHttp = ownsHttp;
        _base = new Uri(options.BaseAddress.AbsoluteUri.TrimEnd('/') + "/");
        _options = options;
        _tokens = tokens;
        _time = time;
        _retries = options.Retry is { } retry ? new RepeatedCalls(retry, time) : null;
    }

    /// <summary>The base with a trailing slash.</summary>
    public Uri BaseAddress => _base;

    /// <summary>True where an address (relative ones are taken from the base) is at this server's origin.</summary>
    public bool Owns(Uri address) => Origin.Same(new Uri(_base, address), _base);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_ownsHttp)
        {
            _http.Dispose();
        }
    }

    private static HttpClient OwnHttp() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    private static string Segment(string text, string parameter) => text is { Length: > 0 } and not ("." or "..")
        ? Uri.EscapeDataString(text)
        : throw new ArgumentException("Must name one part of an address: neither empty nor dots.", parameter);

    private Uri TypeAddress(string resourceType) => new(_base, Segment(resourceType, nameof(resourceType)));

    private Uri Address(string resourceType, string id) => new(_base, $"{Segment(resourceType, nameof(resourceType))}/{Segment(id, nameof(id))}");

    private static Uri WithQuery(Uri address, IReadOnlyList<QueryParameter> parameters) =>
        parameters.Count == 0 ? address : new Uri($"{address.AbsoluteUri}?{QueryParameter.ToQuery([.. parameters])}");

    private ValueTask<FhirResult> CallAsync(FhirRequest request, CancellationToken cancellationToken) =>
        _retries is not null && request.IsRepeatable
            ? _retries.RunAsync(attempt => AttemptAsync(request, attempt, cancellationToken), cancellationToken)
            : AttemptAsync(request, cancellationToken, cancellationToken);

    /// <param name="ending">Ends with the caller's token, or with the time of all tries.</param>
    private async ValueTask<FhirResult> AttemptAsync(FhirRequest request, CancellationToken ending, CancellationToken cancellationToken)
    {
        if (_tokens is null)
        {
            return await ExchangeAsync(request, null, ending, cancellationToken);
        }

        var first = await _tokens.GetAsync(null, ending);
        if (first.Failure is { } none)
        {
            return FhirResult.Failed(TransportFailures.WithoutToken(none));
        }

        var answer = await ExchangeAsync(request, first.Token, ending, cancellationToken);
        if (answer.Response is not { Status: 401 })
        {
            return answer;
        }

        // A 401 says that nothing was done, so that the same request may be sent once more.
        var renewed = await _tokens.GetAsync(first.Token, ending);
        return renewed.Failure is { } failure
            ? FhirResult.Failed(TransportFailures.WithoutToken(failure))
            : await ExchangeAsync(request, renewed.Token, ending, cancellationToken);
    }

    private async ValueTask<FhirResult> ExchangeAsync(FhirRequest request, string? token, CancellationToken ending, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(_options.CallTimeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, ending);
        using var message = request.ToMessage(token, out var content);
        try
        {
            using var answer = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, either.Token);
            var response = await ResponseReader.ReadAsync(answer, request, _options.MaxResponseBytes, _time, either.Token);
            return response is null ? FhirResult.Failed(TransportFailures.TooLarge(_options.MaxResponseBytes)) : FhirResult.Of(response);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return FhirResult.Failed(TransportFailures.TimedOut(content));
        }
        catch (HttpRequestException exception)
        {
            return FhirResult.Failed(TransportFailures.From(exception, content));
        }
        catch (IOException)
        {
            return FhirResult.Failed(TransportFailures.Lost(content));
        }
    }
}
