using Duplex.Chart;
using Duplex.Chart.Indexing;
using Duplex.Chart.Search;
using Duplex.Chart.Sensitivity;
using Duplex.Conformance.State;
using Duplex.Engine.Storage;

namespace Duplex.Conformance.Chart;

/// <summary>Histories, scans, single versions, and what is erased.</summary>
public abstract partial class ChartSearchConformance
{
    [Fact]
    public async Task History_comes_newest_first_of_a_resource_a_type_a_patient_or_the_whole_chart_page_by_page()
    {
        await using var site = await OpenAsync(Indexing);
        await FillAsync(
            site,
            [
                At(Observation("1", 1, null), 1),
                At(Observation("2", 1, null) with { Patient = "Patient/synthetic-2" }, 2),
                At(Observation("1", 2, null), 3),
                At(Observation("1", 1, null) with { ResourceType = "Condition" }, 4),
                At(Observation("2", 2, null) with { Patient = "Patient/synthetic-2", IsDeleted = true, Body = default }, 5),
                At(Labelled(Observation("3", 1, null), "PSY"), 6),
            ]);
        var all = new ChartHistory { Connection = Given.Connection, Count = 100 };

        Assert.Equal(["Observation/3/1", "Observation/2/2", "Condition/1/1", "Observation/1/2", "Observation/2/1", "Observation/1/1"], await HistoryAsync(site, all));
        Assert.Equal(["Observation/3/1", "Observation/2/2", "Observation/1/2", "Observation/2/1", "Observation/1/1"], await HistoryAsync(site, all with { ResourceType = "Observation", Count = 2 }));
        Assert.Equal(["Observation/1/2", "Observation/1/1"], await HistoryAsync(site, all with { ResourceType = "Observation", Id = "1", Count = 1 }));
        Assert.Equal(["Observation/2/2", "Observation/2/1"], await HistoryAsync(site, all with { Patient = "Patient/synthetic-2", Count = 1 }));
        Assert.Equal(["Observation/3/1", "Observation/1/2", "Observation/1/1"], await HistoryAsync(site, all with { ResourceType = "Observation", Patient = "Patient/synthetic-1", Count = 1 }));
        Assert.Empty(await HistoryAsync(site, all with { ResourceType = "Observation", Id = "1", Patient = "Patient/synthetic-2" }));
        Assert.Equal(["Condition/1/1", "Observation/1/2"], await HistoryAsync(site, all with { Since = Later(3), Before = Later(5), Count = 1 }));
        Assert.DoesNotContain("Observation/3/1", await HistoryAsync(site, all with { Withheld = Sensitivities.MentalHealth }));
        Assert.Empty(await HistoryAsync(site, all with { ResourceType = "Task" }));
        Assert.Empty(await HistoryAsync(site, all with { Connection = Given.Connection with { Organization = "other" } }));
    }

    [Fact]
    public async Task One_version_and_many_resources_are_read_by_name()
    {
        await using var site = await OpenAsync(Indexing);
        await FillAsync(site, [Observation("1", 1, "2024-01-01"), Observation("1", 2, "2025-01-01"), Observation("2", 1, null), Observation("2", 2, null) with { IsDeleted = true, Body = default }, Observation("3", 1, null)]);

        Assert.Equal("2024-01-01", DateOf(await site.Chart.GetVersionAsync(Given.Connection, "Observation", "1", 1, default)));
        Assert.Equal("2025-01-01", DateOf(await site.Chart.GetVersionAsync(Given.Connection, "Observation", "1", 2, default)));
        Assert.True((await site.Chart.GetVersionAsync(Given.Connection, "Observation", "2", 2, default))!.IsDeleted);
        Assert.Null(await site.Chart.GetVersionAsync(Given.Connection, "Observation", "1", 3, default));
        Assert.Null(await site.Chart.GetVersionAsync(Given.Connection, "Condition", "1", 1, default));
        var many = await site.Chart.GetManyAsync(Given.Connection, ["Observation/3", "Observation/1", "Observation/2", "Observation/9", "nonsense"], default);
        Assert.Equal([("1", 2), ("3", 1)], many.Select(version => (version.Id, version.Version)).Order());

        static string DateOf(ChartVersion? version) => Given.Text(version!.Body).Split("effectiveDateTime\":\"")[1][..10];
    }

    [Fact]
    public async Task A_scan_goes_through_a_type_by_id()
    {
        await using var site = await OpenAsync(Indexing);
        await FillAsync(
            site,
            [
                At(Observation("b", 1, null), 1), At(Observation("a", 1, null), 2), At(Observation("c", 1, null) with { Patient = "Patient/synthetic-2" }, 3),
                At(Observation("d", 1, null) with { IsDeleted = true, Body = default }, 4), At(Labelled(Observation("e", 1, null), "PSY"), 5), At(Observation("f", 1, null) with { Body = Given.Bytes("no FHIR") }, 6),
            ]);
        var scan = new ChartScan { Connection = Given.Connection, ResourceType = "Observation", Count = 2 };

        Assert.Equal(["a", "b", "c", "e", "f"], await ScanAsync(site, scan));
        Assert.Equal(["a", "b", "c", "d", "e", "f"], await ScanAsync(site, scan with { WithDeleted = true }));
        Assert.Equal(["a", "b", "e", "f"], await ScanAsync(site, scan with { Patient = "Patient/synthetic-1" }));
        Assert.Equal(["a", "b", "d", "e", "f"], await ScanAsync(site, scan with { Patient = "Patient/synthetic-1", WithDeleted = true }));
        Assert.Equal(["a", "c", "e"], await ScanAsync(site, scan with { Since = Later(2), Until = Later(5) }));
        Assert.Equal(["a", "b", "c", "f"], await ScanAsync(site, scan with { Withheld = Sensitivities.MentalHealth }));
        Assert.Empty(await ScanAsync(site, scan with { ResourceType = "Task" }));
        Assert.Equal(["a", "b", "c", "e"], await FoundAsync(site, Search("Observation", "")));
    }

