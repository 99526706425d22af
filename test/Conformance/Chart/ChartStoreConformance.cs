using Duplex.Chart;
using Duplex.Conformance.Postgres;
using Duplex.Conformance.State;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Conformance.Chart;

/// <summary>What each chart store must do.</summary>
public abstract class ChartStoreConformance
{
    [Fact]
    public async Task The_current_version_comes_back_whole_inside_and_outside_of_a_unit()
    {
        await using var site = await OpenAsync();
        var version = Given.Version("1", 1, """{"resourceType":"Observation","id":"1"}""");
        await AddAsync(site, version, current: true);

        var outside = (await site.Chart.GetAsync(Given.Connection, "Observation", "1", default))!;
        var inside = (await site.Store.CommitAsync(unit => unit.Join<IChartStore>().GetAsync(Given.Connection, "Observation", "1"), default))!;

        foreach (var read in new[] { outside, inside })
        {
            Assert.Equal(version with { Body = default }, read with { Body = default });
            Assert.Equal(Given.Text(version.Body), Given.Text(read.Body));
        }
    }

    [Fact]
    public async Task A_newer_version_becomes_current_and_an_older_one_enters_history_only()
    {
        await using var site = await OpenAsync();
        await AddAsync(site, Given.Version("1", 1, "one"), current: true);
        await AddAsync(site, Given.Version("1", 2, "two"), current: true);
        await AddAsync(site, Given.Version("1", 3, "late"), current: false);

        var current = await site.Chart.GetAsync(Given.Connection, "Observation", "1", default);
        var history = await site.Chart.GetHistoryAsync(Given.Connection, "Observation", "1", default);

        Assert.Equal("two", Given.Text(current!.Body));
        Assert.Equal(["one", "two", "late"], history.Select(version => Given.Text(version.Body)));
        Assert.Equal([1, 2, 3], history.Select(version => version.Version));
        Assert.Equal(3, await NewestAsync(site, "1"));
    }

    [Fact]
    public async Task A_resource_with_history_only_has_no_current_version()
    {
        await using var site = await OpenAsync();
        await AddAsync(site, Given.Version("1", 1), current: false);

        Assert.Null(await site.Chart.GetAsync(Given.Connection, "Observation", "1", default));
        Assert.Empty(await site.Chart.ListAsync(Given.Connection, "Patient/synthetic-1", "Observation", 10, default));
        Assert.Equal(1, await NewestAsync(site, "1"));
        Assert.Equal(0, await NewestAsync(site, "2"));
    }

    [Fact]
    public async Task A_version_number_is_taken_once_and_only_grows()
    {
        await using var site = await OpenAsync();
        await AddAsync(site, Given.Version("1", 2, "one"), current: true);

        foreach (var number in new[] { 1, 2 })
        {
            var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => AddAsync(site, Given.Version("1", number, "other"), current: true));
            Assert.Contains("3 is next", refused.Message, StringComparison.Ordinal);
        }

