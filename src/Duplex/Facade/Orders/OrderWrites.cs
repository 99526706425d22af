using Duplex.Engine.Deliveries;
using Duplex.Facade.Writes;

namespace Duplex.Facade.Orders;

/// <summary>What the writes about orders have in common.</summary>
internal static class OrderWrites
{
    public const string LoopKind = "lab-order";

    public static WriteKind Kind(string exchange, InteractionKind interaction, string thing) => new(
        exchange, interaction, "ServiceRequest", LoopKind, thing,
        "What is sent about one order goes in order: what waits or is held before it comes first.")
    {
        EncounterPath = "ServiceRequest.encounter.reference",
    };
}
