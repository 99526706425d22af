namespace Duplex.Chart.Subscriptions;

/// <summary>Addresses of the guide "Subscriptions R5 Backport" 1.1.</summary>
public static class BackportUrls
{
    private const string Base = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/";

    public const string Profile = Base + "backport-subscription";
    public const string StatusProfile = Base + "backport-subscription-status-r4";
    public const string NotificationProfile = Base + "backport-subscription-notification-r4";
    public const string FilterCriteria = Base + "backport-filter-criteria";
    public const string PayloadContent = Base + "backport-payload-content";
    public const string HeartbeatPeriod = Base + "backport-heartbeat-period";
    public const string Timeout = Base + "backport-timeout";
    public const string MaxCount = Base + "backport-max-count";
    public const string ChannelType = Base + "backport-channel-type";
    public const string CapabilityTopic = Base + "capabilitystatement-subscriptiontopic-canonical";
}
