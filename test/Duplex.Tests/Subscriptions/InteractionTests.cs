using System.Net;
using System.Text.Json.Nodes;
using Duplex.Chart.Subscriptions;
using Duplex.Tests.Facade;

namespace Duplex.Tests.Subscriptions;

/// <summary>Subscription as a resource: reading, searching, changing, removing, and refusing.</summary>
public sealed class InteractionTests
{
    private static readonly (string What, string Value, string Words)[] Wrong =
    [
        ("criteria", "urn:duplex:topic:weather", "urn:duplex:topic:patient"),
        ("criteria", "http://example.org/topic", "urn:duplex:topic:patient"),
        ("filter", "Patient?shoe-size=44", "no such search parameter"),
        ("filter", "Observation?code=x", "it tells of Patient"),
        ("filter", "general-practitioner.name=x", "follows references"),
        ("filter", "_count=5", "Only conditions"),
        ("type", "email", "rest-hook and websocket"),
        ("content", "everything", "empty, id-only or full-resource"),
        ("payload", "application/fhir+xml", "application/fhir+json"),
        ("endpoint", "ftp://example.org/hook", "https address"),
        ("endpoint", "https://user:secret@example.org/hook", "without user name"),
        ("endpoint", "http://example.org/hook", "Only https"),
        ("endpoint", "https://10.1.2.3/hook", "public Internet"),
        ("endpoint", "https://[::1]/hook", "public Internet"),
        ("endpoint", "https://localhost/hook", "public Internet"),
        ("header", "no colon here", "Name: value"),
        ("header", "Host: example.org", "sets itself"),
        ("status", "error", "requested or off"),
        ("heartbeat", "1", "from 10 to 86400"),
        ("end", "2020-01-01T00:00:00Z", "has passed"),
    ];

    [Fact]
    public async Task What_cannot_be_kept_is_refused_with_what_would_be_right()
    {
        await using var clinic = await SubscribedClinic.StartAsync(works: false);
        foreach (var (what, value, words) in Wrong)
        {
            using var answer = await clinic.PostAsync(With(clinic, what, value));

            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            var outcome = await RunningDuplex.JsonAsync(answer);
            Assert.Contains(words, string.Join(' ', outcome["issue"]!.AsArray().Select(issue => (string?)issue!["details"]!["text"])), StringComparison.Ordinal);
        }

        Assert.Equal(0, (int)(await clinic.GetAsync("Subscription"))["total"]!);
    }

