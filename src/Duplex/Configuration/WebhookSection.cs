using System.Collections.Immutable;
using Duplex.Transports.Webhooks;

namespace Duplex.Configuration;

/// <summary>Reads where the webhooks of a connection's subscriptions may lead.</summary>
internal static class WebhookSection
{
    public static ImmutableArray<string> Read(YamlSection root)
    {
        const string Right = "write allow: [hooks.clinic.example, 10.1.0.0/16]: host names, addresses or networks that are not public and may be called";
        if (root.OptionalSection("webhooks", Right) is not { } section)
        {
            return [];
        }

        var allowed = section.OptionalList("allow", Right);
        foreach (var (entry, line) in allowed.Where(entry => !WebhookTargets.IsEntry(entry.Text)))
        {
            section.ReportAt(line, $"'{entry}' is no host, address or network", Right);
        }

        section.RefuseOthers();
        return [.. allowed.Select(entry => entry.Text)];
    }
}
