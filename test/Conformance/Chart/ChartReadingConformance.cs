using Duplex.Chart;
using Duplex.Chart.Search;
using Duplex.Chart.Sensitivity;
using Duplex.Conformance.Postgres;
using Duplex.Conformance.State;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Conformance.Chart;

/// <summary>What each store must do where the chart is read by version, by name, in pages, or erased.</summary>
public abstract class ChartReadingConformance
{
    private const string Restricted = """{"resourceType":"Observation","meta":{"security":[{"system":"http://terminology.hl7.org/CodeSystem/v3-Confidentiality","code":"R"}]},"status":"final"}""";

    [Fact]
    public async Task A_version_is_found_by_its_number_current_or_not()
    {
        await using var site = await OpenAsync();
        await AddAsync(site, Given.Version("1", 1, "one"));
        await AddAsync(site, Given.Version("1", 3, "three"));

        Assert.Equal("one", Given.Text((await site.Chart.GetVersionAsync(Given.Connection, "Observation", "1", 1, default))!.Body));
        Assert.Equal("three", Given.Text((await site.Chart.GetVersionAsync(Given.Connection, "Observation", "1", 3, default))!.Body));
        Assert.Null(await site.Chart.GetVersionAsync(Given.Connection, "Observation", "1", 2, default));
        Assert.Null(await site.Chart.GetVersionAsync(Given.Connection, "Observation", "2", 1, default));
    }

