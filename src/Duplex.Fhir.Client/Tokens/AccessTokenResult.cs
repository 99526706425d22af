namespace Duplex.Fhir.Client.Tokens;

/// <summary>Why there is no token.</summary>
public enum AccessTokenFailureKind
{
    /// <summary>The token endpoint could not be asked or did not answer usefully; later it may.</summary>
    Unreachable,

    /// <summary>The token endpoint said no; without somebody changing something it will say no again.</summary>
    Refused,
}

/// <summary>Why there is no token, without secrets.</summary>
/// <param name="Code">The token endpoint's own error code (RFC 6749 section 5.2), such as <c>invalid_client</c>, or a readable constant of ours.</param>
/// <param name="Sentence">What is wrong and what would be right.</param>
/// <param name="RetryAfter">The token endpoint's own wish, when it gave one.</param>
public sealed record AccessTokenFailure(AccessTokenFailureKind Kind, string Code, string Sentence, TimeSpan? RetryAfter = null);

/// <summary>A bearer token, or why there is none.</summary>
public sealed class AccessTokenResult
{
    private AccessTokenResult(string? token, AccessTokenFailure? failure)
    {
        Token = token;
        Failure = failure;
    }

    /// <summary>The token as sent after <c>Bearer</c>; null when there is a <see cref="Failure"/>.</summary>
    public string? Token { get; }

    /// <summary>Null when there is a <see cref="Token"/>.</summary>
    public AccessTokenFailure? Failure { get; }

    /// <summary>A result that holds a token.</summary>
    public static AccessTokenResult Of(string token)
    {
        ArgumentException.ThrowIfNullOrEmpty(token);
        return new AccessTokenResult(token, null);
    }

    /// <summary>A result that says why there is none.</summary>
    public static AccessTokenResult Failed(AccessTokenFailure failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return new AccessTokenResult(null, failure);
    }
}
