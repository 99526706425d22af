using System.Text.Json.Nodes;
using Duplex.Chart;
using Duplex.Chart.Indexing;
using Duplex.Chart.Subscriptions;
using Duplex.Conformance.InMemory;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Dispatch;
using Duplex.Engine.Feed;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Facade;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Subscriptions;
using Duplex.Tests.Facade;
using Duplex.Tests.Sandbox;
using Duplex.Tests.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using Task = System.Threading.Tasks.Task;

namespace Duplex.Tests.Subscriptions;

/// <summary>The program dies at each call of its storage in turn; afterwards nothing is missing and no number stands for two things.</summary>
public sealed class SubscriptionKillTests
{
    private const int Patients = 4;
    private static readonly ConnectionKey Clinic = RunningDuplex.Clinic;

    [Theory]
    [InlineData(Fault.CrashBefore)]
    [InlineData(Fault.CrashAfter)]
    public async Task A_kill_while_events_are_numbered_leaves_none_out_and_gives_no_number_twice(Fault fault)
    {
        var kills = 0;
        for (var call = 1; ; call++)
        {
            var world = await World.CreateAsync("http://127.0.0.1:9/");
            await world.ActivateAsync();
            await world.ChartAsync();
            var killed = await world.ReactAsync(call, fault);
            if (killed)
            {
                kills++;
                await world.ReactAsync(0, Fault.None);
            }

            var events = await world.Store.Subscriptions.ListEventsAsync(world.Id, 0, long.MaxValue, 100, CancellationToken.None);
            Assert.Equal(Enumerable.Range(1, Patients).Select(number => (long)number), events.Select(told => told.Number));
            Assert.Equal(Enumerable.Range(1, Patients).Select(number => $"Patient/p{number}"), events.Select(told => told.Reference));
            if (!killed)
            {
                break;
            }
        }

        Assert.InRange(kills, 10, 1000);
    }

    [Theory]
    [InlineData(Fault.CrashBefore)]
    [InlineData(Fault.CrashAfter)]
    public async Task A_kill_while_events_are_sent_repeats_a_call_and_never_leaves_one_out(Fault fault)
    {
        await using var receiver = await HookReceiver.StartAsync();
        var kills = 0;
        for (var call = 1; ; call++)
        {
            var world = await World.CreateAsync(receiver.Address);
            await world.ChartAsync(afterActivation: true, receiver);
            await world.ReactAsync(0, Fault.None);
            var killed = await world.SendAsync(call, fault);
            kills += killed ? 1 : 0;
            if (killed)
            {
                await world.SendAsync(0, Fault.None);
            }

            var told = new Dictionary<long, string>();
            var newest = 0L;
            while (!receiver.HasNone)
            {
                var heard = await receiver.NextAsync();
                foreach (var (number, focus) in heard.Numbers.Zip(heard.Focuses))
                {
                    Assert.True(number <= newest + 1, "An event overtook another.");
                    Assert.Equal(focus, told.GetValueOrDefault(number, focus));
                    told[number] = focus;
                    newest = Math.Max(newest, number);
                }
            }

            Assert.Equal(Patients, newest);
            Assert.Equal(Patients, (await world.Store.Subscriptions.GetAsync(world.Id, CancellationToken.None))!.Acknowledged);
            if (!killed)
            {
                break;
            }
        }

        Assert.InRange(kills, 10, 1000);
    }

    [Fact]
    public async Task Of_a_node_that_stood_still_for_longer_than_its_lease_nothing_is_kept()
    {
        await using var receiver = await HookReceiver.StartAsync();
        var world = await World.CreateAsync(receiver.Address);
        await world.ChartAsync(afterActivation: true, receiver);
        await world.ReactAsync(0, Fault.None);
        var calls = 0;
        receiver.Answer = _ => ++calls == 1 ? 503 : 200;

        await world.SendAndStandStillAsync();

        Assert.Equal([1, 2], (await receiver.NextAsync()).Numbers);
        Assert.Equal([1, 2], (await receiver.NextAsync()).Numbers);
        Assert.Equal([3, 4], (await receiver.NextAsync()).Numbers);
        Assert.True(receiver.HasNone);
        var state = (await world.Store.Subscriptions.GetAsync(world.Id, CancellationToken.None))!;
        Assert.Equal((Patients, 0, null, null), (state.Acknowledged, state.Attempts, state.RetryAt, state.Lease));
    }

