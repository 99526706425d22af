using Duplex.Engine.Deliveries;
using Duplex.Fhir.Client;
using Duplex.Transports.FhirRest;
using Duplex.Transports.FhirRest.Bulk;

namespace Duplex.Vendors;

/// <summary>An open connection to a counterparty. Disposing it closes its sockets.</summary>
public sealed class VendorLink : IDisposable
{
    private readonly IDisposable _sockets;
    private readonly FhirRestTransport? _fhir;

    /// <summary>A link over FHIR.</summary>
    public VendorLink(IConnector connector, FhirRestTransport transport)
        : this(connector, (IDisposable)transport) => _fhir = transport;

    /// <summary>A link over anything else.</summary>
    /// <param name="sockets">What holds them; disposed with the link.</param>
    public VendorLink(IConnector connector, IDisposable sockets)
    {
        Connector = connector;
        _sockets = sockets;
    }

    public IConnector Connector { get; }

    /// <summary>For reads that are passed through live; null where the counterparty offers none.</summary>
    public FhirRestClient? Client => _fhir?.Client;

    /// <summary>What the counterparty says of itself; null where it speaks no FHIR.</summary>
    public IServerCapabilities? Capabilities { get; init; }

    /// <summary>The counterparty's Bulk export; null where it is not spoken to in FHIR.</summary>
    public BulkExportClient? Bulk => _fhir?.Bulk;

    /// <summary>The scopes that came with the latest token; null before the first.</summary>
    public IReadOnlyList<string>? GrantedScopes => _fhir?.GrantedScopes;

    public void Dispose() => _sockets.Dispose();
}
