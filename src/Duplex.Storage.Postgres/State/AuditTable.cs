using Duplex.Engine.Audit;
using Duplex.Storage.Postgres.Connections;
using Duplex.Storage.Postgres.Statements;
using Duplex.Storage.Postgres.Units;

namespace Duplex.Storage.Postgres.State;

internal sealed class AuditTable(PostgresUnit unit) : IAuditStore
{
    private const string Add = "INSERT INTO audit (organization, at, who, action, subject, outcome) VALUES ($1,$2,$3,$4,$5,$6)";

    public ValueTask AddAsync(AuditEntry entry) => unit.WriteAsync(
        new Statement(Add).With(entry.Organization).With(entry.At).With(entry.Who).With(entry.Action).With(entry.Subject).With(entry.Outcome));
}

internal sealed class AuditReader(StateConnections connections) : IAuditReader
{
    private const string Select = """
        SELECT organization, at, who, action, subject, outcome FROM audit
        WHERE organization = $1 AND subject = $2 ORDER BY number LIMIT $3
        """;

    public ValueTask<IReadOnlyList<AuditEntry>> ListAsync(string organization, string subject, int max, CancellationToken cancellationToken) => connections.ListAsync(
        new Statement(Select).With(organization).With(subject).With(max)
            .Rows(row => new AuditEntry(row.Text(0), row.Instant(1), row.Text(2), row.Text(3), row.Text(4), row.Text(5))),
        cancellationToken);
}