    private sealed class World : ISubscriberAccess, IWebhookAllowances, IFacadeConnections, IJitter, IIdSource
    {
        private readonly SimulatedDisk _disk = new();
        private readonly ManualTime _time = new(new DateTimeOffset(2026, 3, 4, 10, 0, 0, TimeSpan.Zero));
        private readonly SubscriptionDefinition _definition;
        private readonly byte[] _body;
        private readonly SubscriptionLifecycle _lifecycle;
        private int _ids;

        private World(string endpoint)
        {
            _body = System.Text.Encoding.UTF8.GetBytes(
                """
                {"resourceType":"Subscription","status":"requested","reason":"Synthetic test","criteria":"urn:duplex:topic:patient","channel":{"type":"rest-hook","endpoint":"$",
                 "extension":[{"url":"http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-max-count","valuePositiveInt":2}],
                 "payload":"application/fhir+json","_payload":{"extension":[{"url":"http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-payload-content","valueCode":"id-only"}]}}}
                """.Replace("$", endpoint, StringComparison.Ordinal));
            _definition = ReadSubscription.Read((Subscription)FhirJson.Parse(_body).Resource!, Facade).Definition!;
            _lifecycle = new SubscriptionLifecycle(new SubscriptionPolicy(), this);
            Store = Open();
        }

        public const string Facade = "http://127.0.0.1/fhir/clinic";

        public InMemoryStateStore Store { get; private set; }

        public SubscriptionId Id { get; } = new(new Guid("01990000-0000-7000-8000-000000000001"));

        public static async Task<World> CreateAsync(string endpoint)
        {
            var world = new World(endpoint);
            var now = Instant.Now(world._time);
            var made = new SubscriptionState
            {
                Id = world.Id, Connection = Clinic, App = "screen", Scopes = "system/*.rs", Facade = Facade, Channel = SubscriptionChannelKind.RestHook, CreatedAt = now, ChangedAt = now,
            };
            await world.Store.CommitAsync(
                unit => unit.Join<ISubscriptionStore>().AddAsync(SubscriptionLifecycle.Request(made, world._definition, 0, now), world._body), CancellationToken.None);
            return world;
        }

        /// <summary>As if the endpoint had shaken hands.</summary>
        public ValueTask ActivateAsync() => Store.CommitAsync(
            async unit =>
            {
                var table = unit.Join<ISubscriptionStore>();
                await table.UpdateAsync(SubscriptionLifecycle.Taken((await table.GetAsync(Id))!, 0, 0, Instant.Now(_time)));
            },
            CancellationToken.None);

        public async Task ChartAsync(bool afterActivation = false, HookReceiver? receiver = null)
        {
            if (afterActivation)
            {
                await SendAsync(0, Fault.None);
                Assert.Equal("handshake", (await receiver!.NextAsync()).Type);
            }

            for (var number = 1; number <= Patients; number++)
            {
                var version = new ChartVersion
                {
                    Connection = Clinic, ResourceType = "Patient", Id = $"p{number}", Version = 1, At = Instant.Now(_time), Source = new ExchangeId(NewId()), SourceSequence = number,
                    Patient = $"Patient/p{number}", Body = System.Text.Encoding.UTF8.GetBytes(SubscribedClinic.Patient($"p{number}")),
                };
                await Store.CommitAsync(
                    async unit =>
                    {
                        await unit.Join<IChartStore>().AddAsync(version, current: true);
                        await unit.Feed.AppendAsync(Changes.OfResource(Clinic, new Lane(number), version.Reference, version.Source, version.At));
                    },
                    CancellationToken.None);
            }
        }

