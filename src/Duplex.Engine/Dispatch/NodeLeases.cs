using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Engine.Dispatch;

/// <summary>The leases of this node. Where no other process can have the store open, none is needed and none is taken.</summary>
public sealed class NodeLeases(IStateStore store, NodeId node, TimeProvider time)
{
    public NodeId Node => node;

    public Instant Now => Instant.Now(time);

    public bool AreNeeded => store.IsShared;

    public Lease For(TimeSpan length) => new(node, Now.Plus(length));

    /// <summary>Whether the work is this node's, as far as it knows.</summary>
    public bool Has(Lease? lease) => !AreNeeded || lease?.Holder == node;

    /// <summary>Whether the work is this node's for so long from now.</summary>
    public bool Has(Lease? lease, TimeSpan still) => !AreNeeded || (lease is not null && lease.Holder == node && lease.Until >= Now.Plus(still));
}
