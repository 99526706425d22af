using System.Net;
using System.Net.Http.Headers;
using Duplex.Fhir.Client.Tokens;

namespace Duplex.Transports.FhirRest.Bulk;

/// <summary>
/// Asks a counterparty for a Bulk export and fetches what it made (Bulk Data Access 1.0 to 3.0). The token goes to the base's own origin only, and to
/// files only where the manifest asks for it.
/// </summary>
public sealed class BulkExportClient : IDisposable
{
    private const string FhirJson = "application/fhir+json";
    private const string Json = "application/json";
    private const string Ndjson = "application/fhir+ndjson";

    private readonly Uri _base;
    private readonly BulkExportOptions _options;
    private readonly BulkCalls _calls;

    /// <param name="handler">Stays the caller's; it must not follow redirects.</param>
    public BulkExportClient(HttpMessageHandler handler, BulkExportOptions options, IAccessTokenSource tokens, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _base = options.Base.AbsoluteUri.EndsWith('/') ? options.Base : new Uri(options.Base.AbsoluteUri + "/");
        _calls = new BulkCalls(handler, options, _base, tokens, time);
    }

    public async Task<BulkKickOff> StartAsync(BulkExportQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var address = new Uri(_base, query.ToAddress());
        var answer = await _calls.SendAsync(() => Request(HttpMethod.Get, address, FhirJson, "respond-async"), withToken: true, cancellationToken);
        if (answer.Failure is { } failure)
        {
            return new BulkKickOff(null, failure);
        }

        using var message = answer.Message!;
        if (message.StatusCode != HttpStatusCode.Accepted)
        {
            return new BulkKickOff(null, _calls.FailureOf(message, "The counterparty did not accept the export"));
        }

        var location = message.Content.Headers.ContentLocation ?? message.Headers.Location;
        var status = location is null ? null : new Uri(address, location);
        return status is null ? new BulkKickOff(null, new BulkFailure(false, "The counterparty accepted the export and did not say where to poll it (Content-Location)."))
            : !_calls.IsOwn(status) ? new BulkKickOff(null, new BulkFailure(false, "The counterparty names another server to poll, to which its token is not shown."))
            : new BulkKickOff(status, null);
    }

    public async Task<BulkPoll> PollAsync(Uri status, CancellationToken cancellationToken)
    {
        var answer = await _calls.SendAsync(() => Request(HttpMethod.Get, status, Json), withToken: true, cancellationToken);
        if (answer.Failure is { } failure)
        {
            return new BulkPoll(null, null, null, failure);
        }

        using var message = answer.Message!;
        if (message.StatusCode == HttpStatusCode.Accepted)
        {
            var progress = message.Headers.TryGetValues("X-Progress", out var values) ? values.FirstOrDefault() : null;
            return new BulkPoll(null, progress is { Length: > 100 } ? progress[..100] : progress, _calls.RetryAfterOf(message), null);
        }

        if (message.StatusCode != HttpStatusCode.OK)
        {
            return new BulkPoll(null, null, null, _calls.FailureOf(message, "The counterparty's export failed"));
        }

        var manifest = BulkManifest.Parse(await BulkCalls.ReadAsync(message, _options.MaxManifestBytes, cancellationToken), status);
        return manifest is null ? new BulkPoll(null, null, null, new BulkFailure(false, "The counterparty's manifest is none: transactionTime, requiresAccessToken and output are needed."))
            : manifest.Next is { } next ? await AppendAsync(manifest, next, cancellationToken)
            : new BulkPoll(manifest, null, null, null);
    }

    /// <summary>Streams a file, compressed on its way where the server does so.</summary>
    /// <param name="take">Gets the bytes piece by piece; the next are read once it is done.</param>
    /// <returns>Null where all went well.</returns>
    public Task<BulkFailure?> DownloadAsync(BulkManifestFile file, bool requiresAccessToken, Func<ReadOnlyMemory<byte>, ValueTask> take, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        return requiresAccessToken && !_calls.IsOwn(file.Address)
            ? Task.FromResult<BulkFailure?>(new BulkFailure(false, "A file lies on another server and wants the token, which is shown to the counterparty's own server only."))
            : _calls.StreamAsync(() => Request(HttpMethod.Get, file.Address, Ndjson), requiresAccessToken, take, cancellationToken);
    }

    /// <summary>Cancels the export, or lets the server clean up.</summary>
    /// <returns>False where the server did not take it.</returns>
    public async Task<bool> EndAsync(Uri status, CancellationToken cancellationToken)
    {
        var answer = await _calls.SendAsync(() => Request(HttpMethod.Delete, status, FhirJson), withToken: true, cancellationToken);
        using var message = answer.Message;
        return message is { IsSuccessStatusCode: true } or { StatusCode: HttpStatusCode.NotFound };
    }

    public void Dispose() => _calls.Dispose();

    private async Task<BulkPoll> AppendAsync(BulkManifest manifest, Uri next, CancellationToken cancellationToken)
    {
        const int mostPages = 1_000;
        for (var page = 1; page < mostPages; page++)
        {
            if (!_calls.IsOwn(next))
            {
                return new BulkPoll(null, null, null, new BulkFailure(false, "The manifest goes on at another server, to which the token is not shown."));
            }

            var address = next;
            var answer = await _calls.SendAsync(() => Request(HttpMethod.Get, address, Json), withToken: true, cancellationToken);
            using var message = answer.Message;
            if (answer.Failure is not null || message!.StatusCode != HttpStatusCode.OK
                || BulkManifest.Parse(await BulkCalls.ReadAsync(message, _options.MaxManifestBytes, cancellationToken), next) is not { } more)
            {
                return new BulkPoll(null, null, null, answer.Failure ?? new BulkFailure(true, "A page of the manifest could not be read."));
            }

            manifest = manifest with { Output = [.. manifest.Output, .. more.Output], Deleted = [.. manifest.Deleted, .. more.Deleted], Errors = [.. manifest.Errors, .. more.Errors], Next = null };
            if (more.Next is null)
            {
                return new BulkPoll(manifest, null, null, null);
            }

            next = more.Next;
        }

        return new BulkPoll(null, null, null, new BulkFailure(false, $"The manifest has more than {mostPages} pages."));
    }

    private static HttpRequestMessage Request(HttpMethod method, Uri address, string accept, string? prefer = null)
    {
        var request = new HttpRequestMessage(method, address);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        request.Headers.CacheControl = new CacheControlHeaderValue { NoCache = true };
        if (prefer is not null)
        {
            request.Headers.TryAddWithoutValidation("Prefer", prefer);
        }

        return request;
    }
}
