using Duplex.Fhir.Model;

namespace Duplex.Chart.Subscriptions;

/// <summary>Reads how a subscription wants to be told.</summary>
internal static class ReadChannel
{
    private const int MostEvents = 100;
    private static readonly (int Least, int Most) HeartbeatSeconds = (10, 86_400);
    private static readonly (int Least, int Most) TimeoutSeconds = (1, 60);
    private static readonly string[] Json = ["application/fhir+json", "application/json"];

    public static SubscriptionDefinition Into(SubscriptionDefinition definition, SubscriptionChannel? channel, List<FhirIssue> issues)
    {
        const string Type = "Subscription.channel.type";
        if (channel is null)
        {
            issues.Add(ReadSubscription.Issue("required", "Subscription.channel", "Say in 'channel' how to tell you: type rest-hook with an endpoint, or type websocket."));
            return definition;
        }

        var isHook = channel.Type?.Value == "rest-hook";
        if (!isHook && channel.Type?.Value != "websocket")
        {
            issues.Add(ReadSubscription.Issue("not-supported", Type, "This channel is not served; rest-hook and websocket are. A websocket subscription can be heard as server-sent events too ($stream)."));
        }
        else if (channel.Type?.FindExtension(BackportUrls.ChannelType) is not null)
        {
            issues.Add(ReadSubscription.Issue("not-supported", Type, "No custom channel is served; leave the extension out."));
        }

        var mediaType = MediaTypeOf(definition, channel, issues);
        return definition with
        {
            Channel = isHook ? SubscriptionChannelKind.RestHook : SubscriptionChannelKind.WebSocket,
            Endpoint = isHook ? ReadEndpoint(channel, issues) : null,
            Headers = ReadHeaders.Of(channel, issues),
            MediaType = mediaType,
            Content = ContentOf(definition, channel, mediaType, issues),
            Heartbeat = Seconds(channel, BackportUrls.HeartbeatPeriod, HeartbeatSeconds, issues),
            Timeout = Seconds(channel, BackportUrls.Timeout, TimeoutSeconds, issues) ?? definition.Timeout,
            MaxCount = definition.IsPlain ? 1 : MaxCountOf(channel, issues) ?? definition.MaxCount,
        };
    }

    private static Uri? ReadEndpoint(SubscriptionChannel channel, List<FhirIssue> issues)
    {
        const string Path = "Subscription.channel.endpoint";
        if (channel.Endpoint?.Value is not { } text)
        {
            issues.Add(ReadSubscription.Issue("required", Path, "A rest-hook needs an endpoint: https://host/path."));
            return null;
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out var endpoint) || endpoint.Scheme is not ("https" or "http") || endpoint.UserInfo.Length > 0 || endpoint.Fragment.Length > 0)
        {
            issues.Add(ReadSubscription.Issue("value", Path, "The endpoint must be an https address without user name and fragment; secrets go into channel.header."));
            return null;
        }

        return endpoint;
    }

    private static string? MediaTypeOf(SubscriptionDefinition definition, SubscriptionChannel channel, List<FhirIssue> issues)
    {
        const string Path = "Subscription.channel.payload";
        var text = channel.Payload?.Value;
        if (text is null)
        {
            if (!definition.IsPlain)
            {
                issues.Add(ReadSubscription.Issue("required", Path, "A subscription to a topic needs a payload: application/fhir+json with the extension backport-payload-content."));
            }

            return null;
        }

        var parts = text.Split(';', StringSplitOptions.TrimEntries);
        if (Json.Contains(parts[0], StringComparer.OrdinalIgnoreCase) && parts[1..].All(part => part.Replace(" ", "", StringComparison.Ordinal) is "fhirVersion=4.0" or "charset=utf-8"))
        {
            return text;
        }

        issues.Add(ReadSubscription.Issue("not-supported", Path, "This media type is not written; application/fhir+json (perhaps with fhirVersion=4.0) is."));
        return null;
    }

    private static PayloadContent ContentOf(SubscriptionDefinition definition, SubscriptionChannel channel, string? mediaType, List<FhirIssue> issues)
    {
        const string Path = "Subscription.channel.payload.extension";
        var extension = channel.Payload?.FindExtension(BackportUrls.PayloadContent);
        if (definition.IsPlain)
        {
            if (extension is not null)
            {
                issues.Add(ReadSubscription.Issue("not-supported", Path, "backport-payload-content belongs to a subscription to a topic; name a topic in 'criteria', or leave the extension out."));
            }

            return mediaType is null ? PayloadContent.Empty : PayloadContent.FullResource;
        }

        var code = extension?.Value switch { FhirCode one => one.Value, FhirString one => one.Value, _ => null };
        if (SubscriptionCodes.ContentOf(code) is not { } content)
        {
            issues.Add(ReadSubscription.Issue(extension is null ? "required" : "not-supported", Path, "Say with the extension backport-payload-content (valueCode) what to send: empty, id-only or full-resource."));
            return PayloadContent.Empty;
        }

        if (content == PayloadContent.FullResource && definition.Topic!.IsOfLoops)
        {
            issues.Add(ReadSubscription.Issue("not-supported", Path, "This topic tells of no resource; ask for empty or id-only."));
        }

        return content;
    }

    private static TimeSpan? Seconds(SubscriptionChannel channel, string url, (int Least, int Most) bounds, List<FhirIssue> issues) =>
        Number(channel, url, bounds, issues) is { } seconds ? TimeSpan.FromSeconds(seconds) : null;

    private static int? MaxCountOf(SubscriptionChannel channel, List<FhirIssue> issues) => Number(channel, BackportUrls.MaxCount, (1, MostEvents), issues);

    private static int? Number(SubscriptionChannel channel, string url, (int Least, int Most) bounds, List<FhirIssue> issues)
    {
        if (channel.FindExtension(url) is not { } extension)
        {
            return null;
        }

        if (extension.Value is IntegerPrimitive { Value: { } number } && number >= bounds.Least && number <= bounds.Most)
        {
            return number;
        }

        var name = url[(url.LastIndexOf('/') + 1)..];
        issues.Add(ReadSubscription.Issue("value", "Subscription.channel.extension", $"{name} must be a whole number from {bounds.Least} to {bounds.Most}."));
        return null;
    }
}
