namespace Duplex.Fhir.Client.Tokens;

/// <summary>One bearer token that somebody else got; it can't be renewed.</summary>
public sealed class FixedAccessToken : IAccessTokenSource
{
    private readonly AccessTokenResult _token;

    /// <param name="token">As sent after <c>Bearer</c>.</param>
    public FixedAccessToken(string token) => _token = AccessTokenResult.Of(token);

    /// <inheritdoc/>
    public ValueTask<AccessTokenResult> GetAsync(string? refused, CancellationToken cancellationToken) => ValueTask.FromResult(
        refused is null
            ? _token
            : AccessTokenResult.Failed(new AccessTokenFailure(
                AccessTokenFailureKind.Refused,
                "token-refused",
                "The server refused the token, and there is no other; it must be for this server and not have ended.")));
}
