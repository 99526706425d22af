using Duplex.Storage.Relational.Sql;

namespace Duplex.Storage.Relational.Filters;

/// <summary>What the first part of a composite meets; the others are looked at on the resource.</summary>
internal sealed class FirstPart : Filter
{
    public FirstPart(Filter filter)
    {
        Inner = filter;
        IsExact = false;
    }

    public Filter Inner { get; }

    public override bool NeedsRow => Inner.NeedsRow;

    public override void Write(SqlWriter sql, Place place) => Inner.Write(sql, place);
}
