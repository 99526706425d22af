using Duplex.Storage.Relational.Sql;

namespace Duplex.Storage.Relational.Filters;

/// <summary>A filter that can lead a query: what it finds is looked up, not gone through.</summary>
internal interface IDriver
{
    /// <summary>Whether it leads to the resources' rows themselves, not to index rows.</summary>
    bool LeadsToRows { get; }

    /// <summary>Whether the index gives the resources in the order of their numbers.</summary>
    bool IsByNumber { get; }

    /// <summary>Adds the table and its index.</summary>
    void WriteTable(SqlWriter sql, string alias);

    /// <summary>Adds the conditions on that table.</summary>
    void WriteConditions(SqlWriter sql, string alias);
}

/// <summary>Everything of a type that can be searched.</summary>
internal sealed class TypeDriver(long scope) : IDriver
{
    public bool LeadsToRows => true;

    public bool IsByNumber => true;

    public void WriteTable(SqlWriter sql, string alias) => sql.Table("chart_resource", alias, "chart_resource_by_scope");

    public void WriteConditions(SqlWriter sql, string alias) =>
        sql.Add(alias).Add(".scope = ").Value(scope).Add(" AND ").Searchable(alias, "chart_resource_by_scope");
}

/// <summary>What of a type lies in a patient's compartment.</summary>
internal sealed class CompartmentFilter(long compartment, long scope) : Filter, IDriver
{
    public bool LeadsToRows => true;

    public bool IsByNumber => true;

    public override bool NeedsRow => true;

    public void WriteTable(SqlWriter sql, string alias) => sql.Table("chart_resource", alias, "chart_resource_by_compartment");

    public void WriteConditions(SqlWriter sql, string alias) => sql
        .Add(alias).Add(".compartment = ").Value(compartment)
        .Add(" AND ").Add(alias).Add(".scope = ").Value(scope)
        .Add(" AND ").Add(alias).Add(".state >= 2 AND ").Searchable(alias, "chart_resource_by_compartment");

    public override void Write(SqlWriter sql, Place place) => sql.Add(place.Row).Add(".compartment = ").Value(compartment);
}

/// <summary>By id.</summary>
internal sealed class IdFilter(long scope, IReadOnlyList<string> ids) : Filter, IDriver
{
    public bool LeadsToRows => true;

    public bool IsByNumber => false;

    public override bool NeedsRow => true;

    public void WriteTable(SqlWriter sql, string alias) => sql.Table("chart_resource", alias, "chart_resource_by_id");

    public void WriteConditions(SqlWriter sql, string alias) =>
        sql.Add(alias).Add(".scope = ").Value(scope).Add(" AND ").Add(alias).Add(".id").Equal(ids).Add(" AND ").Searchable(alias, "chart_resource_by_id");

    public override void Write(SqlWriter sql, Place place) => sql.Add(place.Row).Add(".id").Equal(ids);
}

/// <summary>By when the current version was added: one of several spans, in microseconds, both ends inclusive.</summary>
internal sealed class AtFilter(long scope, IReadOnlyList<(long From, long To)> spans) : Filter, IDriver
{
    public bool LeadsToRows => true;

    public bool IsByNumber => false;

    public override bool NeedsRow => true;

    public void WriteTable(SqlWriter sql, string alias) => sql.Table("chart_resource", alias, "chart_resource_by_at");

    public void WriteConditions(SqlWriter sql, string alias)
    {
        sql.Add(alias).Add(".scope = ").Value(scope).Add(" AND ").Searchable(alias, "chart_resource_by_at").Add(" AND ")
            .Add(alias).Add(".at BETWEEN ").Value(spans.Min(span => span.From)).Add(" AND ").Value(spans.Max(span => span.To));
        if (spans.Count > 1)
        {
            sql.Add(" AND ");
            Write(sql, new Place("", alias));
        }
    }

    public override void Write(SqlWriter sql, Place place)
    {
        for (var index = 0; index < spans.Count; index++)
        {
            sql.Add(index == 0 ? "(" : " OR ").Add(place.Row).Add(".at BETWEEN ").Value(spans[index].From).Add(" AND ").Value(spans[index].To);
        }

        sql.Add(")");
    }
}
