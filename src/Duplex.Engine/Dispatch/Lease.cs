using Duplex.Engine.Identity;

namespace Duplex.Engine.Dispatch;

/// <summary>Whose a piece of work is, and until when: then any node may take it over.</summary>
public sealed record Lease(NodeId Holder, Instant Until);
