using Duplex.Chart;
using Duplex.Chart.Indexing;
using Duplex.Chart.Search;
using Duplex.Conformance.Postgres;
using Duplex.Conformance.State;
using Duplex.Engine.Storage;
using Duplex.Fhir.Search;

namespace Duplex.Conformance.Chart;

/// <summary>What a chart store finds is what <see cref="PlainSearch"/> finds. One file per area.</summary>
public abstract partial class ChartSearchConformance
{
    /// <summary>Beside the default ones, so that every kind of parameter is indexed.</summary>
    private static readonly ConnectionIndexing Rules = new()
    {
        Parameters = new HashSet<string>
        {
            "Observation.value-quantity", "Observation.code-value-quantity", "Observation.combo-value-quantity", "Observation.component-code-value-quantity", "Observation.component-code", "Observation.performer",
            "RiskAssessment.probability", "RiskAssessment.date", "Location.near", "Location.organization", "Questionnaire.url", "Questionnaire.status", "Organization.partof", "Encounter.length",
            "Encounter.participant", "DocumentReference.relationship", "DocumentReference.author", "DocumentReference.contenttype", "MedicationRequest.requester", "Condition.asserter", "Patient.organization", "Condition._security",
        },
    };

    private static readonly ChartIndexing Indexing = new(_ => Rules);

    protected virtual int Queries => 1000;

    protected virtual int Resources => 2000;

    [Fact]
    public async Task Searches_find_what_a_plain_look_at_every_resource_finds()
    {
        await using var site = await OpenAsync(Indexing);
        var own = Resources * 3 / 4;
        List<ChartVersion> versions = [.. new SyntheticChart(7, own).Versions, .. SyntheaChart.Read(Resources - own)];
        await FillAsync(site, versions);
        var judge = new PlainJudge(versions, Indexing);
        var searches = new RandomSearches(20_261_123, judge.Current, judge.Open, Rules);
        var hits = 0;
        var failures = new List<string>();
        for (var index = 0; index < Queries && failures.Count < 10; index++)
        {
            var (search, text) = searches.Next();
            var found = 0;
            try
            {
                found = await CompareAsync(site.Chart, judge, search);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                failures.Add($"{index}: {text}\n{failure.Message}\n");
            }

            hits += found > 0 ? 1 : 0;
        }

        Assert.True(failures.Count == 0, string.Join('\n', failures));
        Assert.True(hits > Queries / 4, $"Only {hits} of {Queries} searches found anything.");
    }

    /// <summary>An empty store.</summary>
    protected abstract ValueTask<StateStoreSite> OpenAsync(ChartIndexing indexing);

    private static async Task FillAsync(StateStoreSite site, IEnumerable<ChartVersion> versions)
    {
        foreach (var some in versions.Chunk(50))
        {
            await site.Store.CommitAsync(
                async unit =>
                {
                    foreach (var version in some)
                    {
                        await unit.Join<IChartStore>().AddAsync(version, current: true, Indexing.Index(version));
                    }
                },
                default);
        }
    }

    /// <summary>Pages to the end, and returns how many were found.</summary>
    private static async Task<int> CompareAsync(IChartReader chart, PlainJudge judge, ChartSearch search)
    {
        var expected = judge.Run(search);
        // Pages of one are for short lists: a sort looks at all of them for each page.
        search = search with { Count = Math.Max(search.Count, expected.Count / 30) };
        var found = new List<ChartVersion>();
        string? next = null;
        do
        {
            var page = await chart.SearchAsync(search with { After = next }, default);
            Assert.True(page.Versions.Count <= search.Count, "A page holds more than was asked for.");
            Assert.True(page.Next is null || page.Versions.Count == search.Count, "A page that is not the last one is full.");
            Assert.Equal(search.CountsAll ? expected.Count : null, page.Total);
            found.AddRange(page.Versions);
            next = page.Next;
        }
        while (next is not null && found.Count <= expected.Count);

        var (wanted, got) = (expected.Select(version => version.Reference).ToList(), found.Select(version => version.Reference).ToList());
        Assert.True(
            wanted.Count == got.Count && wanted.ToHashSet().SetEquals(got),
            $"{got.Count} for {wanted.Count}; absent: {string.Join(' ', wanted.Except(got).Take(5))}; too many: {string.Join(' ', got.Except(wanted).Take(5))}; twice: {string.Join(' ', got.GroupBy(one => one).Where(one => one.Count() > 1).Select(one => one.Key).Take(5))}");
        if (search.Request.Sort.Count > 0)
        {
            Assert.Equal(expected.Select(version => judge.KeyOf(version, search.Request.Sort)), found.Select(version => judge.KeyOf(version, search.Request.Sort)));
        }

        return found.Count;
    }
}

/// <summary>The meaning of searches over versions at hand.</summary>
internal sealed class PlainJudge
{
    private readonly Dictionary<string, SearchedResource?> _opened;

    public PlainJudge(IEnumerable<ChartVersion> versions, ChartIndexing indexing)
    {
        Current = [.. versions.GroupBy(version => version.Reference).Select(group => group.Last()).Where(version => !version.IsDeleted)
            .Select(version => version with { Sensitivity = indexing.Index(version).Sensitivity })];
        _opened = Current.ToDictionary(version => version.Reference, indexing.Search);
    }

    public IReadOnlyList<ChartVersion> Current { get; }

    public SearchedResource? Open(ChartVersion version) => _opened[version.Reference];

    public IReadOnlyList<ChartVersion> Run(ChartSearch search) => PlainSearch.Run(
        search with { Count = int.MaxValue - 1 },
        type => Current.Where(version => version.ResourceType == type),
        Current.Select(version => version.ResourceType).Distinct(),
        Open).Versions;

    /// <summary>The values by which a version stands where it stands.</summary>
    public string KeyOf(ChartVersion version, IReadOnlyList<SearchSort> sort)
    {
        // Of a text a store may look at the first 64 characters only.
        var key = PlainSortKey.Of(version, Open(version)!, sort);
        return string.Join(" | ", key.Rules.Select(rule => rule.Number?.ToString("G12", System.Globalization.CultureInfo.InvariantCulture) ?? (rule.Text is { Length: > 63 } text ? text[..63] : rule.Text)));
    }
}

public sealed class InMemoryChartSearchTests : ChartSearchConformance
{
    protected override bool IsIndexed => false;

    protected override int Queries => 60;

    protected override int Resources => 200;

    protected override ValueTask<StateStoreSite> OpenAsync(ChartIndexing indexing) => new(new InMemoryStateSite());
}

public sealed class SqliteChartSearchTests : ChartSearchConformance
{
    protected override ValueTask<StateStoreSite> OpenAsync(ChartIndexing indexing) => SqliteStateSite.CreateAsync(indexing);
}

[Collection(PostgresTests.Name)]
public sealed class PostgresChartSearchTests(PostgresServer server) : ChartSearchConformance
{
    protected override ValueTask<StateStoreSite> OpenAsync(ChartIndexing indexing) => PostgresStateSite.CreateAsync(server, indexing);
}
