using Duplex.Fhir.Search;
using Duplex.Storage.Relational.Sql;

namespace Duplex.Storage.Relational.Filters;

/// <summary>A number that is asked for, as the nearest floating-point numbers.</summary>
/// <param name="unit">The code of the base units; null: as written.</param>
/// <param name="slack">How far, relatively, both sides may have been rounded.</param>
internal sealed class AskedRange(SearchPrefix prefix, long? unit, double value, double low, double high, double slack)
{
    public AskedRange(NumberSearchValue asked)
        : this(asked.Prefix, null, (double)asked.Value, (double)asked.Low, (double)asked.High, 0)
    {
    }

    /// <summary>Adds what a row must meet at least.</summary>
    public void Write(SqlWriter sql, string row)
    {
        sql.Add("(").Add(row).Add(".unit");
        _ = unit is { } code ? sql.Add(" = ").Value(code) : sql.Add(" IN (0, -1)");
        switch (prefix)
        {
            case SearchPrefix.Ne:
                break;
            case SearchPrefix.Gt or SearchPrefix.Ge:
                sql.Add(" AND ").Add(row).Add(".high >= ").Value(Less(value));
                break;
            case SearchPrefix.Lt or SearchPrefix.Le:
                sql.Add(" AND ").Add(row).Add(".low <= ").Value(More(value));
                break;
            case SearchPrefix.Sa:
                sql.Add(" AND ").Add(row).Add(".low >= ").Value(Less(value));
                break;
            case SearchPrefix.Eb:
                sql.Add(" AND ").Add(row).Add(".high <= ").Value(More(value));
                break;
            case SearchPrefix.Ap:
                var margin = (Math.Abs(value) / 10) + (Math.Abs(value) * 1e-12);
                sql.Add(" AND ").Add(row).Add(".low <= ").Value(More(value + margin)).Add(" AND ").Add(row).Add(".high >= ").Value(Less(value - margin));
                break;
            default:
                sql.Add(" AND ").Add(row).Add(".low >= ").Value(Less(low)).Add(" AND ").Add(row).Add(".high <= ").Value(More(high));
                break;
        }

        sql.Add(")");
    }

    private double Less(double number) => number - (Math.Abs(number) * slack);

    private double More(double number) => number + (Math.Abs(number) * slack);
}
