using Duplex.Chart.Sensitivity;
using Duplex.Engine.Identity;

namespace Duplex.Chart.Subscriptions;

/// <summary>What an app may hear of a connection now.</summary>
public interface ISubscriberAccess
{
    /// <summary>Null: nothing; the app is not registered for the connection any more.</summary>
    /// <param name="scopes">Those of the token with which the subscription was made, separated by blanks.</param>
    SubscriberAccess? Find(ConnectionKey connection, string app, string scopes);
}

/// <param name="MayRead">Whether the app may read a resource type.</param>
/// <param name="Withheld">What has one of these is never told.</param>
public sealed record SubscriberAccess(Func<string, bool> MayRead, Sensitivities Withheld);
