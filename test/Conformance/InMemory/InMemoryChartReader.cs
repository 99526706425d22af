using System.Globalization;
using Duplex.Chart;
using Duplex.Chart.Indexing;
using Duplex.Chart.Search;
using Duplex.Chart.Sensitivity;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Conformance.InMemory;

internal sealed class InMemoryChartReader(InMemoryView view, IPayloadSealer sealer) : IChartReader
{
    public static ChartVersion? Find(StateImage image, ResourceKey key, IPayloadSealer sealer) =>
        image.Chart.TryGetValue(key, out var stored) && stored.Current is { } current ? Open(stored, stored.Versions[current], sealer) : null;

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
            .Select(entry => (Stored: entry.Value, Version: entry.Value.Versions[entry.Value.Current!.Value]))
            .Where(one => one.Version.Row.Patient == patient && !one.Version.Row.IsDeleted)
            .OrderBy(one => one.Version.Row.Id, StringComparer.Ordinal)
            .Take(max)
            .Select(one => Open(one.Stored, one.Version, sealer)),
    ];

    public ValueTask<IReadOnlyList<ChartVersion>> ListBySourceAsync(ExchangeId source, CancellationToken cancellationToken) => view.Read(
        "IChartReader.ListBySourceAsync", image => ListBySource(image, source, sealer), cancellationToken);

    public static IReadOnlyList<ChartVersion> History(StateImage image, ResourceKey key, IPayloadSealer sealer) =>
        image.Chart.TryGetValue(key, out var stored) ? [.. stored.Versions.Values.Select(version => Open(stored, version, sealer))] : [];

    public static IReadOnlyList<ChartVersion> ListBySource(StateImage image, ExchangeId source, IPayloadSealer sealer) =>
    [
        .. image.Chart.Values
            .SelectMany(stored => stored.Versions.Values.Select(version => (Stored: stored, Version: version)))
            .Where(one => one.Version.Row.Source == source)
            .OrderBy(one => one.Version.Order)
            .Take(1000)
            .Select(one => Open(one.Stored, one.Version, sealer)),
    ];

    public ValueTask<ChartVersion?> GetVersionAsync(ConnectionKey connection, string resourceType, string id, int version, CancellationToken cancellationToken) => view.Read(
        "IChartReader.GetVersionAsync",
        image => FindVersion(image, new ResourceKey(connection, resourceType, id), version, sealer),
        cancellationToken);

    public static ChartVersion? FindVersion(StateImage image, ResourceKey key, int version, IPayloadSealer sealer) =>
        image.Chart.TryGetValue(key, out var stored) && stored.Versions.TryGetValue(version, out var found) ? Open(stored, found, sealer) : null;

    public ValueTask<IReadOnlyList<ChartVersion>> GetManyAsync(ConnectionKey connection, IReadOnlyCollection<string> references, CancellationToken cancellationToken) => view.Read<IReadOnlyList<ChartVersion>>(
        "IChartReader.GetManyAsync",
        image => [.. Current(image, connection, sealer).Where(version => !version.IsDeleted && references.Contains(version.Reference))],
        cancellationToken);

    public ValueTask<ChartPage> SearchAsync(ChartSearch search, CancellationToken cancellationToken) =>
        view.Read("IChartReader.SearchAsync", image => Search(image, search, sealer), cancellationToken);

    public ValueTask<ChartPage> ListHistoryAsync(ChartHistory history, CancellationToken cancellationToken) =>
        view.Read("IChartReader.ListHistoryAsync", image => ListHistory(image, history, sealer), cancellationToken);

    public ValueTask<ChartPage> ScanAsync(ChartScan scan, CancellationToken cancellationToken) =>
        view.Read("IChartReader.ScanAsync", image => Scan(image, scan, sealer), cancellationToken);

    public static ChartPage Search(StateImage image, ChartSearch search, IPayloadSealer sealer) => PlainSearch.Run(
        search,
        type => Current(image, search.Connection, sealer).Where(version => version.ResourceType == type),
        image.Chart.Keys.Where(key => key.Connection == search.Connection).Select(key => key.ResourceType),
        ChartIndexing.Default);

    private static ChartPage ListHistory(StateImage image, ChartHistory history, IPayloadSealer sealer)
    {
        var before = history.After is not { } after ? long.MaxValue
            : long.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out var order) ? order
            : throw ChartSearchException.NoCursor();
        var found = image.Chart
            .Where(entry => entry.Key.Connection == history.Connection
                && (history.ResourceType is null || entry.Key.ResourceType == history.ResourceType)
                && (history.Id is null || entry.Key.Id == history.Id))
            .SelectMany(entry => entry.Value.Versions.Values.Select(version => version with { Row = version.Row with { Sensitivity = Effective(entry.Value, version) } }))
            .Where(version => version.Order < before
                && (history.Patient is null || version.Row.Patient == history.Patient)
                && (history.Since is null || version.Row.At >= history.Since)
                && (history.Before is null || version.Row.At < history.Before)
                && (version.Row.Sensitivity & history.Withheld) == 0)
            .OrderByDescending(version => version.Order)
            .Take(history.Count + 1)
            .ToList();
        return new ChartPage(
            [.. found.Take(history.Count).Select(version => version.Row with { Body = sealer.OpenOrEmpty(version.Body) })],
            found.Count > history.Count ? found[history.Count - 1].Order.ToString(CultureInfo.InvariantCulture) : null);
    }

    private static ChartPage Scan(StateImage image, ChartScan scan, IPayloadSealer sealer)
    {
        var found = Current(image, scan.Connection, sealer)
            .Where(version => version.ResourceType == scan.ResourceType
                && (scan.After is null || string.CompareOrdinal(version.Id, scan.After) > 0)
                && (scan.WithDeleted || !version.IsDeleted)
                && (scan.Patient is null || version.Patient == scan.Patient)
                && (scan.Since is null || version.At >= scan.Since)
                && (scan.Until is null || version.At <= scan.Until)
                && (version.Sensitivity & scan.Withheld) == 0)
            .OrderBy(version => version.Id, StringComparer.Ordinal)
            .Take(scan.Count + 1)
            .ToList();
        return new ChartPage([.. found.Take(scan.Count)], found.Count > scan.Count ? found[scan.Count - 1].Id : null);
    }

    private static IEnumerable<ChartVersion> Current(StateImage image, ConnectionKey connection, IPayloadSealer sealer) => image.Chart
        .Where(entry => entry.Key.Connection == connection && entry.Value.Current is not null)
        .Select(entry => Open(entry.Value, entry.Value.Versions[entry.Value.Current!.Value], sealer));

    private static ChartVersion Open(StoredResource stored, StoredVersion version, IPayloadSealer sealer) =>
        version.Row with { Body = sealer.OpenOrEmpty(version.Body), Sensitivity = Effective(stored, version) };

    /// <summary>Its own, and what the resource has today.</summary>
    private static Sensitivities Effective(StoredResource stored, StoredVersion version) =>
        version.Row.Sensitivity | (stored.Current is { } current ? stored.Versions[current].Row.Sensitivity : Sensitivities.None);
}
