using System.Net;
using System.Net.Http.Headers;

namespace Duplex.Fhir.Client.Http;

/// <summary>
/// A body that knows whether the transport has begun to take it. Until then the server cannot have carried out the write,
/// however the connection ended; from then on it may have.
/// </summary>
internal sealed class WatchedContent : HttpContent
{
    private readonly ReadOnlyMemory<byte> _body;
    private volatile bool _begun;

    public WatchedContent(ReadOnlyMemory<byte> body, string mediaType)
    {
        _body = body;
        Headers.ContentType = mediaType == FhirMediaTypes.Form ? new MediaTypeHeaderValue(mediaType) : new MediaTypeHeaderValue(mediaType, "utf-8");
    }

    public bool Begun => _begun;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        _begun = true;
        await stream.WriteAsync(_body, cancellationToken);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _body.Length;
        return true;
    }
}
