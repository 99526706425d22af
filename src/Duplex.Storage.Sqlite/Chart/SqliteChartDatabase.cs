using Duplex.Chart;
using Duplex.Chart.Search;
using Duplex.Engine.Storage;
using Duplex.Storage.Relational.Sql;
using Duplex.Storage.Sqlite.Native;
using SQLitePCL;

namespace Duplex.Storage.Sqlite.Chart;

/// <summary>One connection as searches see it; everything is done when a method returns.</summary>
internal sealed class SqliteChartDatabase(Database database, IPayloadSealer sealer) : IChartDatabase
{
    public SqlDialect Dialect => SqlDialect.Sqlite;

    public ValueTask<List<T>> QueryAsync<T>(SqlQuery query, Func<ISqlRow, T> read)
    {
        CheckTime();
        var statement = database.PrepareSearch(query.Text);
        for (var index = 0; index < query.Parameters.Count; index++)
        {
            _ = query.Parameters[index] switch
            {
                long number => statement.Bind(index + 1, number),
                double number => statement.Bind(index + 1, number),
                string text => statement.Bind(index + 1, text),
                var other => throw new InvalidOperationException($"A search binds no {other.GetType().Name}."),
            };
        }

        var values = new List<T>();
        try
        {
            while (statement.Step())
            {
                values.Add(read(statement));
            }
        }
        catch (SqliteStorageException late) when ((late.Code & 0xff) == raw.SQLITE_INTERRUPT)
        {
            throw ChartSearchException.TooLong();
        }
        finally
        {
            statement.Reset();
        }

        return new(values);
    }

    public ValueTask<List<ChartVersion>> LoadAsync(IReadOnlyList<long> resources)
    {
        CheckTime();
        var versions = new List<ChartVersion>(resources.Count);
        for (var index = 0; index < resources.Count; index++)
        {
            if (ChartRows.FindCurrent(database, resources[index], sealer) is { } version)
            {
                versions.Add(version);
            }
        }

        return new(versions);
    }

    private void CheckTime()
    {
        if (database.IsLate)
        {
            throw ChartSearchException.TooLong();
        }
    }
}
