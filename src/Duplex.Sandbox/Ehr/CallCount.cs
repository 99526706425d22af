namespace Duplex.Sandbox.Ehr;

/// <summary>Counts calls from all threads.</summary>
internal sealed class CallCount
{
    private long _calls;

    public long Value => Interlocked.Read(ref _calls);

    public void Add() => Interlocked.Increment(ref _calls);
}
