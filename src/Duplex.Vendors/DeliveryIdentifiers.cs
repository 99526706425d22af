namespace Duplex.Vendors;

/// <summary>The identifiers by which what Duplex wrote can be found again at a counterparty.</summary>
public static class DeliveryIdentifiers
{
    /// <summary>On each job's resource; its value is the delivery's id.</summary>
    public const string DeliverySystem = "urn:duplex:delivery";

    /// <summary>On each resource of a result; stable, so that a later state of the same result replaces it.</summary>
    public const string ResultSystem = "urn:duplex:result";

    /// <summary>On each part that is sent; its value is <c>{delivery id}.{part index}</c>.</summary>
    public const string PartSystem = "urn:duplex:part";
}
