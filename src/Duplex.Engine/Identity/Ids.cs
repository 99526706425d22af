namespace Duplex.Engine.Identity;

/// <summary>Identifies one message that crossed the boundary. A UUIDv7, made before the message enters the intake log.</summary>
public readonly record struct ExchangeId(Guid Value)
{
    public override string ToString() => Value.ToString("D");
}

/// <summary>Identifies one outbound interaction on its way.</summary>
public readonly record struct DeliveryId(Guid Value)
{
    public override string ToString() => Value.ToString("D");
}

/// <summary>Identifies one loop.</summary>
public readonly record struct LoopId(Guid Value)
{
    public override string ToString() => Value.ToString("D");
}

/// <summary>Identifies one thing that a person must decide.</summary>
public readonly record struct HoldId(Guid Value)
{
    public override string ToString() => Value.ToString("D");
}

/// <summary>Identifies one run of the program: what an earlier run was doing is another node's.</summary>
public readonly record struct NodeId(Guid Value)
{
    public override string ToString() => Value.ToString("D");
}
