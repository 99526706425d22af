namespace Duplex.Storage.Sqlite.State;

/// <summary>Tells whether a unit of work is open, and whether the caller runs within it.</summary>
internal sealed class UnitScope
{
    private int _thread;

    public void Open() => Volatile.Write(ref _thread, Environment.CurrentManagedThreadId);

    public void Close() => Volatile.Write(ref _thread, 0);

    public void Check()
    {
        if (Volatile.Read(ref _thread) != Environment.CurrentManagedThreadId)
        {
            throw new InvalidOperationException("The unit of work is over; it may be used only inside the work that was handed to CommitAsync.");
        }
    }
}
