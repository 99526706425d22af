using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace Duplex.Transports.Webhooks;

/// <summary>
/// Calls webhooks of one connection. Redirects and proxies are not followed, and each address that a name stands for is judged at the
/// moment of connecting, so that a name cannot first mean one machine and then another.
/// </summary>
public sealed class WebhookSender : IDisposable
{
    private static readonly TimeSpan ConnectionLife = TimeSpan.FromMinutes(5);

    private readonly HttpClient _http;
    private readonly WebhookTargets _targets;
    private readonly Func<string, CancellationToken, Task<IPAddress[]>> _resolve;
    private readonly TimeProvider _time;

    /// <param name="resolve">The addresses of a host name; null: the machine's resolver.</param>
    public WebhookSender(WebhookTargets targets, TimeProvider time, Func<string, CancellationToken, Task<IPAddress[]>>? resolve = null)
    {
        _targets = targets;
        _time = time;
        _resolve = resolve ?? Dns.GetHostAddressesAsync;
        _http = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.None,
            MaxResponseHeadersLength = 16,
            PooledConnectionLifetime = ConnectionLife,
            ConnectCallback = ConnectAsync,
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    public async ValueTask<WebhookAnswer> SendAsync(WebhookCall call, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(call);
        if (_targets.Refuse(call.Endpoint) is { } refusal)
        {
            return new WebhookAnswer(WebhookOutcome.Refused, refusal);
        }

        using var limit = new CancellationTokenSource(call.Timeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            using var request = RequestOf(call);
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token).ConfigureAwait(false);
            return AnswerOf(response);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new WebhookAnswer(WebhookOutcome.NoAnswer, string.Create(CultureInfo.InvariantCulture, $"The endpoint did not answer within {call.Timeout.TotalSeconds:0} s."));
        }
        catch (HttpRequestException failure)
        {
            for (Exception? cause = failure; cause is not null; cause = cause.InnerException)
            {
                if (cause is TargetRefusedException)
                {
                    return new WebhookAnswer(WebhookOutcome.Refused, cause.Message);
                }
            }

            return new WebhookAnswer(WebhookOutcome.NoAnswer, $"The endpoint could not be reached ({failure.HttpRequestError}).");
        }
    }

    public void Dispose() => _http.Dispose();

    private HttpRequestMessage RequestOf(WebhookCall call)
    {
        var content = new ReadOnlyMemoryContent(call.Body);
        if (call.MediaType is { } type)
        {
            content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        }

        var request = new HttpRequestMessage(HttpMethod.Post, call.Endpoint) { Content = content };
        request.Headers.TryAddWithoutValidation("User-Agent", "Duplex");
        foreach (var (name, value) in call.Headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value))
            {
                content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        request.Headers.TryAddWithoutValidation(WebhookSignature.Header, WebhookSignature.Of(call.Body.Span, _time.GetUtcNow(), call.Secrets));
        return request;
    }

    private WebhookAnswer AnswerOf(HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        return status switch
        {
            >= 200 and < 300 => new WebhookAnswer(WebhookOutcome.Taken),
            StatusCodes.Status410Gone => new WebhookAnswer(WebhookOutcome.Gone, "The endpoint answered 410: it wants to hear no more."),
            >= 300 and < 400 => new WebhookAnswer(WebhookOutcome.NotTaken, $"The endpoint answered {status}; redirects are not followed, so name the final address."),
            _ => new WebhookAnswer(WebhookOutcome.NotTaken, $"The endpoint answered {status}.", RetryAfterOf(response)),
        };
    }

    private TimeSpan? RetryAfterOf(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } span } => span,
        { Date: { } date } when date - _time.GetUtcNow() is var span && span > TimeSpan.Zero => span,
        _ => null,
    };

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await _resolve(host, cancellationToken).ConfigureAwait(false);
        if (addresses.Length == 0)
        {
            throw new SocketException((int)SocketError.HostNotFound);
        }

        // One bad address is enough: which of them is taken is the other side's choice.
        if (!Array.TrueForAll(addresses, address => _targets.Allows(host, address)))
        {
            throw new TargetRefusedException("The host stands for a machine that is not on the public Internet; have it allowed in the connection's configuration (webhooks.allow), or name a public one.");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private sealed class TargetRefusedException(string message) : IOException(message);
}
