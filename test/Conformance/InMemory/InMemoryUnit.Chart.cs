using System.Collections.Immutable;
using Duplex.Chart;
using Duplex.Chart.Indexing;
using Duplex.Chart.Search;
using Duplex.Chart.Sensitivity;
using Duplex.Engine.Identity;

namespace Duplex.Conformance.InMemory;

internal sealed partial class InMemoryUnit : IChartStore
{
    public ValueTask<ChartVersion?> GetAsync(ConnectionKey connection, string resourceType, string id) =>
        Read("IChartStore.GetAsync", image => InMemoryChartReader.Find(image, new ResourceKey(connection, resourceType, id), sealer));

    public ValueTask<ChartVersion?> GetVersionAsync(ConnectionKey connection, string resourceType, string id, int version) =>
        Read("IChartStore.GetVersionAsync", image => InMemoryChartReader.FindVersion(image, new ResourceKey(connection, resourceType, id), version, sealer));

    public ValueTask<int> GetNewestVersionAsync(ConnectionKey connection, string resourceType, string id) => Read(
        "IChartStore.GetNewestVersionAsync",
        image => image.Chart.TryGetValue(new ResourceKey(connection, resourceType, id), out var stored) ? stored.Versions.Keys.Max() : 0);

    public ValueTask<IReadOnlyList<ChartVersion>> GetHistoryAsync(ConnectionKey connection, string resourceType, string id) =>
        Read("IChartStore.GetHistoryAsync", image => InMemoryChartReader.History(image, new ResourceKey(connection, resourceType, id), sealer));

    public ValueTask<IReadOnlyList<ChartVersion>> ListAsync(ConnectionKey connection, string patient, string resourceType, int max) =>
        Read("IChartStore.ListAsync", image => InMemoryChartReader.List(image, connection, patient, resourceType, max, sealer));

    public ValueTask<IReadOnlyList<ChartVersion>> ListBySourceAsync(ExchangeId source) =>
        Read("IChartStore.ListBySourceAsync", image => InMemoryChartReader.ListBySource(image, source, sealer));

    public ValueTask AddAsync(ChartVersion version, bool current) => Write("IChartStore.AddAsync", image =>
    {
        var key = new ResourceKey(version.Connection, version.ResourceType, version.Id);
        var stored = image.Chart.GetValueOrDefault(key, new StoredResource(ImmutableSortedDictionary<int, StoredVersion>.Empty, null));
        var newest = stored.Versions.IsEmpty ? 0 : stored.Versions.Keys.Max();
        if (version.Version <= newest)
        {
            throw new InvalidOperationException($"The chart has version {newest} of this {version.ResourceType} already, so {version.Version} cannot be added; {newest + 1} is next.");
        }

        var ended = version.IsDeleted && stored.Current is { } known ? stored.Versions[known].Row.Sensitivity : Sensitivities.None;
        var added = new StoredVersion(version with { Body = default, Sensitivity = ChartIndexing.Default.Index(version).Sensitivity | ended }, Seal(version.Body), image.NextVersion);
        return image with
        {
            NextVersion = image.NextVersion + 1,
            Chart = image.Chart.SetItem(key, new StoredResource(stored.Versions.Add(version.Version, added), current ? version.Version : stored.Current)),
        };
    });

    public ValueTask<ChartPage> SearchAsync(ChartSearch search) =>
        Read("IChartStore.SearchAsync", image => InMemoryChartReader.Search(image, search, sealer));

    public ValueTask<ErasedChart> EraseAsync(ConnectionKey connection, string patient, Instant at)
    {
        ErasedChart? erased = null;
        var done = Write("IChartStore.EraseAsync", image =>
        {
            (image, erased) = Erase(image, connection, patient);
            return image;
        });
        return done.IsCompletedSuccessfully ? new(erased!) : throw new InvalidOperationException("The model never waits.");
    }

    private (StateImage Image, ErasedChart Erased) Erase(StateImage image, ConnectionKey connection, string patient)
    {
        var (references, sources) = (new List<string>(), new List<ExchangeId>());
        foreach (var (key, stored) in image.Chart.Where(entry => entry.Key.Connection == connection).OrderBy(entry => entry.Value.Versions.Values.Min(version => version.Order)))
        {
            var versions = stored.Versions;
            foreach (var (number, version) in stored.Versions.Where(entry => entry.Value.Row.Patient == patient))
            {
                versions = versions.SetItem(number, version with { Row = version.Row with { IsDeleted = true }, Body = Seal(default) });
                references.Add(version.Row.Reference);
                sources.Add(version.Row.Source);
            }

            image = image with { Chart = image.Chart.SetItem(key, stored with { Versions = versions }) };
        }

        return (image, new ErasedChart([.. references.Distinct()], [.. sources.Distinct()]));
    }
}
