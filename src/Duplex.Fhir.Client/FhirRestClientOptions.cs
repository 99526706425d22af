namespace Duplex.Fhir.Client;

/// <summary>Where a client talks to, and its limits.</summary>
public sealed record FhirRestClientOptions
{
    /// <summary>The FHIR base, such as <c>https://ehr.example/fhir</c>; a trailing slash makes no difference.</summary>
    public required Uri BaseAddress { get; init; }

    /// <summary>The time limit of one call from the first connect to the last byte, its token apart. 10 seconds by default.</summary>
    public TimeSpan CallTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The longest answer that is read, in bytes. 64 MiB by default: the inline attachments of a large chart page.</summary>
    public int MaxResponseBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>When a call is made again. Null by default: never, apart from the one time after a 401 with a renewed token.</summary>
    public FhirRetryOptions? Retry { get; init; }
}
