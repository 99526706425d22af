using Duplex.Engine.Identity;

namespace Duplex.Engine.Deliveries;

/// <summary>What the steps of one attempt work on.</summary>
public sealed record DeliveryContext(Delivery Delivery, DeliveryJob Job, IReadOnlyList<Part> Parts, Destination Destination)
{
    public IConnector Connector => Destination.Connector;

    public DeliveryPolicy Policy => Destination.Policy;
}

/// <summary>What stands in the way, to be decided by a person.</summary>
public sealed record Obstacle(string Code, string Place, string Sentence, string Owner)
{
    public static Obstacle From(Problem? problem, string code, string sentence, string owner) =>
        new(problem?.Code ?? code, problem?.Place ?? "", problem?.Sentence ?? sentence, owner);
}
