using System.Text;
using System.Text.Json;
using Duplex.Chart;
using Duplex.Chart.Bulk;
using Duplex.Chart.Bulk.Export;
using Duplex.Chart.Indexing;
using Duplex.Chart.Sensitivity;
using Duplex.Conformance.Postgres;
using Duplex.Conformance.State;
using Duplex.Engine.Dispatch;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Conformance.Bulk;

/// <summary>Exports over each store: whole, once, as of one moment, whatever is killed.</summary>
public abstract class ExportConformance
{
    private static readonly ExportOptions Options = new() { PageSize = 7 };
    private static readonly NodeId Node = new(Given.NewId());
    private readonly FixedTime _time = new(Given.Start);

    [Fact]
    public async Task A_kill_after_any_step_loses_nothing_and_repeats_nothing()
    {
        await using var site = await OpenAsync();
        var large = new string('x', 30_000);
        for (var number = 0; number < 60; number++)
        {
            await AddAsync(site, Observation($"o-{number:000}", note: large));
        }

        await AddAsync(site, Given.Version("c", 1, """{"resourceType":"Condition","id":"c","subject":{"reference":"Patient/synthetic-1"}}""") with { ResourceType = "Condition" });
        var job = await StartAsync(site, Request(ExportLevel.System, "Condition", "Observation"));
        var steps = 0;
        while ((await site.Bulk.GetAsync(job.Id, default))!.State == BulkJobState.Running)
        {
            await Run(site).RunAsync(default);
            await site.CrashAsync();
            steps++;
        }

        Assert.InRange(steps, 4, 60);
        var files = ExportProgress.Of((await site.Bulk.GetAsync(job.Id, default))!).Files;
        Assert.Equal([("Condition", 1L), ("Observation", 60L)], files.Select(file => (file.Type, file.Count)));
        Assert.Equal(Enumerable.Range(0, 60).Select(number => $"o-{number:000}"), await IdsAsync(site, job, 1));
    }

