namespace Duplex.Transports.Smart.Server;

/// <summary>Why an assertion was refused. Towards the client each is <c>invalid_client</c> (RFC 6749, section 5.2).</summary>
public enum ClientAssertionFailure
{
    WrongAssertionType,
    Malformed,
    UnsupportedAlgorithm,
    IssuerIsNotSubject,
    UnknownClient,
    ForeignKeySet,
    KeysUnavailable,
    NoMatchingKey,
    AmbiguousKey,
    WrongSignature,
    WrongAudience,
    NoExpiry,
    Expired,
    NotYetValid,
    LifetimeTooLong,
    NoJti,
    Replayed,
}
