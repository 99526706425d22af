using Duplex.Engine.Deliveries;
using Duplex.Fhir.Client;
using Duplex.Transports.FhirRest;

namespace Duplex.Vendors;

/// <summary>An open connection to a counterparty. Disposing it closes its sockets.</summary>
public sealed class VendorLink(IConnector connector, FhirRestTransport transport) : IDisposable
{
    public IConnector Connector { get; } = connector;

    /// <summary>For reads that are passed through live.</summary>
    public FhirRestClient Client => transport.Client;

    /// <summary>The scopes that came with the latest token; null before the first.</summary>
    public IReadOnlyList<string>? GrantedScopes => transport.GrantedScopes;

    public void Dispose() => transport.Dispose();
}
