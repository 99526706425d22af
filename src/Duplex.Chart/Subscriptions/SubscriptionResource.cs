using System.Globalization;
using Duplex.Fhir;
using Duplex.Fhir.Model;

namespace Duplex.Chart.Subscriptions;

/// <summary>A subscription as its app reads it: what it asked for, and how it stands. Header lines are secrets and are left out.</summary>
public static class SubscriptionResource
{
    /// <param name="body">What the app wrote.</param>
    public static Subscription Of(SubscriptionState state, ReadOnlyMemory<byte> body)
    {
        ArgumentNullException.ThrowIfNull(state);
        var resource = Parse(body);
        resource.Id = state.Id.ToString();
        resource.Meta ??= new Meta();
        resource.Meta.VersionId = state.Version.ToString(CultureInfo.InvariantCulture);
        resource.Meta.LastUpdated = state.ChangedAt.ToString();
        resource.Status = SubscriptionCodes.CodeOf(state.Status);
        resource.Error = state.Error.Length > 0 ? state.Error : null;
        if (resource.Channel is { } channel)
        {
            channel.Header = [];
        }

        return resource;
    }

    /// <summary>What was kept can be read.</summary>
    public static Subscription Parse(ReadOnlyMemory<byte> body) =>
        FhirJson.Parse(body.Span, FhirReadMode.Lenient).Resource as Subscription ?? throw new InvalidOperationException("What is kept of a subscription is no Subscription.");

    /// <summary>What was asked for, read again; null: a newer or older program took what this one refuses.</summary>
    public static SubscriptionDefinition? DefinitionOf(SubscriptionState state, ReadOnlyMemory<byte> body)
    {
        ArgumentNullException.ThrowIfNull(state);
        return ReadSubscription.Read(Parse(body), state.Facade).Definition;
    }
}
