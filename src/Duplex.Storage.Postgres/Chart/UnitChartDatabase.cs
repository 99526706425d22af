using System.Globalization;
using Duplex.Chart;
using Duplex.Chart.Search;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Postgres.Statements;
using Duplex.Storage.Postgres.Units;
using Duplex.Storage.Relational.Sql;
using Npgsql;

namespace Duplex.Storage.Postgres.Chart;

/// <summary>A unit's transaction as a search within it sees it. The types that are searched are locked, so that all queries see the same.</summary>
internal sealed class UnitChartDatabase : IChartDatabase, IDisposable
{
    private readonly PostgresUnit _unit;
    private readonly ChartNames _names;
    private readonly IPayloadSealer _sealer;
    private readonly SearchTime _time;

    public UnitChartDatabase(PostgresUnit unit, ChartNames names, IPayloadSealer sealer)
    {
        (_unit, _names, _sealer, _time) = (unit, names, sealer, new SearchTime(unit.Session.Time, unit.Session.ReadLimit));
        LimitStatements(unit.Session.ReadLimit);
    }

    public SqlDialect Dialect => SqlDialect.PostgreSql;

    public long? RecallTerm(string organization, string text) => _names.RecallTerm(organization, text);

    public long? RecallCompartment(ConnectionKey connection, string patient) => _names.RecallCompartment(connection, patient);

    public ValueTask<List<T>> QueryAsync<T>(SqlQuery query, Func<ISqlRow, T> read) => AskAsync(SqlSearch.Of(query, read));

    public ValueTask<List<ChartVersion>> LoadAsync(IReadOnlyList<long> resources) =>
        resources.Count == 0 ? new([]) : AskAsync(ChartRows.FindCurrent(resources, _sealer));

    public void Dispose() => LimitStatements(TimeSpan.Zero);

    private void LimitStatements(TimeSpan limit) => _unit.Session.AskAlong(
        new Statement("SELECT set_config('statement_timeout', $1, true)").With(((long)limit.TotalMilliseconds).ToString(CultureInfo.InvariantCulture)).Rows(row => row.Text(0)), []);

    private async ValueTask<List<T>> AskAsync<T>(Query<T> query)
    {
        _time.Check();
        try
        {
            return await _unit.AskAsync(query).ConfigureAwait(false);
        }
        catch (PostgresException late) when (late.SqlState == PostgresErrorCodes.QueryCanceled)
        {
            // The server has ended the unit's transaction, too.
            var refused = ChartSearchException.TooLong();
            _unit.Session.FailAs(refused);
            throw refused;
        }
    }
}
