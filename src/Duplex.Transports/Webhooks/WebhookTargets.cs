using System.Net;
using System.Net.Sockets;

namespace Duplex.Transports.Webhooks;

/// <summary>
/// Which machines may be called. Those that are not on the public Internet (loopback, private, link-local, shared, reserved) are refused,
/// unless their name or network is allowed: otherwise an app could reach with our hands what only we can reach.
/// </summary>
public sealed class WebhookTargets
{
    private static readonly IPNetwork[] NotPublic =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");

    private readonly HashSet<string> _hosts = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<IPNetwork> _networks = [];

    /// <param name="allowed">Host names, addresses, and networks such as <c>10.1.0.0/16</c>; each as <see cref="IsEntry"/> takes it.</param>
    public WebhookTargets(IEnumerable<string> allowed)
    {
        ArgumentNullException.ThrowIfNull(allowed);
        foreach (var entry in allowed)
        {
            if (IPNetwork.TryParse(entry, out var network))
            {
                _networks.Add(network);
            }
            else if (IPAddress.TryParse(entry, out var address))
            {
                _networks.Add(new IPNetwork(address, address.AddressFamily == AddressFamily.InterNetwork ? 32 : 128));
            }
            else
            {
                _hosts.Add(entry);
            }
        }
    }

    /// <summary>Whether a text names a host, an address or a network.</summary>
    public static bool IsEntry(string text) =>
        IPNetwork.TryParse(text, out _) || IPAddress.TryParse(text, out _) || Uri.CheckHostName(text) == UriHostNameType.Dns;

    /// <summary>Allowed by name: it may be any machine, and may be called without TLS.</summary>
    public bool AllowsHost(string host) =>
        _hosts.Contains(host) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && _networks.Exists(network => network.Contains(Plain(address))));

    /// <summary>Whether a machine may be called that a name stands for.</summary>
    public bool Allows(string host, IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var plain = Plain(address);
        return _hosts.Contains(host) || _networks.Exists(network => network.Contains(plain)) || !Array.Exists(NotPublic, network => network.Contains(plain));
    }

    /// <summary>What is wrong with an address before anything is looked up; null: nothing.</summary>
    public string? Refuse(Uri endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        var host = endpoint.IdnHost;
        if (endpoint.Scheme != Uri.UriSchemeHttps && !AllowsHost(host))
        {
            return "Only https is called; without TLS only hosts that the connection's configuration allows (webhooks.allow).";
        }

        var isAddress = IPAddress.TryParse(host.Trim('[', ']'), out var address);
        return (isAddress && !Allows(host, address!)) || (!isAddress && !_hosts.Contains(host) && IsLocalName(host))
            ? "The host is not on the public Internet; have it allowed in the connection's configuration (webhooks.allow), or name a public one."
            : null;
    }

    private static bool IsLocalName(string host) => host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);

    /// <summary>An IPv4 address that is written as an IPv6 one counts as what it is.</summary>
    private static IPAddress Plain(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4();
        }

        return address.AddressFamily == AddressFamily.InterNetworkV6 && Nat64.Contains(address) ? new IPAddress(address.GetAddressBytes().AsSpan(12)) : address;
    }
}
