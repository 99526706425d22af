using Duplex.Chart;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Conformance.InMemory;

internal sealed class InMemoryChartReader(InMemoryView view, IPayloadSealer sealer) : IChartReader
{
    public static ChartVersion? Find(StateImage image, ResourceKey key, IPayloadSealer sealer) =>
        image.Chart.TryGetValue(key, out var stored) && stored.Current is { } current ? Open(stored.Versions[current], sealer) : null;

    public ValueTask<ChartVersion?> GetAsync(ConnectionKey connection, string resourceType, string id, CancellationToken cancellationToken) =>
        view.Read("IChartReader.GetAsync", image => Find(image, new ResourceKey(connection, resourceType, id), sealer), cancellationToken);

    public ValueTask<IReadOnlyList<ChartVersion>> GetHistoryAsync(ConnectionKey connection, string resourceType, string id, CancellationToken cancellationToken) => view.Read(
        "IChartReader.GetHistoryAsync", image => History(image, new ResourceKey(connection, resourceType, id), sealer), cancellationToken);

    public ValueTask<IReadOnlyList<ChartVersion>> ListAsync(ConnectionKey connection, string patient, string resourceType, int max, CancellationToken cancellationToken) => view.Read(
        "IChartReader.ListAsync", image => List(image, connection, patient, resourceType, max, sealer), cancellationToken);

    public static IReadOnlyList<ChartVersion> List(StateImage image, ConnectionKey connection, string patient, string resourceType, int max, IPayloadSealer sealer) =>
    [
        .. image.Chart
            .Where(entry => entry.Key.Connection == connection && entry.Key.ResourceType == resourceType && entry.Value.Current is not null)
            .Select(entry => entry.Value.Versions[entry.Value.Current!.Value])
            .Where(version => version.Row.Patient == patient)
            .OrderBy(version => version.Row.Id, StringComparer.Ordinal)
            .Take(max)
            .Select(version => Open(version, sealer)),
    ];

    public ValueTask<IReadOnlyList<ChartVersion>> ListBySourceAsync(ExchangeId source, CancellationToken cancellationToken) => view.Read(
        "IChartReader.ListBySourceAsync", image => ListBySource(image, source, sealer), cancellationToken);

    public static IReadOnlyList<ChartVersion> History(StateImage image, ResourceKey key, IPayloadSealer sealer) =>
        image.Chart.TryGetValue(key, out var stored) ? [.. stored.Versions.Values.Select(version => Open(version, sealer))] : [];

    public static IReadOnlyList<ChartVersion> ListBySource(StateImage image, ExchangeId source, IPayloadSealer sealer) =>
    [
        .. image.Chart.Values
            .SelectMany(stored => stored.Versions.Values)
            .Where(version => version.Row.Source == source)
            .OrderBy(version => version.Order)
            .Take(1000)
            .Select(version => Open(version, sealer)),
    ];

    private static ChartVersion Open(StoredVersion version, IPayloadSealer sealer) => version.Row with { Body = sealer.OpenOrEmpty(version.Body) };
}
