using Duplex.Chart.Subscriptions;

namespace Duplex.Facade.Subscriptions;

/// <summary>What the capability statement says of subscriptions.</summary>
internal static class SubscriptionCapability
{
    /// <summary>R4's extension of <c>CapabilityStatement.rest</c>: where the server has its websocket.</summary>
    private const string Websocket = "http://hl7.org/fhir/StructureDefinition/capabilitystatement-websocket";

    private static readonly string[] Interactions = ["read", "search-type", "create", "update", "patch", "delete"];
    private static readonly (string Name, string Kind)[] Parameters =
        [("_id", "token"), ("contact", "token"), ("criteria", "string"), ("payload", "token"), ("status", "token"), ("type", "token"), ("url", "uri")];

    /// <param name="facade">The connection's base address.</param>
    public static object[] RestExtensions(string facade) => [new { url = Websocket, valueUri = SubscriptionSockets.AddressOf(facade) }];

    public static Dictionary<string, object> Resource() => new()
    {
        ["extension"] = SubscriptionTopics.All.Select(topic => new { url = BackportUrls.CapabilityTopic, valueCanonical = topic.Url }).ToArray(),
        ["type"] = SubscriptionServer.ResourceType,
        ["supportedProfile"] = new[] { BackportUrls.Profile },
        ["documentation"] = "An app's own subscriptions only: to a topic (Subscriptions R5 Backport) or to a search on one type, by rest-hook or websocket; $stream tells the same as server-sent events. GET $subscription-topics describes the topics.",
        ["interaction"] = Interactions.Select(code => new { code }).ToArray(),
        ["versioning"] = "versioned-update",
        ["readHistory"] = false,
        ["updateCreate"] = false,
        ["conditionalCreate"] = true,
        ["searchParam"] = Parameters.Select(parameter => new { name = parameter.Name, type = parameter.Kind }).ToArray(),
    };
}
