using System.Text;
using Duplex.Chart;
using Duplex.Chart.Bulk;
using Duplex.Chart.Bulk.Import;
using Duplex.Chart.Indexing;
using Duplex.Chart.Search;
using Duplex.Chart.Sensitivity;
using Duplex.Conformance.Postgres;
using Duplex.Conformance.State;
using Duplex.Engine.Dispatch;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Fhir.Search;

namespace Duplex.Conformance.Bulk;

/// <summary>Imports into each store: by type and id, in batches, with the place of each error.</summary>
public abstract class ImportConformance
{
    private readonly FixedTime _time = new(Given.Start);

    [Fact]
    public async Task Resources_come_under_their_own_ids_with_an_exchange_for_each_batch()
    {
        await using var site = await OpenAsync();
        var lines = Enumerable.Range(0, 450).Select(number => Observation($"o{number}")).Prepend("""{"resourceType":"Patient","id":"synthetic-1","meta":{"versionId":"77","lastUpdated":"2020-01-01T00:00:00Z"}}""");

        var report = await ImportAsync(site, string.Join("\r\n", lines));

        Assert.Equal((450, 1, 0), (report.Types["Observation"].Created, report.Types["Patient"].Created, report.Failed));
        var exchanges = await site.Store.Exchanges.ListAsync(new ExchangeQuery(Given.Connection.Organization), default);
        Assert.Equal(3, exchanges.Count);
        var patient = (await site.Chart.GetAsync(Given.Connection, "Patient", "synthetic-1", default))!;
        Assert.Equal(("Patient/synthetic-1", 1, Given.Start), (patient.Patient, patient.Version, patient.At));
        Assert.Equal("""{"resourceType":"Patient","id":"synthetic-1"}""", Given.Text(patient.Body));
        Assert.Contains(patient.Source, exchanges.Select(exchange => exchange.Id));
        Assert.Equal("Patient/synthetic-1", (await site.Chart.GetAsync(Given.Connection, "Observation", "o449", default))!.Patient);
        Assert.Equal(451, (await site.Store.Feed.ReadAsync(0, 1000, default)).Count);
        var found = await site.Chart.SearchAsync(
            new ChartSearch { Connection = Given.Connection, Request = SearchQuery.Parse("Observation", "status=final&_lastUpdated=2026-01-01&_total=accurate").Request!, Count = 10 }, default);
        Assert.Equal(450, found.Total);
    }

    [Fact]
    public async Task What_came_before_stays_as_it_was_and_what_changed_is_a_version_more()
    {
        await using var site = await OpenAsync();
        await ImportAsync(site, $"{Observation("a")}\n{Observation("b")}\n");
        var end = await site.Store.Feed.GetEndAsync(default);

        var again = await ImportAsync(site, $"{Observation("a")}\n{Observation("b", status: "amended")}\n{Observation("b", status: "final")}\n");

        Assert.Equal(new ImportCount(0, 2, 1, 0), again.Types["Observation"]);
        Assert.Equal(2, (await site.Store.Feed.ReadAsync(end, 10, default)).Count);
        Assert.Equal([1, 2, 3], (await site.Chart.GetHistoryAsync(Given.Connection, "Observation", "b", default)).Select(version => version.Version));
        Assert.Contains("final", Given.Text((await site.Chart.GetAsync(Given.Connection, "Observation", "b", default))!.Body), StringComparison.Ordinal);
        await ImportAsync(site, Observation("a"));
        Assert.Equal(2, (await site.Store.Exchanges.ListAsync(new ExchangeQuery(Given.Connection.Organization), default)).Count);
    }

    [Fact]
    public async Task A_line_that_is_no_resource_is_told_and_the_others_are_taken()
    {
        await using var site = await OpenAsync();
        string[] lines =
        [
            Observation("a"), "", "{\"resourceType\":\"Observation\"", "[]", """{"resourceType":"Nothing","id":"x"}""", """{"resourceType":"Patient"}""", """{"resourceType":"Patient","id":"a b"}""",
            """{"resourceType":"Patient","id":"p","birthDate":"yesterday"}""", """{"resourceType":"Bundle","id":"b","type":"batch"}""", Observation("z"),
        ];

        var report = await ImportAsync(site, string.Join('\n', lines));

        Assert.Equal([3L, 4L, 5L, 6L, 7L, 8L, 9L], report.Errors.Select(error => error.Line));
        Assert.All(report.Errors, error => Assert.Equal("file.ndjson", error.File));
        Assert.Contains("birthDate", report.Errors[5].Sentence, StringComparison.Ordinal);
        Assert.Equal((7, 2), (report.Failed, report.Taken));
    }

    [Fact]
    public async Task Errors_are_all_counted_and_the_first_thousand_listed()
    {
        await using var site = await OpenAsync();

        var report = await ImportAsync(site, string.Join('\n', Enumerable.Repeat("{}", 1_203)));

        Assert.Equal((1_203, 1_000), (report.Failed, report.Errors.Count));
        Assert.Empty(await site.Store.Exchanges.ListAsync(new ExchangeQuery(Given.Connection.Organization), default));
    }

