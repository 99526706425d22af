using Duplex.Chart.Subscriptions;
using Duplex.Conformance.Postgres;
using Duplex.Conformance.State;
using Duplex.Engine.Dispatch;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Conformance.Subscriptions;

/// <summary>What each store must do with subscriptions and their events.</summary>
public abstract class SubscriptionStoreConformance
{
    private const string Body = """{"resourceType":"Subscription","channel":{"header":["Authorization: synthetic secret"]}}""";

    [Fact]
    public async Task A_subscription_is_read_as_it_was_added()
    {
        await using var site = await OpenAsync();
        var state = State() with
        {
            Status = SubscriptionStatus.Active, IsStarted = true, LastEvent = 7, FirstEvent = 2, Acknowledged = 5, Attempts = 3, Error = "The endpoint answered 503.",
            RetryAt = Given.Start.Plus(TimeSpan.FromSeconds(4)), DueAt = Given.Start.Plus(TimeSpan.FromSeconds(4)), HeardAt = Given.Start, Heartbeat = TimeSpan.FromSeconds(60),
            EndsAt = Given.Start.Plus(TimeSpan.FromDays(1)), StartsAfter = 12, Version = 3, SecretGeneration = 2, OldSecretUntil = Given.Start.Plus(TimeSpan.FromHours(1)),
        };
        await AddAsync(site, state);

        var (within, body) = await site.Store.CommitAsync(
            async unit => (await Store(unit).GetAsync(state.Id), Given.Text(await Store(unit).GetBodyAsync(state.Id))), default);

        Assert.Equal(state, within);
        Assert.Equal(state, await site.Subscriptions.GetAsync(state.Id, default));
        Assert.Equal(Body, body);
        Assert.Equal(Body, Given.Text(await site.Subscriptions.GetBodyAsync(state.Id, default)));
    }

