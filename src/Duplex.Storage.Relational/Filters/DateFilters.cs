using Duplex.Fhir.Search;
using Duplex.Storage.Relational.Rows;
using Duplex.Storage.Relational.Search;
using Duplex.Storage.Relational.Sql;

namespace Duplex.Storage.Relational.Filters;

/// <summary>Intervals of time, as <c>DateMatching</c> compares them.</summary>
internal static class DateFilters
{
    private const long TicksPerMicrosecond = 10;

    public static RowFilter Of(ParameterRows rows, IReadOnlyList<DateSearchValue> values, DateTimeOffset? now)
    {
        var spans = values.Select(value => new AskedSpan(value, now)).ToList();
        return new RowFilter(IndexKind.Date, rows.Numbers)
        {
            From = spans.TrueForAll(span => span.LeastEnd is not null) ? spans.Min(span => span.LeastEnd)!.Value : null,
            To = spans.TrueForAll(span => span.GreatestEnd is not null) ? spans.Max(span => span.GreatestEnd)!.Value : null,
            Rest = (sql, alias) =>
            {
                for (var index = 0; index < spans.Count; index++)
                {
                    sql.Add(index == 0 ? "(" : " OR ");
                    spans[index].Write(sql, alias);
                }

                sql.Add(")");
            },
        };
    }

    /// <summary>When the current version was added: a moment in microseconds, which is an interval of no length.</summary>
    public static Filter OfRow(long scope, IReadOnlyList<DateSearchValue> values, DateTimeOffset? now)
    {
        var spans = new List<(long From, long To)>();
        foreach (var value in values)
        {
            var span = new AskedSpan(value, now);
            spans.AddRange(span.Moments.Select(moments => (Up(moments.From), Down(moments.To))).Where(micros => micros.Item1 <= micros.Item2));
        }

        return spans.Count == 0 ? ConstantFilter.Never : new AtFilter(scope, spans);
    }

    // Rows count from 1970.
    private static long Up(long ticks) => (long)Math.Ceiling((ticks - DateTimeOffset.UnixEpoch.UtcTicks) / (decimal)TicksPerMicrosecond);

    private static long Down(long ticks) => (long)Math.Floor((ticks - DateTimeOffset.UnixEpoch.UtcTicks) / (decimal)TicksPerMicrosecond);
}
