using Duplex.Engine.Identity;
using Duplex.Transports.FhirRest.Bulk;

namespace Duplex.Pull;

/// <summary>The Bulk exports of counterparties.</summary>
internal interface IBulkSources
{
    /// <summary>Null: the connection's counterparty is not spoken to in FHIR, or there is no such connection.</summary>
    BulkExportClient? Find(ConnectionKey connection);
}
