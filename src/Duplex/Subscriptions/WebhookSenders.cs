using System.Collections.Concurrent;
using Duplex.Engine.Identity;
using Duplex.Transports.Webhooks;

namespace Duplex.Subscriptions;

/// <summary>The hosts and networks that a connection's webhooks may lie in although they are not public.</summary>
public interface IWebhookAllowances
{
    IReadOnlyList<string> Of(ConnectionKey connection);
}

/// <summary>A sender for each connection, so that no socket opened under one connection's rules serves another.</summary>
internal sealed class WebhookSenders(IWebhookAllowances allowances, TimeProvider time) : IDisposable
{
    private readonly ConcurrentDictionary<ConnectionKey, Lazy<(WebhookTargets Targets, WebhookSender Sender)>> _byConnection = new();

    public WebhookTargets TargetsOf(ConnectionKey connection) => Of(connection).Targets;

    public WebhookSender Find(ConnectionKey connection) => Of(connection).Sender;

    public void Dispose()
    {
        foreach (var opened in _byConnection.Values.Where(opened => opened.IsValueCreated))
        {
            opened.Value.Sender.Dispose();
        }
    }

    private (WebhookTargets Targets, WebhookSender Sender) Of(ConnectionKey connection) => _byConnection.GetOrAdd(connection, key => new(() =>
    {
        var targets = new WebhookTargets(allowances.Of(key));
        return (targets, new WebhookSender(targets, time));
    })).Value;
}
