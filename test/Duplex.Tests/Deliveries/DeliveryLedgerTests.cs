using Duplex.Chart;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;
using Duplex.Tests.Facade;

namespace Duplex.Tests.Deliveries;

public sealed class DeliveryLedgerTests
{
    [Fact]
    public async Task A_look_that_finds_nothing_new_is_counted_and_not_put_on_the_feed()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var taken = await TakenAsync(duplex);
        var end = await duplex.Store.Feed.GetEndAsync(CancellationToken.None);

        Assert.True(await CommitAsync(duplex, taken with { Attempts = 7, NextAttemptAt = Now(duplex).Plus(TimeSpan.FromMinutes(1)) }));

        Assert.Equal(end, await duplex.Store.Feed.GetEndAsync(CancellationToken.None));
        Assert.Equal(7, (await duplex.Store.Deliveries.GetAsync(taken.Id, CancellationToken.None))!.Attempts);
    }

    [Theory]
    [InlineData("state")]
    [InlineData("sentence")]
    [InlineData("evidence")]
    public async Task What_changed_about_a_delivery_is_put_on_the_feed(string what)
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var taken = await TakenAsync(duplex);
        var end = await duplex.Store.Feed.GetEndAsync(CancellationToken.None);

        Assert.True(await CommitAsync(duplex, what switch
        {
            "state" => taken with { State = DeliveryState.Verified },
            "sentence" => taken with { Sentence = "The counterparty is busy." },
            _ => taken with
            {
                Evidence = [new Evidence("accepted", FindingVerdict.Met, EvidenceGrade.ApplicationAck, "DocumentReference/d1/_history/1", Now(duplex), "Taken.")],
            },
        }));

        Assert.NotEqual(end, await duplex.Store.Feed.GetEndAsync(CancellationToken.None));
    }

    private static Instant Now(RunningDuplex duplex) => Instant.Now(duplex.Time);

    private static async Task<Delivery> TakenAsync(RunningDuplex duplex)
    {
        using var posted = await ClinicalNotes.PostAtOnceAsync(duplex, ClinicalNotes.Draft());
        return await duplex.AnswerDeliveryAsync(DeliveryState.Accepted, "DocumentReference/d1");
    }

    private static ValueTask<bool> CommitAsync(RunningDuplex duplex, Delivery delivery) =>
        new DeliveryLedger(duplex.Store, new ObservationRecorder(), new KeyedHash(new byte[32]), new NoIds(), duplex.Time)
            .CommitAsync(delivery with { State = DeliveryState.Accepted }, new DeliveryChange(delivery), "Patient/p1", CancellationToken.None);

    private sealed class NoIds : IIdSource
    {
        public Guid NewId() => throw new InvalidOperationException("A change without exchange and hold needs no id.");
    }
}
