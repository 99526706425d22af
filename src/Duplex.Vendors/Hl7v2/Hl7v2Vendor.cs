using Duplex.Care.Notes.Comparison;

namespace Duplex.Vendors.Hl7v2;

/// <summary>A counterparty that takes orders as HL7 v2 messages over MLLP, and shows nothing but its answers.</summary>
public static class Hl7v2Vendor
{
    private static readonly TimeSpan SettlingTime = TimeSpan.FromSeconds(1);

    public static VendorDescriptor Descriptor { get; } = new("hl7v2", SettlingTime, NormalForm.Plain, (connection, _, time) =>
    {
        var options = connection.Hl7v2 ?? throw new ArgumentException("A connection of this dialect needs its mllp section.", nameof(connection));
        var line = new MllpLine(options, time);
        return new VendorLink(new Hl7v2Connector(line, options, connection.SettlingTime ?? SettlingTime), line);
    })
    {
        NeedsHl7v2 = true,
    };
}
