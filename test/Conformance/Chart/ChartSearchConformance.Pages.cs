using Duplex.Chart;
using Duplex.Chart.Search;
using Duplex.Chart.Sensitivity;
using Duplex.Conformance.State;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Fhir.Search;

namespace Duplex.Conformance.Chart;

/// <summary>Pages, what is refused, and what a unit of work sees of itself.</summary>
public abstract partial class ChartSearchConformance
{
    /// <summary>False: the store looks at everything, indexed or not.</summary>
    protected virtual bool IsIndexed => true;

    [Theory]
    [InlineData("")]
    [InlineData("_sort=-date")]
    [InlineData("_sort=date,-_lastUpdated")]
    [InlineData("_sort=-_lastUpdated")]
    public async Task Pages_neither_repeat_nor_lose_what_was_there_all_the_time_although_others_write(string query)
    {
        await using var site = await OpenAsync(Indexing);
        await FillAsync(site, Enumerable.Range(0, 40).Select(index => Observation($"a{index}", 1, index % 7 == 0 ? null : $"2024-0{1 + (index % 5)}-01")));

        var found = new List<string>();
        string? next = null;
        for (var round = 0; next is not null || round == 0; round++)
        {
            var page = await site.Chart.SearchAsync(Search("Observation", query) with { Count = 6, After = next }, default);
            found.AddRange(page.Versions.Select(version => version.Id));
            next = page.Next;
            await FillAsync(site, [Observation($"new{round}", 1, $"2024-0{1 + (round % 5)}-01"), Observation("a3", 2 + round, "2024-01-01") with { IsDeleted = round % 2 == 0 }]);
        }

        var kept = Enumerable.Range(0, 40).Where(index => index != 3).Select(index => $"a{index}").ToList();
        Assert.Equal(kept.Order(StringComparer.Ordinal), found.Where(kept.Contains).Order(StringComparer.Ordinal));
        Assert.Equal(found.Count, found.Distinct().Count());
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("[]")]
    [InlineData("[1,2]")]
    public async Task A_cursor_that_was_not_given_out_is_refused(string cursor)
    {
        await using var site = await OpenAsync(Indexing);
        await FillAsync(site, [Observation("1", 1, "2024-01-01")]);

        await Assert.ThrowsAsync<ChartSearchException>(async () => await site.Chart.SearchAsync(Search("Observation", "status=final") with { After = cursor }, default));
        await Assert.ThrowsAsync<ChartSearchException>(async () => await site.Chart.ListHistoryAsync(new ChartHistory { Connection = Given.Connection, Count = 10, After = cursor }, default));
    }

    [Fact]
    public async Task A_cursor_of_another_search_is_refused()
    {
        await using var site = await OpenAsync(Indexing);
        Assert.SkipUnless(IsIndexed, "A plain search takes any cursor of its form.");
        await FillAsync(site, Enumerable.Range(0, 3).Select(index => Observation($"{index}", 1, "2024-01-01")));
        var next = (await site.Chart.SearchAsync(Search("Observation", "status=final") with { Count = 1 }, default)).Next;

        await Assert.ThrowsAsync<ChartSearchException>(async () => await site.Chart.SearchAsync(Search("Observation", "status=amended") with { Count = 1, After = next }, default));
        await Assert.ThrowsAsync<ChartSearchException>(async () => await site.Chart.SearchAsync(Search("Observation", "status=final") with { Count = 1, After = next, Patient = "Patient/synthetic-1" }, default));
        Assert.Single((await site.Chart.SearchAsync(Search("Observation", "status=final") with { Count = 1, After = next }, default)).Versions);
    }

    [Theory]
    [InlineData("method=x")]
    [InlineData("method:not=x")]
    [InlineData("specimen.type=x")]
    [InlineData("_has:DiagnosticReport:result:issued=2024")]
    [InlineData("_sort=method")]
    public async Task What_is_not_indexed_is_searched_within_one_patient_only(string query)
    {
        await using var site = await OpenAsync(Indexing);
        Assert.SkipUnless(IsIndexed, "The store looks at everything.");
        await FillAsync(site, [Observation("1", 1, "2024-01-01"), Observation("2", 1, "2024-01-01") with { ResourceType = "DiagnosticReport" }]);

        var refused = await Assert.ThrowsAsync<ChartSearchException>(async () => await site.Chart.SearchAsync(Search("Observation", query), default));

        Assert.Contains("patient", refused.Message, StringComparison.Ordinal);
        Assert.NotNull(refused.Parameter);
        Assert.Contains(refused.Parameter, query, StringComparison.Ordinal);
        await site.Chart.SearchAsync(Search("Observation", query) with { Patient = "Patient/synthetic-1" }, default);
    }

    [Fact]
    public async Task A_unit_of_work_finds_what_it_added_itself_and_what_is_rolled_back_is_found_by_nobody()
    {
        await using var site = await OpenAsync(Indexing);
        await FillAsync(site, [Observation("1", 1, "2024-01-01")]);

        var within = await site.Store.CommitAsync(
            async unit =>
            {
                await unit.Join<IChartStore>().AddAsync(Observation("2", 1, "2024-01-01", "http://example.org/never-seen-before"), current: true);
                return await unit.Join<IChartStore>().SearchAsync(Search("Observation", "code=http://example.org/never-seen-before|718-7"));
            },
            default);
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await site.Store.CommitAsync<bool>(
            async unit =>
            {
                await unit.Join<IChartStore>().AddAsync(Observation("3", 1, "2024-01-01", "http://example.org/rolled-back") with { ResourceType = "Observation", Patient = "Patient/rolled-back" }, current: true);
                throw new InvalidOperationException("Rolled back on purpose.");
            },
            default));
        await FillAsync(site, [Observation("4", 1, "2024-01-01", "http://example.org/rolled-back") with { Patient = "Patient/rolled-back" }]);

