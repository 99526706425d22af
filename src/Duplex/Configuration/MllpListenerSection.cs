using System.Collections.Immutable;
using System.Globalization;
using System.Net;

namespace Duplex.Configuration;

/// <summary>Reads <c>listen.mllp</c>.</summary>
internal static class MllpListenerSection
{
    private const int SmallestLimit = 1024;
    private const int ThumbprintDigits = 64;

    public static MllpOptions? Read(YamlSection section)
    {
        var byDefault = new MllpOptions { Port = 0 };
        var tls = ReadTls(section);
        var port = section.Port("port");
        var limit = section.Size("limit", byDefault.Limit);
        if (limit < SmallestLimit)
        {
            section.Report("limit", "no message is so short", "write 1KiB or more, such as 32MiB");
        }

        var options = byDefault with
        {
            Address = Address(section, byDefault.Address, tls is { AsksForClients: true }),
            Port = port ?? 0,
            Limit = limit,
            Unknown = section.Choice("unknown", byDefault.Unknown, ("accept", UnknownEventPolicy.Accept), ("reject", UnknownEventPolicy.Reject)),
            Connections = Count(section, "connections", byDefault.Connections),
            ConnectionsPerAddress = Count(section, "connectionsPerAddress", byDefault.ConnectionsPerAddress),
            InFlight = Count(section, "inFlight", byDefault.InFlight),
            Idle = Idle(section, byDefault.Idle),
            SlowSender = section.PositiveDuration("slowSender", byDefault.SlowSender, "a frame that may take no time never comes"),
            SlowReader = section.PositiveDuration("slowReader", byDefault.SlowReader, "an answer that may take no time is never read"),
            Allow = Networks(section),
            Tls = tls,
        };
        section.RefuseOthers();
        return port is null ? null : options;
    }

    private static MllpListenerTlsOptions? ReadTls(YamlSection listener)
    {
        if (listener.OptionalSection("tls", "write tls: { certificate: file:keys/mllp.pem, key: file:keys/mllp.key }") is not { } section)
        {
            return null;
        }

        var options = new MllpListenerTlsOptions { Certificate = section.Secret("certificate") ?? default };
        options = options with
        {
            Key = OptionalSecret(section, "key"),
            Password = OptionalSecret(section, "password"),
            Handshake = section.PositiveDuration("handshake", options.Handshake, "a handshake that may take no time never ends well"),
        };
        const string Right = "write clients: { ca: file:keys/senders.pem } or clients: { thumbprints: [...] }";
        if (section.OptionalSection("clients", Right) is { } clients)
        {
            options = options with { ClientAuthorities = OptionalSecret(clients, "ca"), Thumbprints = Thumbprints(clients) };
            if (clients.Has("ca") == clients.Has("thumbprints"))
            {
                section.Report("clients", $"'{section.NameOf("clients")}' must say by one of 'ca' and 'thumbprints' which certificates are taken", Right);
            }

            clients.RefuseOthers();
        }

        section.RefuseOthers();
        return options;
    }

    private static SecretReference? OptionalSecret(YamlSection section, string key) => section.OptionalNode(key) is null ? null : section.Secret(key);

    /// <summary>Only senders that prove who they are may come in from the network: nothing else on this connection asks who calls.</summary>
    private static IPAddress Address(YamlSection section, IPAddress byDefault, bool asksForClients)
    {
        if (!asksForClients)
        {
            return section.LoopbackAddress("address", byDefault);
        }

        const string Right = "write an IP address of this machine, such as 10.0.0.5, or 0.0.0.0 for all";
        var text = section.OptionalText("address", Right);
        if (text is null)
        {
            return byDefault;
        }

        if (IPAddress.TryParse(text, out var address))
        {
            return address;
        }

        section.Report("address", $"'{text}' is not an IP address", Right);
        return byDefault;
    }

    private static int Count(YamlSection section, string key, int byDefault)
    {
        const string Right = "write a whole number from 1 to 65535";
        var text = section.OptionalText(key, Right);
        if (text is null)
        {
            return byDefault;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= 65535)
        {
            return count;
        }

        section.Report(key, $"'{text}' is not such a number", Right);
        return byDefault;
    }

    private static TimeSpan? Idle(YamlSection section, TimeSpan? byDefault) =>
        section.OptionalText("idle", "write off, or a whole number with s, m, h or d, such as 1h") == "off"
            ? null
            : section.PositiveDuration("idle", byDefault!.Value, "a connection that may not be idle at all is never open");

    private static ImmutableArray<IPNetwork> Networks(YamlSection section)
    {
        const string Right = "write a list of addresses and networks, such as [192.0.2.7, 10.1.0.0/16]";
        if (section.OptionalNode("allow") is null)
        {
            return [];
        }

        var networks = ImmutableArray.CreateBuilder<IPNetwork>();
        foreach (var (text, _) in section.RequiredList("allow", Right))
        {
            if (IPNetwork.TryParse(text, out var network))
            {
                networks.Add(network);
            }
            else if (IPAddress.TryParse(text, out var address))
            {
                networks.Add(new IPNetwork(address, address.GetAddressBytes().Length * 8));
            }
            else
            {
                section.Report("allow", $"'{text}' is neither an address nor a network", Right);
            }
        }

        return networks.ToImmutable();
    }

    private static ImmutableArray<string> Thumbprints(YamlSection clients)
    {
        const string Right = "write the SHA-256 of each certificate, 64 hexadecimal digits";
        if (clients.OptionalNode("thumbprints") is null)
        {
            return [];
        }

        var thumbprints = ImmutableArray.CreateBuilder<string>();
        foreach (var (text, _) in clients.RequiredList("thumbprints", Right))
        {
            var digits = text.Replace(":", "", StringComparison.Ordinal).ToUpperInvariant();
            thumbprints.Add(digits);
            if (digits.Length != ThumbprintDigits || !digits.All(char.IsAsciiHexDigit))
            {
                clients.Report("thumbprints", $"'{text}' is not a SHA-256 thumbprint", Right);
            }
        }

        return thumbprints.ToImmutable();
    }
}
