using System.Text.Json;
using Duplex.Chart.Subscriptions;
using Duplex.Facade.Operations;
using Duplex.OAuth;

namespace Duplex.Facade.Subscriptions;

/// <summary><c>$subscription-topics</c>: the topics that can be subscribed to, each as a Basic with the elements of R5's SubscriptionTopic.</summary>
internal sealed class TopicsOperation : IFacadeOperation
{
    private const string Element = "http://hl7.org/fhir/5.0/StructureDefinition/extension-SubscriptionTopic.";

    private static readonly byte[] Bundle = JsonSerializer.SerializeToUtf8Bytes(new
    {
        resourceType = "Bundle",
        type = "collection",
        entry = SubscriptionTopics.All.Select(topic => new { fullUrl = topic.Url, resource = Basic(topic) }).ToArray(),
    });

    public string Name => "subscription-topics";

    public string Definition => "urn:duplex:operation:subscription-topics";

    public OperationLevel Levels => OperationLevel.System;

    public IReadOnlyList<string> Types => [];

    public bool AffectsState => false;

    public ScopeInteractions Scope => ScopeInteractions.None;

    public bool Offers(FacadeConnection connection) => true;

    public Task<IResult> RunAsync(HttpContext http, string? type, string? id) => Task.FromResult<IResult>(new FhirResult(StatusCodes.Status200OK, Bundle));

    private static object Basic(SubscriptionTopic topic)
    {
        object[] own =
        [
            new { url = Element + "url", valueUri = topic.Url },
            new { url = Element + "title", valueString = topic.Title },
            new { url = Element + "status", valueCode = "active" },
            new { url = Element + "description", valueMarkdown = topic.Description },
        ];
        return new
        {
            resourceType = "Basic",
            extension = own.Concat(topic.Types.Select(Trigger)).ToArray(),
            code = new { coding = new[] { new { system = "http://hl7.org/fhir/fhir-types", code = "SubscriptionTopic" } } },
        };
    }

    private static object Trigger(string type) => new
    {
        url = Element + "resourceTrigger",
        extension = new object[]
        {
            new { url = "resource", valueUri = $"http://hl7.org/fhir/StructureDefinition/{type}" },
            new { url = "supportedInteraction", valueCode = "create" },
            new { url = "supportedInteraction", valueCode = "update" },
            new { url = "supportedInteraction", valueCode = "delete" },
        },
    };
}