    [Theory]
    [InlineData("Observation?value-quantity=x", "value-quantity")]
    [InlineData("Observation?code:in=http://example.org/set", ":in")]
    [InlineData("Weather?code=x", "Type?parameter=value")]
    [InlineData("Observation?patient.name=x", "follows references")]
    public async Task A_search_that_cannot_be_judged_is_refused(string criteria, string words)
    {
        await using var clinic = await SubscribedClinic.StartAsync();

        using var answer = await clinic.PostAsync(clinic.Plain(criteria));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(words, await RunningDuplex.SentenceAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_is_no_Subscription_is_refused()
    {
        await using var clinic = await SubscribedClinic.StartAsync();

        using var other = await clinic.PostAsync(new JsonObject { ["resourceType"] = "Patient" });
        using var unknown = await clinic.PostAsync(clinic.Topic(SubscribedClinic.Patients, change: resource => resource["colour"] = "red"));

        Assert.Equal(HttpStatusCode.BadRequest, other.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, unknown.StatusCode);
    }

    [Fact]
    public async Task Own_subscriptions_are_searched_and_paged()
    {
        await using var clinic = await SubscribedClinic.StartAsync(works: false);
        var ids = new List<string>();
        for (var number = 0; number < 3; number++)
        {
            ids.Add((await clinic.SubscribeAsync(clinic.Plain($"Patient?_id=p{number}"))).Id);
        }

        await clinic.SubscribeAsync(clinic.Topic(SubscribedClinic.Patients));

        var active = await clinic.GetAsync("Subscription?status=active&_count=2");
        var next = (string)active["link"]!.AsArray().Single(link => (string)link!["relation"]! == "next")!["url"]!;
        var rest = await clinic.GetAsync(next[(next.IndexOf("/clinic/", StringComparison.Ordinal) + 8)..]);
        using var wrong = await clinic.Duplex.GetAsync("/fhir/clinic/Subscription?colour=red", await clinic.TokenAsync());

        Assert.Equal(3, (int)active["total"]!);
        Assert.Equal(ids, active["entry"]!.AsArray().Concat(rest["entry"]!.AsArray()).Select(entry => (string)entry!["resource"]!["id"]!));
        Assert.Null(rest["link"]!.AsArray().SingleOrDefault(link => (string)link!["relation"]! == "next"));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
    }

    [Fact]
    public async Task A_change_for_another_version_is_refused_and_off_ends_it()
    {
        await using var clinic = await SubscribedClinic.StartAsync();
        var (id, _) = await clinic.ActivateAsync(clinic.Topic(SubscribedClinic.Patients));
        var read = await clinic.GetAsync($"Subscription/{id}");
        read["status"] = "off";

        using var stale = await clinic.PutAsync(read, change: request => request.Headers.TryAddWithoutValidation("If-Match", "W/\"7\""));
        using var off = await clinic.PutAsync(read, change: request => request.Headers.TryAddWithoutValidation("If-Match", "W/\"1\""));
        await clinic.ChartAsync("Patient/p1", SubscribedClinic.Patient("p1"));
        read["status"] = "requested";
        using var again = await clinic.PutAsync(read);
        Assert.Equal("handshake", (await clinic.Receiver.NextAsync()).Type);
        await clinic.UntilAsync(id, state => state.Status == SubscriptionStatus.Active);
        await clinic.ChartAsync("Patient/p2", SubscribedClinic.Patient("p2"));

        Assert.Equal(HttpStatusCode.PreconditionFailed, stale.StatusCode);
        Assert.Equal("off", (string?)(await RunningDuplex.JsonAsync(off))["status"]);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.EndsWith("Patient/p2", Assert.Single((await clinic.Receiver.NextAsync()).Focuses), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_removed_is_gone_and_tells_nothing()
    {
        await using var clinic = await SubscribedClinic.StartAsync();
        var (id, _) = await clinic.ActivateAsync(clinic.Topic(SubscribedClinic.Patients));
        var (kept, _) = await clinic.SubscribeAsync(clinic.Plain("Patient"));

        using var removed = await clinic.Duplex.SendAsync(HttpMethod.Delete, $"/fhir/clinic/Subscription/{id}", await clinic.TokenAsync(), new StringContent(""));
        await clinic.ChartAsync("Patient/p1", SubscribedClinic.Patient("p1"));
        var call = await clinic.Receiver.NextAsync();

        Assert.Equal(HttpStatusCode.NoContent, removed.StatusCode);
        Assert.Equal("", call.Body);
        Assert.Equal([kept], (await clinic.GetAsync("Subscription"))["entry"]!.AsArray().Select(entry => (string)entry!["resource"]!["id"]!));
    }

    [Fact]
    public async Task An_app_has_only_so_many()
    {
        await using var clinic = await SubscribedClinic.StartAsync(new SubscriptionPolicy { MostOfApp = 1 }, works: false);
        await clinic.SubscribeAsync(clinic.Plain("Patient"));

        using var second = await clinic.PostAsync(clinic.Plain("Patient"));
        using var ofOther = await clinic.PostAsync(clinic.Plain("Patient"), "other-screen");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, second.StatusCode);
        Assert.Equal(HttpStatusCode.Created, ofOther.StatusCode);
    }

    [Fact]
    public async Task The_capability_statement_lists_the_topics_and_the_topics_can_be_read()
    {
        await using var clinic = await SubscribedClinic.StartAsync(works: false);
        using var metadata = await clinic.Duplex.GetAsync("/fhir/clinic/metadata", null);
        var resource = (await RunningDuplex.JsonAsync(metadata))["rest"]![0]!["resource"]!.AsArray().Single(one => (string)one!["type"]! == "Subscription")!;
        var topics = await clinic.GetAsync("$subscription-topics");

        var listed = resource["extension"]!.AsArray().Select(extension => (string)extension!["valueCanonical"]!).ToList();
        Assert.Equal(5, listed.Count);
        Assert.Equal(listed, topics["entry"]!.AsArray().Select(entry => (string)entry!["fullUrl"]!));
    }

    [Fact]
    public async Task The_capability_statement_says_where_the_websocket_is()
    {
        await using var clinic = await SubscribedClinic.StartAsync(works: false);

        using var metadata = await clinic.Duplex.GetAsync("/fhir/clinic/metadata", null);
        var extension = Assert.Single((await RunningDuplex.JsonAsync(metadata))["rest"]![0]!["extension"]!.AsArray())!;

        Assert.Equal("http://hl7.org/fhir/StructureDefinition/capabilitystatement-websocket", (string?)extension["url"]);
        Assert.Equal($"ws{clinic.Duplex.Address["http".Length..]}/fhir/clinic/$subscription-websocket", (string?)extension["valueUri"]);
    }

    [Fact]
    public async Task Of_its_history_only_the_version_there_is_is_shown()
    {
        await using var clinic = await SubscribedClinic.StartAsync(works: false);
        var (id, _) = await clinic.SubscribeAsync(clinic.Plain("Patient"));
        var token = await clinic.TokenAsync();

        using var now = await clinic.Duplex.GetAsync($"/fhir/clinic/Subscription/{id}/_history/1", token);
        using var earlier = await clinic.Duplex.GetAsync($"/fhir/clinic/Subscription/{id}/_history/0", token);
        using var history = await clinic.Duplex.GetAsync($"/fhir/clinic/Subscription/{id}/_history", token);
        using var ofType = await clinic.Duplex.GetAsync("/fhir/clinic/Subscription/_history", token);

        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed, HttpStatusCode.MethodNotAllowed],
            new[] { now, earlier, history, ofType }.Select(answer => answer.StatusCode));
        Assert.Contains("history of a subscription is not kept", await RunningDuplex.SentenceAsync(history), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_key_gives_the_first_subscription_and_another_body_is_refused()
    {
        await using var clinic = await SubscribedClinic.StartAsync(works: false);
        (string, string) key = ("Idempotency-Key", "subscription-1");

        using var first = await clinic.PostAsync(clinic.Plain("Patient"), headers: key);
        using var again = await clinic.PostAsync(clinic.Plain("Patient"), headers: key);
        using var other = await clinic.PostAsync(clinic.Plain("Encounter"), headers: key);
        using var wrong = await clinic.PostAsync(clinic.Plain("Patient"), headers: ("Idempotency-Key", "with blank"));
        using var ofOther = await clinic.PostAsync(clinic.Plain("Patient"), "other-screen", headers: key);

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (first.StatusCode, again.StatusCode));
        Assert.Equal(await first.Content.ReadAsStringAsync(), await again.Content.ReadAsStringAsync());
        Assert.Equal(first.Headers.Location, again.Headers.Location);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.BadRequest, HttpStatusCode.Created), (other.StatusCode, wrong.StatusCode, ofOther.StatusCode));
        Assert.Equal(1, (int)(await clinic.GetAsync("Subscription"))["total"]!);

        using var removed = await clinic.Duplex.SendAsync(HttpMethod.Delete, first.Headers.Location!.AbsolutePath.Split("/_history")[0], await clinic.TokenAsync(), new StringContent(""));
        using var late = await clinic.PostAsync(clinic.Plain("Patient"), headers: key);
        Assert.Equal(HttpStatusCode.Gone, late.StatusCode);
    }

