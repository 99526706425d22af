using Duplex.Engine.Audit;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Conformance.State;

public abstract partial class StateStoreConformance
{
    [Fact]
    public async Task An_exchange_comes_back_whole()
    {
        await using var site = await OpenAsync();
        var exchange = Given.Exchange("the message") with
        {
            Direction = ExchangeDirection.Outbound,
            Outcome = ExchangeOutcome.Unknown,
            Code = "no-answer",
            Place = "MSA-1",
            Sentence = "No answer came in time; it is looked for.",
            ControlIdReused = true,
            DuplicateOf = new ExchangeId(Given.NewId()),
            Delivery = new DeliveryId(Given.NewId()),
            Loop = new LoopId(Given.NewId()),
            Lane = new Lane(long.MinValue),
            Answer = Given.Bytes("the answer"),
        };
        await AddAsync(site.Store, exchange);

        var read = (await site.Store.Exchanges.GetAsync(exchange.Id, default))!;

        Assert.Equal(exchange with { Payload = default, Answer = default }, read with { Payload = default, Answer = default });
        Assert.Equal("the message", Given.Text(read.Payload));
        Assert.Equal("the answer", Given.Text(read.Answer));
        Assert.Null(await site.Store.Exchanges.GetAsync(new ExchangeId(Given.NewId()), default));
    }

    [Fact]
    public async Task An_exchange_that_is_there_already_is_not_added_again_and_stays_as_it_was()
    {
        await using var site = await OpenAsync();
        var exchange = Given.Exchange("first");
        await AddAsync(site.Store, exchange);

        var again = await site.Store.CommitAsync(unit => unit.Exchanges.TryAddAsync(exchange with { Kind = "other", Payload = Given.Bytes("second") }), default);

        Assert.False(again);
        var read = (await site.Store.Exchanges.GetAsync(exchange.Id, default))!;
        Assert.Equal("ADT^A04", read.Kind);
        Assert.Equal("first", Given.Text(read.Payload));
        Assert.Single(await site.Store.Exchanges.ListAsync(new ExchangeQuery("default"), default));
    }

    [Fact]
    public async Task The_bytes_of_an_exchange_are_erased_and_its_row_stays()
    {
        await using var site = await OpenAsync();
        var (erased, other) = (Given.Exchange("told") with { Answer = Given.Bytes("answered") }, Given.Exchange("kept"));
        await AddAsync(site.Store, erased);
        await AddAsync(site.Store, other);

        await site.Store.CommitAsync(
            async unit =>
            {
                await unit.Exchanges.ErasePayloadAsync(erased.Id);
                await unit.Exchanges.ErasePayloadAsync(new ExchangeId(Given.NewId()));
            },
            default);

        var read = (await site.Store.Exchanges.GetAsync(erased.Id, default))!;
        Assert.True(read.Payload.IsEmpty && read.Answer.IsEmpty);
        Assert.Equal(erased.Kind, read.Kind);
        Assert.Equal("kept", Given.Text((await site.Store.Exchanges.GetAsync(other.Id, default))!.Payload));
    }

