using System.Text;
using Duplex.Chart.Sections;
using Duplex.Fhir.Model;
using Duplex.Fhir.Search;

namespace Duplex.Tests.Chart.Sections;

public sealed class ChartSectionTests
{
    private static readonly SectionSearch Labs = new("Observation", "category=laboratory") { Sort = "-date", Broader = [""] };

    [Fact]
    public void Every_section_has_its_own_name_and_every_type_and_search_is_one_of_R4()
    {
        Assert.Equal(ChartSections.All.Count, ChartSections.All.Select(section => section.Name).Distinct().Count());
        Assert.All(ChartSections.Types, type => Assert.True(FhirModel.IsResourceType(type), type));
        foreach (var search in ChartSections.All.SelectMany(section => section.Searches).Where(search => !search.IsPatientItself))
        {
            Assert.NotNull(SearchParameters.Find(search.ResourceType, "patient"));
            Assert.All(SearchAttempt.Of(search, DateTimeOffset.UnixEpoch), attempt =>
                Assert.Empty(SearchQuery.Parse(search.ResourceType, attempt.Criteria, new SearchQueryOptions { IsStrict = true }).Errors));
            Assert.Equal(search.Keep.Length == 0, SectionFilter.KeptBy(search) is null);
        }
    }

    [Fact]
    public void A_search_is_asked_exactly_first_then_without_its_order_then_more_broadly_with_a_filter()
    {
        var attempts = SearchAttempt.Of(Labs, since: null);

        Assert.Equal(
            ["Observation?category=laboratory&_sort=-date", "Observation?category=laboratory", "Observation"],
            attempts.Select(attempt => attempt.ToText("Observation")));
        Assert.Equal([false, false, true], attempts.Select(attempt => attempt.Filter is not null));
    }

    [Fact]
    public void Only_what_changed_since_is_asked_for_and_filtered_where_the_server_will_not()
    {
        var attempts = SearchAttempt.Of(Labs, new DateTimeOffset(2026, 1, 31, 9, 0, 0, TimeSpan.FromHours(1)));

        Assert.Equal(
            [
                "Observation?category=laboratory&_lastUpdated=ge2026-01-31T08:00:00Z&_sort=-date", "Observation?category=laboratory&_lastUpdated=ge2026-01-31T08:00:00Z",
                "Observation?category=laboratory", "Observation",
            ],
            attempts.Select(attempt => attempt.ToText("Observation")));
        Assert.Equal([false, true], [attempts[2].Filter!.Keeps(Observation("laboratory", "2026-01-01")), attempts[2].Filter!.Keeps(Observation("laboratory", "2026-02-01"))]);
        Assert.False(attempts[3].Filter!.Keeps(Observation("vital-signs", "2026-02-01")));
    }

    [Theory]
    [InlineData("LAB", "labs")]
    [InlineData("LP29684-5", "imaging")]
    [InlineData("LP29708-2", "notes")]
    [InlineData(null, "notes")]
    public void A_report_belongs_to_one_section_whatever_its_category(string? category, string expected)
    {
        var coded = category is null ? "" : $$""","category":[{"coding":[{"code":"{{category}}"}]}]""";
        var report = Encoding.UTF8.GetBytes($$$"""{"resourceType":"DiagnosticReport","id":"r1","status":"final","code":{"text":"x"}{{{coded}}}}""");

        var keeping = ChartSections.All.Where(section => section.Searches.Any(search => search.ResourceType == "DiagnosticReport" && SectionFilter.KeptBy(search)!.Keeps(report)));

        Assert.Equal([expected], keeping.Select(section => section.Name));
    }

    [Theory]
    [InlineData(ReadOutcome.Complete, ReadOutcome.Complete, SectionStatus.Complete)]
    [InlineData(ReadOutcome.Complete, ReadOutcome.NotPermitted, SectionStatus.Partial)]
    [InlineData(ReadOutcome.Complete, ReadOutcome.NotSupported, SectionStatus.Partial)]
    [InlineData(ReadOutcome.Failed, ReadOutcome.Partial, SectionStatus.Partial)]
    [InlineData(ReadOutcome.NotPermitted, ReadOutcome.NotPermitted, SectionStatus.NotPermitted)]
    [InlineData(ReadOutcome.NotPermitted, ReadOutcome.Failed, SectionStatus.Failed)]
    [InlineData(ReadOutcome.NotSupported, ReadOutcome.NotSupported, SectionStatus.Failed)]
    public void A_section_is_judged_by_its_reads(ReadOutcome one, ReadOutcome other, SectionStatus expected)
    {
        Assert.Equal(expected, SectionStatuses.Judge([(Labs, one), (Labs, other)]));
    }

    [Fact]
    public void A_type_that_few_servers_have_leaves_the_section_complete_where_it_is_missing_and_only_there()
    {
        var extra = Labs with { IsExtra = true };

        Assert.Equal(SectionStatus.Complete, SectionStatuses.Judge([(Labs, ReadOutcome.Complete), (extra, ReadOutcome.NotSupported)]));
        Assert.Equal(SectionStatus.Partial, SectionStatuses.Judge([(Labs, ReadOutcome.Complete), (extra, ReadOutcome.NotPermitted)]));
        Assert.Equal(SectionStatus.Failed, SectionStatuses.Judge([(extra, ReadOutcome.NotSupported)]));
    }

    private static byte[] Observation(string category, string changed) => Encoding.UTF8.GetBytes(
        $$$"""{"resourceType":"Observation","id":"o1","meta":{"lastUpdated":"{{{changed}}}T00:00:00Z"},"status":"final","category":[{"coding":[{"code":"{{{category}}}"}]}],"code":{"text":"x"}}""");
}
