using System.Globalization;

namespace Duplex.Send;

/// <summary>Where to send: <c>HOST:PORT</c>, an IPv6 address in brackets.</summary>
internal readonly record struct MllpTarget(string Host, int Port)
{
    public static bool TryParse(string text, out MllpTarget target)
    {
        target = default;
        var colon = text.LastIndexOf(':');
        if (colon < 1 || !int.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port is < 1 or > 65535)
        {
            return false;
        }

        var host = text[..colon];
        var bracketed = host.StartsWith('[') && host.EndsWith(']');
        host = bracketed ? host[1..^1] : host;
        target = new MllpTarget(host, port);
        return Uri.CheckHostName(host) is var kind && (bracketed ? kind == UriHostNameType.IPv6 : kind is UriHostNameType.Dns or UriHostNameType.IPv4);
    }

    public override string ToString() => Host.Contains(':') ? $"[{Host}]:{Port}" : $"{Host}:{Port}";
}
