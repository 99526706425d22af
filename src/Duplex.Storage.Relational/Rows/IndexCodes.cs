namespace Duplex.Storage.Relational.Rows;

/// <summary>The numbers that stand in index rows for what has no name of its own; names come after them.</summary>
public static class IndexCodes
{
    /// <summary>A token without a system, a reference that tells no type, a number as written.</summary>
    public const long None = 0;

    /// <summary>A token whose system the specification tells.</summary>
    public const long SystemImplied = 1;

    /// <summary>A token without a system whose code stands in capitals, because case doesn't count.</summary>
    public const long CaseIgnored = 2;

    /// <summary>A token that is text alone: found by no code.</summary>
    public const long TextAlone = 3;

    /// <summary>A number as written that stands in base units too.</summary>
    public const long WrittenBesideBase = -1;

    /// <summary>What no row has.</summary>
    public const long Unknown = long.MinValue;

    private const long Offset = 15;

    /// <summary>The number in index rows of a row of <c>chart_term</c>.</summary>
    public static long OfTerm(long number) => number + Offset;

    /// <summary>Of a URL that tells this type.</summary>
    public static long OfUrl(long type) => -1 - type;
}
