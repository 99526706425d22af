using System.Net.Http.Headers;
using System.Text;
using Duplex.Client.Answers;

namespace Duplex.Client;

/// <content>A write through the facade whose loop is followed.</content>
public sealed partial class DuplexClient
{
    /// <summary>Creates a resource through a connection's facade. The answer names the loop that proves it; a plain FHIR client gives the rest.</summary>
    /// <param name="connection">Its name.</param>
    /// <param name="resourceType">Such as <c>DocumentReference</c>.</param>
    /// <param name="body">FHIR JSON, sent as it is.</param>
    /// <param name="options">Idempotency and attestation.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public ValueTask<ApiResult<WriteReceipt>> WriteAsync(
        string connection, string resourceType, ReadOnlyMemory<byte> body, FacadeWriteOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return SendAsync(
            () =>
            {
                var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{FacadeOf(connection).AbsoluteUri}/{Uri.EscapeDataString(resourceType)}"))
                {
                    Content = new ReadOnlyMemoryContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/fhir+json") } },
                };
                request.Headers.Add("Idempotency-Key", options.IdempotencyKey);
                if (options.Provenance is { } provenance)
                {
                    request.Headers.Add("X-Provenance", provenance);
                }

                return request;
            },
            (answer, said) => ReceiptOf(answer, said),
            cancellationToken);
    }

    private static WriteReceipt? ReceiptOf(HttpResponseMessage answer, byte[] said)
    {
        var monitor = answer.Headers.TryGetValues("Link", out var links)
            ? links.SelectMany(link => link.Split(',')).FirstOrDefault(link => link.Contains("rel=\"monitor\"", StringComparison.Ordinal))?.Split('<', '>')[1]
            : answer.Headers.Location?.OriginalString;
        return monitor is not null && Guid.TryParse(monitor.AsSpan(monitor.LastIndexOf('/') + 1), out var loop)
            ? new WriteReceipt((int)answer.StatusCode, (int)answer.StatusCode == 201 ? answer.Headers.Location : null, loop, Encoding.UTF8.GetString(said))
            : null;
    }
}

/// <summary>How a write is sent.</summary>
public sealed record FacadeWriteOptions
{
    /// <summary>1 to 255 visible ASCII characters, one for each write: the same key and body give the first answer again.</summary>
    public required string IdempotencyKey { get; init; }

    /// <summary>The author's attestation, a FHIR Provenance on one line of JSON; without it a note is filed as a draft.</summary>
    public string? Provenance { get; init; }
}

/// <summary>A write that was taken.</summary>
/// <param name="Status">201: the counterparty has it; 202: not yet.</param>
/// <param name="Location">The resource under the counterparty's own id, after 201.</param>
/// <param name="Loop">What proves it.</param>
/// <param name="Outcome">The answer's body: an OperationOutcome in FHIR JSON.</param>
public sealed record WriteReceipt(int Status, Uri? Location, Guid Loop, string Outcome);
