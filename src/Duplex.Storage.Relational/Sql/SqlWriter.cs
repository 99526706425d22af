using System.Globalization;
using System.Text;

namespace Duplex.Storage.Relational.Sql;

/// <summary>Puts a query together.</summary>
public sealed class SqlWriter(SqlDialect dialect)
{
    private readonly StringBuilder _text = new(512);
    private readonly List<object> _parameters = [];
    private int _aliases;

    public SqlDialect Dialect => dialect;

    public SqlQuery Query => new(_text.ToString(), _parameters);

    public SqlWriter Add(string text)
    {
        _text.Append(text);
        return this;
    }

    /// <summary>Adds a parameter with its value.</summary>
    public SqlWriter Value(object value)
    {
        _parameters.Add(value);
        _text.Append(dialect.ParameterMark).Append(_parameters.Count.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    /// <summary>Adds <c>= value</c>, or <c>IN (values)</c>. The list is filled up, so that lists of about the same length have one text.</summary>
    public SqlWriter Equal<T>(IReadOnlyList<T> values)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count == 1)
        {
            return Add(" = ").Value(values[0]);
        }

        Add(" IN (");
        var filled = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)values.Count);
        for (var index = 0; index < filled; index++)
        {
            Add(index == 0 ? "" : ",").Value(values[Math.Min(index, values.Count - 1)]);
        }

        return Add(")");
    }

    /// <summary>Adds a table, its alias, and which of its indexes to go by.</summary>
    public SqlWriter Table(string table, string alias, string index)
    {
        Add(table).Add(" ").Add(alias);
        return dialect.NamesIndexes ? Add(" INDEXED BY ").Add(index) : this;
    }

    /// <summary>Adds rows of <c>chart_resource</c> that are looked up for each row before them.</summary>
    /// <param name="condition">Adds which, by an index of their table.</param>
    public SqlWriter JoinResource(string alias, Action condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        Add(" ").Add(dialect.OrderedJoin).Add(dialect.NamesIndexes ? " chart_resource " : " (SELECT number, id, compartment, at, sensitivity, state FROM chart_resource ").Add(alias)
            .Add(dialect.NamesIndexes ? " ON " : " WHERE ");
        condition();
        return dialect.NamesIndexes ? this : Add(dialect.Fence).Add(") ").Add(alias);
    }

    /// <summary>Adds which parameter index rows are of that are looked at by resource.</summary>
    public SqlWriter OfParameter(string alias, IReadOnlyList<long> parameters) => Add(alias).Add(".parameter").Add(dialect.Hiding).Equal(parameters);

    /// <summary>Adds that a resource can be searched, so that of the indexes of <c>chart_resource</c> the meant one can be chosen, and as few others as possible.</summary>
    public SqlWriter Searchable(string alias, string index) => Add(alias).Add(".state").Add(dialect.NamesIndexes ? " = 3" : index switch
    {
        "chart_resource_by_scope" => " = 3",
        "chart_resource_by_at" => " >= 3",
        _ => dialect.Hiding + " = 3",
    });

    /// <summary>Ends <c>EXISTS (SELECT …</c>, which is asked for each row.</summary>
    public SqlWriter EndExists() => Add(dialect.Fence).Add(")");

    /// <summary>A name for a table within the query.</summary>
    public string Alias(string letter) => letter + (++_aliases).ToString(CultureInfo.InvariantCulture);
}
