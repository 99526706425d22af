using Duplex.Care.Notes.Comparison;
using Duplex.Transports.Mllp;

namespace Duplex.Vendors.Hl7v2;

/// <summary>A counterparty that takes orders as HL7 v2 messages over MLLP, and shows nothing but its answers.</summary>
public static class Hl7v2Vendor
{
    private static readonly TimeSpan SettlingTime = TimeSpan.FromSeconds(1);

    /// <summary>Nobody waits for it here: it is told to the link's hearing, whenever it comes.</summary>
    private static readonly TimeSpan ApplicationTimeout = TimeSpan.FromHours(24);
    private static readonly MllpBackOff BackOff = new(TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(5));

    public static VendorDescriptor Descriptor { get; } = new("hl7v2", SettlingTime, NormalForm.Plain, (connection, _, time) =>
    {
        var options = connection.Hl7v2 ?? throw new ArgumentException("A connection of this dialect needs its mllp section.", nameof(connection));
        var line = new MllpClient(options.Host, options.Port, ClientOf(options), time);
        return new VendorLink(new Hl7v2Connector(line, options, connection.SettlingTime ?? SettlingTime), line);
    })
    {
        NeedsHl7v2 = true,
    };

    /// <summary>The engine has a back-off of its own for each delivery; this one holds for all deliveries of the destination together.</summary>
    private static MllpClientOptions ClientOf(Hl7v2LinkOptions options) => new()
    {
        ConnectTimeout = options.Timeout,
        WriteTimeout = options.Timeout,
        AnswerTimeout = options.Timeout,
        ApplicationTimeout = ApplicationTimeout,
        QueueTimeout = options.Timeout,
        InFlight = options.InFlight,
        OtherAnswers = options.OtherAnswers,
        BackOff = BackOff,
        Tls = options.Tls,
        Hearing = options.Hearing,
    };
}
