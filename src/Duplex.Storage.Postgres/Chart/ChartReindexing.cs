using Duplex.Chart;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Postgres.Connections;
using Duplex.Storage.Postgres.Statements;
using Duplex.Storage.Postgres.Units;
using Duplex.Storage.Relational.Rows;
using Npgsql;
using NpgsqlTypes;

namespace Duplex.Storage.Postgres.Chart;

/// <summary>
/// Indexes anew what was added under other rules, type by type in the order of the resources, a little at a time; where it is, is kept
/// beside the type, so that it goes on after a restart, or on another node. One node of all does it at a time.
/// </summary>
internal sealed class ChartReindexing(StateConnections connections, IPayloadSealer sealer, ChartIndex index)
{
    /// <summary>Resources of one transaction; they are locked for some 20 ms.</summary>
    private const int Piece = 50;

    private const string TryLock = "SELECT pg_try_advisory_xact_lock($1)";
    private const string Pending = "SELECT number, organization, connection, resource_type, reindexed, rules, epoch FROM chart_scope WHERE reindexed IS NOT NULL ORDER BY number";
    private const string Next = "SELECT number FROM chart_resource WHERE scope = $1 AND state = 3 AND number > $2 ORDER BY number LIMIT $3 FOR UPDATE";

    private const string SetResources = """
        WITH i AS MATERIALIZED (SELECT * FROM unnest($1, $2, $3) i (number, sensitivity, state)),
        v AS (UPDATE chart_version v SET sensitivity = i.sensitivity FROM i, chart_resource r WHERE r.number = i.number AND v.number = r.current AND v.sensitivity <> i.sensitivity)
        UPDATE chart_resource r SET sensitivity = i.sensitivity, state = i.state FROM i WHERE r.number = i.number AND (r.sensitivity <> i.sensitivity OR r.state <> i.state)
        """;

    private const string Reached = "UPDATE chart_scope SET reindexed = $3 WHERE number = $1 AND epoch = $2";

    private const string Complete = """
        WITH done AS (
          UPDATE chart_scope SET reindexed = NULL
          WHERE number = $1 AND epoch = $2 AND NOT EXISTS (SELECT 1 FROM chart_resource r WHERE r.scope = $1 AND r.state = 3 AND r.number > $3) RETURNING number)
        UPDATE chart_parameter p SET complete = 1 FROM done WHERE p.scope = done.number
        """;

    /// <summary>Goes on with a piece.</summary>
    public async ValueTask<IndexingStep> ContinueAsync(CancellationToken cancellationToken)
    {
        await using var connection = await connections.OpenWriterAsync(cancellationToken).ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync(System.Data.IsolationLevel.ReadCommitted, cancellationToken).ConfigureAwait(false);
        var isOurs = await connection.AskAsync(new Statement(TryLock).With(AdvisoryKeys.Of(AdvisoryKeys.Indexing, 0)).Rows(row => row.GetBoolean(0)), cancellationToken).ConfigureAwait(false);
        if (!isOurs[0])
        {
            return IndexingStep.Elsewhere;
        }

        if (await FindAsync(connection, cancellationToken).ConfigureAwait(false) is not { } scope)
        {
            return IndexingStep.Nothing;
        }

        await RunAsync(connection, scope, cancellationToken).ConfigureAwait(false);
        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        return IndexingStep.Done;
    }

    /// <summary>The first type that is not indexed as its rules say, where its rules are what this node knows.</summary>
    private async ValueTask<PendingScope?> FindAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var pending = await connection.AskAsync(
            new Statement(Pending).Rows(row => new PendingScope(row.GetInt32(0), row.Connection(1), row.Text(3), row.GetInt64(4), row.Text(5), row.GetInt64(6))), cancellationToken).ConfigureAwait(false);
        return pending.Find(scope => scope.Rules == IndexRules.Of(scope.ResourceType, index.Indexing.Of(scope.Connection)).ToString());
    }

    private async ValueTask RunAsync(NpgsqlConnection connection, PendingScope pending, CancellationToken cancellationToken)
    {
        var resources = await connection.AskAsync(
            new Statement(Next).With(pending.Number).With(pending.Reached).With(Piece).Rows(row => row.GetInt64(0)), cancellationToken).ConfigureAwait(false);
        if (resources.Count == 0)
        {
            await connection.TellAsync(new Statement(Complete).With(pending.Number).With(pending.Epoch).With(pending.Reached), cancellationToken).ConfigureAwait(false);
            return;
        }

        // Read in a statement of its own, which sees what was waited for.
        var versions = await connection.AskAsync(ChartRows.FindCurrent(resources, sealer), cancellationToken).ConfigureAwait(false);
        var indexed = versions.ConvertAll(index.Indexing.Index);
        var parameters = await connection.AskAsync(ChartScopes.ParametersOf(pending.Number), cancellationToken).ConfigureAwait(false);
        var scope = new ChartScope(pending.Number, pending.Epoch, index.Indexing.Of(pending.Connection), parameters.ToDictionary(row => row.Code, row => row.Number));
        var rows = new ChartIndexRows();
        var terms = new HashSet<(string, string)>();
        indexed.ForEach(one => rows.CollectNames(pending.Connection.Organization, one.Values, terms));
        var names = await index.Names.GetAsync(terms, [], cancellationToken).ConfigureAwait(false);
        for (var place = 0; place < resources.Count; place++)
        {
            rows.Add(pending.Connection.Organization, scope, resources[place], indexed[place].Values, names);
        }

        index.Wrote(rows.Count);
        await connection.TellAsync(
            [
                .. ChartIndexRows.DeletionsOf([.. resources]),
                .. rows.Insertions(),
                new Statement(SetResources).WithEach(resources, NpgsqlDbType.Bigint).WithEach(indexed.ConvertAll(one => (long)one.Sensitivity), NpgsqlDbType.Bigint)
                    .WithEach(indexed.ConvertAll(ResourceStates.Of), NpgsqlDbType.Integer),
                new Statement(Reached).With(pending.Number).With(pending.Epoch).With(resources[^1]),
            ],
            cancellationToken).ConfigureAwait(false);
    }

    private sealed record PendingScope(int Number, ConnectionKey Connection, string ResourceType, long Reached, string Rules, long Epoch);
}

internal enum IndexingStep
{
    /// <summary>All is indexed as its rules say, or by rules that are another node's.</summary>
    Nothing,

    /// <summary>Another node is at it.</summary>
    Elsewhere,

    /// <summary>There may be more.</summary>
    Done,
}
