using Duplex.Storage.Relational.Filters;
using Duplex.Storage.Relational.Sql;

namespace Duplex.Storage.Relational.Search;

/// <summary>How the resources of one type that may be meant are found.</summary>
/// <param name="Driver">What leads.</param>
/// <param name="Filters">What else they must meet.</param>
/// <param name="Withheld">Flags of which they may have none.</param>
internal sealed record CandidatePlan(ChartType Type, IDriver Driver, IReadOnlyList<Filter> Filters, long Withheld)
{
    /// <summary>Whether a candidate is a match without another look.</summary>
    public bool IsExact => Type.IsWhole && Driver is not Filter { IsExact: false } && Filters.All(filter => filter.IsExact);

    /// <summary>Nothing can be found.</summary>
    public bool IsEmpty => Filters.Any(filter => filter is ConstantFilter { IsMet: false });

    /// <summary>Adds <c>FROM ... WHERE ...</c> and returns where the resource stands.</summary>
    /// <param name="columns">Adds what is selected, given that place.</param>
    /// <param name="needsRow">Whether that asks for the resource's row.</param>
    /// <param name="isOnce">Whether a resource may come only once.</param>
    public Place Write(SqlWriter sql, bool needsRow, Action<Place> columns, bool isOnce = true)
    {
        var lead = sql.Alias("d");
        var joins = !Driver.LeadsToRows && (needsRow || Withheld != 0 || Filters.Any(filter => filter.NeedsRow));
        var row = Driver.LeadsToRows ? lead : joins ? sql.Alias("r") : "";
        var place = new Place(Driver.LeadsToRows ? lead + ".number" : lead + ".resource", row);
        sql.Add(isOnce && !Driver.LeadsToRows ? "SELECT DISTINCT " : "SELECT ");
        columns(place);
        sql.Add(" FROM ");
        Driver.WriteTable(sql, lead);
        if (joins)
        {
            sql.JoinResource(row, () => sql.Add(row).Add(".number = ").Add(place.Number));
        }

        sql.Add(" WHERE ");
        Driver.WriteConditions(sql, lead);
        foreach (var filter in Filters)
        {
            if (filter is not ConstantFilter { IsMet: true })
            {
                sql.Add(" AND ");
                filter.Write(sql, place);
            }
        }

        Withholding.Write(sql, row, Withheld);
        return place;
    }
}