    [Fact]
    public async Task What_is_not_there_is_null_empty_or_refused()
    {
        await using var site = await OpenAsync();
        var state = State();

        Assert.Null(await site.Subscriptions.GetAsync(state.Id, default));
        Assert.True((await site.Subscriptions.GetBodyAsync(state.Id, default)).IsEmpty);
        Assert.Null(await site.Subscriptions.GetNextDueAsync(default));
        Assert.False(await site.Store.CommitAsync(unit => Store(unit).RemoveAsync(state.Id), default));
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await site.Store.CommitAsync(unit => Store(unit).UpdateAsync(state), default));
        await AddAsync(site, state);
        await Assert.ThrowsAnyAsync<Exception>(() => AddAsync(site, state));
        Assert.Equal(state, await site.Subscriptions.GetAsync(state.Id, default));
    }

    [Fact]
    public async Task A_change_keeps_the_body_and_a_replacement_takes_another()
    {
        await using var site = await OpenAsync();
        var state = State();
        await AddAsync(site, state);

        await site.Store.CommitAsync(unit => Store(unit).UpdateAsync(state with { Attempts = 1 }), default);
        Assert.Equal(Body, Given.Text(await site.Subscriptions.GetBodyAsync(state.Id, default)));
        await site.Store.CommitAsync(unit => Store(unit).ReplaceAsync(state with { Version = 2 }, Given.Bytes("other")), default);

        Assert.Equal("other", Given.Text(await site.Subscriptions.GetBodyAsync(state.Id, default)));
        Assert.Equal(2, (await site.Subscriptions.GetAsync(state.Id, default))!.Version);
    }

    [Fact]
    public async Task Listing_crosses_no_app_connection_or_organization()
    {
        await using var site = await OpenAsync();
        var mine = new[] { State(), State(), State() };
        var others = new[]
        {
            State() with { App = "other" },
            State() with { Connection = Given.Connection with { Connection = "other" } },
            State() with { Connection = Given.Connection with { Organization = "other" } },
        };
        foreach (var state in mine.Concat(others))
        {
            await AddAsync(site, state);
        }

        var ids = mine.Select(state => state.Id).OrderBy(id => id.ToString(), StringComparer.Ordinal).ToList();
        Assert.Equal(ids, (await site.Subscriptions.ListAsync(Given.Connection, "scribe", null, 10, default)).Select(state => state.Id));
        Assert.Equal([ids[1]], (await site.Subscriptions.ListAsync(Given.Connection, "scribe", ids[0], 1, default)).Select(state => state.Id));
        Assert.Equal(3, await site.Store.CommitAsync(unit => Store(unit).CountAsync(Given.Connection, "scribe"), default));
        Assert.Equal(
            others.Select(state => state.Connection).Distinct().OrderBy(key => key.ToString()),
            (await site.Subscriptions.ListConnectionsAsync(default)).OrderBy(key => key.ToString()));
    }

    [Fact]
    public async Task Those_that_listen_are_of_the_connection_and_not_off_and_named_the_kind()
    {
        await using var site = await OpenAsync();
        var requested = State();
        var active = State() with { App = "other", Status = SubscriptionStatus.Active };
        var error = State() with { Status = SubscriptionStatus.Error };
        foreach (var state in new[] { requested, active, error, State() with { Kinds = "Patient ObservationDefinition" }, State() with { Status = SubscriptionStatus.Off }, State() with { Connection = Given.Connection with { Organization = "other" } } })
        {
            await AddAsync(site, state);
        }

        var listening = await site.Store.CommitAsync(unit => Store(unit).ListListeningAsync(Given.Connection, "Observation"), default);
        Assert.Equal([requested, active, error], listening.OrderBy(state => state.Id.ToString(), StringComparer.Ordinal));

        await site.Store.CommitAsync(unit => Store(unit).UpdateAsync(active with { Status = SubscriptionStatus.Off }), default);
        Assert.Equal(2, (await site.Store.CommitAsync(unit => Store(unit).ListListeningAsync(Given.Connection, "Observation"), default)).Count);
    }

    [Fact]
    public async Task What_is_due_comes_in_order_of_time()
    {
        await using var site = await OpenAsync();
        var late = State() with { DueAt = Given.Start.Plus(TimeSpan.FromSeconds(2)) };
        var early = State() with { DueAt = Given.Start };
        await AddAsync(site, late);
        await AddAsync(site, early);
        await AddAsync(site, State());

        Assert.Equal([early.Id], (await site.Subscriptions.ListDueAsync(Given.Start, 10, default)).Select(state => state.Id));
        Assert.Equal([early.Id, late.Id], (await site.Subscriptions.ListDueAsync(Given.Start.Plus(TimeSpan.FromSeconds(2)), 10, default)).Select(state => state.Id));
        Assert.Equal([early.Id], (await site.Subscriptions.ListDueAsync(Given.Start.Plus(TimeSpan.FromSeconds(2)), 1, default)).Select(state => state.Id));
        Assert.Equal(Given.Start, await site.Subscriptions.GetNextDueAsync(default));

        await site.Store.CommitAsync(unit => Store(unit).UpdateAsync(early with { DueAt = null }), default);
        Assert.Equal(late.DueAt, await site.Subscriptions.GetNextDueAsync(default));
    }

    [Fact]
    public async Task What_is_leased_is_due_when_the_lease_has_run_out()
    {
        await using var site = await OpenAsync();
        var end = Given.Start.Plus(TimeSpan.FromSeconds(20));
        var leased = State() with { DueAt = Given.Start, Lease = new Lease(new NodeId(Given.NewId()), end) };
        await AddAsync(site, leased);
        await site.CrashAsync();

        Assert.Equal(leased, await site.Subscriptions.GetAsync(leased.Id, default));
        Assert.Empty(await site.Subscriptions.ListDueAsync(Given.Start, 10, default));
        Assert.Equal(end, await site.Subscriptions.GetNextDueAsync(default));
        Assert.Equal([leased.Id], (await site.Subscriptions.ListDueAsync(end, 10, default)).Select(state => state.Id));

        await site.Store.CommitAsync(unit => Store(unit).UpdateAsync(leased with { Lease = null }), default);
        Assert.Equal([leased.Id], (await site.Subscriptions.ListDueAsync(Given.Start, 10, default)).Select(state => state.Id));
        await site.Store.CommitAsync(unit => Store(unit).UpdateAsync(leased with { DueAt = null }), default);
        Assert.Null(await site.Subscriptions.GetNextDueAsync(default));
    }

    [Fact]
    public async Task An_event_is_kept_once_per_version_and_its_number_is_given_once()
    {
        await using var site = await OpenAsync();
        var state = State();
        await AddAsync(site, state);
        var first = Event(state, 1, "Observation/1", 1);

        Assert.True(await TryAddAsync(site, first));
        Assert.False(await TryAddAsync(site, Event(state, 2, "Observation/1", 1)));
        await Assert.ThrowsAnyAsync<Exception>(() => TryAddAsync(site, Event(state, 1, "Observation/2", 1)));
        var second = Event(state, 2, "Observation/1", 2) with { Kind = SubscriptionEventKind.Deleted };
        Assert.True(await TryAddAsync(site, second));

        Assert.Equal([first, second], await site.Subscriptions.ListEventsAsync(state.Id, 0, long.MaxValue, 10, default));
    }

    [Fact]
    public async Task Events_are_listed_between_numbers_and_trimmed_below_one()
    {
        await using var site = await OpenAsync();
        var (state, other) = (State(), State());
        await AddAsync(site, state);
        await AddAsync(site, other);
        for (var number = 1; number <= 5; number++)
        {
            await TryAddAsync(site, Event(state, number, $"Observation/{number}", 1));
            await TryAddAsync(site, Event(other, number, $"Observation/{number}", 1));
        }

        Assert.Equal([3L, 4L], await NumbersAsync(site, state, 2, 4, 10));
        Assert.Equal([1L, 2L], await NumbersAsync(site, state, 0, long.MaxValue, 2));

        await site.Store.CommitAsync(unit => Store(unit).TrimEventsAsync(state.Id, 4), default);

        Assert.Equal([4L, 5L], await NumbersAsync(site, state, 0, long.MaxValue, 10));
        Assert.Equal(5, (await NumbersAsync(site, other, 0, long.MaxValue, 10)).Count);
    }

    [Fact]
    public async Task Removing_takes_body_and_events_along_and_nothing_of_others()
    {
        await using var site = await OpenAsync();
        var (state, other) = (State(), State());
        await AddAsync(site, state);
        await AddAsync(site, other);
        await TryAddAsync(site, Event(state, 1, "Observation/1", 1));
        await TryAddAsync(site, Event(other, 1, "Observation/1", 1));

        Assert.True(await site.Store.CommitAsync(unit => Store(unit).RemoveAsync(state.Id), default));

        Assert.Null(await site.Subscriptions.GetAsync(state.Id, default));
        Assert.True((await site.Subscriptions.GetBodyAsync(state.Id, default)).IsEmpty);
        Assert.Empty(await NumbersAsync(site, state, 0, long.MaxValue, 10));
        Assert.Single(await NumbersAsync(site, other, 0, long.MaxValue, 10));
        Assert.NotNull(await site.Subscriptions.GetAsync(other.Id, default));
    }

    [Fact]
    public async Task A_unit_that_fails_leaves_no_event()
    {
        await using var site = await OpenAsync();
        var state = State();
        await AddAsync(site, state);

        await Assert.ThrowsAsync<NotSupportedException>(async () => await site.Store.CommitAsync(
            async unit =>
            {
                await Store(unit).TryAddEventAsync(Event(state, 1, "Observation/1", 1), state.Connection);
                await Store(unit).UpdateAsync(state with { LastEvent = 1 });
                throw new NotSupportedException();
            },
            default));

        Assert.Empty(await NumbersAsync(site, state, 0, long.MaxValue, 10));
        Assert.Equal(0, (await site.Subscriptions.GetAsync(state.Id, default))!.LastEvent);
    }

    [Fact]
    public async Task Subscriptions_survive_a_kill_and_what_an_app_asked_for_stays_sealed()
    {
        await using var site = await OpenAsync();
        var state = State();
        await AddAsync(site, state);
        await TryAddAsync(site, Event(state, 1, "Observation/1", 1));
        await site.CrashAsync();
        Assert.Equal(state, await site.Subscriptions.GetAsync(state.Id, default));
        Assert.Single(await NumbersAsync(site, state, 0, long.MaxValue, 10));

        await site.RestartAsync(new FlippingSealer("another-key"));

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await site.Subscriptions.GetBodyAsync(state.Id, default));
    }

    /// <summary>An empty store whose sealer is <c>new FlippingSealer("first-key")</c>.</summary>
    protected abstract ValueTask<StateStoreSite> OpenAsync();

    private static ISubscriptionStore Store(IUnitOfWork unit) => unit.Join<ISubscriptionStore>();

    private static SubscriptionState State() => new()
    {
        Id = new SubscriptionId(Given.NewId()),
        Connection = Given.Connection,
        App = "scribe",
        Scopes = "system/Observation.rs",
        Facade = "https://duplex.example/fhir/synthetic-hospital",
        Channel = SubscriptionChannelKind.RestHook,
        Kinds = "DiagnosticReport Observation",
        CreatedAt = Given.Start,
        ChangedAt = Given.Start,
    };

    private static SubscriptionEvent Event(SubscriptionState state, long number, string reference, long version) =>
        new(state.Id, number, Given.Start, SubscriptionEventKind.Created, reference, version);

    private static async Task AddAsync(StateStoreSite site, SubscriptionState state) =>
        await site.Store.CommitAsync(unit => Store(unit).AddAsync(state, Given.Bytes(Body)), default);

    private static async Task<bool> TryAddAsync(StateStoreSite site, SubscriptionEvent told) =>
        await site.Store.CommitAsync(unit => Store(unit).TryAddEventAsync(told, Given.Connection), default);

    private static async Task<IReadOnlyList<long>> NumbersAsync(StateStoreSite site, SubscriptionState state, long after, long until, int max) =>
        [.. (await site.Subscriptions.ListEventsAsync(state.Id, after, until, max, default)).Select(told => told.Number)];
}

public sealed class InMemorySubscriptionStoreTests : SubscriptionStoreConformance
{
    protected override ValueTask<StateStoreSite> OpenAsync() => new(new InMemoryStateSite());
}

public sealed class SqliteSubscriptionStoreTests : SubscriptionStoreConformance
{
    protected override ValueTask<StateStoreSite> OpenAsync() => SqliteStateSite.CreateAsync();
}

[Collection(PostgresTests.Name)]
public sealed class PostgresSubscriptionStoreTests(PostgresServer server) : SubscriptionStoreConformance
{
    protected override ValueTask<StateStoreSite> OpenAsync() => PostgresStateSite.CreateAsync(server);
}
