using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Conformance.State;

public abstract partial class StateStoreConformance
{
    [Fact]
    public async Task A_delivery_comes_back_whole_with_its_job()
    {
        await using var site = await OpenAsync();
        var delivery = Given.Delivery() with
        {
            Code = "encounter-closed",
            Sentence = "The encounter is closed; reopen it.",
            Attempts = 2,
            Reference = "DocumentReference/17",
            PossibleRepeat = true,
            Evidence = [new Evidence("in its place", FindingVerdict.Met, EvidenceGrade.ReadBack, "DocumentReference/17/_history/2", Given.Start, "Shown.")],
        };
        var job = Given.Job("""{"resourceType":"DocumentReference","status":"current"}""");
        await site.Store.CommitAsync(unit => unit.Deliveries.AddAsync(delivery, job), default);

        var read = (await site.Store.Deliveries.GetAsync(delivery.Id, default))!;
        var readJob = await site.Store.Deliveries.GetJobAsync(delivery.Id, default);

        Assert.True(read.Sequence > 0);
        Assert.Equal(delivery.Evidence, read.Evidence);
        Assert.Equal(delivery with { Evidence = [], Sequence = 0 }, read with { Evidence = [], Sequence = 0 });
        Assert.Equal(Given.Text(job.Interaction.Body), Given.Text(readJob.Interaction.Body));
        Assert.Equal((job.Placement, job.Expectation), (readJob.Placement, readJob.Expectation));
        Assert.Equal(job.Interaction with { Body = default }, readJob.Interaction with { Body = default });
    }

    [Fact]
    public async Task An_update_changes_the_delivery_and_keeps_its_sequence()
    {
        await using var site = await OpenAsync();
        var (first, second) = (Given.Delivery(), Given.Delivery());
        await AddAsync(site.Store, first, second);
        var before = (await site.Store.Deliveries.GetAsync(first.Id, default))!;

        await UpdateAsync(site.Store, before with { State = DeliveryState.Held, NextAttemptAt = null, Code = "c", Sequence = 99 });

        var after = (await site.Store.Deliveries.GetAsync(first.Id, default))!;
        Assert.Equal((DeliveryState.Held, null, "c", before.Sequence), (after.State, after.NextAttemptAt, after.Code, after.Sequence));
        Assert.True((await site.Store.Deliveries.GetAsync(second.Id, default))!.Sequence > before.Sequence);
        await Assert.ThrowsAsync<InvalidOperationException>(() => UpdateAsync(site.Store, Given.Delivery()));
    }

    [Fact]
    public async Task Parts_come_back_by_index_with_their_bytes_and_keep_their_plan()
    {
        await using var site = await OpenAsync();
        var delivery = Given.Delivery();
        await AddAsync(site.Store, delivery);
        await site.Store.CommitAsync(unit => unit.Deliveries.AddPartsAsync([Given.Part(delivery.Id, 1, "second"), Given.Part(delivery.Id, 0, "first")]), default);
        await site.Store.CommitAsync(unit => unit.Deliveries.UpdatePartAsync(Given.Part(delivery.Id, 1) with { State = DeliveryState.Sending, Attempts = 1, Reference = "Binary/1" }), default);

        var parts = await site.Store.Deliveries.GetPartsAsync(delivery.Id, default);
        var inUnit = await site.Store.CommitAsync(unit => unit.Deliveries.GetPartsAsync(delivery.Id), default);

        Assert.Equal(["first", "second"], parts.Select(part => Given.Text(part.Plan.Body)));
        Assert.Equal("identifier=urn:duplex|1", parts[1].Plan.Lookup);
        Assert.Equal((DeliveryState.Sending, 1, "Binary/1"), (parts[1].State, parts[1].Attempts, parts[1].Reference));
        Assert.Equal((DeliveryState.Queued, 0, null), (parts[0].State, parts[0].Attempts, parts[0].Reference));
        Assert.Equal(parts.Select(Bare), inUnit.Select(Bare));
        Assert.Empty(await site.Store.Deliveries.GetPartsAsync(new DeliveryId(Given.NewId()), default));

        static Part Bare(Part part) => part with { Plan = part.Plan with { Body = default } };
    }

