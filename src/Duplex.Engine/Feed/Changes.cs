using Duplex.Engine.Deliveries;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;

namespace Duplex.Engine.Feed;

/// <summary>Makes the feed's entries.</summary>
public static class Changes
{
    public static FeedEntry OfDelivery(Delivery delivery, Instant at)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        return new FeedEntry
        {
            Connection = delivery.Connection,
            Lane = delivery.Lane,
            Kind = FeedKind.DeliveryState,
            Subject = delivery.Id.ToString(),
            Source = delivery.Source,
            At = at,
        };
    }

    public static FeedEntry OfAcknowledgement(Delivery delivery, ExchangeId source, Instant at) =>
        OfDelivery(delivery, at) with { Kind = FeedKind.Acknowledgement, Source = source };

    public static FeedEntry OfLoop(ConnectionKey connection, Lane lane, LoopId loop, Instant at) => new()
    {
        Connection = connection,
        Lane = lane,
        Kind = FeedKind.LoopStep,
        Subject = loop.ToString(),
        At = at,
    };

    public static FeedEntry OfLoopNews(ConnectionKey connection, Lane lane, LoopId loop, Instant at) =>
        OfLoop(connection, lane, loop, at) with { Kind = FeedKind.LoopNews };

    public static FeedEntry OfDeadline(ConnectionKey connection, Lane lane, LoopId loop, Instant at) =>
        OfLoop(connection, lane, loop, at) with { Kind = FeedKind.DeadlinePassed };

    public static FeedEntry OfDecision(Hold hold, Lane lane, Instant at)
    {
        ArgumentNullException.ThrowIfNull(hold);
        return new FeedEntry
        {
            Connection = hold.Connection,
            Lane = lane,
            Kind = FeedKind.Decision,
            Subject = hold.Id.ToString(),
            At = at,
        };
    }

    /// <param name="subscription">Its id.</param>
    public static FeedEntry OfSubscription(ConnectionKey connection, Lane lane, string subscription, Instant at) => new()
    {
        Connection = connection,
        Lane = lane,
        Kind = FeedKind.Subscription,
        Subject = subscription,
        At = at,
    };

    public static FeedEntry OfResource(ConnectionKey connection, Lane lane, string reference, ExchangeId source, Instant at) => new()
    {
        Connection = connection,
        Lane = lane,
        Kind = FeedKind.ResourceVersion,
        Subject = reference,
        Source = source,
        At = at,
    };
}
