namespace Duplex.Configuration;

/// <summary>Reads where a connection's HL7 v2 comes in and goes out.</summary>
internal static class MllpSections
{
    /// <summary>What delimits an HL7 v2 message, and so may stand in no name.</summary>
    private const string Delimiters = "|^~\\&";

    /// <summary>More than any receiver works on at once; each is an outcome that a broken connection makes unknown.</summary>
    private const int MostInFlight = 64;

    public static MllpOptions? ReadListener(YamlSection root)
    {
        const string Right = "write mllp: { address: 127.0.0.1, port: 2575 }";
        if (root.OptionalSection("listen", Right) is not { } listen)
        {
            return null;
        }

        MllpOptions? options = null;
        if (listen.RequiredSection("mllp", Right) is { } section)
        {
            var address = section.LoopbackAddress("address", System.Net.IPAddress.Loopback);
            var port = section.Port("port");
            var limit = section.Size("limit", 32L * 1024 * 1024);
            var unknown = section.Choice("unknown", UnknownEventPolicy.Accept, ("accept", UnknownEventPolicy.Accept), ("reject", UnknownEventPolicy.Reject));
            section.RefuseOthers();
            options = port is null ? null : new MllpOptions { Address = address, Port = port.Value, Limit = limit, Unknown = unknown };
        }

        listen.RefuseOthers();
        return options;
    }

    public static MllpSendingOptions? ReadSending(YamlSection root)
    {
        if (root.RequiredSection("mllp", "say where orders are sent: mllp: { host: 127.0.0.1, port: 2576 }") is not { } section)
        {
            return null;
        }

        var byDefault = new MllpSendingOptions { Host = "", Port = 0 };
        var host = Host(section);
        var port = section.Port("port");
        if (port == 0)
        {
            section.Report("port", "nothing can be sent to port 0", "write the counterparty's port, such as 2576");
        }

        var options = byDefault with
        {
            Host = host ?? "",
            Port = port ?? 0,
            Mode = section.Choice("mode", byDefault.Mode, ("original", AcknowledgementMode.Original), ("enhanced", AcknowledgementMode.Enhanced)),
            Message = section.Choice("message", byDefault.Message, ("OML^O21", OrderMessage.Oml), ("ORM^O01", OrderMessage.Orm)),
            Timeout = section.PositiveDuration("timeout", byDefault.Timeout, "an answer that may take no time never comes"),
            SendingApplication = Name(section, "sendingApplication", byDefault.SendingApplication),
            SendingFacility = Name(section, "sendingFacility", byDefault.SendingFacility),
            ReceivingApplication = Name(section, "receivingApplication", byDefault.ReceivingApplication),
            ReceivingFacility = Name(section, "receivingFacility", byDefault.ReceivingFacility),
            OnUnknown = section.Choice("onUnknown", byDefault.OnUnknown, ("hold", UnknownOutcomePolicy.Hold), ("resend", UnknownOutcomePolicy.Resend)),
            Deduplicates = section.YesOrNo("deduplicates", byDefault.Deduplicates),
            InFlight = section.Number("inFlight", byDefault.InFlight, 1, MostInFlight),
            OtherAnswers = section.Choice("otherAnswers", byDefault.OtherAnswers, ("wait", OtherAnswers.Wait), ("reconnect", OtherAnswers.Reconnect)),
            Tls = MllpTlsSection.Read(section),
        };
        section.RefuseOthers();
        return host is null || port is null ? null : options;
    }

    private static string? Host(YamlSection section)
    {
        const string Right = "write the counterparty's host name or address";
        var text = section.RequiredText("host", Right);
        if (text is null || Uri.CheckHostName(text) != UriHostNameType.Unknown)
        {
            return text;
        }

        section.Report("host", $"'{text}' is neither a host name nor an address", Right);
        return null;
    }

    private static string Name(YamlSection section, string key, string byDefault)
    {
        const string Right = "write the name that the counterparty expects, without | ^ ~ \\ & and control characters";
        var text = section.OptionalText(key, Right);
        if (text is null)
        {
            return byDefault;
        }

        if (text.Any(letter => char.IsControl(letter) || Delimiters.Contains(letter, StringComparison.Ordinal)))
        {
            section.Report(key, $"'{section.NameOf(key)}' holds a character that delimits HL7 v2", Right);
            return byDefault;
        }

        return text;
    }
}
