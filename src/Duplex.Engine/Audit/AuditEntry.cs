using Duplex.Engine.Identity;

namespace Duplex.Engine.Audit;

/// <summary>Who did what to which thing, and how it ended. Written in the same transaction as the thing itself.</summary>
/// <param name="Who"><c>app:ID</c>, <c>person:NAME</c>, <c>sender:APP^FACILITY</c> or <c>duplex</c>.</param>
/// <param name="Action">A readable constant: <c>exchange.handled</c>, <c>delivery.sent</c>, <c>hold.decided</c>.</param>
/// <param name="Subject">An id of ours, or a resource reference.</param>
/// <param name="Outcome">A readable constant.</param>
public sealed record AuditEntry(string Organization, Instant At, string Who, string Action, string Subject, string Outcome);

public interface IAuditStore
{
    ValueTask AddAsync(AuditEntry entry);
}

public interface IAuditReader
{
    /// <summary>Entries about a subject, oldest first.</summary>
    ValueTask<IReadOnlyList<AuditEntry>> ListAsync(string organization, string subject, int max, CancellationToken cancellationToken);
}
