using Duplex.Storage.Relational.Rows;
using Duplex.Storage.Relational.Sql;

namespace Duplex.Storage.Relational.Filters;

/// <summary>A resource that has an index row of a parameter, perhaps with a certain value.</summary>
internal sealed class RowFilter(IndexKind kind, IReadOnlyList<long> parameters) : Filter, IDriver
{
    public IndexKind Kind => kind;

    public IReadOnlyList<long> Parameters => parameters;

    /// <summary>The value is one of these; null: any.</summary>
    public IReadOnlyList<string>? Keys { get; init; }

    /// <summary>The least value, inclusive; null: open.</summary>
    public object? From { get; init; }

    /// <summary>The greatest value; null: open.</summary>
    public object? To { get; init; }

    /// <summary>Whether <see cref="To"/> itself is too great.</summary>
    public bool IsOpenAbove { get; init; }

    /// <summary>What else a row must meet, given its alias; null: nothing.</summary>
    public Action<SqlWriter, string>? Rest { get; init; }

    /// <summary>Whether it can lead: a few rows of all.</summary>
    public bool CanLead => Keys is not null || From is not null || To is not null;

    public bool LeadsToRows => false;

    public bool IsByNumber => parameters.Count == 1 && Keys is [_];

    public static string Table(IndexKind kind) => kind switch
    {
        IndexKind.Token => "chart_token",
        IndexKind.Reference => "chart_reference",
        IndexKind.Date => "chart_date",
        IndexKind.Text => "chart_string",
        _ => "chart_number",
    };

    public void WriteTable(SqlWriter sql, string alias) => sql.Table(Table(kind), alias, Table(kind) + "_by_value");

    public void WriteConditions(SqlWriter sql, string alias)
    {
        sql.Add(alias).Add(".parameter").Equal(parameters);
        WriteValue(sql, alias);
    }

    public override void Write(SqlWriter sql, Place place)
    {
        var alias = sql.Alias("x");
        sql.Add("EXISTS (SELECT 1 FROM ").Add(Table(kind)).Add(" ").Add(alias).Add(" WHERE ").Add(alias).Add(".resource = ").Add(place.Number).Add(" AND ").OfParameter(alias, parameters);
        WriteValue(sql, alias);
        sql.EndExists();
    }

    private void WriteValue(SqlWriter sql, string alias)
    {
        var column = kind switch { IndexKind.Token => ".code", IndexKind.Reference => ".value", IndexKind.Date => ".until", IndexKind.Text => ".text", _ => ".low" };
        if (Keys is not null)
        {
            sql.Add(" AND ").Add(alias).Add(column).Equal(Keys);
        }

        if (From is not null)
        {
            sql.Add(" AND ").Add(alias).Add(column).Add(" >= ").Value(From);
        }

        if (To is not null)
        {
            sql.Add(" AND ").Add(alias).Add(column).Add(IsOpenAbove ? " < " : " <= ").Value(To);
        }

        if (Rest is not null)
        {
            sql.Add(" AND ");
            Rest(sql, alias);
        }
    }
}
