namespace Duplex.Fhir.Client;

/// <summary>What the server is asked to send back after a write (FHIR R4 http.html#ops). It may do otherwise.</summary>
public enum PreferReturn
{
    /// <summary>No body.</summary>
    Minimal,

    /// <summary>The resource.</summary>
    Representation,

    /// <summary>Hints and warnings.</summary>
    OperationOutcome,
}

/// <summary>The headers of a write.</summary>
public sealed record WriteOptions
{
    /// <summary>Minimal by default.</summary>
    public PreferReturn Prefer { get; init; }

    /// <summary>A query without type and question mark that makes a create conditional. Null: unconditional.</summary>
    public string? IfNoneExist { get; init; }

    /// <summary>The version that an update expects to replace. Null: whichever is there.</summary>
    public string? IfMatchVersion { get; init; }

    /// <summary>Sent as <c>X-Request-Id</c>. Null: not sent.</summary>
    public string? RequestId { get; init; }

    /// <summary>
    /// True: the caller knows that doing it twice does no harm, so that <see cref="FhirRestClientOptions.Retry"/> may send it again.
    /// False by default: a write is sent once.
    /// </summary>
    public bool IsIdempotent { get; init; }
}
