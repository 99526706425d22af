using Duplex.Engine.Deliveries;

namespace Duplex.Composition;

/// <summary>Spreads retries, so that many deliveries do not come back at the same instant.</summary>
internal sealed class RandomJitter : IJitter
{
#pragma warning disable CA5394 // Spreading needs no secret randomness.
    public double Next() => 0.5 + (Random.Shared.NextDouble() / 2);
#pragma warning restore CA5394
}