        /// <summary>Runs the reactor to the end of the feed; true when it was killed at a call.</summary>
        public async Task<bool> ReactAsync(int killAt, Fault fault)
        {
            var killed = Plan(killAt, fault);
            using var stopping = new CancellationTokenSource();
            var reaction = new SubscriptionReaction(this, ChartIndexing.Default, _lifecycle, new SubscribedConnections());
            var running = new FeedReactor(reaction, Store, this, _time, NullLogger<FeedReactor>.Instance).RunAsync(stopping.Token);
            await Task.WhenAny(killed.Task, UntilAllAsync());
            await stopping.CancelAsync();
            await running;
            return Ended(killed);
        }

        /// <summary>Sends what is due until nothing is; true when it was killed at a call.</summary>
        public async Task<bool> SendAsync(int killAt, Fault fault)
        {
            var killed = Plan(killAt, fault);
            using var senders = new WebhookSenders(this, _time);
            try
            {
                await SendAllAsync(Attempt(Store, senders));
            }
            catch (SimulatedCrashException) when (killed.Task.IsCompleted)
            {
                return Ended(killed);
            }

            return Ended(killed);
        }

        /// <summary>One node calls and stands still before it keeps what became of it; another one takes over and sends all.</summary>
        public async Task SendAndStandStillAsync()
        {
            using var senders = new WebhookSenders(this, _time);
            var slow = Attempt(
                new SharedStore(Store, 2, async () =>
                {
                    Assert.Empty(await Store.Subscriptions.ListDueAsync(Instant.Now(_time), 10, CancellationToken.None));
                    _time.Advance((await Store.Subscriptions.GetNextDueAsync(CancellationToken.None))!.Value.Minus(Instant.Now(_time)));
                    await SendAllAsync(Attempt(new SharedStore(Store), senders));
                }),
                senders);
            await slow.RunAsync(Id, CancellationToken.None);
        }

        public SubscriberAccess? Find(ConnectionKey connection, string app, string scopes) => new(_ => true, default);

        public IReadOnlyList<string> Of(ConnectionKey connection) => ["127.0.0.1"];

        public FacadeConnection? Find(string name) => null;

        public double Next() => 1;

        public Guid NewId() => new(++_ids, 0, 0x7000, [0x80, 0, 0, 0, 0, 0, 0, 0]);

        private async Task SendAllAsync(SubscriptionAttempt attempt)
        {
            while ((await Store.Subscriptions.ListDueAsync(Instant.Now(_time), 10, CancellationToken.None)).Count > 0)
            {
                await attempt.RunAsync(Id, CancellationToken.None);
            }
        }

        private SubscriptionAttempt Attempt(IStateStore store, WebhookSenders senders)
        {
            var hash = new KeyedHash(new byte[32]);
            var lease = new LeaseSubscription(store, new NodeLeases(store, new NodeId(NewId()), _time));
            return new SubscriptionAttempt(
                store, Store.Subscriptions, lease, _lifecycle, new NotifiedResources(Store.Chart, this, this), senders, new WebhookSecrets(hash), this, hash, _time);
        }

        private InMemoryStateStore Open() => InMemoryStateStore.Open(_disk, new IdentitySealer());

        private TaskCompletionSource Plan(int killAt, Fault fault)
        {
            var killed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var calls = 0;
            _disk.Faults = killAt == 0 ? null : _ =>
            {
                if (++calls != killAt)
                {
                    return Fault.None;
                }

                killed.TrySetResult();
                return fault;
            };
            return killed;
        }

        private bool Ended(TaskCompletionSource killed)
        {
            _disk.Faults = null;
            Store = Open();
            return killed.Task.IsCompleted;
        }

        /// <summary>Looks only when the feed moves, through a reader that the plan does not count.</summary>
        private async Task UntilAllAsync()
        {
            var wanted = Enumerable.Range(1, Patients).Count();
            try
            {
                for (var position = 0L; wanted > 0;)
                {
                    await Store.Feed.WaitAsync(position, CancellationToken.None);
                    var entries = await Store.Feed.ReadAsync(position, 100, CancellationToken.None);
                    wanted -= entries.Count(entry => entry.Kind == FeedKind.Subscription);
                    position = entries.Count > 0 ? entries[^1].Position : position;
                }
            }
            catch (SimulatedCrashException)
            {
                await Task.Yield();
            }
        }
    }
}
