using Duplex.Chart.Bulk;
using Duplex.Chart.Bulk.Import;
using Duplex.Chart.Indexing;
using Duplex.Composition;
using Duplex.Engine.Audit;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Dispatch;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Feed;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Duplex.Engine.Storage;
using Duplex.Pull;
using Duplex.Storage.Sqlite.State;
using Duplex.Tests.Sandbox;

namespace Duplex.Tests.Facade.Bulk;

public sealed class PullResumeTests
{
    private const int Resources = 450;

    [Fact]
    public async Task A_pull_that_is_killed_again_and_again_takes_each_resource_once()
    {
        var folder = Directory.CreateTempSubdirectory("duplex-pull");
        var time = new ManualTime(new DateTimeOffset(2026, 3, 4, 10, 0, 0, TimeSpan.Zero));
        var connection = BulkApp.Laboratory;
        await using var server = await BulkServer.StartAsync();
        server.Files["observations"] = ("output", "Observation", string.Join('\n', Enumerable.Range(0, Resources).Select(number => BulkApp.Observation($"o{number}", "Patient/p1").ToJsonString())), Resources);
        server.Files["patients"] = ("output", "Patient", FakeEhr.Patient("p1", "S-1").ToJsonString(), 1);
        var sources = new BulkSourcesOfTest();
        sources.Add(connection, server.Address, BulkServer.Token);
        BulkJob? job = null;
        var kills = 0;
        try
        {
            for (var commits = 1; job?.State is null or BulkJobState.Running; commits = (commits % 4) + 1)
            {
                await using var store = await SqliteStateStore.OpenAsync(Path.Combine(folder.FullName, "state.db"), new IdentitySealer(), time);
                job ??= await new StartPull(store, new UuidSource(time), time, new PullWork(time)).RunAsync(connection, "person:test", new PullRequest(), remembers: false, CancellationToken.None);
                var killed = new KilledStore(store, commits);
                var import = new ImportLines(killed, ChartIndexing.Default, new KeyedHash(new byte[32]), new UuidSource(time), time, new ThreadPoolScheduler());
                var leases = new BulkLeases(killed, new NodeLeases(killed, new NodeId(new UuidSource(time).NewId()), time));
                var pulls = new RunPulls(killed, store.Bulk, leases, sources, new FetchFile(killed, leases), new ApplyFile(killed, store.Bulk, leases, import), time);
                try
                {
                    while (await pulls.RunAsync(CancellationToken.None) is { } next)
                    {
                        time.Advance(next.Minus(Instant.Now(time)));
                    }
                }
                catch (StorageUnavailableException)
                {
                    kills++;
                }

                job = await store.Bulk.GetAsync(job!.Id, CancellationToken.None);
            }

            await using var whole = await SqliteStateStore.OpenAsync(Path.Combine(folder.FullName, "state.db"), new IdentitySealer(), time);
            var progress = PullProgress.Of((await whole.Bulk.GetAsync(job.Id, CancellationToken.None))!);
            Assert.Equal(BulkJobState.Done, job.State);
            Assert.InRange(kills, 3, 100);
            Assert.Equal((Resources, 0, 0), (progress.Types["Observation"].Created, progress.Types["Observation"].Unchanged, progress.Failed));
            Assert.Equal(Resources + 1, (await whole.Feed.ReadAsync(0, 1_000, CancellationToken.None)).Count);
            for (var number = 0; number < Resources; number++)
            {
                Assert.Equal(1, (await whole.GetAsync(connection, "Observation", $"o{number}", CancellationToken.None))!.Version);
            }

            Assert.Null(await whole.Bulk.GetChunkAsync(job.Id, 0, 0, CancellationToken.None));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>A store that is gone after so many commits.</summary>
    private sealed class KilledStore(SqliteStateStore store, int commits) : IStateStore
    {
        private int _left = commits;

        public IExchangeReader Exchanges => store.Exchanges;

        public IDeliveryReader Deliveries => store.Deliveries;

        public ILoopReader Loops => store.Loops;

        public IHoldReader Holds => store.Holds;

        public IAuditReader Audit => store.Audit;

        public IFeedReader Feed => store.Feed;

        public ValueTask<T> CommitAsync<T>(Func<IUnitOfWork, ValueTask<T>> work, CancellationToken cancellationToken) => Interlocked.Decrement(ref _left) < 0
            ? throw new StorageUnavailableException("The process was killed.")
            : store.CommitAsync(work, cancellationToken);
    }
}
