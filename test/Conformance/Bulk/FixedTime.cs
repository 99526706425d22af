using Duplex.Engine.Identity;

namespace Duplex.Conformance.Bulk;

/// <summary>A clock that stands where the test put it.</summary>
internal sealed class FixedTime(Instant at) : TimeProvider
{
    public Instant At { get; set; } = at;

    public override DateTimeOffset GetUtcNow() => At.ToDateTimeOffset();
}
