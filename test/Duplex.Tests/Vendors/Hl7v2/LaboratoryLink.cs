using Duplex.Engine.Deliveries;
using Duplex.Tests.Fhir.Client;
using Duplex.Tests.Transports.Smart;
using Duplex.Translation;
using Duplex.Vendors;
using Duplex.Vendors.Hl7v2;

namespace Duplex.Tests.Vendors.Hl7v2;

/// <summary>A connection to a laboratory as a configuration would open it.</summary>
public sealed class LaboratoryLink : IDisposable
{
    private readonly VendorLink _link;

    public LaboratoryLink(int port, Func<Hl7v2LinkOptions, Hl7v2LinkOptions>? change = null)
    {
        var options = new Hl7v2LinkOptions
        {
            Host = "127.0.0.1",
            Port = port,
            ReceivingApplication = "SANDBOXLAB",
            ReceivingFacility = "SANDBOXLAB",
            Authorities = new AssigningAuthorities(
                new AssigningAuthority { Namespace = "SANDBOX", System = "urn:mrn" },
                new AssigningAuthority { Namespace = "SANDBOXORD", System = "urn:oid:2.16.840.1.113883.19.5.7" }),
        };
        _link = VendorCatalog.Find("hl7v2")!.Open(new VendorConnection { Hl7v2 = change?.Invoke(options) ?? options }, new CountingIds(), Time);
    }

    public SteppedTime Time { get; } = new();

    public IConnector Connector => _link.Connector;

    public Part PartOf(DeliveryJob job) => LabJob.PartOf(Connector.Plan(job).Parts[0]);

    public ValueTask<SendOutcome> SendAsync(Part part) => Connector.SendAsync(part, [], CancellationToken.None);

    public void Dispose() => _link.Dispose();
}
