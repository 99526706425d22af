using Duplex.Chart;
using Duplex.Chart.Bulk;
using Duplex.Chart.Bulk.Export;
using Duplex.Chart.Indexing;
using Duplex.Chart.Subscriptions;
using Duplex.Conformance.Bulk;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Dispatch;
using Duplex.Engine.Feed;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Duplex.Engine.Storage;
using Duplex.Storage.Postgres.State;
using Microsoft.Extensions.Logging.Abstractions;

namespace Duplex.Conformance.Postgres;

/// <summary>What several nodes on one database would all like to do is done by one of them, and by another where that one dies.</summary>
[Collection(PostgresTests.Name)]
public sealed class PostgresWorkTests(PostgresServer server)
{
    private static readonly TimeSpan TooLong = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Call = TimeSpan.FromSeconds(20);
    private readonly FixedTime _time = new(Given.Start);

    [Fact]
    public async Task Each_due_subscription_is_taken_by_one_node_and_by_another_when_its_lease_has_run_out()
    {
        await using var nodes = await Nodes.OpenAsync(server, _time);
        var due = Enumerable.Range(0, 20).Select(_ => Subscription()).ToList();
        foreach (var state in due)
        {
            await nodes.First.Store.CommitAsync(unit => unit.Join<ISubscriptionStore>().AddAsync(state, Given.Bytes("{}")), default);
        }

        var (first, second) = (nodes.First.Subscriptions, nodes.Second.Subscriptions);
        var taken = await Task.WhenAll(due.SelectMany(state => new[] { first, second }.Select(node => Task.Run(async () => await node.TakeAsync(state, Call, default)))));

        var mine = taken.OfType<SubscriptionState>().ToList();
        Assert.Equal(due.Select(state => state.Id).Order(ById), mine.Select(state => state.Id).Order(ById));
        Assert.Empty(await nodes.First.Store.Subscriptions.ListDueAsync(_time.At, 100, default));
        _time.At = _time.At.Plus(Call);
        Assert.Equal(20, (await nodes.First.Store.Subscriptions.ListDueAsync(_time.At, 100, default)).Count);
        var dead = mine[0];
        var other = dead.Lease!.Holder == nodes.First.Leases.Node ? second : first;
        var over = await other.TakeAsync(dead, Call, default);
        Assert.NotEqual(dead.Lease.Holder, over!.Lease!.Holder);
        await other.GiveBackAsync(dead, default);
        Assert.Equal(over, await nodes.First.Store.Subscriptions.GetAsync(dead.Id, default));
        await other.GiveBackAsync(over, default);
        Assert.Null((await nodes.First.Store.Subscriptions.GetAsync(dead.Id, default))!.Lease);
    }

    [Fact]
    public async Task A_job_of_a_dead_node_is_gone_on_with_by_the_other_when_the_lease_has_run_out()
    {
        await using var nodes = await Nodes.OpenAsync(server, _time);
        await ChartAsync(nodes.First.Store, 60);
        var job = await StartAsync(nodes.First.Store);
        var (dying, living) = (nodes.First.Exports(), nodes.Second.Exports());

        Assert.True(await dying.RunAsync(default));
        var left = await nodes.First.Store.Bulk.GetAsync(job.Id, default);
        Assert.Equal((BulkJobState.Running, nodes.First.Leases.Node), (left!.State, left.Lease!.Holder));
        Assert.False(await living.RunAsync(default));

        _time.At = _time.At.Plus(BulkLeases.Length);
        Assert.True(await living.RunAsync(default));
        Assert.Equal(nodes.Second.Leases.Node, (await nodes.First.Store.Bulk.GetAsync(job.Id, default))!.Lease!.Holder);
        Assert.False(await dying.RunAsync(default));
        while (await living.RunAsync(default))
        {
        }

        Assert.Equal(Enumerable.Range(0, 60).Select(number => $"o-{number:000}"), await IdsAsync(nodes.Second.Store, job));
    }

    [Fact]
    public async Task Exports_that_all_nodes_run_at_once_are_whole_and_hold_nothing_twice()
    {
        await using var nodes = await Nodes.OpenAsync(server, _time);
        await ChartAsync(nodes.First.Store, 40);
        var jobs = new List<BulkJob>();
        for (var number = 0; number < 4; number++)
        {
            jobs.Add(await StartAsync(nodes.First.Store, $"app-{number}"));
        }

        var runs = new[] { nodes.First, nodes.Second }.Select(node => Task.Run(async () =>
        {
            var exports = node.Exports();
            while ((await Task.WhenAll(jobs.Select(job => nodes.First.Store.Bulk.GetAsync(job.Id, default).AsTask()))).Any(job => job!.State == BulkJobState.Running))
            {
                await exports.RunAsync(default);
            }
        }));
        await Task.WhenAll(runs).WaitAsync(TooLong);

        foreach (var job in jobs)
        {
            Assert.Equal(Enumerable.Range(0, 40).Select(number => $"o-{number:000}"), await IdsAsync(nodes.First.Store, job));
        }
    }