        Assert.Equal("2", Assert.Single(within.Versions).Id);
        Assert.Equal(["4"], await FoundAsync(site, Search("Observation", "code=http://example.org/rolled-back|718-7")));
        Assert.Equal(["4"], await FoundAsync(site, Search("Observation", "") with { Patient = "Patient/rolled-back" }));
        Assert.Equal(["1", "2", "4"], await FoundAsync(site, Search("Observation", "code=718-7")));
    }

    [Fact]
    public async Task Only_the_current_version_is_found_and_a_tombstone_not_at_all()
    {
        await using var site = await OpenAsync(Indexing);
        await FillAsync(site, [Observation("1", 1, "2024-01-01"), Observation("1", 2, "2025-01-01"), Observation("2", 1, "2024-01-01"), Observation("2", 2, null) with { IsDeleted = true, Body = default }]);
        await site.Store.CommitAsync(async unit => { await unit.Join<IChartStore>().AddAsync(Observation("1", 3, "2024-01-01"), current: false); return true; }, default);

        Assert.Empty(await FoundAsync(site, Search("Observation", "date=2024-01-01")));
        Assert.Equal(["1"], await FoundAsync(site, Search("Observation", "date=2025-01-01")));
        Assert.Equal(["1"], await FoundAsync(site, Search("Observation", "")));
        Assert.True((await site.Chart.GetAsync(Given.Connection, "Observation", "2", default))!.IsDeleted);
        await FillAsync(site, [Observation("2", 3, "2024-01-01")]);
        Assert.Equal(["2"], await FoundAsync(site, Search("Observation", "date=2024-01-01")));
    }

    [Fact]
    public async Task Nothing_is_found_across_connections_or_organizations()
    {
        await using var site = await OpenAsync(Indexing);
        await FillAsync(site, [Observation("1", 1, "2024-01-01")]);
        foreach (var other in new[] { Given.Connection with { Connection = "synthetic-lab" }, Given.Connection with { Organization = "other" } })
        {
            await FillAsync(site, [Observation("2", 1, "2024-01-01") with { Connection = other }]);
            Assert.Equal(["2"], await FoundAsync(site, Search("Observation", "code=718-7") with { Connection = other }));
            Assert.Equal(["2"], await FoundAsync(site, Search("", "") with { Connection = other }));
        }

        Assert.Equal(["1"], await FoundAsync(site, Search("Observation", "code=718-7")));
        Assert.Equal(["1"], await FoundAsync(site, Search("Observation", "patient=Patient/synthetic-1") with { Patient = "Patient/synthetic-1" }));
    }

    [Fact]
    public async Task What_is_withheld_is_neither_found_nor_counted_nor_a_way_to_something_else()
    {
        await using var site = await OpenAsync(Indexing);
        await FillAsync(
            site,
            [
                Observation("1", 1, "2024-01-01"),
                Labelled(Observation("2", 1, "2024-01-01"), "PSY"),
                Labelled(Given.Version("synthetic-1", 1, """{"resourceType":"Patient","id":"synthetic-1","gender":"other"}""") with { ResourceType = "Patient" }, "HIV"),
            ]);
        var all = Search("Observation", "_total=accurate");

        Assert.Equal(["1", "2"], await FoundAsync(site, all));
        var page = await site.Chart.SearchAsync(all with { Withheld = Sensitivities.MentalHealth }, default);
        Assert.Equal((1L, "1"), (page.Total!.Value, Assert.Single(page.Versions).Id));
        Assert.Equal(["1", "2"], await FoundAsync(site, Search("Observation", "patient.gender=other")));
        Assert.Empty(await FoundAsync(site, Search("Observation", "patient.gender=other") with { Withheld = Sensitivities.Hiv }));
        Assert.Equal(["synthetic-1"], await FoundAsync(site, Search("Patient", "_has:Observation:patient:_id=2")));
        Assert.Empty(await FoundAsync(site, Search("Patient", "_has:Observation:patient:_id=2") with { Withheld = Sensitivities.MentalHealth }));
        Assert.Equal(Sensitivities.MentalHealth, (await site.Chart.GetAsync(Given.Connection, "Observation", "2", default))!.Sensitivity);
    }

    private static ChartSearch Search(string type, string query) => new()
    {
        Connection = Given.Connection,
        Request = SearchQuery.Parse(type, query, new SearchQueryOptions { IsStrict = true }).Request!,
        Count = 100,
    };

    private static async Task<List<string>> FoundAsync(StateStoreSite site, ChartSearch search) =>
        [.. (await site.Chart.SearchAsync(search, default)).Versions.Select(version => version.Id).Order(StringComparer.Ordinal)];

    private static ChartVersion Observation(string id, int version, string? date, string system = "http://loinc.org") => Given.Version(
        id,
        version,
        $$"""
        {"resourceType":"Observation","id":"{{id}}","status":"final","code":{"coding":[{"system":"{{system}}","code":"718-7"}]},"subject":{"reference":"Patient/synthetic-1"}{{(date is null ? "" : $",\"effectiveDateTime\":\"{date}\"")}}}
        """);

    private static ChartVersion Labelled(ChartVersion version, string code) => version with
    {
        Body = Given.Bytes(Given.Text(version.Body)[..^1] + $$""","meta":{"security":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"{{code}}"}] } }"""),
    };
}
