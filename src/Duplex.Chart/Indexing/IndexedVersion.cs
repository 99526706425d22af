using Duplex.Chart.Sensitivity;
using Duplex.Fhir.Search;

namespace Duplex.Chart.Indexing;

/// <summary>What a store keeps beside a version.</summary>
/// <param name="Values">Of the indexed parameters, <c>_id</c> and <c>_lastUpdated</c> among them.</param>
/// <param name="Rules">How the connection was indexed when this was made; under others it counts for nothing.</param>
public sealed record IndexedVersion(IReadOnlyList<SearchIndexValue> Values, Sensitivities Sensitivity, ConnectionIndexing Rules);
