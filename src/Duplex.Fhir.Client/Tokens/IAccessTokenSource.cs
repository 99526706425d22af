namespace Duplex.Fhir.Client.Tokens;

/// <summary>Where a client gets its bearer tokens. Safe for calls at the same time.</summary>
public interface IAccessTokenSource
{
    /// <summary>A token that should be good now.</summary>
    /// <param name="refused">The token that the server has just answered 401 to; it is not given again. Null on a first try.</param>
    /// <param name="cancellationToken">Ends this caller's wait only.</param>
    ValueTask<AccessTokenResult> GetAsync(string? refused, CancellationToken cancellationToken);
}
