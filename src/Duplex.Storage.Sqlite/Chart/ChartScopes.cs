using Duplex.Chart.Indexing;
using Duplex.Engine.Identity;
using Duplex.Storage.Relational.Rows;
using Duplex.Storage.Sqlite.Native;

namespace Duplex.Storage.Sqlite.Chart;

/// <summary>
/// The types of each connection's chart and by what each is indexed. A type whose rules have changed since is indexed anew in the
/// background. On the writer's thread; what it remembers is as the open transaction sees it.
/// </summary>
internal sealed class ChartScopes(Database database, ChartIndexing indexing)
{
    private readonly Dictionary<(ConnectionKey Connection, string ResourceType), ChartScope> _scopes = [];

    private readonly Statement _find = database.Prepare("SELECT number, rules FROM chart_scope WHERE organization = ?1 AND connection = ?2 AND resource_type = ?3");
    private readonly Statement _add = database.Prepare("INSERT INTO chart_scope (organization, connection, resource_type, rules) VALUES (?1, ?2, ?3, ?4)");
    private readonly Statement _setRules = database.Prepare("UPDATE chart_scope SET rules = ?2, reindexed = 0 WHERE number = ?1");
    private readonly Statement _parameters = database.Prepare("SELECT code, number FROM chart_parameter WHERE scope = ?1");
    private readonly Statement _addParameter = database.Prepare("INSERT INTO chart_parameter (scope, code, complete) VALUES (?1, ?2, ?3)");
    private readonly Statement _dropParameter = database.Prepare("DELETE FROM chart_parameter WHERE number = ?1");
    private readonly Statement _withhold = database.Prepare("UPDATE chart_resource SET sensitivity = sensitivity | ?2 WHERE scope = ?1 AND state <> 3 AND (sensitivity & ?2) <> ?2");
    private readonly Statement _reopenParameters = database.Prepare("UPDATE chart_parameter SET complete = 0 WHERE scope = ?1");

    /// <summary>A resource's rules changed, so that there is something to do in the background.</summary>
    public bool HasChanged { get; set; }

    public ChartScope Get(ConnectionKey connection, string resourceType)
    {
        var rules = indexing.Of(connection);
        if (_scopes.TryGetValue((connection, resourceType), out var scope) && ReferenceEquals(scope.Rules, rules))
        {
            return scope;
        }

        var signature = IndexRules.Of(resourceType, rules);
        var (number, known) = Find(connection, resourceType);
        if (number == 0)
        {
            _add.Bind(1, connection).Bind(3, resourceType).Bind(4, signature.ToString()).Execute();
            number = database.LastRowId;
            AddParameters(number, signature.Codes, isComplete: true);
        }
        else if (known != signature.ToString())
        {
            Change(number, signature, IndexRules.Parse(known), rules);
        }

        scope = new ChartScope(number, rules, _parameters.Bind(1, number).List(row => (row.Text(0), row.Long(1))).ToDictionary(row => row.Item1, row => row.Item2));
        return _scopes[(connection, resourceType)] = scope;
    }

    /// <summary>What was found out may be gone with its transaction.</summary>
    public void Forget() => _scopes.Clear();

    private (long Number, string Rules) Find(ConnectionKey connection, string resourceType)
    {
        _find.Bind(1, connection).Bind(3, resourceType);
        try
        {
            return _find.Step() ? (_find.Long(0), _find.Text(1)) : (0, "");
        }
        finally
        {
            _find.Reset();
        }
    }

    private void Change(long scope, IndexRules wanted, IndexRules known, ConnectionIndexing rules)
    {
        if (wanted.Reading != known.Reading)
        {
            _reopenParameters.Bind(1, scope).Execute();
        }

        if (wanted.Unlabelled != known.Unlabelled)
        {
            // What was deleted, or is no FHIR, is not read again: it counts as the stricter of before and now.
            _withhold.Bind(1, scope).Bind(2, (long)rules.Unlabelled).Execute();
        }

        foreach (var (code, number) in _parameters.Bind(1, scope).List(row => (row.Text(0), row.Long(1))))
        {
            if (!wanted.Codes.Contains(code))
            {
                _dropParameter.Bind(1, number).Execute();
            }
        }

        AddParameters(scope, wanted.Codes.Except(known.Codes), isComplete: false);
        _setRules.Bind(1, scope).Bind(2, wanted.ToString()).Execute();
        HasChanged = true;
    }

    private void AddParameters(long scope, IEnumerable<string> codes, bool isComplete)
    {
        foreach (var code in codes)
        {
            _addParameter.Bind(1, scope).Bind(2, code).Bind(3, isComplete).Execute();
        }
    }
}
