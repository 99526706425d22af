using System.Collections.Concurrent;
using Duplex.Chart.Indexing;
using Duplex.Engine.Identity;
using Duplex.Storage.Postgres.Connections;
using Duplex.Storage.Postgres.Statements;
using Duplex.Storage.Postgres.Units;
using Duplex.Storage.Relational.Rows;
using Npgsql;

namespace Duplex.Storage.Postgres.Chart;

/// <summary>
/// The types of each connection's chart and by what each is indexed. A type whose rules differ from what is wanted is indexed anew in the
/// background. Its rules change under its lock, which units that add to it share, so that none writes rows by rules that have changed.
/// Thread-safe; what it remembers is committed.
/// </summary>
internal sealed class ChartScopes(StateConnections connections, ChartIndexing indexing)
{
    private const string FindOne = "SELECT number, rules, epoch FROM chart_scope WHERE organization = $1 AND connection = $2 AND resource_type = $3";
    private const string LockOne = $"{FindOne} FOR UPDATE";
    private const string Add = "INSERT INTO chart_scope (organization, connection, resource_type, rules) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING number";
    private const string AddParameters = "INSERT INTO chart_parameter (scope, code, complete) SELECT $1, i.code, $3 FROM unnest($2) i (code)";
    private const string DropParameters = "DELETE FROM chart_parameter WHERE scope = $1 AND NOT code = ANY ($2)";
    private const string ReopenParameters = "UPDATE chart_parameter SET complete = 0 WHERE scope = $1";
    private const string Withhold = "UPDATE chart_resource SET sensitivity = sensitivity | $2 WHERE scope = $1 AND state <> 3 AND (sensitivity & $2) <> $2";
    private const string SetRules = "UPDATE chart_scope SET rules = $2, epoch = epoch + 1, reindexed = 0 WHERE number = $1";
    private const string ListParameters = "SELECT code, number FROM chart_parameter WHERE scope = $1";
    private const string ListAll = "SELECT organization, connection, resource_type, rules FROM chart_scope ORDER BY number";

    private readonly ConcurrentDictionary<(ConnectionKey Connection, string ResourceType), ChartScope> _scopes = new();

    /// <summary>Called when there is something to do in the background.</summary>
    public Action? Changed { get; set; }

    /// <summary>As it is wanted now; null: it is not remembered so.</summary>
    public ChartScope? Find(ConnectionKey connection, string resourceType) =>
        _scopes.TryGetValue((connection, resourceType), out var scope) && ReferenceEquals(scope.Rules, indexing.Of(connection)) ? scope : null;

    /// <summary>The scope as it is wanted now, added or changed where it is not so. Not while the caller holds the type's lock.</summary>
    /// <param name="adds">False: null where the chart holds nothing of the type.</param>
    public async ValueTask<ChartScope?> GetAsync(ConnectionKey connection, string resourceType, bool adds, CancellationToken cancellationToken)
    {
        if (Find(connection, resourceType) is { } known)
        {
            return known;
        }

        await using var link = await connections.OpenNamerAsync(cancellationToken).ConfigureAwait(false);
        await using var transaction = await link.BeginTransactionAsync(System.Data.IsolationLevel.ReadCommitted, cancellationToken).ConfigureAwait(false);
        var rules = indexing.Of(connection);
        var wanted = IndexRules.Of(resourceType, rules);
        var changed = false;
        var found = await FindAsync(link, FindOne, connection, resourceType, cancellationToken).ConfigureAwait(false);
        if (found is null && adds)
        {
            await AddAsync(link, connection, resourceType, wanted, cancellationToken).ConfigureAwait(false);
            found = await FindAsync(link, FindOne, connection, resourceType, cancellationToken).ConfigureAwait(false);
        }

        if (found is { } other && other.Rules != wanted.ToString())
        {
            (found, changed) = await ChangeAsync(link, connection, resourceType, wanted, rules, cancellationToken).ConfigureAwait(false);
        }

        if (found is not { } scope)
        {
            return null;
        }

        var parameters = await link.AskAsync(ParametersOf(scope.Number), cancellationToken).ConfigureAwait(false);
        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        var result = new ChartScope(scope.Number, scope.Epoch, rules, parameters.ToDictionary(row => row.Code, row => row.Number));
        _scopes[(connection, resourceType)] = result;
        if (changed)
        {
            Changed?.Invoke();
        }

        return result;
    }

