using Duplex.Chart;
using Duplex.Chart.Search;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Postgres.Statements;
using Duplex.Storage.Relational.Sql;
using Npgsql;

namespace Duplex.Storage.Postgres.Chart;

/// <summary>A reader's connection as a search sees it: within one transaction that sees the chart as of one moment.</summary>
/// <param name="names">What the store remembers; null: it remembers nothing.</param>
internal sealed class ReaderChartDatabase(NpgsqlConnection link, ChartNames? names, SearchTime time, IPayloadSealer sealer, CancellationToken cancellationToken) : IChartDatabase
{
    public SqlDialect Dialect => SqlDialect.PostgreSql;

    public long? RecallTerm(string organization, string text) => names?.RecallTerm(organization, text);

    public long? RecallCompartment(ConnectionKey connection, string patient) => names?.RecallCompartment(connection, patient);

    public ValueTask<List<T>> QueryAsync<T>(SqlQuery query, Func<ISqlRow, T> read) => AskAsync(SqlSearch.Of(query, read));

    public ValueTask<List<ChartVersion>> LoadAsync(IReadOnlyList<long> resources) =>
        resources.Count == 0 ? new([]) : AskAsync(ChartRows.FindCurrent(resources, sealer));

    private async ValueTask<List<T>> AskAsync<T>(Query<T> query)
    {
        time.Check();
        try
        {
            return await link.AskAsync(query, cancellationToken).ConfigureAwait(false);
        }
        catch (PostgresException late) when (late.SqlState == PostgresErrorCodes.QueryCanceled && !cancellationToken.IsCancellationRequested)
        {
            throw ChartSearchException.TooLong();
        }
    }
}
