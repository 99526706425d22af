namespace Duplex.Storage.Postgres.Units;

/// <summary>Another unit of work was in the way, or may have been; the work is run again.</summary>
internal sealed class UnitConflictException : Exception
{
    /// <param name="refusal">What the caller is told when running it again does not help.</param>
    /// <param name="again">How often running it again may help.</param>
    public UnitConflictException(Exception refusal, int again)
        : base("Another unit of work was in the way.", refusal)
    {
        Refusal = refusal;
        Again = again;
    }

    public Exception Refusal { get; }

    public int Again { get; }
}
