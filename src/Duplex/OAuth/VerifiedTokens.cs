using System.Collections.Concurrent;

namespace Duplex.OAuth;

/// <summary>
/// Tokens that were found to be good, until they end: checking a signature on P-384 takes many times what answering a read takes, and an
/// app shows the same token with each request. What is not good is checked each time.
/// </summary>
internal sealed class VerifiedTokens(TimeProvider time)
{
    /// <summary>A token is at most 8 KiB; most are one.</summary>
    private const int Most = 1_024;

    private readonly ConcurrentDictionary<(string Token, string Issuer), (AccessToken Content, DateTime Ends)> _tokens = new();

    public AccessToken? Find(string token, string issuer) =>
        _tokens.TryGetValue((token, issuer), out var known) && known.Ends > time.GetUtcNow().UtcDateTime ? known.Content : null;

    public void Add(string token, string issuer, AccessToken content, DateTime ends)
    {
        if (_tokens.Count >= Most)
        {
            MakeRoom();
        }

        _tokens[(token, issuer)] = (content, ends);
    }

    private void MakeRoom()
    {
        var now = time.GetUtcNow().UtcDateTime;
        foreach (var (key, known) in _tokens)
        {
            if (known.Ends <= now)
            {
                _tokens.TryRemove(key, out _);
            }
        }

        if (_tokens.Count >= Most)
        {
            _tokens.Clear();
        }
    }
}
