using Duplex.Storage.Relational.Search;
using Duplex.Storage.Relational.Sql;

namespace Duplex.Storage.Relational.Filters;

/// <summary>A condition on what a resource of one type refers to.</summary>
/// <param name="Code">The type's code in reference rows.</param>
internal sealed record LinkTarget(ChartType Type, long Code, Filter Filter);

/// <summary>A resource that refers to one which meets a condition.</summary>
internal sealed class ChainFilter(IReadOnlyList<long> parameters, IReadOnlyList<LinkTarget> targets, long withheld) : Filter
{
    public IReadOnlyList<long> Parameters => parameters;

    public IReadOnlyList<LinkTarget> Targets => targets;

    public override void Write(SqlWriter sql, Place place)
    {
        for (var index = 0; index < targets.Count; index++)
        {
            var target = targets[index];
            var (reference, row) = (sql.Alias("c"), sql.Alias("t"));
            sql.Add(index == 0 ? "(" : " OR ")
                .Add("EXISTS (SELECT 1 FROM chart_reference ").Add(reference)
                .JoinResource(row, () => sql.Add(row).Add(".scope = ").Value(target.Type.Scope).Add(" AND ").Add(row).Add(".id = ").Add(reference).Add(".value"))
                .Add(" WHERE ").Add(reference).Add(".resource = ").Add(place.Number)
                .Add(" AND ").OfParameter(reference, parameters)
                .Add(" AND ").Add(reference).Add(".type = ").Value(target.Code)
                .Add(" AND ").Add(row).Add(".state = 3");
            Withholding.Write(sql, row, withheld);
            sql.Add(" AND ");
            target.Filter.Write(sql, new Place(row + ".number", row));
            sql.EndExists();
        }

        sql.Add(")");
    }
}

/// <summary>A resource to which one refers that meets a condition.</summary>
/// <param name="parameters">The reference, of the type that refers.</param>
/// <param name="code">In reference rows the code of the type that is referred to.</param>
internal sealed class ReverseChainFilter(ChartType source, IReadOnlyList<long> parameters, long code, Filter filter, long withheld) : Filter
{
    public ChartType Source => source;

    public IReadOnlyList<long> Parameters => parameters;

    public long Code => code;

    public Filter Inner => filter;

    public override bool NeedsRow => true;

    public override void Write(SqlWriter sql, Place place)
    {
        var (reference, row) = (sql.Alias("c"), sql.Alias("s"));
        sql.Add("EXISTS (SELECT 1 FROM chart_reference ").Add(reference);
        var joins = withheld != 0 || filter.NeedsRow;
        if (joins)
        {
            sql.JoinResource(row, () => sql.Add(row).Add(".number = ").Add(reference).Add(".resource"));
        }

        sql.Add(" WHERE ").Add(reference).Add(".parameter").Equal(parameters)
            .Add(" AND ").Add(reference).Add(".value = ").Add(place.Row).Add(".id")
            .Add(" AND ").Add(reference).Add(".type = ").Value(code);
        Withholding.Write(sql, row, withheld);
        sql.Add(" AND ");
        filter.Write(sql, new Place(reference + ".resource", joins ? row : ""));
        sql.EndExists();
    }
}

internal static class Withholding
{
    /// <summary>Adds that a row has none of these flags.</summary>
    public static void Write(SqlWriter sql, string row, long withheld)
    {
        if (withheld != 0)
        {
            sql.Add(" AND (").Add(row).Add(".sensitivity & ").Value(withheld).Add(") = 0");
        }
    }
}
