namespace Duplex.Transports.Smart.Server;

/// <summary>One sentence for each failure: what is wrong, and what would be right.</summary>
internal static class ClientAssertionTexts
{
    public static string Of(ClientAssertionFailure failure) => failure switch
    {
        ClientAssertionFailure.WrongAssertionType => $"client_assertion_type must be {ClientAssertionVerifier.AssertionType}",
        ClientAssertionFailure.Malformed => "client_assertion is not a signed JSON Web Token in compact form",
        ClientAssertionFailure.UnsupportedAlgorithm => "the assertion's alg must be RS384 or ES384",
        ClientAssertionFailure.IssuerIsNotSubject => "iss and sub must both be the client_id",
        ClientAssertionFailure.UnknownClient => "no client with the assertion's iss is registered here",
        ClientAssertionFailure.ForeignKeySet => "jku must be the key set address that was registered, or absent",
        ClientAssertionFailure.KeysUnavailable => "the client's registered key set can't be read now",
        ClientAssertionFailure.NoMatchingKey => "no registered key has the assertion's kid and a type that fits its alg",
        ClientAssertionFailure.AmbiguousKey => "more than one registered key has the assertion's kid; a kid must be unique in the key set",
        ClientAssertionFailure.WrongSignature => "the signature does not match the registered key",
        ClientAssertionFailure.WrongAudience => "aud must be the address of this token endpoint",
        ClientAssertionFailure.NoExpiry => "exp is missing; it must be at most 5 minutes ahead",
        ClientAssertionFailure.Expired => "the assertion has expired; check the clock",
        ClientAssertionFailure.NotYetValid => "nbf or iat lies in the future; check the clock",
        ClientAssertionFailure.LifetimeTooLong => "exp must be at most 5 minutes ahead",
        ClientAssertionFailure.NoJti => "jti is missing; it must be unique for each assertion",
        ClientAssertionFailure.Replayed => "this jti was used before; sign a new assertion for each request",
        _ => throw new ArgumentOutOfRangeException(nameof(failure), failure, "not a known failure"),
    };
}
