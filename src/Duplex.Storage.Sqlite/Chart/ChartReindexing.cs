using System.Diagnostics;
using Duplex.Chart.Indexing;
using Duplex.Engine.Storage;
using Duplex.Storage.Relational.Rows;
using Duplex.Storage.Sqlite.Native;

namespace Duplex.Storage.Sqlite.Chart;

/// <summary>
/// Indexes anew what was added under other rules, type by type in the order of the resources, a little at a time; where it is, is kept
/// beside the type, so that it goes on after a restart. On the writer's thread.
/// </summary>
internal sealed class ChartReindexing(Database database, IPayloadSealer sealer, ChartIndexing indexing, ChartScopes scopes, ChartIndexTables index)
{
    /// <summary>Half of what a writer's job may take; the rest is for the commit.</summary>
    private static readonly TimeSpan Most = TimeSpan.FromMilliseconds(5);

    private readonly Statement _pending = database.Prepare("SELECT number, organization, connection, resource_type, reindexed FROM chart_scope WHERE reindexed IS NOT NULL ORDER BY number LIMIT 1");
    private readonly Statement _next = database.Prepare("SELECT r.number, r.current FROM chart_resource r INDEXED BY chart_resource_by_scope WHERE r.scope = ?1 AND r.state = 3 AND r.number > ?2 ORDER BY r.number LIMIT 1");
    private readonly Statement _setResource = database.Prepare("UPDATE chart_resource SET sensitivity = ?2, state = ?3 WHERE number = ?1");
    private readonly Statement _setVersion = database.Prepare("UPDATE chart_version SET sensitivity = ?2 WHERE number = ?1");
    private readonly Statement _reached = database.Prepare("UPDATE chart_scope SET reindexed = ?2 WHERE number = ?1");
    private readonly Statement _complete = database.Prepare("UPDATE chart_parameter SET complete = 1 WHERE scope = ?1");
    private readonly Statement _all = database.Prepare("SELECT organization, connection, resource_type FROM chart_scope");

    /// <summary>Whether there is something to do.</summary>
    public bool IsPending => _pending.List(row => row.Long(0)).Count > 0;

    /// <summary>Before the writer begins: compares in a transaction of its own.</summary>
    public void Open()
    {
        database.Run("BEGIN IMMEDIATE");
        try
        {
            Review();
            database.Run("COMMIT");
        }
        catch
        {
            if (database.InTransaction)
            {
                database.Run("ROLLBACK");
            }

            throw;
        }

        scopes.HasChanged = false;
    }

    /// <summary>Compares what every type is indexed by with what is wanted now.</summary>
    public void Review()
    {
        foreach (var (connection, type) in _all.List(row => (row.Connection(0), row.Text(2))))
        {
            scopes.Get(connection, type);
        }
    }

    /// <summary>Goes on for a few milliseconds; false: all is indexed as wanted.</summary>
    public bool Continue()
    {
        if (_pending.List(row => (Number: row.Long(0), Connection: row.Connection(1), Type: row.Text(3), Reached: row.Long(4))) is not [var pending])
        {
            return false;
        }

        var scope = scopes.Get(pending.Connection, pending.Type);
        if (scopes.HasChanged)
        {
            // The rules have changed again: this type, or others too, begin anew.
            return true;
        }

        var started = Stopwatch.GetTimestamp();
        var reached = pending.Reached;
        do
        {
            if (_next.Bind(1, scope.Number).Bind(2, reached).List(row => (Resource: row.Long(0), Version: row.Long(1))) is not [var next])
            {
                _reached.Bind(1, scope.Number).BindNull(2).Execute();
                _complete.Bind(1, scope.Number).Execute();
                return true;
            }

            Index(scope, next.Resource, next.Version);
            reached = next.Resource;
        }
        while (Stopwatch.GetElapsedTime(started) < Most);
        _reached.Bind(1, scope.Number).Bind(2, reached).Execute();
        return true;
    }

    private void Index(ChartScope scope, long resource, long number)
    {
        var version = ChartRows.FindCurrent(database, resource, sealer)!;
        var indexed = indexing.Index(version);
        index.Delete(resource);
        index.Add(version.Connection.Organization, scope, resource, indexed.Values);
        _setResource.Bind(1, resource).Bind(2, (long)indexed.Sensitivity).Bind(3, ResourceStates.Of(indexed)).Execute();
        _setVersion.Bind(1, number).Bind(2, (long)indexed.Sensitivity).Execute();
    }
}
