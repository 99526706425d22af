using Duplex.Fhir.Search;
using Duplex.Storage.Relational.Filters;
using Duplex.Storage.Relational.Rows;
using Duplex.Storage.Relational.Sql;

namespace Duplex.Storage.Relational.Search;

/// <summary>One rule of the order, as a value of a resource: the least ascending, the greatest descending.</summary>
internal sealed record SortRule(SortSource Source, ParameterRows? Rows, bool IsQuantity, bool IsDescending)
{
    public bool NeedsRow => Source is SortSource.Id or SortSource.At;

    public bool IsText => Source == SortSource.Id || Rows?.Kind is IndexKind.Token or IndexKind.Text;

    /// <summary>Null: index rows do not tell this order.</summary>
    public static SortRule? Of(SearchSort sort, ChartType type)
    {
        if (sort.Code is "_id" or "_lastUpdated")
        {
            return new SortRule(sort.Code == "_id" ? SortSource.Id : SortSource.At, null, false, sort.IsDescending);
        }

        if (SearchParameters.Find(type.ResourceType, sort.Code) is not { } parameter)
        {
            return new SortRule(SortSource.Nothing, null, false, sort.IsDescending);
        }

        // Which of a reference's names counts, and a code in capitals, are not in the rows.
        var isTold = parameter.Type is SearchParameterType.Date or SearchParameterType.String or SearchParameterType.Uri or SearchParameterType.Number or SearchParameterType.Quantity
            || parameter is { Type: SearchParameterType.Token, MayIgnoreCase: false };
        return isTold && type.IsWhole && type.Find(parameter) is { } rows
            ? new SortRule(SortSource.Rows, rows, parameter.Type == SearchParameterType.Quantity, sort.IsDescending)
            : null;
    }

    /// <summary>Adds the value; null where there is none.</summary>
    public void Write(SqlWriter sql, Place place)
    {
        switch (Source)
        {
            case SortSource.Id:
                sql.Add(place.Row).Add(".id");
                break;
            case SortSource.At:
                sql.Add(place.Row).Add(".at");
                break;
            case SortSource.Rows:
                WriteRows(sql, place, Rows!);
                break;
            default:
                sql.Add("NULL");
                break;
        }
    }

    /// <summary>Reads the value of a result.</summary>
    public object? Read(ISqlRow row, int column) => row.IsNull(column) ? null
        : IsText ? row.GetText(column)
        : Rows?.Kind == IndexKind.Number ? row.GetDouble(column)
        : (object)row.GetLong(column);

    private void WriteRows(SqlWriter sql, Place place, ParameterRows rows)
    {
        var alias = sql.Alias("k");
        var column = rows.Kind switch
        {
            IndexKind.Date => IsDescending ? "until" : "since",
            IndexKind.Token => "code",
            IndexKind.Text => "text",
            _ => IsDescending ? "high" : "low",
        };
        sql.Add(IsDescending ? "(SELECT max(" : "(SELECT min(").Add(alias).Add(".").Add(column).Add(") FROM ").Add(RowFilter.Table(rows.Kind)).Add(" ").Add(alias)
            .Add(" WHERE ").Add(alias).Add(".resource = ").Add(place.Number).Add(" AND ").OfParameter(alias, rows.Numbers);
        if (rows.Kind == IndexKind.Token)
        {
            sql.Add(" AND ").Add(alias).Add(".code <> ''");
        }
        else if (IsQuantity)
        {
            // An open end is no value here, and the written unit does not count beside base units.
            sql.Add(" AND ").Add(alias).Add(".unit <> -1 AND ").Add(alias).Add(".").Add(column).Add(IsDescending ? " < 1e30" : " > -1e30");
        }

        sql.Add(")");
    }
}

internal enum SortSource
{
    Nothing,
    Id,
    At,
    Rows,
}