    [Fact]
    public async Task Deliveries_are_due_from_their_instant_on()
    {
        await using var site = await OpenAsync();
        var later = Given.Delivery(lane: 1, Given.Start.Plus(TimeSpan.FromSeconds(2)));
        var sooner = Given.Delivery(lane: 2, Given.Start.Plus(TimeSpan.FromSeconds(1)));
        var never = Given.Delivery(lane: 3) with { NextAttemptAt = null };
        await AddAsync(site.Store, later, sooner, never);

        Assert.Empty(await Due(site, TimeSpan.FromSeconds(0.9)));
        Assert.Equal([sooner.Id], await Due(site, TimeSpan.FromSeconds(1)));
        Assert.Equal([sooner.Id, later.Id], await Due(site, TimeSpan.FromSeconds(2)));
        Assert.Equal([sooner.Id], await Due(site, TimeSpan.FromSeconds(2), max: 1));
        Assert.Equal(sooner.NextAttemptAt, await site.Store.Deliveries.GetNextDueAsync(default));
    }

    [Fact]
    public async Task A_queued_delivery_waits_for_those_before_it_in_its_lane()
    {
        await using var site = await OpenAsync();
        var (first, second, other) = (Given.Delivery(lane: 1), Given.Delivery(lane: 1), Given.Delivery(lane: 2));
        var elsewhere = Given.Delivery(lane: 1) with { Connection = Given.Connection with { Connection = "synthetic-lab" } };
        await AddAsync(site.Store, first, second, other, elsewhere);

        Assert.Equal([first.Id, other.Id, elsewhere.Id], await Due(site, TimeSpan.Zero));

        foreach (var state in Enum.GetValues<DeliveryState>())
        {
            await UpdateAsync(site.Store, first with { State = state, NextAttemptAt = null });
            Assert.Equal(state.BlocksLane() ? [other.Id, elsewhere.Id] : [second.Id, other.Id, elsewhere.Id], await Due(site, TimeSpan.Zero));
        }
    }

    [Fact]
    public async Task A_delivery_under_way_is_due_whatever_its_lane_does()
    {
        await using var site = await OpenAsync();
        var (first, second) = (Given.Delivery(lane: 1) with { State = DeliveryState.Held, NextAttemptAt = null }, Given.Delivery(lane: 1));
        await AddAsync(site.Store, first, second);
        Assert.Empty(await Due(site, TimeSpan.Zero));
        Assert.Null(await site.Store.Deliveries.GetNextDueAsync(default));

        await UpdateAsync(site.Store, second with { State = DeliveryState.Accepted });

        Assert.Equal([second.Id], await Due(site, TimeSpan.Zero));
        Assert.Equal(second.NextAttemptAt, await site.Store.Deliveries.GetNextDueAsync(default));
    }

    [Fact]
    public async Task A_job_that_is_not_there_is_an_error_with_its_delivery()
    {
        await using var site = await OpenAsync();
        var absent = new DeliveryId(Given.NewId());

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(async () => await site.Store.Deliveries.GetJobAsync(absent, default));

        Assert.Contains(absent.ToString(), refused.Message, StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<DeliveryId>> Due(StateStoreSite site, TimeSpan after, int max = 100) =>
        (await site.Store.Deliveries.GetDueAsync(Given.Start.Plus(after), max, default)).Select(delivery => delivery.Id);

    private static async Task AddAsync(IStateStore store, params IReadOnlyList<Delivery> deliveries) => await store.CommitAsync(
        async unit =>
        {
            foreach (var delivery in deliveries)
            {
                await unit.Deliveries.AddAsync(delivery, Given.Job());
            }
        },
        default);

    private static async Task UpdateAsync(IStateStore store, Delivery delivery) => await store.CommitAsync(unit => unit.Deliveries.UpdateAsync(delivery), default);
}
