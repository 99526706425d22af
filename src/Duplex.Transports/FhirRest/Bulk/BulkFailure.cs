namespace Duplex.Transports.FhirRest.Bulk;

/// <summary>Why a call of a Bulk export gave nothing.</summary>
/// <param name="IsTransient">Later it may.</param>
/// <param name="Sentence">What is wrong, without addresses (they may be signed) and without patient data.</param>
/// <param name="RetryAfter">The server's own wish.</param>
public sealed record BulkFailure(bool IsTransient, string Sentence, TimeSpan? RetryAfter = null);

/// <summary>The answer to a kick-off: where to poll, or why not.</summary>
public sealed record BulkKickOff(Uri? Status, BulkFailure? Failure);

/// <summary>The answer to a poll.</summary>
/// <param name="Manifest">Set once it is done.</param>
/// <param name="Progress">What the server tells of a running one.</param>
/// <param name="RetryAfter">When to poll again, as the server wishes.</param>
public sealed record BulkPoll(BulkManifest? Manifest, string? Progress, TimeSpan? RetryAfter, BulkFailure? Failure);
