namespace Duplex.Storage.Postgres.Units;

/// <summary>Tells whether the caller runs within the work of a unit: while the store has begun or gone on with it on this thread.</summary>
internal sealed class UnitScope
{
    private int _thread;

    public void Enter() => Volatile.Write(ref _thread, Environment.CurrentManagedThreadId);

    public void Leave() => Volatile.Write(ref _thread, 0);

    public void Check()
    {
        if (Volatile.Read(ref _thread) != Environment.CurrentManagedThreadId)
        {
            throw new InvalidOperationException("The unit of work is over; it may be used only inside the work that was handed to CommitAsync.");
        }
    }
}