    [Fact]
    public async Task What_changes_while_it_runs_is_told_as_it_was()
    {
        await using var site = await OpenAsync();
        await AddAsync(site, Observation("kept"));
        await AddAsync(site, Observation("changed"));
        await AddAsync(site, Observation("deleted"));
        var job = await StartAsync(site, Request(ExportLevel.System, "Observation"));
        var later = Given.Start.Plus(TimeSpan.FromSeconds(1));
        await AddAsync(site, Observation("changed", 2, note: "after") with { At = later });
        await AddAsync(site, Observation("deleted", 2) with { At = later, IsDeleted = true, Body = default });
        await AddAsync(site, Observation("new") with { At = later });

        await EndAsync(site, job);

        var lines = await LinesAsync(site, job, 0);
        Assert.Equal(["changed", "kept"], lines.Select(line => line.GetProperty("id").GetString()).Order());
        Assert.DoesNotContain(lines, line => line.GetRawText().Contains("after", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.Equal("1", line.GetProperty("meta").GetProperty("versionId").GetString()));
    }

    [Fact]
    public async Task Since_an_instant_only_changes_and_deletions_come_and_until_one_nothing_newer()
    {
        await using var site = await OpenAsync();
        var (since, until) = (Given.Start.Plus(TimeSpan.FromHours(1)), Given.Start.Plus(TimeSpan.FromHours(2)));
        _time.At = Given.Start.Plus(TimeSpan.FromHours(9));
        await AddAsync(site, Observation("old"));
        await AddAsync(site, Observation("in") with { At = since });
        await AddAsync(site, Observation("late") with { At = until.Plus(TimeSpan.FromSeconds(1)) });
        await AddAsync(site, Observation("gone"));
        await AddAsync(site, Observation("gone", 2) with { At = until, IsDeleted = true, Body = default });
        var job = await StartAsync(site, Request(ExportLevel.System, "Observation") with { Since = since, Until = until });

        await EndAsync(site, job);

        var files = ExportProgress.Of((await site.Bulk.GetAsync(job.Id, default))!).Files;
        Assert.Equal([BulkFileKind.Output, BulkFileKind.Deleted], files.Select(file => file.Kind));
        Assert.Equal(["in"], await IdsAsync(site, job, 0));
        var deletion = Assert.Single(await LinesAsync(site, job, 1));
        Assert.Equal("transaction", deletion.GetProperty("type").GetString());
        var request = deletion.GetProperty("entry")[0].GetProperty("request");
        Assert.Equal(("DELETE", "Observation/gone"), (request.GetProperty("method").GetString(), request.GetProperty("url").GetString()));
    }

    [Fact]
    public async Task What_the_app_may_not_see_is_not_there_and_neither_is_its_end()
    {
        await using var site = await OpenAsync();
        const string secret = """,{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"ETH"}""";
        await AddAsync(site, Observation("open"));
        await AddAsync(site, Observation("secret", label: secret[1..]));
        await AddAsync(site, Observation("secret-gone", label: secret[1..]));
        await AddAsync(site, Observation("secret-gone", 2) with { IsDeleted = true, Body = default });
        var asked = Request(ExportLevel.System, "Observation") with { Since = Given.Start };

        var withheld = await StartAsync(site, asked with { Withheld = Sensitivities.SubstanceUse });
        await EndAsync(site, withheld);
        var seen = await StartAsync(site, asked);
        await EndAsync(site, seen);

        Assert.Equal(["open"], await IdsAsync(site, withheld, 0));
        Assert.Single(ExportProgress.Of((await site.Bulk.GetAsync(withheld.Id, default))!).Files);
        Assert.Equal(["open", "secret"], await IdsAsync(site, seen, 0));
        Assert.Equal(2, ExportProgress.Of((await site.Bulk.GetAsync(seen.Id, default))!).Files.Count);
    }

    [Fact]
    public async Task Patients_bring_their_compartments_and_what_those_refer_to_and_others_stay_out()
    {
        await using var site = await OpenAsync();
        await AddAsync(site, Observation("a"));
        await AddAsync(site, Observation("b", patient: "Patient/synthetic-2"));
        await AddAsync(site, Observation("nobody", patient: ""));
        await AddAsync(site, Given.Version("dr", 1, """{"resourceType":"Practitioner","id":"dr"}""", patient: "") with { ResourceType = "Practitioner" });

        var all = await StartAsync(site, Request(ExportLevel.Patient, "Observation", "Practitioner"));
        await EndAsync(site, all);
        var one = await StartAsync(site, Request(ExportLevel.Group, "Observation", "Practitioner") with { Patients = ["Patient/synthetic-2"] });
        await EndAsync(site, one);
        var many = await StartAsync(site, Request(ExportLevel.Group, "Observation", "Practitioner") with { Patients = [.. Enumerable.Range(2, 300).Select(number => $"Patient/synthetic-{number}")] });
        await EndAsync(site, many);
        var none = await StartAsync(site, Request(ExportLevel.Group, "Observation") with { Patients = [] });
        await EndAsync(site, none);

        Assert.Equal(["a", "b", "dr"], [.. await IdsAsync(site, all, 0), .. await IdsAsync(site, all, 1)]);
        Assert.Equal(["b", "dr"], [.. await IdsAsync(site, one, 0), .. await IdsAsync(site, one, 1)]);
        Assert.Equal(["b", "dr"], [.. await IdsAsync(site, many, 0), .. await IdsAsync(site, many, 1)]);
        Assert.Empty(ExportProgress.Of((await site.Bulk.GetAsync(none.Id, default))!).Files);
    }

    [Fact]
    public async Task One_of_several_filters_is_enough_and_elements_leave_the_rest_out()
    {
        await using var site = await OpenAsync();
        foreach (var status in new[] { "final", "preliminary", "amended" })
        {
            await AddAsync(site, Observation(status, note: "left out", status: status));
        }

        var job = await StartAsync(site, Request(ExportLevel.System, "Observation") with
        {
            Filters = ["Observation?status=final", "Observation?status=amended&subject=Patient/synthetic-1"],
            Elements = ["subject", "Condition.code"],
        });
        await EndAsync(site, job);

        var lines = await LinesAsync(site, job, 0);
        Assert.Equal(["amended", "final"], lines.Select(line => line.GetProperty("id").GetString()).Order());
        Assert.All(lines, line =>
        {
            Assert.Equal(["code", "id", "meta", "resourceType", "status", "subject"], line.EnumerateObject().Select(member => member.Name).Order());
            Assert.Contains("SUBSETTED", line.GetProperty("meta").GetRawText(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task An_app_has_its_limits_and_an_ended_export_stops()
    {
        await using var site = await OpenAsync();
        await AddAsync(site, Observation("a"));
        var start = new StartExport(site.Store, new Ids(), _time, new ExportOptions { MostKept = 2 });
        var request = Request(ExportLevel.System, "Observation");

        var first = (await start.RunAsync(Given.Connection, "app", request, default)).Job!;
        Assert.Equal(ExportStartVerdict.TooManyRunning, (await start.RunAsync(Given.Connection, "app", request, default)).Verdict);
        Assert.Equal(ExportStartVerdict.Started, (await start.RunAsync(Given.Connection, "other-app", request, default)).Verdict);
        await EndAsync(site, first);
        var second = (await start.RunAsync(Given.Connection, "app", request, default)).Job!;
        Assert.True(await new EndBulkJob(site.Store, _time).RunAsync(second.Id, "bulk.export", "app:app", default));
        Assert.False(await new EndBulkJob(site.Store, _time).RunAsync(second.Id, "bulk.export", "app:app", default));
        await Run(site).RunAsync(default);
        Assert.Equal(BulkJobState.Ended, (await site.Bulk.GetAsync(second.Id, default))!.State);
        await EndAsync(site, (await start.RunAsync(Given.Connection, "app", request, default)).Job!);
        Assert.Equal(ExportStartVerdict.TooManyKept, (await start.RunAsync(Given.Connection, "app", request, default)).Verdict);

        _time.At = _time.At.Plus(TimeSpan.FromHours(25));
        await new RemoveEndedJobs(site.Store, site.Bulk, _time).RunAsync(default);
        Assert.Null(await site.Bulk.GetAsync(first.Id, default));
        Assert.Equal(ExportStartVerdict.Started, (await start.RunAsync(Given.Connection, "app", request, default)).Verdict);
    }

    /// <summary>An empty store.</summary>
    protected abstract ValueTask<StateStoreSite> OpenAsync();

    private RunExports Run(StateStoreSite site) =>
        new(site.Store, site.Bulk, new BulkLeases(site.Store, new NodeLeases(site.Store, Node, _time)), site.Chart, ChartIndexing.Default, _time, Options);

    private async Task<BulkJob> StartAsync(StateStoreSite site, ExportRequest request) =>
        (await new StartExport(site.Store, new Ids(), _time, Options).RunAsync(Given.Connection, "app", request, default)).Job!;

    private async Task EndAsync(StateStoreSite site, BulkJob job)
    {
        while ((await site.Bulk.GetAsync(job.Id, default))!.State == BulkJobState.Running)
        {
            await Run(site).RunAsync(default);
        }
    }

    private static async Task<IReadOnlyList<JsonElement>> LinesAsync(StateStoreSite site, BulkJob job, int place)
    {
        var file = ExportProgress.Of((await site.Bulk.GetAsync(job.Id, default))!).Files[place];
        var text = new MemoryStream();
        for (var number = 0; number < file.Chunks; number++)
        {
            var chunk = (await site.Bulk.GetChunkAsync(job.Id, place, number, default))!.Value;
            Assert.InRange(chunk.Length, 1, BulkFile.ChunkBytes);
            text.Write(chunk.Span);
        }

        Assert.Equal(file.Bytes, text.Length);
        var lines = Encoding.UTF8.GetString(text.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(file.Count, lines.Length);
        return [.. lines.Select(line => JsonElement.Parse(line))];
    }

    private static async Task<IReadOnlyList<string>> IdsAsync(StateStoreSite site, BulkJob job, int place) =>
        [.. (await LinesAsync(site, job, place)).Select(line => line.GetProperty("id").GetString()!)];

    private static ExportRequest Request(ExportLevel level, params string[] types) => new() { Url = "http://127.0.0.1/$export", Level = level, Types = types, Withheld = Sensitivities.None };

    private static ChartVersion Observation(string id, int version = 1, string note = "", string label = "", string patient = "Patient/synthetic-1", string status = "final") => Given.Version(
        id,
        version,
        $$"""{"resourceType":"Observation","id":"{{id}}","meta":{"security":[{{label}}]},"status":"{{status}}","code":{"text":"synthetic"},"subject":{"reference":"{{patient}}"},"note":[{"text":"{{note}}."}]}""",
        patient);

    private static Task AddAsync(StateStoreSite site, ChartVersion version) =>
        StateStores.CommitAsync(site.Store, unit => unit.Join<IChartStore>().AddAsync(version, current: true), default).AsTask();

    private sealed class Ids : IIdSource
    {
        public Guid NewId() => Given.NewId();
    }
}

public sealed class InMemoryExportTests : ExportConformance
{
    protected override ValueTask<StateStoreSite> OpenAsync() => new(new InMemoryStateSite());
}

public sealed class SqliteExportTests : ExportConformance
{
    protected override ValueTask<StateStoreSite> OpenAsync() => SqliteStateSite.CreateAsync();
}

[Collection(PostgresTests.Name)]
public sealed class PostgresExportTests(PostgresServer server) : ExportConformance
{
    protected override ValueTask<StateStoreSite> OpenAsync() => PostgresStateSite.CreateAsync(server);
}
