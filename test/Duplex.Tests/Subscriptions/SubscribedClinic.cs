using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Duplex.Chart;
using Duplex.Chart.Subscriptions;
using Duplex.Engine.Feed;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Subscriptions;
using Duplex.Tests.Facade;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Duplex.Tests.Subscriptions;

/// <summary>A running facade with the workers of subscriptions, and an app's endpoint. All patients are synthetic.</summary>
internal sealed class SubscribedClinic : IAsyncDisposable
{
    public const string Patients = "urn:duplex:topic:patient";
    public const string Results = "urn:duplex:topic:result";
    private const string Backport = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/";

    private readonly CancellationTokenSource _stopping = new();
    private readonly Dictionary<string, int> _versions = [];
    private Task _workers = Task.CompletedTask;

    private SubscribedClinic(RunningDuplex duplex, HookReceiver receiver) => (Duplex, Receiver) = (duplex, receiver);

    public RunningDuplex Duplex { get; }

    public HookReceiver Receiver { get; }

    public static async Task<SubscribedClinic> StartAsync(SubscriptionPolicy? policy = null, bool works = true)
    {
        var clinic = new SubscribedClinic(await RunningDuplex.StartAsync(duplex => duplex.SubscriptionPolicy = policy), await HookReceiver.StartAsync());
        if (works)
        {
            clinic.StartWorkers();
        }

        return clinic;
    }

    public void StartWorkers()
    {
        var services = Duplex.Services;
        var reactor = new FeedReactor(
            services.GetServices<IFeedReaction>().Single(reaction => reaction.Consumer == "subscriptions"),
            Duplex.Store, services.GetRequiredService<IIdSource>(), Duplex.Time, NullLogger<FeedReactor>.Instance);
        var dispatcher = services.GetRequiredService<SubscriptionDispatcher>();
        _workers = Task.WhenAll(Task.Run(() => reactor.RunAsync(_stopping.Token)), Task.Run(() => dispatcher.RunAsync(_stopping.Token)));
    }

    public Task<string> TokenAsync(string app = "screen", string scope = "system/*.cruds") => Duplex.TokenAsync(scope, app);

    /// <summary>A subscription to a topic with a payload content.</summary>
    public JsonObject Topic(string topic, string content = "id-only", Action<JsonObject>? change = null, params string[] filters)
    {
        var resource = new JsonObject
        {
            ["resourceType"] = "Subscription",
            ["meta"] = new JsonObject { ["profile"] = new JsonArray(Backport + "backport-subscription") },
            ["status"] = "requested",
            ["reason"] = "Synthetic test",
            ["criteria"] = topic,
            ["channel"] = new JsonObject
            {
                ["type"] = "rest-hook",
                ["endpoint"] = Receiver.Address,
                ["payload"] = "application/fhir+json",
                ["_payload"] = new JsonObject { ["extension"] = new JsonArray(new JsonObject { ["url"] = Backport + "backport-payload-content", ["valueCode"] = content }) },
            },
        };
        if (filters.Length > 0)
        {
            resource["_criteria"] = new JsonObject { ["extension"] = new JsonArray([.. filters.Select(filter => new JsonObject { ["url"] = Backport + "backport-filter-criteria", ["valueString"] = filter })]) };
        }

        change?.Invoke(resource);
        return resource;
    }

    /// <summary>A subscription of R4's plain form.</summary>
    public JsonObject Plain(string criteria, string? payload = null)
    {
        var channel = new JsonObject { ["type"] = "rest-hook", ["endpoint"] = Receiver.Address };
        if (payload is not null)
        {
            channel["payload"] = payload;
        }

        return new JsonObject { ["resourceType"] = "Subscription", ["status"] = "requested", ["reason"] = "Synthetic test", ["criteria"] = criteria, ["channel"] = channel };
    }

    /// <summary>Adds whole seconds to the channel's extensions.</summary>
    public static void Set(JsonObject subscription, string extension, int value)
    {
        var channel = subscription["channel"]!.AsObject();
        if (channel["extension"] is not JsonArray extensions)
        {
            channel["extension"] = extensions = [];
        }

        extensions.Add((JsonNode)new JsonObject { ["url"] = Backport + extension, [extension.EndsWith("count", StringComparison.Ordinal) ? "valuePositiveInt" : "valueUnsignedInt"] = value });
    }

