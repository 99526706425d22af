using Duplex.Engine.Audit;

namespace Duplex.Conformance.InMemory;

internal sealed class InMemoryAuditReader(InMemoryView view) : IAuditReader
{
    public ValueTask<IReadOnlyList<AuditEntry>> ListAsync(string organization, string subject, int max, CancellationToken cancellationToken) => view.Read<IReadOnlyList<AuditEntry>>(
        "IAuditReader.ListAsync",
        image => [.. image.Audit.GetValueOrDefault((organization, subject), []).Take(max)],
        cancellationToken);
}