    [Fact]
    public async Task Resources_are_found_by_their_names_without_tombstones_and_strangers()
    {
        await using var site = await OpenAsync();
        await AddAsync(site, Given.Version("1", 1));
        await AddAsync(site, Given.Version("2", 1) with { ResourceType = "Condition" });
        await AddAsync(site, Given.Version("3", 1) with { IsDeleted = true, Body = default });
        await AddAsync(site, Given.Version("4", 1) with { Connection = Given.Connection with { Connection = "other" } });

        var found = await site.Chart.GetManyAsync(Given.Connection, ["Observation/1", "Condition/2", "Observation/3", "Observation/4", "no reference"], default);

        Assert.Equal(["Condition/2", "Observation/1"], found.Select(version => version.Reference).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_tombstone_is_the_current_version_and_in_no_list()
    {
        await using var site = await OpenAsync();
        await AddAsync(site, Given.Version("1", 1));
        await AddAsync(site, Given.Version("1", 2) with { IsDeleted = true, Body = default });

        var current = (await site.Chart.GetAsync(Given.Connection, "Observation", "1", default))!;
        Assert.Equal((true, 2, 0), (current.IsDeleted, current.Version, current.Body.Length));
        Assert.Empty(await site.Chart.ListAsync(Given.Connection, "Patient/synthetic-1", "Observation", 10, default));
    }

    [Fact]
    public async Task History_comes_in_pages_newest_first_by_what_is_asked_for()
    {
        await using var site = await OpenAsync();
        await AddAsync(site, Given.Version("1", 1));
        await AddAsync(site, Given.Version("2", 1, patient: "Patient/synthetic-2") with { At = Given.Start.Plus(TimeSpan.FromMinutes(1)) });
        await AddAsync(site, Given.Version("1", 2, Restricted) with { At = Given.Start.Plus(TimeSpan.FromMinutes(2)) });
        await AddAsync(site, Given.Version("3", 1) with { ResourceType = "Condition", At = Given.Start.Plus(TimeSpan.FromMinutes(3)) });
        var all = new ChartHistory { Connection = Given.Connection, Count = 10 };

        Assert.Equal("3.1 1.2 2.1 1.1", await Listed(all));
        Assert.Equal("3.1 1.2 2.1 1.1", await Listed(all with { Count = 1 }));
        Assert.Equal("1.2 2.1 1.1", await Listed(all with { ResourceType = "Observation", Count = 2 }));
        Assert.Equal("1.2 1.1", await Listed(all with { ResourceType = "Observation", Id = "1", Count = 1 }));
        Assert.Equal("2.1", await Listed(all with { Patient = "Patient/synthetic-2" }));
        Assert.Equal("1.2 2.1", await Listed(all with { Since = Given.Start.Plus(TimeSpan.FromMinutes(1)), Before = Given.Start.Plus(TimeSpan.FromMinutes(3)) }));
        Assert.Equal("3.1 2.1", await Listed(all with { Withheld = Sensitivities.Restricted }));
        Assert.Equal("", await Listed(all with { Connection = Given.Connection with { Organization = "other" } }));
        await Assert.ThrowsAsync<ChartSearchException>(async () => await site.Chart.ListHistoryAsync(all with { After = "no cursor" }, default));

        Task<string> Listed(ChartHistory history) => PagesAsync(after => site.Chart.ListHistoryAsync(history with { After = after }, default), history.Count);
    }

    [Fact]
    public async Task Todays_label_and_a_versions_own_rule_every_version_that_is_read()
    {
        await using var site = await OpenAsync();
        await AddAsync(site, Given.Version("late", 1));
        await AddAsync(site, Given.Version("late", 2, Restricted));
        await AddAsync(site, Given.Version("lifted", 1, Restricted, "Patient/synthetic-2"));
        await AddAsync(site, Given.Version("lifted", 2, patient: "Patient/synthetic-2"));
        var source = (await site.Chart.GetVersionAsync(Given.Connection, "Observation", "late", 1, default))!.Source;

        Assert.Equal([Sensitivities.Restricted, Sensitivities.Restricted], await SensitivitiesAsync(site, "late"));
        Assert.Equal([Sensitivities.Restricted, Sensitivities.None], await SensitivitiesAsync(site, "lifted"));
        Assert.All(await site.Chart.ListBySourceAsync(source, default), version => Assert.Equal(Sensitivities.Restricted, version.Sensitivity));
        Assert.Equal(Sensitivities.Restricted, (await site.Chart.GetVersionAsync(Given.Connection, "Observation", "late", 1, default))!.Sensitivity);
        foreach (var (id, patient) in new (string?, string?)[] { ("late", null), (null, "Patient/synthetic-1") })
        {
            var history = new ChartHistory { Connection = Given.Connection, ResourceType = "Observation", Id = id, Patient = patient, Withheld = Sensitivities.Restricted, Count = 10 };
            Assert.Empty((await site.Chart.ListHistoryAsync(history, default)).Versions);
        }
    }

    [Fact]
    public async Task A_tombstone_is_as_sensitive_as_what_it_ends()
    {
        await using var site = await OpenAsync();
        await AddAsync(site, Given.Version("1", 1, Restricted));
        await AddAsync(site, Given.Version("1", 2) with { IsDeleted = true, Body = default });
        await AddAsync(site, Given.Version("1", 3));
        var withheld = new ChartHistory { Connection = Given.Connection, Withheld = Sensitivities.Restricted, Count = 10 };

        Assert.Equal([Sensitivities.Restricted, Sensitivities.Restricted, Sensitivities.None], await SensitivitiesAsync(site, "1"));
        Assert.Equal(3, Assert.Single((await site.Chart.ListHistoryAsync(withheld, default)).Versions).Version);
    }

    [Fact]
    public async Task A_scan_goes_through_a_type_by_id_in_pages()
    {
        await using var site = await OpenAsync();
        foreach (var id in new[] { "b", "a", "C" })
        {
            await AddAsync(site, Given.Version(id, 1));
        }

        await AddAsync(site, Given.Version("b", 2, Restricted, "Patient/synthetic-2") with { At = Given.Start.Plus(TimeSpan.FromMinutes(1)) });
        await AddAsync(site, Given.Version("d", 1) with { IsDeleted = true, Body = default });
        await AddAsync(site, Given.Version("e", 1) with { ResourceType = "Condition" });
        var all = new ChartScan { Connection = Given.Connection, ResourceType = "Observation", Count = 2 };

        Assert.Equal("C.1 a.1 b.2", await Listed(all));
        Assert.Equal("C.1 a.1 b.2 d.1", await Listed(all with { WithDeleted = true }));
        Assert.Equal("b.2", await Listed(all with { Patient = "Patient/synthetic-2" }));
        Assert.Equal("C.1 a.1 d.1", await Listed(all with { Patient = "Patient/synthetic-1", WithDeleted = true }));
        Assert.Equal("b.2", await Listed(all with { Since = Given.Start.Plus(TimeSpan.FromMinutes(1)) }));
        Assert.Equal("C.1 a.1", await Listed(all with { Until = Given.Start }));
        Assert.Equal("C.1 a.1", await Listed(all with { Withheld = Sensitivities.Restricted }));

        Task<string> Listed(ChartScan scan) => PagesAsync(after => site.Chart.ScanAsync(scan with { After = after }, default), scan.Count);
    }

    [Fact]
    public async Task Erasing_leaves_tombstones_without_content_of_one_patient_alone()
    {
        await using var site = await OpenAsync();
        var (first, other) = (Given.Version("1", 1), Given.Version("2", 1, "kept", "Patient/synthetic-2"));
        var second = Given.Version("1", 2, "two");
        await AddAsync(site, first);
        await AddAsync(site, other);
        await AddAsync(site, second);

        var erased = await site.Store.CommitAsync(unit => unit.Join<IChartStore>().EraseAsync(Given.Connection, "Patient/synthetic-1", Given.Start), default);

        Assert.Equal(["Observation/1"], erased.References);
        Assert.Equal([first.Source, second.Source], erased.Sources);
        Assert.All(await site.Chart.GetHistoryAsync(Given.Connection, "Observation", "1", default), version => Assert.True(version.IsDeleted && version.Body.IsEmpty));
        Assert.Equal("kept", Given.Text((await site.Chart.GetAsync(Given.Connection, "Observation", "2", default))!.Body));
    }

    /// <summary>An empty store whose sealer is <c>new FlippingSealer("first-key")</c>.</summary>
    protected abstract ValueTask<StateStoreSite> OpenAsync();

    private static async Task<Sensitivities[]> SensitivitiesAsync(StateStoreSite site, string id) =>
        [.. (await site.Chart.GetHistoryAsync(Given.Connection, "Observation", id, default)).Select(version => version.Sensitivity)];

    private static async Task AddAsync(StateStoreSite site, ChartVersion version) =>
        await StateStores.CommitAsync(site.Store, unit => unit.Join<IChartStore>().AddAsync(version, current: true), default);

    private static async Task<string> PagesAsync(Func<string?, ValueTask<ChartPage>> page, int count)
    {
        var found = new List<string>();
        string? after = null;
        do
        {
            var one = await page(after);
            Assert.InRange(one.Versions.Count, 0, count);
            found.AddRange(one.Versions.Select(version => $"{version.Id}.{version.Version}"));
            after = one.Next;
        }
        while (after is not null);
        return string.Join(' ', found);
    }
}

public sealed class InMemoryChartReadingTests : ChartReadingConformance
{
    protected override ValueTask<StateStoreSite> OpenAsync() => new(new InMemoryStateSite());
}

public sealed class SqliteChartReadingTests : ChartReadingConformance
{
    protected override ValueTask<StateStoreSite> OpenAsync() => SqliteStateSite.CreateAsync();
}

[Collection(PostgresTests.Name)]
public sealed class PostgresChartReadingTests(PostgresServer server) : ChartReadingConformance
{
    protected override ValueTask<StateStoreSite> OpenAsync() => PostgresStateSite.CreateAsync(server);
}
