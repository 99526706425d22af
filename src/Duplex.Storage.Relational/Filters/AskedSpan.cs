using Duplex.Fhir.Search;
using Duplex.Storage.Relational.Sql;

namespace Duplex.Storage.Relational.Filters;

/// <summary>A date that is asked for, in ticks.</summary>
internal sealed class AskedSpan
{
    private readonly SearchPrefix _prefix;
    private readonly long _start;
    private readonly long _end;

    public AskedSpan(DateSearchValue asked, DateTimeOffset? now)
    {
        _prefix = asked.Prefix;
        (_start, _end) = (asked.Start.UtcTicks, asked.End.UtcTicks);
        if (_prefix == SearchPrefix.Ap)
        {
            var margin = now is { } present ? (present - asked.Start).Duration().Ticks / 10 : 0;
            (_start, _end) = (Math.Max(_start - margin, DateTimeOffset.MinValue.UtcTicks), Math.Min(_end + margin, DateTimeOffset.MaxValue.UtcTicks));
        }
    }

    /// <summary>The least end of an interval that can meet it; null: any.</summary>
    public long? LeastEnd => _prefix switch
    {
        SearchPrefix.Gt or SearchPrefix.Sa => _end,
        SearchPrefix.Eq or SearchPrefix.Ge or SearchPrefix.Ap => _start,
        _ => null,
    };

    /// <summary>The greatest end of an interval that can meet it; null: any.</summary>
    public long? GreatestEnd => _prefix switch
    {
        SearchPrefix.Eq => _end,
        SearchPrefix.Eb => _start,
        _ => null,
    };

    /// <summary>The moments that meet it, both ends inclusive.</summary>
    public IEnumerable<(long From, long To)> Moments => _prefix switch
    {
        SearchPrefix.Ne => [(long.MinValue / 2, _start - 1), (_end + 1, long.MaxValue / 2)],
        SearchPrefix.Gt or SearchPrefix.Sa => [(_end + 1, long.MaxValue / 2)],
        SearchPrefix.Lt or SearchPrefix.Eb => [(long.MinValue / 2, _start - 1)],
        SearchPrefix.Ge => [(_start, long.MaxValue / 2)],
        SearchPrefix.Le => [(long.MinValue / 2, _end)],
        _ => [(_start, _end)],
    };

    /// <summary>Adds the condition on a row's <c>since</c> and <c>until</c>.</summary>
    public void Write(SqlWriter sql, string row)
    {
        switch (_prefix)
        {
            case SearchPrefix.Ne:
                sql.Add("NOT ");
                WriteWithin(sql, row);
                break;
            case SearchPrefix.Gt:
                sql.Add(row).Add(".until > ").Value(_end);
                break;
            case SearchPrefix.Lt:
                sql.Add(row).Add(".since < ").Value(_start);
                break;
            case SearchPrefix.Ge:
                sql.Add("(").Add(row).Add(".until > ").Value(_end).Add(" OR ");
                WriteWithin(sql, row);
                sql.Add(")");
                break;
            case SearchPrefix.Le:
                sql.Add("(").Add(row).Add(".since < ").Value(_start).Add(" OR ");
                WriteWithin(sql, row);
                sql.Add(")");
                break;
            case SearchPrefix.Sa:
                sql.Add(row).Add(".since > ").Value(_end);
                break;
            case SearchPrefix.Eb:
                sql.Add(row).Add(".until < ").Value(_start);
                break;
            case SearchPrefix.Ap:
                sql.Add("(").Add(row).Add(".since <= ").Value(_end).Add(" AND ").Add(row).Add(".until >= ").Value(_start).Add(")");
                break;
            default:
                WriteWithin(sql, row);
                break;
        }
    }

    private void WriteWithin(SqlWriter sql, string row) =>
        sql.Add("(").Add(row).Add(".since >= ").Value(_start).Add(" AND ").Add(row).Add(".until <= ").Value(_end).Add(")");
}
