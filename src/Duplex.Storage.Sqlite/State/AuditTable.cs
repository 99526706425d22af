using Duplex.Engine.Audit;
using Duplex.Storage.Sqlite.Native;
using Duplex.Storage.Sqlite.Reading;

namespace Duplex.Storage.Sqlite.State;

internal sealed class AuditTable(Database database, UnitScope scope) : IAuditStore
{
    private readonly Statement _add = database.Prepare("INSERT INTO audit (organization, at, who, action, subject, outcome) VALUES (?1,?2,?3,?4,?5,?6)");

    public ValueTask AddAsync(AuditEntry entry)
    {
        scope.Check();
        _add.Bind(1, entry.Organization).Bind(2, entry.At).Bind(3, entry.Who).Bind(4, entry.Action).Bind(5, entry.Subject).Bind(6, entry.Outcome).Execute();
        return ValueTask.CompletedTask;
    }
}

internal sealed class AuditReader(ReaderPool readers) : IAuditReader
{
    private const string Select = """
        SELECT organization, at, who, action, subject, outcome FROM audit
        WHERE organization = ?1 AND subject = ?2 ORDER BY number LIMIT ?3
        """;

    public ValueTask<IReadOnlyList<AuditEntry>> ListAsync(string organization, string subject, int max, CancellationToken cancellationToken) => new(readers.Read(
        static (database, query) => database.Prepare(Select).Bind(1, query.organization).Bind(2, query.subject).Bind(3, query.max)
            .List(row => new AuditEntry(row.Text(0), row.Instant(1), row.Text(2), row.Text(3), row.Text(4), row.Text(5))),
        (organization, subject, max),
        cancellationToken));
}