    [Fact]
    public async Task Nodes_that_remove_the_same_job_leave_none_of_its_chunks()
    {
        await using var nodes = await Nodes.OpenAsync(server, _time);
        var job = await StartAsync(nodes.First.Store);
        for (var number = 0; number < 200; number++)
        {
            await nodes.First.Store.CommitAsync(unit => unit.Join<IBulkJobStore>().PutChunkAsync(job, 0, number, Given.Bytes("chunk")), default);
        }

        await new EndBulkJob(nodes.First.Store, _time).RunAsync(job.Id, "bulk.export", "app:app", default);
        await Task.WhenAll(new[] { nodes.First, nodes.Second }.Select(node => Task.Run(async () => await new RemoveEndedJobs(node.Store, node.Store.Bulk, _time).RunAsync(default))));

        Assert.Null(await nodes.First.Store.Bulk.GetAsync(job.Id, default));
        Assert.Equal(0, await nodes.First.Store.CommitAsync(unit => unit.Join<IBulkJobStore>().RemoveChunksAsync(job.Id, 100), default));
    }

    [Fact]
    public async Task A_delivery_is_attempted_by_one_node_and_by_another_when_its_lease_has_run_out()
    {
        await using var nodes = await Nodes.OpenAsync(server, _time);
        var deliveries = Enumerable.Range(0, 20).Select(lane => Given.Delivery(lane)).ToList();
        foreach (var delivery in deliveries)
        {
            await nodes.First.Store.CommitAsync(unit => unit.Deliveries.AddAsync(delivery, Given.Job()), default);
        }

        var found = await nodes.First.Store.Deliveries.GetDueAsync(_time.At, 100, default);
        var ledgers = new[] { nodes.First, nodes.Second }.Select(node => node.Ledger()).ToList();
        var leased = await Task.WhenAll(found.SelectMany(delivery => ledgers.Select(ledger => Task.Run(async () => await ledger.LeaseAsync(delivery, Call, default)))));

        Assert.Equal(20, leased.Count(delivery => delivery is not null));
        Assert.Empty(await nodes.First.Store.Deliveries.GetDueAsync(_time.At, 100, default));
        _time.At = _time.At.Plus(Call);
        var mine = leased.OfType<Delivery>().First();
        var over = await ledgers[1].LeaseAsync(mine, Call, default);
        Assert.NotNull(over);
        var late = new DeliveryChange(mine with { State = DeliveryState.Sending });
        Assert.False(await ledgers[0].CommitAsync(mine, late, "Patient/synthetic-1", default));
        Assert.True(await ledgers[1].CommitAsync(over, late, "Patient/synthetic-1", default));
    }

    [Fact]
    public async Task All_nodes_follow_the_feed_and_each_entry_is_reacted_to_once_and_in_order()
    {
        const int entries = 300;
        await using var nodes = await Nodes.OpenAsync(server, TimeProvider.System);
        var reaction = new Recording();
        using var stop = new CancellationTokenSource();
        var reactors = new[] { nodes.First, nodes.Second }.Select(node => Task.Run(() =>
            new FeedReactor(reaction, node.Store, new Ids(), TimeProvider.System, NullLogger<FeedReactor>.Instance).RunAsync(stop.Token))).ToList();
        for (var number = 0; number < entries; number++)
        {
            await nodes.First.Store.CommitAsync(unit => unit.Feed.AppendAsync(Given.FeedEntry($"Patient/{number}")), default);
        }

        var end = await nodes.First.Store.Feed.GetEndAsync(default);
        while (await nodes.First.Store.CommitAsync(unit => unit.Feed.GetPositionAsync(reaction.Consumer), default) < end)
        {
            Assert.DoesNotContain(reactors, reactor => reactor.IsFaulted);
        }

        await stop.CancelAsync();
        await Task.WhenAll(reactors).WaitAsync(TooLong);
        var reacted = await nodes.First.Store.Audit.ListAsync("default", Recording.Subject, entries * 2, default);
        Assert.Equal(Enumerable.Range(0, entries).Select(number => $"Patient/{number}"), reacted.Select(entry => entry.Outcome));
    }