    public static Query<(string Code, int Number)> ParametersOf(int scope) => new Statement(ListParameters).With(scope).Rows(row => (row.Text(0), row.GetInt32(1)));

    /// <summary>Another node has changed the rules: what is remembered of the type is not so any more.</summary>
    public void Forget(ConnectionKey connection, string resourceType) => _scopes.TryRemove((connection, resourceType), out _);

    /// <summary>Compares what every type is indexed by with what is wanted now.</summary>
    public async ValueTask ReviewAsync(CancellationToken cancellationToken)
    {
        var all = await connections.ReadAsync(new Statement(ListAll).Rows(row => (Connection: row.Connection(0), Type: row.Text(2), Rules: row.Text(3))), cancellationToken).ConfigureAwait(false);
        foreach (var (connection, type, rules) in all)
        {
            if (rules != IndexRules.Of(type, indexing.Of(connection)).ToString())
            {
                Forget(connection, type);
                await RepeatedAsync(token => GetAsync(connection, type, adds: false, token), cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Units that add to the type may keep its lock longer than one waits.</summary>
    private async ValueTask RepeatedAsync(Func<CancellationToken, ValueTask<ChartScope?>> change, CancellationToken cancellationToken)
    {
        const int Tries = 10;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await connections.RunAsync(change, cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (PostgresStorageException busy) when (attempt < Tries && busy.InnerException is { } conflict && Failures.IsConflict(conflict))
            {
                await connections.PauseAsync(attempt, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static async ValueTask AddAsync(NpgsqlConnection link, ConnectionKey connection, string resourceType, IndexRules wanted, CancellationToken cancellationToken)
    {
        var added = await link.AskAsync(
            new Statement(Add).With(connection).With(resourceType).With(wanted.ToString()).Rows(row => row.GetInt32(0)), cancellationToken).ConfigureAwait(false);
        if (added is [var number])
        {
            await link.TellAsync(new Statement(AddParameters).With(number).With([.. wanted.Codes]).With(1), cancellationToken).ConfigureAwait(false);
        }
    }

    private static async ValueTask<(Known? Scope, bool Changed)> ChangeAsync(
        NpgsqlConnection link, ConnectionKey connection, string resourceType, IndexRules wanted, ConnectionIndexing rules, CancellationToken cancellationToken)
    {
        await link.TellAsync(UnitLock.OfType(connection, resourceType, shared: false).Statement(), cancellationToken).ConfigureAwait(false);
        var present = (await FindAsync(link, LockOne, connection, resourceType, cancellationToken).ConfigureAwait(false))!.Value;
        if (present.Rules == wanted.ToString())
        {
            return (present, false);
        }

        var known = IndexRules.Parse(present.Rules);
        if (wanted.Reading != known.Reading)
        {
            await link.TellAsync(new Statement(ReopenParameters).With(present.Number), cancellationToken).ConfigureAwait(false);
        }

        if (wanted.Unlabelled != known.Unlabelled)
        {
            // What was deleted, or is no FHIR, is not read again: it counts as the stricter of before and now.
            await link.TellAsync(new Statement(Withhold).With(present.Number).With((long)rules.Unlabelled), cancellationToken).ConfigureAwait(false);
        }

        await link.TellAsync(new Statement(DropParameters).With(present.Number).With([.. wanted.Codes]), cancellationToken).ConfigureAwait(false);
        await link.TellAsync(new Statement(AddParameters).With(present.Number).With([.. wanted.Codes.Except(known.Codes)]).With(0), cancellationToken).ConfigureAwait(false);
        await link.TellAsync(new Statement(SetRules).With(present.Number).With(wanted.ToString()), cancellationToken).ConfigureAwait(false);
        return (present with { Rules = wanted.ToString(), Epoch = present.Epoch + 1 }, true);
    }

    private static async ValueTask<Known?> FindAsync(NpgsqlConnection link, string text, ConnectionKey connection, string resourceType, CancellationToken cancellationToken) =>
        await link.AskAsync(new Statement(text).With(connection).With(resourceType).Rows(row => new Known(row.GetInt32(0), row.Text(1), row.GetInt64(2))), cancellationToken).ConfigureAwait(false)
            is [var found] ? found : null;

    private readonly record struct Known(int Number, string Rules, long Epoch);
}