    [Fact]
    public async Task What_is_erased_of_a_patient_leaves_rows_without_content()
    {
        await using var site = await OpenAsync(Indexing);
        var (first, moved, other) = (Observation("1", 1, "2024-01-01"), Observation("2", 1, "2024-01-01"), Observation("3", 1, "2024-01-01") with { Patient = "Patient/synthetic-2" });
        await FillAsync(site, [first, moved, Observation("2", 2, "2025-01-01") with { Patient = "Patient/synthetic-2" }, other]);

        var erased = await site.Store.CommitAsync(unit => unit.Join<IChartStore>().EraseAsync(Given.Connection, "Patient/synthetic-1", Given.Start), default);

        Assert.Equal(["Observation/1", "Observation/2"], erased.References.Order(StringComparer.Ordinal));
        Assert.Equal(new[] { first.Source, moved.Source }.ToHashSet(), erased.Sources.ToHashSet());
        var tombstone = (await site.Chart.GetAsync(Given.Connection, "Observation", "1", default))!;
        Assert.Equal((true, 0, "Patient/synthetic-1"), (tombstone.IsDeleted, tombstone.Body.Length, tombstone.Patient));
        Assert.Equal([0, 1], (await site.Chart.GetHistoryAsync(Given.Connection, "Observation", "2", default)).Select(version => version.Body.IsEmpty ? 0 : 1));
        Assert.Equal(["2", "3"], await FoundAsync(site, Search("Observation", "")));
        Assert.Equal(["2", "3"], await FoundAsync(site, Search("Observation", "code=718-7")));
        Assert.Empty(await FoundAsync(site, Search("Observation", "") with { Patient = "Patient/synthetic-1" }));
        Assert.Equal(3, (await HistoryAsync(site, new ChartHistory { Connection = Given.Connection, Count = 100 })).Count(reference => !reference.EndsWith("/2", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_becomes_indexed_later_is_refused_until_it_is_found()
    {
        var rules = new ConnectionIndexing();
        await using var site = await OpenAsync(new ChartIndexing(_ => Volatile.Read(ref rules)));
        Assert.SkipWhen(site.Indexing is null, "The store has no index.");
        await FillAsync(site, Enumerable.Range(0, 700).Select(index => Observation($"{index}", 1, null) with
        {
            Body = Given.Bytes($$"""{"resourceType":"Observation","id":"{{index}}","status":"final","code":{"text":"x"},"valueString":"{{(index % 2 == 0 ? "even" : "odd")}}"}"""),
        }));
        var search = Search("Observation", "value-string=even&_total=accurate") with { Count = 5 };
        await Assert.ThrowsAsync<ChartSearchException>(async () => await site.Chart.SearchAsync(search, default));
        Assert.Empty(await site.Indexing!.ListIndexingAsync(default));

        Volatile.Write(ref rules, new ConnectionIndexing { Parameters = new HashSet<string> { "Observation.value-string" } });
        await site.RestartAsync();
        await site.RestartAsync();
        await UntilIndexedAsync(site);

        Assert.Equal(350, (await site.Chart.SearchAsync(search, default)).Total);
        Volatile.Write(ref rules, new ConnectionIndexing());
        await FillAsync(site, [Observation("after", 1, "2024-01-01")]);
        await UntilIndexedAsync(site);
        await Assert.ThrowsAsync<ChartSearchException>(async () => await site.Chart.SearchAsync(search, default));
        Assert.Equal(["after"], await FoundAsync(site, Search("Observation", "date=2024-01-01")));
    }

    private static async Task UntilIndexedAsync(StateStoreSite site)
    {
        // Each empty unit of work waits for the writer, behind which the next piece of indexing stands.
        for (var round = 0; (await site.Indexing!.ListIndexingAsync(default)) is { Count: > 0 } pending; round++)
        {
            Assert.True(round < 10_000, "The index is never complete.");
            Assert.All(pending, progress => Assert.InRange(progress.Fraction, 0, 1));
            await site.Store.CommitAsync(_ => new ValueTask<bool>(true), default);
        }
    }

    private static Duplex.Engine.Identity.Instant Later(int minutes) => Given.Start.Plus(TimeSpan.FromMinutes(minutes));

    private static ChartVersion At(ChartVersion version, int minutes) => version with { At = Later(minutes) };

    private static async Task<List<string>> HistoryAsync(StateStoreSite site, ChartHistory history)
    {
        var found = new List<string>();
        do
        {
            var page = await site.Chart.ListHistoryAsync(history, default);
            Assert.True(page.Versions.Count <= history.Count, "A page holds more than was asked for.");
            found.AddRange(page.Versions.Select(version => $"{version.Reference}/{version.Version}"));
            history = history with { After = page.Next };
        }
        while (history.After is not null);
        return found;
    }

    private static async Task<List<string>> ScanAsync(StateStoreSite site, ChartScan scan)
    {
        var found = new List<string>();
        do
        {
            var page = await site.Chart.ScanAsync(scan, default);
            Assert.True(page.Versions.Count <= scan.Count, "A page holds more than was asked for.");
            found.AddRange(page.Versions.Select(version => version.Id));
            scan = scan with { After = page.Next };
        }
        while (scan.After is not null);
        return found;
    }
}
