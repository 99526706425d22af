using Duplex.Care.Notes.Comparison;
using Duplex.Transports.FhirRest;

namespace Duplex.Vendors.FhirR4;

/// <summary>Any server that speaks FHIR R4 and SMART backend services as they are written.</summary>
public static class FhirR4Vendor
{
    private static readonly TimeSpan SettlingTime = TimeSpan.FromSeconds(2);

    public static VendorDescriptor Descriptor { get; } = new("fhir-r4", SettlingTime, NormalForm.Plain, (connection, ids, time) =>
    {
        var transport = new FhirRestTransport(
            connection.Fhir ?? throw new ArgumentException("A connection of this dialect needs its fhir section.", nameof(connection)),
            connection.Key ?? throw new ArgumentException("A connection of this dialect needs a signing key.", nameof(connection)),
            ids,
            time);
        var options = new FhirR4Options { SettlingTime = connection.SettlingTime ?? SettlingTime, NoteParts = connection.NoteParts };
        var capabilities = new CapabilityCache(transport.Client, time);
        return new VendorLink(new FhirR4Connector(transport.Client, options, capabilities), transport) { Capabilities = capabilities };
    })
    {
        NeedsFhir = true,
    };
}