    [Fact]
    public async Task One_that_exists_is_not_made_twice()
    {
        await using var clinic = await SubscribedClinic.StartAsync(works: false);
        (string, string) condition = ("If-None-Exist", $"url={Uri.EscapeDataString(clinic.Receiver.Address)}");

        using var made = await clinic.PostAsync(clinic.Plain("Patient"), headers: condition);
        using var existing = await clinic.PostAsync(clinic.Plain("Encounter"), headers: condition);
        await clinic.SubscribeAsync(clinic.Plain("Encounter"));
        using var several = await clinic.PostAsync(clinic.Plain("Encounter"), headers: condition);
        using var ofOther = await clinic.PostAsync(clinic.Plain("Patient"), "other-screen", headers: condition);
        using var wrong = await clinic.PostAsync(clinic.Plain("Patient"), headers: ("If-None-Exist", "colour=red"));

        Assert.Equal(
            [HttpStatusCode.Created, HttpStatusCode.OK, HttpStatusCode.PreconditionFailed, HttpStatusCode.Created, HttpStatusCode.BadRequest],
            new[] { made, existing, several, ofOther, wrong }.Select(answer => answer.StatusCode));
        Assert.Equal(made.Headers.Location, existing.Headers.Location);
        Assert.DoesNotContain("whsec_", await existing.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_patch_of_the_status_turns_it_off_and_on_and_keeps_its_header_lines()
    {
        await using var clinic = await SubscribedClinic.StartAsync();
        var (id, _) = await clinic.ActivateAsync(clinic.Topic(SubscribedClinic.Patients, change: resource => resource["channel"]!["header"] = new JsonArray("X-Own: mine")));

        using var stale = await PatchAsync(clinic, id, """[{"op":"replace","path":"/status","value":"off"}]""", "W/\"7\"");
        using var off = await PatchAsync(clinic, id, """[{"op":"replace","path":"/status","value":"off"}]""", "W/\"1\"");
        using var wrong = await PatchAsync(clinic, id, """[{"op":"replace","path":"/status","value":"error"}]""");
        using var absent = await PatchAsync(clinic, id, """[{"op":"remove","path":"/end"}]""");
        using var again = await PatchAsync(clinic, id, """[{"op":"replace","path":"/status","value":"requested"}]""");

        Assert.Equal(
            [HttpStatusCode.PreconditionFailed, HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity, HttpStatusCode.OK],
            new[] { stale, off, wrong, absent, again }.Select(answer => answer.StatusCode));
        Assert.Equal("off", (string?)(await RunningDuplex.JsonAsync(off))["status"]);
        var handshake = await clinic.Receiver.NextAsync();
        Assert.Equal(("handshake", "mine"), (handshake.Type, handshake.Headers["X-Own"]));
    }

    private static async Task<HttpResponseMessage> PatchAsync(SubscribedClinic clinic, string id, string patch, string? version = null)
    {
        using var content = new StringContent(patch, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json-patch+json"));
        return await clinic.Duplex.SendAsync(HttpMethod.Patch, $"/fhir/clinic/Subscription/{id}", await clinic.TokenAsync(), content, request =>
        {
            if (version is not null)
            {
                request.Headers.TryAddWithoutValidation("If-Match", version);
            }
        });
    }

    private static JsonObject With(SubscribedClinic clinic, string what, string value)
    {
        var subscription = clinic.Topic(SubscribedClinic.Patients, what == "content" ? value : "id-only", filters: what == "filter" ? [value] : []);
        switch (what)
        {
            case "criteria" or "status" or "end":
                subscription[what] = value;
                break;
            case "type" or "payload" or "endpoint":
                subscription["channel"]![what] = value;
                break;
            case "header":
                subscription["channel"]!["header"] = new JsonArray(value);
                break;
            case "heartbeat":
                SubscribedClinic.Set(subscription, "backport-heartbeat-period", 1);
                break;
        }

        return subscription;
    }
}
