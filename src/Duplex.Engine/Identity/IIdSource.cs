namespace Duplex.Engine.Identity;

/// <summary>Where ids come from. Implementations return UUIDv7 values; a simulation returns seeded ones.</summary>
public interface IIdSource
{
    Guid NewId();
}
