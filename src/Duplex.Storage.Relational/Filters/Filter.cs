using Duplex.Storage.Relational.Sql;

namespace Duplex.Storage.Relational.Filters;

/// <summary>A condition on a resource.</summary>
internal abstract class Filter
{
    /// <summary>False: what meets it must be looked at again; nothing that should be found fails it.</summary>
    public bool IsExact { get; init; } = true;

    /// <summary>Whether it asks for the resource's own row.</summary>
    public virtual bool NeedsRow => false;

    public abstract void Write(SqlWriter sql, Place place);
}

/// <summary>Where a resource stands in a query.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Row">The alias of its row; empty where it has none.</param>
internal readonly record struct Place(string Number, string Row);

/// <summary>Always or never.</summary>
internal sealed class ConstantFilter(bool value) : Filter
{
    public static ConstantFilter Never { get; } = new(false);

    public static ConstantFilter Always { get; } = new(true);

    /// <summary>Nothing is known of it here.</summary>
    public static ConstantFilter Unknown { get; } = new(true) { IsExact = false };

    public bool IsMet => value;

    public override void Write(SqlWriter sql, Place place) => sql.Add(value ? "1 = 1" : "1 = 0");
}

internal sealed class AnyFilter(IReadOnlyList<Filter> filters) : Filter
{
    public override bool NeedsRow => filters.Any(filter => filter.NeedsRow);

    public static Filter Of(IReadOnlyList<Filter> filters) =>
        filters.Count == 1 ? filters[0] : new AnyFilter(filters) { IsExact = filters.All(filter => filter.IsExact) };

    public override void Write(SqlWriter sql, Place place)
    {
        for (var index = 0; index < filters.Count; index++)
        {
            sql.Add(index == 0 ? "(" : " OR ");
            filters[index].Write(sql, place);
        }

        sql.Add(")");
    }
}

internal sealed class NotFilter : Filter
{
    private readonly Filter _filter;

    private NotFilter(Filter filter) => _filter = filter;

    public override bool NeedsRow => _filter.NeedsRow;

    /// <summary>What is not exact excludes nothing.</summary>
    public static Filter Of(Filter filter) => filter.IsExact ? new NotFilter(filter) : ConstantFilter.Unknown;

    public override void Write(SqlWriter sql, Place place)
    {
        sql.Add("NOT ");
        _filter.Write(sql, place);
    }
}
