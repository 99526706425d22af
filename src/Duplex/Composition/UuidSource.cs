using Duplex.Engine.Identity;

namespace Duplex.Composition;

/// <summary>UUIDv7 values from the machine's clock and randomness.</summary>
internal sealed class UuidSource(TimeProvider time) : IIdSource
{
    public Guid NewId() => Guid.CreateVersion7(time.GetUtcNow());
}