    public async Task<HttpResponseMessage> PostAsync(
        JsonObject subscription, string app = "screen", string connection = "clinic", string scope = "system/*.cruds", params (string Name, string Value)[] headers)
    {
        using var content = Content(subscription);
        return await Duplex.SendAsync(HttpMethod.Post, $"/fhir/{connection}/Subscription", await TokenAsync(app, scope), content, request =>
        {
            foreach (var (name, value) in headers)
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }
        });
    }

    public async Task<HttpResponseMessage> PutAsync(JsonObject subscription, string app = "screen", Action<HttpRequestMessage>? change = null)
    {
        using var content = Content(subscription);
        return await Duplex.SendAsync(HttpMethod.Put, $"/fhir/clinic/Subscription/{(string)subscription["id"]!}", await TokenAsync(app), content, change);
    }

    public async Task<JsonObject> GetAsync(string path, string app = "screen")
    {
        using var answer = await Duplex.GetAsync($"/fhir/clinic/{path}", await TokenAsync(app));
        return await RunningDuplex.JsonAsync(answer);
    }

    /// <summary>Makes a subscription, which must work.</summary>
    public async Task<(string Id, string Secret)> SubscribeAsync(JsonObject subscription, string app = "screen")
    {
        using var answer = await PostAsync(subscription, app);
        var made = await RunningDuplex.JsonAsync(answer);
        Assert.True(answer.IsSuccessStatusCode, made.ToJsonString());
        var secret = made["channel"]!["extension"]?.AsArray().SingleOrDefault(one => (string)one!["url"]! == "urn:duplex:webhook-secret");
        return ((string)made["id"]!, (string?)secret?["valueString"] ?? "");
    }

    /// <summary>Makes a subscription whose endpoint has shaken hands.</summary>
    public async Task<(string Id, string Secret)> ActivateAsync(JsonObject subscription)
    {
        var made = await SubscribeAsync(subscription);
        Assert.Equal("handshake", (await Receiver.NextAsync()).Type);
        await UntilAsync(made.Id, state => state.Status == SubscriptionStatus.Active);
        return made;
    }

    /// <summary>Waits until a subscription is as wanted.</summary>
    public async Task<SubscriptionState> UntilAsync(string id, Func<SubscriptionState, bool> wanted)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        Assert.True(SubscriptionId.TryParse(id, out var parsed));
        while (true)
        {
            var end = await Duplex.Store.Feed.GetEndAsync(limit.Token);
            if (await Duplex.Store.Subscriptions.GetAsync(parsed, limit.Token) is { } state && wanted(state))
            {
                return state;
            }

            await Duplex.Store.Feed.WaitAsync(end, limit.Token);
        }
    }

    /// <summary>The next call; time passes whenever something waits for this long.</summary>
    public Task<ReceivedCall> NextAfterAsync(TimeSpan span) => PassUntilAsync(span, Receiver.NextAsync());

    /// <summary>Lets time pass whenever something waits for this long, until something is done. A wait may begin anew while the time is moved.</summary>
    public async Task<T> PassUntilAsync<T>(TimeSpan span, Task<T> done)
    {
        while (!done.IsCompleted)
        {
            using var reading = new CancellationTokenSource();
            var started = Duplex.Time.Started.ReadAsync(reading.Token).AsTask();
            if (await Task.WhenAny(done, started) == started && await started == span)
            {
                Duplex.Time.Advance(span);
            }

            await reading.CancelAsync();
            await started.ContinueWith(static _ => { }, TaskScheduler.Default);
        }

        return await done;
    }

    /// <summary>Puts a version of a resource into the chart as a counterparty's message would; null: deletes it.</summary>
    public Task ChartAsync(string reference, string? body, string patient = "Patient/synthetic-1", ConnectionKey? connection = null) =>
        ChartAsync([(reference, body)], patient, connection);

    public async Task ChartAsync(IReadOnlyList<(string Reference, string? Body)> versions, string patient = "Patient/synthetic-1", ConnectionKey? connection = null)
    {
        var now = Instant.Now(Duplex.Time);
        var source = new ExchangeId(Guid.CreateVersion7());
        var key = connection ?? RunningDuplex.Clinic;
        await Duplex.Store.CommitAsync(
            async unit =>
            {
                foreach (var (reference, body) in versions)
                {
                    var slash = reference.IndexOf('/', StringComparison.Ordinal);
                    var number = _versions[$"{key}/{reference}"] = _versions.GetValueOrDefault($"{key}/{reference}") + 1;
                    await unit.Join<IChartStore>().AddAsync(
                        new ChartVersion
                        {
                            Connection = key,
                            ResourceType = reference[..slash],
                            Id = reference[(slash + 1)..],
                            Version = number,
                            At = now,
                            Source = source,
                            SourceSequence = number,
                            Patient = patient,
                            Body = body is null ? default : Encoding.UTF8.GetBytes(body),
                            IsDeleted = body is null,
                        },
                        current: true);
                    await unit.Feed.AppendAsync(Changes.OfResource(key, new Lane(1), reference, source, now));
                }
            },
            CancellationToken.None);
    }

    public static string Patient(string id, string gender = "female", string? label = null) =>
        Labelled(new JsonObject { ["resourceType"] = "Patient", ["id"] = id, ["gender"] = gender, ["name"] = new JsonArray(new JsonObject { ["family"] = "Synthetic" }) }, label);

    public static string Observation(string id, string code, string? label = null) => Labelled(
        new JsonObject
        {
            ["resourceType"] = "Observation",
            ["id"] = id,
            ["status"] = "final",
            ["code"] = new JsonObject { ["coding"] = new JsonArray(new JsonObject { ["system"] = "http://loinc.org", ["code"] = code }) },
            ["subject"] = new JsonObject { ["reference"] = "Patient/synthetic-1" },
        },
        label);

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _workers;
        await Receiver.DisposeAsync();
        await Duplex.DisposeAsync();
        _stopping.Dispose();
    }

    private static string Labelled(JsonObject resource, string? label)
    {
        if (label is not null)
        {
            resource["meta"] = new JsonObject { ["security"] = new JsonArray(new JsonObject { ["system"] = "http://terminology.hl7.org/CodeSystem/v3-ActCode", ["code"] = label }) };
        }

        return resource.ToJsonString();
    }

    private static StringContent Content(JsonObject resource)
    {
        var content = new StringContent(resource.ToJsonString());
        content.Headers.ContentType = new MediaTypeHeaderValue("application/fhir+json");
        return content;
    }
}
