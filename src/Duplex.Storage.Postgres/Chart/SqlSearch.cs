using Duplex.Storage.Postgres.Statements;
using Duplex.Storage.Relational.Sql;
using Npgsql;

namespace Duplex.Storage.Postgres.Chart;

/// <summary>Queries of a search as statements.</summary>
internal static class SqlSearch
{
    public static Query<T> Of<T>(SqlQuery query, Func<ISqlRow, T> read)
    {
        var statement = new Statement(query.Text);
        foreach (var parameter in query.Parameters)
        {
            _ = parameter switch
            {
                long number => statement.With(number),
                double number => statement.With(number),
                string text => statement.With(text),
                var other => throw new InvalidOperationException($"A search binds no {other.GetType().Name}."),
            };
        }

        Row? row = null;
        return statement.Rows(reader => read(row ??= new Row(reader)));
    }

    private sealed class Row(NpgsqlDataReader reader) : ISqlRow
    {
        public bool IsNull(int column) => reader.IsDBNull(column);

        public long GetLong(int column) => reader.GetInt64(column);

        public double GetDouble(int column) => reader.GetDouble(column);

        public string GetText(int column) => reader.GetString(column);
    }
}
