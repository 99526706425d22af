using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;

namespace Duplex.Simulation.World;

/// <summary>Ids that a seed decides.</summary>
public sealed class SeededIds(Random chance, TimeProvider time) : IIdSource
{
    private long _count;

    public Guid NewId()
    {
        Span<byte> bytes = stackalloc byte[16];
        chance.NextBytes(bytes);
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(bytes, (time.GetUtcNow().ToUnixTimeMilliseconds() << 16) | (++_count & 0xffff));
        return new Guid(bytes, bigEndian: true);
    }
}

/// <summary>Jitter that a seed decides.</summary>
public sealed class SeededJitter(Random chance) : IJitter
{
    public double Next() => 0.5 + (chance.NextDouble() / 2);
}
