namespace Duplex.Chart.Interactions;

/// <summary>Takes back what a unit of work wrote already: a later change of the same request cannot be made. Never leaves <see cref="CommitChanges"/>.</summary>
internal sealed class UnitAbandonedException : Exception
{
    public UnitAbandonedException()
    {
    }

    public UnitAbandonedException(string message)
        : base(message)
    {
    }

    public UnitAbandonedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What the request is answered.</summary>
    public CommitAnswer Answer { get; init; } = new(CommitVerdict.Moved, []);
}
