namespace Duplex.Facade;

/// <summary>Reads a counterparty, in FHIR terms: live, or what it has told. Each call ends by itself within the connection's time limit.</summary>
public interface IConnectionReader
{
    /// <summary>Base address under which the counterparty names its resources, without a slash at its end.</summary>
    string BaseAddress { get; }

    ValueTask<ConnectionAnswer> ReadAsync(string resourceType, string id, CancellationToken cancellationToken);

    /// <param name="parameters">Names and values, not yet encoded; a name may come more than once.</param>
    ValueTask<ConnectionAnswer> SearchAsync(
        string resourceType, IReadOnlyList<KeyValuePair<string, string>> parameters, CancellationToken cancellationToken);

    /// <summary>Follows a link of a Bundle that the counterparty gave; it lies under <see cref="BaseAddress"/>.</summary>
    ValueTask<ConnectionAnswer> FollowAsync(string address, CancellationToken cancellationToken);
}

/// <summary>A counterparty's answer.</summary>
/// <param name="Status">HTTP status; 0 when there was no answer.</param>
/// <param name="Body">FHIR JSON; may be empty.</param>
/// <param name="ETag">As the counterparty wrote it, or null.</param>
/// <param name="LastModified">As the counterparty wrote it, or null.</param>
public sealed record ConnectionAnswer(int Status, ReadOnlyMemory<byte> Body, string? ETag = null, string? LastModified = null)
{
    public static ConnectionAnswer NotReached { get; } = new(0, ReadOnlyMemory<byte>.Empty);

    /// <summary>What an app is told where it is not an answer; null: what the status says.</summary>
    public string? Sentence { get; init; }

    /// <summary>How long the counterparty asks to wait, or null.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Media type of the body without parameters; null where none is known.</summary>
    public string? MediaType { get; init; }

    public bool IsOk => Status is >= 200 and < 300;

    /// <summary>The counterparty says that there is no such thing.</summary>
    public bool IsAbsent => Status is StatusCodes.Status404NotFound or StatusCodes.Status410Gone;
}
