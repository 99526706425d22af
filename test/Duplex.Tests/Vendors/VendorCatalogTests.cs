using Duplex.Tests.Fhir.Client;
using Duplex.Tests.Transports.Smart;
using Duplex.Transports.FhirRest;
using Duplex.Transports.Smart.Keys;
using Duplex.Vendors;
using Xunit;

namespace Duplex.Tests.Vendors;

public sealed class VendorCatalogTests
{
    [Fact]
    public void An_unknown_dialect_is_not_found() => Assert.Null(VendorCatalog.Find("Fhir-R4"));

    [Theory]
    [InlineData("fhir-r4", true, false)]
    [InlineData("hl7v2", false, true)]
    public void A_dialect_says_which_section_it_needs_and_does_not_open_without_it(string dialect, bool fhir, bool hl7v2)
    {
        var vendor = VendorCatalog.Find(dialect)!;

        Assert.Equal((fhir, hl7v2), (vendor.NeedsFhir, vendor.NeedsHl7v2));
        Assert.Throws<ArgumentException>(() => vendor.Open(new VendorConnection(), new CountingIds(), new SteppedTime()));
    }

    [Fact]
    public void A_known_dialect_opens_a_connection_with_its_own_settling_time()
    {
        using var key = SmartSigningKey.Create(SmartSigningAlgorithm.ES384);
        var connection = new VendorConnection
        {
            Fhir = new FhirRestOptions { Base = new Uri("http://127.0.0.1:9/fhir"), ClientId = "duplex", Scopes = [] },
            Key = key,
            SettlingTime = TimeSpan.FromMilliseconds(300),
        };

        using var link = VendorCatalog.Find("fhir-r4")!.Open(connection, new CountingIds(), new SteppedTime());

        Assert.Equal(TimeSpan.FromMilliseconds(300), link.Connector.SettlingTime);
    }
}
