using System.Collections.Concurrent;
using Microsoft.IdentityModel.Tokens;

namespace Duplex.Transports.Smart.Server;

/// <summary>
/// Reads key sets by value, or from the registered address. A fetched set is kept no longer than its <c>Cache-Control</c>
/// allows (not at all without one), and never longer than an hour.
/// </summary>
public sealed class ClientKeySource(HttpClient http, TimeProvider time) : IClientKeySource
{
    /// <summary>A key set longer than this (in characters) isn't read.</summary>
    public const int MaxKeySetLength = 256 * 1024;

    private static readonly TimeSpan LongestAge = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<Uri, FetchedKeys> _fetched = new();

    public async ValueTask<IList<JsonWebKey>?> KeysOfAsync(RegisteredClient client, bool refresh, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        if (client.KeySetUrl is null)
        {
            return client.KeySetJson is null ? null : Read(client.KeySetJson);
        }

        if (!refresh && _fetched.TryGetValue(client.KeySetUrl, out var known) && known.FreshUntil > time.GetUtcNow())
        {
            return known.Keys;
        }

        return await FetchAsync(client.KeySetUrl, cancellationToken);
    }

    private async ValueTask<IList<JsonWebKey>?> FetchAsync(Uri address, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await http.GetAsync(address, HttpCompletionOption.ResponseContentRead, cancellationToken);
            if (!response.IsSuccessStatusCode || response.Content.Headers.ContentLength > MaxKeySetLength)
            {
                return null;
            }

            var text = await response.Content.ReadAsStringAsync(cancellationToken);
            var keys = text.Length > MaxKeySetLength ? null : Read(text);
            if (keys is not null)
            {
                Keep(address, keys, response.Headers.CacheControl);
            }

            return keys;
        }
        catch (HttpRequestException)
        {
            return null;
        }
        catch (TaskCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The client's own time limit ran out, not the caller's.
            return null;
        }
    }

    private void Keep(Uri address, IList<JsonWebKey> keys, System.Net.Http.Headers.CacheControlHeaderValue? cache)
    {
        if (cache is not { NoStore: false, NoCache: false, MaxAge: { } age })
        {
            _fetched.TryRemove(address, out _);
            return;
        }

        var freshUntil = time.GetUtcNow() + (age < LongestAge ? age : LongestAge);
        _fetched[address] = new FetchedKeys(keys, freshUntil);
    }

    private static IList<JsonWebKey>? Read(string json)
    {
        try
        {
            return new JsonWebKeySet(json).Keys;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private sealed record FetchedKeys(IList<JsonWebKey> Keys, DateTimeOffset FreshUntil);
}
