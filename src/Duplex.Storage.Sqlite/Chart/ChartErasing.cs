using Duplex.Chart;
using Duplex.Engine.Identity;
using Duplex.Storage.Sqlite.Native;

namespace Duplex.Storage.Sqlite.Chart;

/// <summary>Takes the contents of one patient's versions out of the chart. On the writer's thread.</summary>
internal sealed class ChartErasing(Database database, ChartIndexTables index)
{
    private readonly Statement _versions = database.Prepare("""
        SELECT v.number, v.resource, s.resource_type, r.id, v.source, r.current
        FROM chart_version v INDEXED BY chart_version_by_compartment CROSS JOIN chart_resource r ON r.number = v.resource CROSS JOIN chart_scope s ON s.number = v.scope
        WHERE v.compartment = (SELECT number FROM chart_compartment WHERE organization = ?1 AND connection = ?2 AND patient = ?3)
        ORDER BY v.number
        """);

    private readonly Statement _payload = database.Prepare("UPDATE chart_payload SET key_id = NULL, bytes = NULL WHERE number = ?1");
    private readonly Statement _version = database.Prepare("UPDATE chart_version SET deleted = 1 WHERE number = ?1");
    private readonly Statement _resource = database.Prepare("UPDATE chart_resource SET state = 1 WHERE number = ?1");

    public ErasedChart Erase(ConnectionKey connection, string patient)
    {
        var rows = _versions.Bind(1, connection).Bind(3, patient).List(row =>
            (Number: row.Long(0), Resource: row.Long(1), Reference: $"{row.Text(2)}/{row.Text(3)}", Source: new ExchangeId(row.Guid(4)), Current: row.LongOrNull(5)));
        foreach (var row in rows)
        {
            _payload.Bind(1, row.Number).Execute();
            _version.Bind(1, row.Number).Execute();
            if (row.Number == row.Current)
            {
                _resource.Bind(1, row.Resource).Execute();
                index.Delete(row.Resource);
            }
        }

        return new ErasedChart([.. rows.Select(row => row.Reference).Distinct()], [.. rows.Select(row => row.Source).Distinct()]);
    }
}
