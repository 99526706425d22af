using Duplex.Engine.Identity;
using Duplex.Pull;
using Duplex.Transports.FhirRest.Bulk;

namespace Duplex.Composition;

/// <summary>The Bulk exports of the configured counterparties.</summary>
internal sealed class ConnectedBulkSources(ConnectedVendors connections) : IBulkSources
{
    public BulkExportClient? Find(ConnectionKey connection) => connections.Find(connection)?.Link.Bulk;
}
