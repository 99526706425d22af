using Duplex.Chart.Sensitivity;
using Duplex.Chart.Subscriptions;
using Duplex.Engine.Identity;
using Duplex.OAuth;

namespace Duplex.Subscriptions;

/// <summary>What an app may hear: what its registration allows now, and no more than the token allowed with which it subscribed.</summary>
internal sealed class AppSubscriberAccess(IAppRegistry apps) : ISubscriberAccess
{
    public SubscriberAccess? Find(ConnectionKey connection, string app, string scopes)
    {
        if (apps.Find(app) is not { } registered || registered.Organization != connection.Organization || !registered.Connections.Contains(connection.Connection, StringComparer.Ordinal))
        {
            return null;
        }

        var granted = ScopeSet.Parse(registered.Scopes).Grant(ScopeSet.Parse(scopes));
        return new SubscriberAccess(type => granted.Allows(type, ScopeInteractions.Read), SensitivityNames.Every & ~registered.Sees);
    }
}
