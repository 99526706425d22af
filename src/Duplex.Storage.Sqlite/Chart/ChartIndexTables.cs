using Duplex.Fhir.Search;
using Duplex.Storage.Relational.Rows;
using Duplex.Storage.Sqlite.Native;

namespace Duplex.Storage.Sqlite.Chart;

/// <summary>Writes and deletes index rows. On the writer's thread.</summary>
internal sealed class ChartIndexTables(Database database, ChartNames names)
{
    private readonly IndexRows _rows = new();
    private readonly Statement _token = database.Prepare("INSERT OR IGNORE INTO chart_token (resource, parameter, code, system) VALUES (?1, ?2, ?3, ?4)");
    private readonly Statement _reference = database.Prepare("INSERT OR IGNORE INTO chart_reference (resource, parameter, value, type) VALUES (?1, ?2, ?3, ?4)");
    private readonly Statement _date = database.Prepare("INSERT OR IGNORE INTO chart_date (resource, parameter, until, since) VALUES (?1, ?2, ?3, ?4)");
    private readonly Statement _text = database.Prepare("INSERT OR IGNORE INTO chart_string (resource, parameter, text) VALUES (?1, ?2, ?3)");
    private readonly Statement _number = database.Prepare("INSERT OR IGNORE INTO chart_number (resource, parameter, unit, low, high) VALUES (?1, ?2, ?3, ?4, ?5)");

    private readonly Statement[] _deletions =
    [
        .. new[] { "token", "reference", "date", "string", "number" }.Select(kind => database.Prepare($"DELETE FROM chart_{kind} WHERE resource = ?1")),
    ];

    /// <summary>Index rows written so far.</summary>
    public long Written { get; private set; }

    public void Add(string organization, ChartScope scope, long resource, IReadOnlyList<SearchIndexValue> values)
    {
        _rows.Read(values);
        foreach (var row in _rows.Tokens)
        {
            if (scope.Parameters.TryGetValue(row.Parameter, out var parameter))
            {
                _token.Bind(1, resource).Bind(2, parameter).Bind(3, row.Code).Bind(4, row.SystemName is { } system ? names.Term(organization, system) : row.System).Execute();
            }
        }

        foreach (var row in _rows.References)
        {
            if (scope.Parameters.TryGetValue(row.Parameter, out var parameter))
            {
                var type = row.TargetType is { } target ? names.Term(organization, target) : IndexCodes.None;
                _reference.Bind(1, resource).Bind(2, parameter).Bind(3, row.Value).Bind(4, row.IsUrl ? IndexCodes.OfUrl(type) : type).Execute();
            }
        }

        foreach (var row in _rows.Dates)
        {
            if (scope.Parameters.TryGetValue(row.Parameter, out var parameter))
            {
                _date.Bind(1, resource).Bind(2, parameter).Bind(3, row.Until).Bind(4, row.Since).Execute();
            }
        }

        foreach (var row in _rows.Texts)
        {
            if (scope.Parameters.TryGetValue(row.Parameter, out var parameter))
            {
                _text.Bind(1, resource).Bind(2, parameter).Bind(3, row.Text).Execute();
            }
        }

        foreach (var row in _rows.Numbers)
        {
            if (scope.Parameters.TryGetValue(row.Parameter, out var parameter))
            {
                _number.Bind(1, resource).Bind(2, parameter).Bind(3, row.UnitName is { } unit ? names.Term(organization, unit) : row.Unit)
                    .Bind(4, row.Low).Bind(5, row.High).Execute();
            }
        }

        Written += _rows.Count;
    }

    public void Delete(long resource)
    {
        foreach (var deletion in _deletions)
        {
            deletion.Bind(1, resource).Execute();
        }
    }
}
