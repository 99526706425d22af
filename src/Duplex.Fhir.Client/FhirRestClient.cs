using Duplex.Fhir.Client.Answers;
using Duplex.Fhir.Client.Http;
using Duplex.Fhir.Client.Search;
using Duplex.Fhir.Client.Tokens;

namespace Duplex.Fhir.Client;

/// <summary>
/// Reads and writes one FHIR R4 server as JSON (FHIR R4 http.html). Every answer is a result, whatever its status; only the
/// caller's cancellation throws. A 401 renews the token once and asks once more. Safe for calls at the same time.
/// </summary>
public sealed class FhirRestClient : IDisposable
{
    private readonly HttpClient _http;
    private readonly Uri _base;
    private readonly IAccessTokenSource? _tokens;
    private readonly FhirRestClientOptions _options;
    private readonly TimeProvider _time;

    /// <param name="handler">Stays the caller's. It must not follow redirects: where they lead is not known to be the server.</param>
    /// <param name="options">Where to, and the limits.</param>
    /// <param name="tokens">Null: no token is sent.</param>
    /// <param name="time">Counts the time limit.</param>
    public FhirRestClient(HttpMessageHandler handler, FhirRestClientOptions options, IAccessTokenSource? tokens, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(handler);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        if (!options.BaseAddress.IsAbsoluteUri || options.BaseAddress.Scheme is not ("http" or "https"))
        {
            throw new ArgumentException("The base address must be an absolute http or https address.", nameof(options));
        }

        _http = new HttpClient(handler, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
        _base = new Uri(options.BaseAddress.AbsoluteUri.TrimEnd('/') + "/");
        _options = options;
        _tokens = tokens;
        _time = time;
    }

    /// <summary>The base with a trailing slash.</summary>
    public Uri BaseAddress => _base;

    /// <summary>The capability statement.</summary>
    public ValueTask<FhirResult> CapabilitiesAsync(CancellationToken cancellationToken) =>
        CallAsync(new FhirRequest(HttpMethod.Get, new Uri(_base, "metadata")), cancellationToken);

    /// <summary>Reads the current version, past any cache.</summary>
    public ValueTask<FhirResult> ReadAsync(string resourceType, string id, CancellationToken cancellationToken) =>
        CallAsync(new FhirRequest(HttpMethod.Get, Address(resourceType, id)) { ResourceType = resourceType }, cancellationToken);

    /// <summary>Reads one version.</summary>
    public ValueTask<FhirResult> ReadVersionAsync(string resourceType, string id, string version, CancellationToken cancellationToken) =>
        CallAsync(
            new FhirRequest(HttpMethod.Get, new Uri($"{Address(resourceType, id).AbsoluteUri}/_history/{Uri.EscapeDataString(version)}")) { ResourceType = resourceType },
            cancellationToken);

    /// <summary>Fetches an attachment in its own media type or as a Binary, from an address at this server.</summary>
    /// <exception cref="ArgumentException">The address is at another origin, where the token must not go.</exception>
    public ValueTask<FhirResult> ReadAttachmentAsync(Uri address, string mediaType, CancellationToken cancellationToken)
    {
        var absolute = new Uri(_base, address);
        return Origin.Same(absolute, _base)
            ? CallAsync(new FhirRequest(HttpMethod.Get, absolute) { Accept = $"{mediaType}, {FhirMediaTypes.Json};q=0.5" }, cancellationToken)
            : throw new ArgumentException("The address is at another origin; ask Owns first.", nameof(address));
    }

    /// <summary>True where an address (relative ones are taken from the base) is at this server's origin.</summary>
    public bool Owns(Uri address) => Origin.Same(new Uri(_base, address), _base);

    /// <summary>The first page of a search; the server is asked to refuse parameters that it does not know.</summary>
    public async ValueTask<SearchPage> SearchAsync(string resourceType, IReadOnlyList<SearchParameter> parameters, CancellationToken cancellationToken)
    {
        var query = SearchParameter.ToQuery([.. parameters]);
        var address = new Uri(_base, $"{Uri.EscapeDataString(resourceType)}?{query}");
        return SearchPage.From(await CallAsync(new FhirRequest(HttpMethod.Get, address) { Strict = true }, cancellationToken), address);
    }

    /// <summary>The page after one whose continuation is <see cref="SearchContinuation.More"/>.</summary>
    public async ValueTask<SearchPage> NextAsync(SearchPage page, CancellationToken cancellationToken)
    {
        var next = page.Next ?? throw new InvalidOperationException("There is no further page to ask for.");
        return SearchPage.From(await CallAsync(new FhirRequest(HttpMethod.Get, next), cancellationToken), next);
    }

    /// <summary>Creates a resource. The body is sent as it is.</summary>
    public ValueTask<FhirResult> CreateAsync(string resourceType, ReadOnlyMemory<byte> body, WriteOptions options, CancellationToken cancellationToken) =>
        CallAsync(
            new FhirRequest(HttpMethod.Post, new Uri(_base, Uri.EscapeDataString(resourceType))) { Body = body, Write = options, ResourceType = resourceType },
            cancellationToken);

    /// <summary>Updates a resource. The body is sent as it is and must hold the same id.</summary>
    public ValueTask<FhirResult> UpdateAsync(string resourceType, string id, ReadOnlyMemory<byte> body, WriteOptions options, CancellationToken cancellationToken) =>
        CallAsync(
            new FhirRequest(HttpMethod.Put, Address(resourceType, id)) { Body = body, Write = options, ResourceType = resourceType },
            cancellationToken);

    /// <summary>Sends a Bundle of type transaction or batch to the base (FHIR R4 http.html#transaction). The body is sent as it is.</summary>
    public ValueTask<FhirResult> TransactionAsync(ReadOnlyMemory<byte> body, WriteOptions options, CancellationToken cancellationToken) =>
        CallAsync(new FhirRequest(HttpMethod.Post, _base) { Body = body, Write = options }, cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private Uri Address(string resourceType, string id) => new(_base, $"{Uri.EscapeDataString(resourceType)}/{Uri.EscapeDataString(id)}");

    private async ValueTask<FhirResult> CallAsync(FhirRequest request, CancellationToken cancellationToken)
    {
        if (_tokens is null)
        {
            return await ExchangeAsync(request, null, cancellationToken);
        }

        var first = await _tokens.GetAsync(null, cancellationToken);
        if (first.Failure is { } none)
        {
            return FhirResult.Failed(TransportFailures.WithoutToken(none));
        }

        var answer = await ExchangeAsync(request, first.Token, cancellationToken);
        if (answer.Response is not { Status: 401 })
        {
            return answer;
        }

        // A 401 says that nothing was done, so that the same request may be sent once more.
        var renewed = await _tokens.GetAsync(first.Token, cancellationToken);
        return renewed.Failure is { } failure
            ? FhirResult.Failed(TransportFailures.WithoutToken(failure))
            : await ExchangeAsync(request, renewed.Token, cancellationToken);
    }

    private async ValueTask<FhirResult> ExchangeAsync(FhirRequest request, string? token, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(_options.CallTimeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
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
