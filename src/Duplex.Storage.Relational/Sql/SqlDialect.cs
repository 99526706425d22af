namespace Duplex.Storage.Relational.Sql;

/// <summary>What databases write in different ways.</summary>
public sealed record SqlDialect
{
    /// <summary>What stands before a parameter's number: <c>?</c> or <c>$</c>.</summary>
    public required string ParameterMark { get; init; }

    /// <summary>A join whose left side is looked at first: where the order can be told.</summary>
    public required string OrderedJoin { get; init; }

    /// <summary>Whether a table's index can be named in a query.</summary>
    public required bool NamesIndexes { get; init; }

    /// <summary>The function that tells where a text stands in another, from 1; zero: not in it. Its arguments are the text and what is sought.</summary>
    public required string PositionOf { get; init; }

    public static SqlDialect Sqlite { get; } = new() { ParameterMark = "?", OrderedJoin = "CROSS JOIN", NamesIndexes = true, PositionOf = "instr" };

    public static SqlDialect PostgreSql { get; } = new() { ParameterMark = "$", OrderedJoin = "JOIN", NamesIndexes = false, PositionOf = "strpos" };
}
