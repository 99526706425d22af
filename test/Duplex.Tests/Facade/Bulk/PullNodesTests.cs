using Duplex.Chart.Bulk;
using Duplex.Chart.Bulk.Import;
using Duplex.Chart.Indexing;
using Duplex.Composition;
using Duplex.Engine.Dispatch;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Pull;
using Duplex.Storage.Sqlite.State;
using Duplex.Tests.Sandbox;
using Duplex.Tests.Storage;

namespace Duplex.Tests.Facade.Bulk;

/// <summary>Two nodes that share a state and find the same pull.</summary>
public sealed class PullNodesTests : IAsyncLifetime
{
    private const int Resources = 450;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("duplex-pull");
    private readonly ManualTime _time = new(new DateTimeOffset(2026, 3, 4, 10, 0, 0, TimeSpan.Zero));
    private BulkServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await BulkServer.StartAsync();
        _server.Files["observations"] = ("output", "Observation", string.Join('\n', Enumerable.Range(0, Resources).Select(number => BulkApp.Observation($"o{number}", "Patient/p1").ToJsonString())), Resources);
        _server.Files["patients"] = ("output", "Patient", FakeEhr.Patient("p1", "S-1").ToJsonString(), 1);
    }

    [Fact]
    public async Task A_pull_that_both_find_is_run_by_one()
    {
        await using var store = await OpenAsync("both");
        var job = await StartAsync(store);
        RunPulls[] nodes = [Node(store), Node(store)];

        for (var next = new Instant?[] { Instant.Now(_time) }; next.Max() is { } due; next = await Task.WhenAll(nodes.Select(node => node.RunAsync(CancellationToken.None))))
        {
            Advance(due);
        }

        await AssertDoneAsync(store, job);
        Assert.Equal((1, 1, 1, 1), (Asked("$export"), Asked("GET /files/observations"), Asked("GET /files/patients"), Asked("DELETE /status")));
    }

    [Fact]
    public async Task A_pull_is_gone_on_with_by_the_other_at_whichever_commit_the_lease_runs_out()
    {
        var interrupted = true;
        for (var commit = 1; interrupted; commit++)
        {
            _server.Asked.Clear();
            _server.Polls = 1;
            interrupted = false;
            var stage = PullStage.Ask;
            await using var store = await OpenAsync($"commit-{commit}");
            var job = await StartAsync(store);
            var other = Node(store);
            var slow = Node(store, commit, async () =>
            {
                // The slow one stands still for longer than its lease, and the other one has taken over when it goes on.
                interrupted = true;
                stage = PullProgress.Of((await store.Bulk.GetAsync(job.Id, CancellationToken.None))!).Stage;
                _time.Advance(BulkLeases.Length);
                await other.RunAsync(CancellationToken.None);
            });

            var endedWith = 0;
            while ((await store.Bulk.GetAsync(job.Id, CancellationToken.None))!.State == BulkJobState.Running)
            {
                var node = interrupted ? other : slow;
                endedWith = Asked("DELETE /status");
                if (await node.RunAsync(CancellationToken.None) is { } next)
                {
                    Advance(next);
                }
            }

            Assert.InRange(endedWith, 0, stage == PullStage.Clean ? 1 : 0);
            await AssertDoneAsync(store, job);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private int Asked(string request)
    {
        lock (_server.Asked)
        {
            return _server.Asked.Count(asked => asked.Contains(request, StringComparison.Ordinal));
        }
    }

    private void Advance(Instant until)
    {
        if (until.Minus(Instant.Now(_time)) is var wait && wait > TimeSpan.Zero)
        {
            _time.Advance(wait);
        }
    }

    private async Task<SqliteStateStore> OpenAsync(string name) =>
        await SqliteStateStore.OpenAsync(Path.Combine(_folder.FullName, name + ".db"), new IdentitySealer(), _time);

    private async Task<BulkJob> StartAsync(SqliteStateStore store) =>
        (await new StartPull(store, new UuidSource(_time), _time, new PullWork(_time)).RunAsync(BulkApp.Laboratory, "person:test", new PullRequest(), remembers: false, CancellationToken.None))!;

    private RunPulls Node(SqliteStateStore own, int stopsAt = 0, Func<Task>? meanwhile = null)
    {
        var store = new SharedStore(own, stopsAt, meanwhile);
        var sources = new BulkSourcesOfTest();
        sources.Add(BulkApp.Laboratory, _server.Address, BulkServer.Token);
        var leases = new BulkLeases(store, new NodeLeases(store, new NodeId(Guid.CreateVersion7()), _time));
        var import = new ImportLines(store, ChartIndexing.Default, new KeyedHash(new byte[32]), new UuidSource(_time), _time, new ThreadPoolScheduler());
        return new RunPulls(store, own.Bulk, leases, sources, new FetchFile(store, leases), new ApplyFile(store, own.Bulk, leases, import), _time);
    }

    private static async Task AssertDoneAsync(SqliteStateStore store, BulkJob started)
    {
        var job = (await store.Bulk.GetAsync(started.Id, CancellationToken.None))!;
        var progress = PullProgress.Of(job);
        Assert.True(job.State == BulkJobState.Done, progress.Failure);
        Assert.Equal((Resources, 0, 0), (progress.Types["Observation"].Created, progress.Types["Observation"].Unchanged, progress.Failed));
        Assert.Equal(Resources + 1, (await store.Feed.ReadAsync(0, 1_000, CancellationToken.None)).Count);
        Assert.Null(await store.Bulk.GetChunkAsync(job.Id, 0, 0, CancellationToken.None));
    }
}