    [Fact]
    public async Task A_step_that_waits_too_long_is_marked_by_one_node()
    {
        await using var nodes = await Nodes.OpenAsync(server, _time);
        var loop = Given.Loop(_time.At);
        await nodes.First.Store.CommitAsync(unit => unit.Loops.AddAsync(loop), default);
        using var stop = new CancellationTokenSource();
        var watches = new[] { nodes.First, nodes.Second }.Select(node => Task.Run(() =>
            new DeadlineWatch(node.Store, _time, NullLogger<DeadlineWatch>.Instance).RunAsync(stop.Token))).ToList();

        while ((await nodes.First.Store.Loops.GetOverdueAsync(_time.At, 10, default)).Count > 0)
        {
            Assert.DoesNotContain(watches, watch => watch.IsFaulted);
        }

        await stop.CancelAsync();
        await Task.WhenAll(watches).WaitAsync(TooLong);
        Assert.True((await nodes.First.Store.Loops.GetAsync(loop.Id, default))!.Steps[0].Overdue);
        Assert.Single(await nodes.First.Store.Audit.ListAsync("default", loop.Id.ToString(), 10, default));
        Assert.Equal(2, (await nodes.First.Store.Feed.ReadAsync(0, 10, default)).Count);
    }

    private static IComparer<SubscriptionId> ById { get; } = Comparer<SubscriptionId>.Create((one, other) => one.Value.CompareTo(other.Value));

    private SubscriptionState Subscription() => new()
    {
        Id = new SubscriptionId(Given.NewId()),
        Connection = Given.Connection,
        App = "scribe",
        Scopes = "system/Observation.rs",
        Facade = "https://duplex.example/fhir/synthetic-hospital",
        Channel = SubscriptionChannelKind.RestHook,
        Status = SubscriptionStatus.Active,
        CreatedAt = _time.At,
        ChangedAt = _time.At,
        DueAt = _time.At,
    };

    private static async Task ChartAsync(PostgresStateStore store, int count)
    {
        var large = new string('x', 30_000);
        for (var number = 0; number < count; number++)
        {
            var body = $$"""{"resourceType":"Observation","id":"o-{{number:000}}","status":"final","code":{"text":"synthetic"},"note":[{"text":"{{large}}"}]}""";
            await StateStores.CommitAsync(store, unit => unit.Join<IChartStore>().AddAsync(Given.Version($"o-{number:000}", 1, body), current: true), default);
        }
    }

    private async Task<BulkJob> StartAsync(PostgresStateStore store, string app = "app")
    {
        var request = new ExportRequest { Url = "http://127.0.0.1/$export", Level = ExportLevel.System, Types = ["Observation"], Withheld = Duplex.Chart.Sensitivity.Sensitivities.None };
        return (await new StartExport(store, new Ids(), _time, new ExportOptions()).RunAsync(Given.Connection, app, request, default)).Job!;
    }

    private static async Task<IReadOnlyList<string>> IdsAsync(PostgresStateStore store, BulkJob job)
    {
        var file = Assert.Single(ExportProgress.Of((await store.Bulk.GetAsync(job.Id, default))!).Files);
        using var text = new StreamReader(new ChunkStream(store.Bulk, job.Id, 0, file));
        var ids = new List<string>();
        while (await text.ReadLineAsync() is { } line)
        {
            ids.Add(System.Text.Json.JsonElement.Parse(line).GetProperty("id").GetString()!);
        }

        return ids;
    }

    private sealed class Ids : IIdSource
    {
        public Guid NewId() => Given.NewId();
    }

    /// <summary>Leaves an audit row about each entry.</summary>
    private sealed class Recording : IFeedReaction
    {
        public const string Subject = "reaction";

        public string Consumer => "recording";

        public bool Concerns(FeedEntry entry) => true;

        public ValueTask ReactAsync(IUnitOfWork unit, FeedEntry entry, Instant at) =>
            unit.Audit.AddAsync(new Engine.Audit.AuditEntry(entry.Connection.Organization, at, "duplex", "reacted", Subject, entry.Subject));
    }

    /// <summary>Two stores on one database.</summary>
    private sealed record Nodes(Node First, Node Second) : IAsyncDisposable
    {
        public static async Task<Nodes> OpenAsync(PostgresServer server, TimeProvider time)
        {
            var schema = server.NewSchema();
            return new Nodes(await Node.OpenAsync(schema, time), await Node.OpenAsync(schema, time));
        }

        public async ValueTask DisposeAsync()
        {
            await First.Store.DisposeAsync();
            await Second.Store.DisposeAsync();
        }
    }

    private sealed record Node(PostgresStateStore Store, NodeLeases Leases, TimeProvider Time)
    {
        public LeaseSubscription Subscriptions => new(Store, Leases);

        public static async Task<Node> OpenAsync(string schema, TimeProvider time)
        {
            var store = await PostgresStateStore.OpenAsync(schema, new IdentitySealer(), TimeProvider.System);
            return new Node(store, new NodeLeases(store, new NodeId(Given.NewId()), time), time);
        }

        public RunExports Exports() => new(Store, Store.Bulk, new BulkLeases(Store, Leases), Store, ChartIndexing.Default, Time, new ExportOptions { PageSize = 7 });

        public DeliveryLedger Ledger() => new(Store, new ObservationRecorder(), new KeyedHash(new byte[32]), new Ids(), Time);
    }
}