    [Fact]
    public async Task A_caller_changes_only_types_and_labels_that_it_may()
    {
        await using var site = await OpenAsync();
        const string secret = """{"resourceType":"Observation","id":"secret","meta":{"security":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"ETH"}]},"status":"final","code":{"text":"synthetic"}}""";
        await ImportAsync(site, secret);

        var report = await ImportAsync(
            site, $$"""{"resourceType":"Patient","id":"p"}{{"\n"}}{{Observation("secret")}}""", new ImportRules { MayWrite = type => type == "Observation", Withheld = Sensitivities.SubstanceUse });

        Assert.Equal(0, report.Taken);
        Assert.Contains("system/Patient.cu", report.Errors[0].Sentence, StringComparison.Ordinal);
        Assert.Equal("This id cannot be used here; leave it out, so that the resource gets one that is free.", report.Errors[1].Sentence);
        Assert.Equal(1, (await site.Chart.GetAsync(Given.Connection, "Observation", "secret", default))!.Version);
    }

    [Fact]
    public async Task What_is_about_something_lies_in_the_compartment_of_that()
    {
        await using var site = await OpenAsync();

        await ImportAsync(site, Observation("o") + "\n" + """{"resourceType":"Provenance","id":"pr","target":[{"reference":"Observation/o"}],"recorded":"2026-01-01T00:00:00Z","agent":[{"who":{"display":"synthetic"}}]}""");

        Assert.Equal("Patient/synthetic-1", (await site.Chart.GetAsync(Given.Connection, "Provenance", "pr", default))!.Patient);
    }

    [Fact]
    public async Task Deletions_leave_tombstones_once()
    {
        await using var site = await OpenAsync();
        await ImportAsync(site, Observation("a"));
        const string bundle = """{"resourceType":"Bundle","type":"transaction","entry":[{"request":{"method":"DELETE","url":"Observation/a"}},{"request":{"method":"DELETE","url":"Observation/never"}}]}""";
        var rules = new ImportRules { IsDeletions = true, Mode = Duplex.Fhir.Model.FhirReadMode.Lenient };

        var first = await ImportAsync(site, bundle, rules);
        var again = await ImportAsync(site, bundle, rules);

        Assert.Equal(new ImportCount(0, 0, 1, 1), first.Types["Observation"]);
        Assert.Equal(new ImportCount(0, 0, 2, 0), again.Types["Observation"]);
        var tombstone = (await site.Chart.GetAsync(Given.Connection, "Observation", "a", default))!;
        Assert.True(tombstone.IsDeleted);
        Assert.Equal((2, "Patient/synthetic-1"), (tombstone.Version, tombstone.Patient));
        Assert.Equal(1, (await ImportAsync(site, Observation("b"), rules)).Failed);
    }

    [Fact]
    public async Task A_batch_whose_note_is_refused_is_not_written()
    {
        await using var site = await OpenAsync();

        var done = await Import(site).RunAsync(
            Source, new ImportRules(), Stream(Observation("a")), new ImportReport(), new ImportNotes(0, (_, _) => new ValueTask<bool>(false)), default);

        Assert.False(done);
        Assert.Null(await site.Chart.GetAsync(Given.Connection, "Observation", "a", default));
    }

    [Theory]
    [InlineData("a\n\n  \r\nbc\r\nd", "1:a 4:bc 5:d")]
    [InlineData("\uFEFFa\n", "1:a")]
    [InlineData("", "")]
    [InlineData("toolong\nok\ntoolong", "1:! 2:ok 3:!")]
    public async Task Lines_are_cut_whatever_their_ends_and_long_ones_are_stepped_over(string text, string expected)
    {
        foreach (var piece in new[] { 1, 2, 1000 })
        {
            var found = new List<string>();
            await foreach (var line in NdjsonLines.ReadAsync(new PiecesOf(Encoding.UTF8.GetBytes(text), piece), longest: 5))
            {
                found.Add($"{line.Number}:{(line.IsTooLong ? "!" : Given.Text(line.Json))}");
            }

            Assert.Equal(expected, string.Join(' ', found));
        }
    }

    /// <summary>An empty store.</summary>
    protected abstract ValueTask<StateStoreSite> OpenAsync();

    private static ImportSource Source => new(Given.Connection, "file.ndjson", "app:synthetic", "$import");

    private ImportLines Import(StateStoreSite site) => new(site.Store, ChartIndexing.Default, new KeyedHash(new byte[32]), new Ids(), _time, new Inline());

    private async Task<ImportReport> ImportAsync(StateStoreSite site, string lines, ImportRules? rules = null)
    {
        var report = new ImportReport();
        await Import(site).RunAsync(Source, rules ?? new ImportRules(), Stream(lines), report, default);
        return report;
    }

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    private static string Observation(string id, string status = "final") =>
        $$"""{"resourceType":"Observation","id":"{{id}}","status":"{{status}}","subject":{"reference":"Patient/synthetic-1"},"code":{"text":"synthetic"} }""";

    private sealed class Ids : IIdSource
    {
        public Guid NewId() => Given.NewId();
    }

    private sealed class Inline : IWorkScheduler
    {
        public Task Start(Func<Task> work) => work();
    }

    /// <summary>Gives at most so many bytes at a time.</summary>
    private sealed class PiecesOf(byte[] bytes, int most) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(most, buffer.Length)], cancellationToken);
    }
}

public sealed class InMemoryImportTests : ImportConformance
{
    protected override ValueTask<StateStoreSite> OpenAsync() => new(new InMemoryStateSite());
}

public sealed class SqliteImportTests : ImportConformance
{
    protected override ValueTask<StateStoreSite> OpenAsync() => SqliteStateSite.CreateAsync();
}

[Collection(PostgresTests.Name)]
public sealed class PostgresImportTests(PostgresServer server) : ImportConformance
{
    protected override ValueTask<StateStoreSite> OpenAsync() => PostgresStateSite.CreateAsync(server);
}
