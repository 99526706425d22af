using Duplex.Fhir.Client;

namespace Duplex.Vendors.FhirR4;

/// <summary>
/// The server's CapabilityStatement: asked when it is first needed, and again an hour later. One that could not be had is asked for again
/// after half a minute; until then the last one counts.
/// </summary>
internal sealed class CapabilityCache(FhirRestClient client, TimeProvider time) : IServerCapabilities
{
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(1);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private Task<ServerCapability?>? _asking;
    private ServerCapability? _known;
    private DateTimeOffset _until;

    public async ValueTask<ServerCapability?> GetAsync(CancellationToken cancellationToken)
    {
        Task<ServerCapability?> asking;
        lock (_lock)
        {
            if (time.GetUtcNow() < _until)
            {
                return _known;
            }

            // One call for all who wait; whoever gives up waiting does not end it for the others.
            asking = _asking ??= AskAsync();
        }

        return await asking.WaitAsync(cancellationToken);
    }

    private async Task<ServerCapability?> AskAsync()
    {
        var answer = await client.CapabilitiesAsync(CancellationToken.None);
        var read = answer.Response is { IsSuccess: true } response ? ServerCapability.Read(response.Body) : null;
        lock (_lock)
        {
            _known = read ?? _known;
            _until = time.GetUtcNow() + (read is null ? AfterFailure : Fresh);
            _asking = null;
            return _known;
        }
    }
}
