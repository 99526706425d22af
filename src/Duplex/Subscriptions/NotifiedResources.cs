using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Duplex.Chart;
using Duplex.Chart.Subscriptions;
using Duplex.Facade;
using Duplex.Facade.Reading;

namespace Duplex.Subscriptions;

/// <summary>Finds what events are about, as their subscriber may see it at the moment of telling.</summary>
internal sealed class NotifiedResources(IChartReader chart, ISubscriberAccess access, IFacadeConnections connections)
{
    /// <summary>A message with resources ends after this many bytes; it has one event at least.</summary>
    private const int MostBytes = 4 * 1024 * 1024;

    /// <summary>The events that may be told, up to what fits; null: the app may hear nothing any more.</summary>
    public async ValueTask<ToldEvents?> FindAsync(SubscriptionState state, PayloadContent content, IReadOnlyList<SubscriptionEvent> events, CancellationToken cancellationToken)
    {
        if (access.Find(state.Connection, state.App, state.Scopes) is not { } allowed)
        {
            return null;
        }

        var told = new List<NotifiedEvent>(events.Count);
        var upTo = 0L;
        var bytes = 0;
        foreach (var one in events)
        {
            var type = one.Kind == SubscriptionEventKind.LoopStep ? SubscriptionTopics.LoopScope : one.Reference[..one.Reference.IndexOf('/', StringComparison.Ordinal)];
            if (allowed.MayRead(type))
            {
                ReadOnlyMemory<byte> resource = content == PayloadContent.FullResource && one.Kind is SubscriptionEventKind.Created or SubscriptionEventKind.Updated
                    ? await ReadAsync(state, one, allowed, cancellationToken)
                    : default;
                bytes += resource.Length;
                if (told.Count > 0 && bytes > MostBytes)
                {
                    break;
                }

                told.Add(new NotifiedEvent(one, resource));
            }

            upTo = one.Number;
        }

        return new ToldEvents(told, upTo);
    }

    private async ValueTask<ReadOnlyMemory<byte>> ReadAsync(SubscriptionState state, SubscriptionEvent one, SubscriberAccess allowed, CancellationToken cancellationToken)
    {
        var slash = one.Reference.IndexOf('/', StringComparison.Ordinal);
        var version = await chart.GetVersionAsync(state.Connection, one.Reference[..slash], one.Reference[(slash + 1)..], (int)one.Version, cancellationToken);
        if (version is null || version.Body.IsEmpty || (version.Sensitivity & allowed.Withheld) != 0)
        {
            return default;
        }

        try
        {
            if (JsonNode.Parse(version.Body.Span) is not JsonObject resource)
            {
                return default;
            }

            Stamp(resource, version);
            if (connections.Find(state.Connection.Connection) is { } connection && connection.Key == state.Connection)
            {
                FacadeAddresses.RewriteReferences(resource, connection.Reader.BaseAddress + "/", state.Facade + "/");
            }

            return Encoding.UTF8.GetBytes(resource.ToJsonString(FacadeJson.Options));
        }
        catch (JsonException)
        {
            // What a counterparty sent and is no JSON has no resource to show; the event itself is told.
            return default;
        }
    }

    /// <summary>Which version this is, where the source said nothing of it.</summary>
    private static void Stamp(JsonObject resource, ChartVersion version)
    {
        resource["id"] = version.Id;
        if (resource["meta"] is not JsonObject meta)
        {
            resource["meta"] = meta = [];
        }

        meta.TryAdd("versionId", version.Version.ToString(System.Globalization.CultureInfo.InvariantCulture));
        meta.TryAdd("lastUpdated", version.At.ToString());
    }
}

/// <param name="UpTo">The number of the last event that was looked at, told or not.</param>
internal sealed record ToldEvents(IReadOnlyList<NotifiedEvent> Events, long UpTo);
