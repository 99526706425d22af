using Duplex.Engine.Identity;

namespace Duplex.Tests.Transports.Smart;

/// <summary>Ids 1, 2, 3 and so on.</summary>
public sealed class CountingIds : IIdSource
{
    private int _last;

    public Guid NewId() => new(Interlocked.Increment(ref _last), 0, 0, new byte[8]);
}
