using Duplex.Engine.Identity;
using Duplex.Fhir.Client.Tokens;
using Duplex.Pull;
using Duplex.Transports.FhirRest;
using Duplex.Transports.FhirRest.Bulk;

namespace Duplex.Tests.Facade.Bulk;

/// <summary>Counterparties whose Bulk exports a test serves.</summary>
internal sealed class BulkSourcesOfTest : IBulkSources
{
    private readonly Dictionary<ConnectionKey, BulkExportClient> _sources = [];

    /// <summary>The client's own limits go by the real clock, so that a test's leaps end no call.</summary>
    public void Add(ConnectionKey connection, string fhirBase, string token) => _sources[connection] = new BulkExportClient(
        FhirRestTransport.CreateHandler(new FhirRestLimits()), new BulkExportOptions { Base = new Uri(fhirBase) }, new FixedAccessToken(token), TimeProvider.System);

    public BulkExportClient? Find(ConnectionKey connection) => _sources.GetValueOrDefault(connection);
}