    [Fact]
    public async Task Two_units_that_race_for_an_exchange_handle_it_once()
    {
        await using var site = await OpenAsync();
        var exchange = Given.Exchange();

        var added = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () => await site.Store.CommitAsync(
            async unit =>
            {
                var first = await unit.Exchanges.TryAddAsync(exchange);
                if (first)
                {
                    await unit.Feed.AppendAsync(Given.FeedEntry("Patient/1"));
                }

                return first;
            },
            default))));

        Assert.Single(added, first => first);
        Assert.Equal(1, await site.Store.Feed.GetEndAsync(default));
    }

    [Fact]
    public async Task Exchanges_are_listed_newest_first_page_by_page_without_their_bytes()
    {
        await using var site = await OpenAsync();
        var exchanges = Enumerable.Range(0, 7).Select(number => Given.Exchange() with
        {
            Outcome = number % 2 == 0 ? ExchangeOutcome.InTheChart : ExchangeOutcome.Refused,
            Connection = Given.Connection with { Connection = number < 4 ? "synthetic-lab" : "synthetic-hospital" },
        }).ToList();
        await AddAsync(site.Store, [.. exchanges, Given.Exchange() with { Connection = new ConnectionKey("other", "synthetic-lab") }]);

        Assert.Equal([6, 5, 4], await Listed(new ExchangeQuery("default", Max: 3)));
        Assert.Equal([3, 2, 1], await Listed(new ExchangeQuery("default", Before: exchanges[4].Id, Max: 3)));
        Assert.Equal([5, 3, 1], await Listed(new ExchangeQuery("default", Outcome: ExchangeOutcome.Refused)));
        Assert.Equal([6, 4, 2, 0], await Listed(new ExchangeQuery("default", Outcome: ExchangeOutcome.InTheChart)));
        Assert.Equal([3, 2, 1, 0], await Listed(new ExchangeQuery("default", "synthetic-lab")));
        Assert.Equal([3, 1], await Listed(new ExchangeQuery("default", "synthetic-lab", ExchangeOutcome.Refused)));
        Assert.Equal([1], await Listed(new ExchangeQuery("default", "synthetic-lab", ExchangeOutcome.Refused, exchanges[3].Id)));
        Assert.Empty(await Listed(new ExchangeQuery("absent")));

        async Task<IEnumerable<int>> Listed(ExchangeQuery query)
        {
            var rows = await site.Store.Exchanges.ListAsync(query, default);
            Assert.All(rows, row => Assert.True(row.Payload.IsEmpty && row.Answer.IsEmpty));
            return rows.Select(row => exchanges.FindIndex(exchange => exchange.Id == row.Id));
        }
    }

    [Fact]
    public async Task Exchanges_are_counted_by_outcome_over_the_whole_selection()
    {
        await using var site = await OpenAsync();
        var exchanges = Enumerable.Range(0, 9).Select(number => Given.Exchange() with
        {
            Outcome = number switch { < 5 => ExchangeOutcome.InTheChart, < 8 => ExchangeOutcome.Refused, _ => ExchangeOutcome.NotUnderstood },
            Connection = Given.Connection with { Connection = number % 2 == 0 ? "synthetic-lab" : "synthetic-hospital" },
            Kind = number % 3 == 0 ? "ORU^R01" : "ADT^A04",
        }).ToList();
        await AddAsync(site.Store, [.. exchanges, Given.Exchange() with { Connection = new ConnectionKey("other", "synthetic-lab") }]);

        Assert.Equal("InTheChart 5, NotUnderstood 1, Refused 3", await Counted(new ExchangeQuery("default")));
        Assert.Equal("InTheChart 5, NotUnderstood 1, Refused 3", await Counted(new ExchangeQuery("default", Before: exchanges[1].Id, Max: 1)));
        Assert.Equal("InTheChart 3, NotUnderstood 1, Refused 1", await Counted(new ExchangeQuery("default", "synthetic-lab")));
        Assert.Equal("Refused 3", await Counted(new ExchangeQuery("default", Outcome: ExchangeOutcome.Refused)));
        Assert.Equal("InTheChart 5", await Counted(new ExchangeQuery("default", Outcome: ExchangeOutcome.InTheChart)));
        Assert.Equal("InTheChart 2, Refused 1", await Counted(new ExchangeQuery("default", Kind: "ORU^R01")));
        Assert.Equal("Refused 1", await Counted(new ExchangeQuery("default", "synthetic-lab", ExchangeOutcome.Refused, Kind: "ORU^R01")));
        Assert.Equal("", await Counted(new ExchangeQuery("absent")));
        Assert.Equal(3, (await site.Store.Exchanges.ListAsync(new ExchangeQuery("default", Kind: "ORU^R01"), default)).Count);
        Assert.Single(await site.Store.Exchanges.ListAsync(new ExchangeQuery("default", "synthetic-lab", ExchangeOutcome.Refused, Kind: "ORU^R01"), default));

        async Task<string> Counted(ExchangeQuery query) => string.Join(
            ", ", (await site.Store.Exchanges.CountAsync(query, default)).Select(count => $"{count.Key} {count.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_exchanges_of_a_delivery_are_listed_oldest_first()
    {
        await using var site = await OpenAsync();
        var delivery = new DeliveryId(Given.NewId());
        var exchanges = Enumerable.Range(0, 3).Select(_ => Given.Exchange() with { Delivery = delivery }).ToArray();
        await AddAsync(site.Store, [.. exchanges, Given.Exchange()]);

        var rows = await site.Store.Exchanges.ListByDeliveryAsync(delivery, default);

        Assert.Equal(exchanges.Select(exchange => exchange.Id), rows.Select(row => row.Id));
    }

    [Fact]
    public async Task A_payload_under_a_foreign_key_is_refused_but_its_row_is_listed()
    {
        await using var site = await OpenAsync();
        var exchange = Given.Exchange();
        await AddAsync(site.Store, exchange);
        await site.RestartAsync(new FlippingSealer("another-key"));

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(async () => await site.Store.Exchanges.GetAsync(exchange.Id, default));

        Assert.Contains("first-key", refused.Message, StringComparison.Ordinal);
        Assert.Single(await site.Store.Exchanges.ListAsync(new ExchangeQuery("default"), default));
    }

    [Fact]
    public async Task An_idempotency_key_is_kept_per_organization_and_app()
    {
        await using var site = await OpenAsync();
        var record = new IdempotencyRecord("default", "scribe", "key-1", Given.Hash("body"), new(Given.NewId()), new(Given.NewId()), new(Given.NewId()), Given.Start);
        await site.Store.CommitAsync(unit => unit.Idempotency.AddAsync(record), default);

        Assert.Equal(record, await Get("default", "scribe", "key-1"));
        Assert.Null(await Get("other", "scribe", "key-1"));
        Assert.Null(await Get("default", "console", "key-1"));
        Assert.Null(await Get("default", "scribe", "key-2"));

        async Task<IdempotencyRecord?> Get(string organization, string app, string key) =>
            await site.Store.CommitAsync(unit => unit.Idempotency.GetAsync(organization, app, key), default);
    }

    [Fact]
    public async Task An_idempotency_key_cannot_be_taken_twice()
    {
        await using var site = await OpenAsync();
        var record = new IdempotencyRecord("default", "scribe", "key-1", Given.Hash("body"), new(Given.NewId()), new(Given.NewId()), new(Given.NewId()), Given.Start);
        await site.Store.CommitAsync(unit => unit.Idempotency.AddAsync(record), default);

        await Assert.ThrowsAnyAsync<Exception>(async () => await site.Store.CommitAsync(unit => unit.Idempotency.AddAsync(record with { Body = Given.Hash("other") }), default));

        Assert.Equal(record, await site.Store.CommitAsync(unit => unit.Idempotency.GetAsync("default", "scribe", "key-1"), default));
    }

    [Fact]
    public async Task Audit_entries_of_a_subject_come_oldest_first()
    {
        await using var site = await OpenAsync();
        var entries = Enumerable.Range(0, 3).Select(number => new AuditEntry("default", Given.Start.Plus(TimeSpan.FromSeconds(-number)), "duplex", $"action-{number}", "subject", "ok")).ToArray();
        await site.Store.CommitAsync(
            async unit =>
            {
                foreach (var entry in entries)
                {
                    await unit.Audit.AddAsync(entry);
                }

                await unit.Audit.AddAsync(entries[0] with { Organization = "other" });
                await unit.Audit.AddAsync(entries[0] with { Subject = "other" });
            },
            default);

        Assert.Equal(entries, await site.Store.Audit.ListAsync("default", "subject", 10, default));
        Assert.Equal(entries[..2], await site.Store.Audit.ListAsync("default", "subject", 2, default));
    }

    private static async Task AddAsync(IStateStore store, params IReadOnlyList<Exchange> exchanges) => await store.CommitAsync(
        async unit =>
        {
            foreach (var exchange in exchanges)
            {
                Assert.True(await unit.Exchanges.TryAddAsync(exchange));
            }
        },
        default);
}
