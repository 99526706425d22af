using Duplex.Fhir.Search;
using Duplex.Fhir.Values;
using Duplex.Storage.Relational.Rows;
using Duplex.Storage.Relational.Search;
using Duplex.Storage.Relational.Sql;

namespace Duplex.Storage.Relational.Filters;

/// <summary>Numbers, quantities and places: rows hold the nearest floating-point numbers, so that they narrow and never decide.</summary>
internal static class NumberFilters
{
    private const string UcumSystem = "http://unitsofmeasure.org";

    /// <summary>More than conversions between units round by.</summary>
    private const double Slack = 1e-9;

    private const double KilometresPerDegree = 111;

    public static RowFilter Of(ParameterRows rows, IReadOnlyList<NumberSearchValue> values) => Any(rows, [.. values.Select(value => new AskedRange(value))]);

    public static async ValueTask<Filter> OfAsync(ParameterRows rows, IReadOnlyList<QuantitySearchValue> values, ChartCatalog catalog)
    {
        var ranges = new List<AskedRange>();
        foreach (var value in values)
        {
            ranges.Add(new AskedRange(value.Number));
            if (value.Code is { } code && value.System is null or "" or UcumSystem && await BaseAsync(value.Number, code, catalog) is { } scaled)
            {
                ranges.Add(scaled);
            }
        }

        return Any(rows, ranges);
    }

    public static RowFilter Of(ParameterRows rows, IReadOnlyList<PositionSearchValue> values) => new(IndexKind.Number, rows.Numbers)
    {
        Rest = (sql, alias) =>
        {
            for (var index = 0; index < values.Count; index++)
            {
                var height = values[index].Kilometres / KilometresPerDegree;
                sql.Add(index == 0 ? "(" : " OR ").Add(alias).Add(".low BETWEEN ").Value((double)values[index].Latitude - height).Add(" AND ").Value((double)values[index].Latitude + height);
            }

            sql.Add(")");
        },
        IsExact = false,
    };

    private static RowFilter Any(ParameterRows rows, IReadOnlyList<AskedRange> ranges) => new(IndexKind.Number, rows.Numbers)
    {
        Rest = (sql, alias) =>
        {
            for (var index = 0; index < ranges.Count; index++)
            {
                sql.Add(index == 0 ? "(" : " OR ");
                ranges[index].Write(sql, alias);
            }

            sql.Add(")");
        },
        IsExact = false,
    };

    private static async ValueTask<AskedRange?> BaseAsync(NumberSearchValue number, string code, ChartCatalog catalog)
    {
        if (Scale(number.Value, code) is not var (unit, value) || Scale(number.Low, code) is not var (_, low) || Scale(number.High, code) is not var (_, high))
        {
            return null;
        }

        return new AskedRange(number.Prefix, await catalog.TermAsync(unit), value, low, high, Slack);
    }

    private static (string Unit, double Value)? Scale(decimal number, string code)
    {
        try
        {
            return Ucum.ToCanonical(number, code) is var (unit, value) ? (unit, (double)value) : null;
        }
        catch (OverflowException)
        {
            // Decimal has no test for overflow short of computing; such a number is found in its own unit alone.
            return null;
        }
    }
}
