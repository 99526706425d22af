using Duplex.Chart.Bulk;
using Duplex.Conformance.Postgres;
using Duplex.Conformance.State;
using Duplex.Engine.Dispatch;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Conformance.Bulk;

/// <summary>What each store of bulk jobs must do.</summary>
public abstract class BulkJobConformance
{
    [Fact]
    public async Task A_job_comes_back_whole_inside_and_outside_of_a_unit_and_stays_sealed()
    {
        await using var site = await OpenAsync();
        var job = Job() with { ExpiresAt = Given.Start.Plus(TimeSpan.FromHours(1)) };
        await AddAsync(site, job);

        var outside = (await site.Bulk.GetAsync(job.Id, default))!;
        var inside = (await site.Store.CommitAsync(unit => unit.Join<IBulkJobStore>().GetAsync(job.Id), default))!;

        foreach (var read in new[] { outside, inside })
        {
            Assert.Equal(job with { Request = default, Progress = default }, read with { Request = default, Progress = default });
            Assert.Equal("request", Given.Text(read.Request));
            Assert.Equal("progress", Given.Text(read.Progress));
        }

        await site.RestartAsync(new FlippingSealer("another-key"));
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await site.Bulk.GetAsync(job.Id, default));
    }

    [Fact]
    public async Task An_update_of_what_another_changed_meanwhile_does_nothing()
    {
        await using var site = await OpenAsync();
        var job = Job();
        await AddAsync(site, job);

        Assert.True(await UpdateAsync(site, job with { Progress = Given.Bytes("first") }));
        Assert.False(await UpdateAsync(site, job with { Progress = Given.Bytes("second"), State = BulkJobState.Failed }));

        var read = (await site.Bulk.GetAsync(job.Id, default))!;
        Assert.Equal("first", Given.Text(read.Progress));
        Assert.Equal((1, BulkJobState.Running), (read.Revision, read.State));
        Assert.False(await UpdateAsync(site, Job()));
    }

    [Fact]
    public async Task Jobs_are_listed_by_connection_newest_first_and_running_ones_oldest_first()
    {
        await using var site = await OpenAsync();
        var (first, second, pull, ended) = (Job(), Job(), Job() with { Kind = BulkJobKind.Pull }, Job());
        var other = Job() with { Connection = Given.Connection with { Organization = "other" } };
        foreach (var job in new[] { first, second, pull, ended, other })
        {
            await AddAsync(site, job);
        }

        await UpdateAsync(site, second with { State = BulkJobState.Done });
        await UpdateAsync(site, ended with { State = BulkJobState.Ended });

        Assert.Equal([second.Id, first.Id], (await site.Bulk.ListAsync(Given.Connection, BulkJobKind.Export, 10, default)).Select(job => job.Id));
        Assert.Equal([second.Id], (await site.Store.CommitAsync(unit => unit.Join<IBulkJobStore>().ListAsync(Given.Connection, BulkJobKind.Export, 1), default)).Select(job => job.Id));
        Assert.Equal([first.Id, other.Id], (await site.Bulk.ListRunningAsync(BulkJobKind.Export, Node, Given.Start, 10, default)).Select(job => job.Id));
        Assert.Equal([pull.Id], (await site.Bulk.ListRunningAsync(BulkJobKind.Pull, Node, Given.Start, 10, default)).Select(job => job.Id));
    }

    [Fact]
    public async Task A_running_job_is_listed_for_the_node_that_leased_it_and_for_others_when_the_lease_has_run_out()
    {
        await using var site = await OpenAsync();
        var other = new NodeId(Given.NewId());
        var end = Given.Start.Plus(TimeSpan.FromSeconds(20));
        var (free, leased) = (Job(), Job() with { Lease = new Lease(Node, end) });
        await AddAsync(site, free);
        await AddAsync(site, leased);
        await site.CrashAsync();

        Assert.Equal([free.Id, leased.Id], await RunningAsync(site, Node, Given.Start));
        Assert.Equal([free.Id], await RunningAsync(site, other, Given.Start));
        Assert.Equal([free.Id, leased.Id], await RunningAsync(site, other, end));
        Assert.Equal(leased.Lease, (await site.Bulk.GetAsync(leased.Id, default))!.Lease);

        await UpdateAsync(site, free with { Lease = new Lease(other, end) });
        await UpdateAsync(site, leased with { Lease = null });
        Assert.Equal([leased.Id], await RunningAsync(site, Node, Given.Start));
        Assert.Equal([free.Id], await RunningAsync(site, other, Given.Start, max: 1));
    }

    [Fact]
    public async Task A_chunk_takes_the_place_of_an_earlier_one_and_is_sealed()
    {
        await using var site = await OpenAsync();
        var job = Job();
        await AddAsync(site, job);
        await PutAsync(site, job, 0, 0, "cut off");
        await PutAsync(site, job, 0, 0, "whole");
        await PutAsync(site, job, 1, 0, "other file");

        await site.CrashAsync();

        Assert.Equal("whole", Given.Text((await site.Bulk.GetChunkAsync(job.Id, 0, 0, default))!.Value));
        Assert.Equal("other file", Given.Text((await site.Bulk.GetChunkAsync(job.Id, 1, 0, default))!.Value));
        Assert.Null(await site.Bulk.GetChunkAsync(job.Id, 0, 1, default));
        Assert.Null(await site.Bulk.GetChunkAsync(new BulkJobId(Given.NewId()), 0, 0, default));
        await site.RestartAsync(new FlippingSealer("another-key"));
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await site.Bulk.GetChunkAsync(job.Id, 0, 0, default));
    }

    [Fact]
    public async Task What_ended_or_expired_is_removed_with_its_chunks_and_nothing_else_is()
    {
        await using var site = await OpenAsync();
        var (expired, ended, kept) = (Job() with { ExpiresAt = Given.Start }, Job(), Job() with { ExpiresAt = Given.Start.Plus(TimeSpan.FromSeconds(2)) });
        foreach (var job in new[] { expired, ended, kept })
        {
            await AddAsync(site, job);
            for (var number = 0; number < 20; number++)
            {
                await PutAsync(site, job, 0, number, "chunk");
            }
        }

        await UpdateAsync(site, ended with { State = BulkJobState.Ended });
        Assert.Equal(Given.Start, await site.Bulk.GetNextExpiryAsync(default));

        await new RemoveEndedJobs(site.Store, site.Bulk, new FixedTime(Given.Start.Plus(TimeSpan.FromSeconds(1)))).RunAsync(default);

        foreach (var gone in new[] { expired, ended })
        {
            Assert.Null(await site.Bulk.GetAsync(gone.Id, default));
            Assert.Null(await site.Bulk.GetChunkAsync(gone.Id, 0, 19, default));
        }

        Assert.NotNull(await site.Bulk.GetChunkAsync(kept.Id, 0, 19, default));
        Assert.Equal(kept.ExpiresAt, await site.Bulk.GetNextExpiryAsync(default));
    }

    [Fact]
    public async Task All_jobs_of_one_connection_can_be_ended_at_once()
    {
        await using var site = await OpenAsync();
        var (one, other) = (Job(), Job() with { Connection = Given.Connection with { Connection = "synthetic-lab" } });
        await AddAsync(site, one);
        await AddAsync(site, other);

        await StateStores.CommitAsync(site.Store, unit => unit.Join<IBulkJobStore>().EndAllAsync(Given.Connection), default);

        Assert.Equal(BulkJobState.Ended, (await site.Bulk.GetAsync(one.Id, default))!.State);
        Assert.Equal(BulkJobState.Running, (await site.Bulk.GetAsync(other.Id, default))!.State);
        Assert.False(await UpdateAsync(site, one));
    }

    /// <summary>An empty store whose sealer is <c>new FlippingSealer("first-key")</c>.</summary>
    protected abstract ValueTask<StateStoreSite> OpenAsync();

    private static readonly NodeId Node = new(Given.NewId());

    private static async Task<IEnumerable<BulkJobId>> RunningAsync(StateStoreSite site, NodeId node, Instant now, int max = 10) =>
        (await site.Bulk.ListRunningAsync(BulkJobKind.Export, node, now, max, default)).Select(job => job.Id);

    private static BulkJob Job() => new()
    {
        Id = new BulkJobId(Given.NewId()),
        Kind = BulkJobKind.Export,
        Connection = Given.Connection,
        App = "synthetic-app",
        CreatedAt = Given.Start,
        Request = Given.Bytes("request"),
        Progress = Given.Bytes("progress"),
    };

    private static Task AddAsync(StateStoreSite site, BulkJob job) =>
        StateStores.CommitAsync(site.Store, unit => unit.Join<IBulkJobStore>().AddAsync(job), default).AsTask();

    private static Task<bool> UpdateAsync(StateStoreSite site, BulkJob job) =>
        site.Store.CommitAsync(unit => unit.Join<IBulkJobStore>().UpdateAsync(job), default).AsTask();

    private static Task PutAsync(StateStoreSite site, BulkJob job, int file, int number, string bytes) =>
        StateStores.CommitAsync(site.Store, unit => unit.Join<IBulkJobStore>().PutChunkAsync(job, file, number, Given.Bytes(bytes)), default).AsTask();
}

public sealed class InMemoryBulkJobTests : BulkJobConformance
{
    protected override ValueTask<StateStoreSite> OpenAsync() => new(new InMemoryStateSite());
}

public sealed class SqliteBulkJobTests : BulkJobConformance
{
    protected override ValueTask<StateStoreSite> OpenAsync() => SqliteStateSite.CreateAsync();
}

[Collection(PostgresTests.Name)]
public sealed class PostgresBulkJobTests(PostgresServer server) : BulkJobConformance
{
    protected override ValueTask<StateStoreSite> OpenAsync() => PostgresStateSite.CreateAsync(server);
}
