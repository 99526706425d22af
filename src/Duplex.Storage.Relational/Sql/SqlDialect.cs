namespace Duplex.Storage.Relational.Sql;

/// <summary>What databases write in different ways.</summary>
public sealed record SqlDialect
{
    /// <summary>What stands before a parameter's number: <c>?</c> or <c>$</c>.</summary>
    public required string ParameterMark { get; init; }

    /// <summary>A join whose left side is looked at first.</summary>
    public required string OrderedJoin { get; init; }

    /// <summary>Whether a query can tell by which index a table is looked at. Where it cannot, it tells what is left of the choice: by <see cref="Fence"/> and <see cref="Hiding"/>.</summary>
    public required bool NamesIndexes { get; init; }

    /// <summary>What ends a subquery that is to be asked for each row, not made one with the query around it.</summary>
    public required string Fence { get; init; }

    /// <summary>What is added to a number by which no index is to be chosen.</summary>
    public required string Hiding { get; init; }

    /// <summary>The function that tells where a text stands in another, from 1; zero: not in it. Its arguments are the text and what is sought.</summary>
    public required string PositionOf { get; init; }

    public static SqlDialect Sqlite { get; } = new() { ParameterMark = "?", OrderedJoin = "CROSS JOIN", NamesIndexes = true, Fence = "", Hiding = "", PositionOf = "instr" };

    public static SqlDialect PostgreSql { get; } = new() { ParameterMark = "$", OrderedJoin = "CROSS JOIN LATERAL", NamesIndexes = false, Fence = " OFFSET 0", Hiding = " + 0", PositionOf = "strpos" };
}