        Assert.Equal("one", Given.Text((await site.Chart.GetAsync(Given.Connection, "Observation", "1", default))!.Body));
    }

    [Fact]
    public async Task Nothing_crosses_connections_or_organizations()
    {
        await using var site = await OpenAsync();
        await AddAsync(site, Given.Version("1", 1), current: true);

        foreach (var other in new[] { Given.Connection with { Connection = "synthetic-lab" }, Given.Connection with { Organization = "other" } })
        {
            Assert.Null(await site.Chart.GetAsync(other, "Observation", "1", default));
            Assert.Empty(await site.Chart.GetHistoryAsync(other, "Observation", "1", default));
            Assert.Empty(await site.Chart.ListAsync(other, "Patient/synthetic-1", "Observation", 10, default));
        }

        Assert.Null(await site.Chart.GetAsync(Given.Connection, "Condition", "1", default));
    }

    [Fact]
    public async Task A_compartment_lists_current_versions_by_id()
    {
        await using var site = await OpenAsync();
        await AddAsync(site, Given.Version("b", 1, "b1"), current: true);
        await AddAsync(site, Given.Version("a", 1, "a1"), current: true);
        await AddAsync(site, Given.Version("b", 2, "b2"), current: true);
        await AddAsync(site, Given.Version("c", 1, "c1", patient: "Patient/synthetic-2"), current: true);
        await AddAsync(site, Given.Version("d", 1) with { ResourceType = "Condition" }, current: true);

        Assert.Equal(["a1", "b2"], await Listed("Patient/synthetic-1", 10));
        Assert.Equal(["a1"], await Listed("Patient/synthetic-1", 1));
        Assert.Equal(["c1"], await Listed("Patient/synthetic-2", 10));
        Assert.Equal(["a1", "b2"], await ListedWithin("Patient/synthetic-1", 10));
        Assert.Equal(["a1"], await ListedWithin("Patient/synthetic-1", 1));

        Task<IEnumerable<string>> ListedWithin(string patient, int max) => site.Store.CommitAsync(
            async unit => (await unit.Join<IChartStore>().ListAsync(Given.Connection, patient, "Observation", max)).Select(version => Given.Text(version.Body)), default).AsTask();

        async Task<IEnumerable<string>> Listed(string patient, int max) =>
            (await site.Chart.ListAsync(Given.Connection, patient, "Observation", max, default)).Select(version => Given.Text(version.Body));
    }

    [Fact]
    public async Task A_version_that_moves_to_another_patient_leaves_the_first_compartment()
    {
        await using var site = await OpenAsync();
        await AddAsync(site, Given.Version("1", 1), current: true);
        await AddAsync(site, Given.Version("1", 2, patient: "Patient/synthetic-2"), current: true);

        Assert.Empty(await site.Chart.ListAsync(Given.Connection, "Patient/synthetic-1", "Observation", 10, default));
        Assert.Single(await site.Chart.ListAsync(Given.Connection, "Patient/synthetic-2", "Observation", 10, default));
    }

    [Fact]
    public async Task What_an_exchange_wrote_is_listed_in_the_order_in_which_it_wrote_it()
    {
        await using var site = await OpenAsync();
        var source = new ExchangeId(Given.NewId());
        await AddAsync(site, Given.Version("b", 1, "b1") with { Source = source }, current: true);
        await AddAsync(site, Given.Version("a", 1, "other source"), current: true);
        await AddAsync(site, Given.Version("a", 2, "a2") with { Source = source }, current: false);
        await AddAsync(site, Given.Version("c", 1, "c1") with { Source = source, ResourceType = "Condition" }, current: true);

        var outside = await site.Chart.ListBySourceAsync(source, default);
        var inside = await site.Store.CommitAsync(unit => unit.Join<IChartStore>().ListBySourceAsync(source), default);

        foreach (var written in new[] { outside, inside })
        {
            Assert.Equal(["b1", "a2", "c1"], written.Select(version => Given.Text(version.Body)));
            Assert.Equal(["Observation/b", "Observation/a", "Condition/c"], written.Select(version => version.Reference));
        }

        Assert.Empty(await site.Chart.ListBySourceAsync(new ExchangeId(Given.NewId()), default));
    }

    [Fact]
    public async Task History_comes_within_a_unit_with_what_the_unit_itself_added()
    {
        await using var site = await OpenAsync();
        await AddAsync(site, Given.Version("1", 1, "one"), current: true);

        var history = await site.Store.CommitAsync(
            async unit =>
            {
                var chart = unit.Join<IChartStore>();
                await chart.AddAsync(Given.Version("1", 2, "older") with { SourceSequence = 0 }, current: false);
                await chart.AddAsync(Given.Version("1", 3, "three"), current: true);
                return await chart.GetHistoryAsync(Given.Connection, "Observation", "1");
            },
            default);

        Assert.Equal(["one", "older", "three"], history.Select(version => Given.Text(version.Body)));
        Assert.Equal([1L, 0L, 3L], history.Select(version => version.SourceSequence));
    }

    [Fact]
    public async Task The_chart_survives_a_kill_and_stays_sealed()
    {
        await using var site = await OpenAsync();
        await AddAsync(site, Given.Version("1", 1, "kept"), current: true);
        await site.CrashAsync();
        Assert.Equal("kept", Given.Text((await site.Chart.GetAsync(Given.Connection, "Observation", "1", default))!.Body));

        await site.RestartAsync(new FlippingSealer("another-key"));

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await site.Chart.GetAsync(Given.Connection, "Observation", "1", default));
    }

    /// <summary>An empty store whose sealer is <c>new FlippingSealer("first-key")</c>.</summary>
    protected abstract ValueTask<StateStoreSite> OpenAsync();

    private static async Task AddAsync(StateStoreSite site, ChartVersion version, bool current) =>
        await Duplex.Engine.Storage.StateStores.CommitAsync(site.Store, unit => unit.Join<IChartStore>().AddAsync(version, current), default);

    private static async Task<int> NewestAsync(StateStoreSite site, string id) =>
        await site.Store.CommitAsync(unit => unit.Join<IChartStore>().GetNewestVersionAsync(Given.Connection, "Observation", id), default);
}

public sealed class InMemoryChartStoreTests : ChartStoreConformance
{
    protected override ValueTask<StateStoreSite> OpenAsync() => new(new InMemoryStateSite());
}

public sealed class SqliteChartStoreTests : ChartStoreConformance
{
    protected override ValueTask<StateStoreSite> OpenAsync() => SqliteStateSite.CreateAsync();
}

[Collection(PostgresTests.Name)]
public sealed class PostgresChartStoreTests(PostgresServer server) : ChartStoreConformance
{
    protected override ValueTask<StateStoreSite> OpenAsync() => PostgresStateSite.CreateAsync(server);
}
