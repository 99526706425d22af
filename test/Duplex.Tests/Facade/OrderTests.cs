using System.Net;
using System.Text.Json.Nodes;
using Duplex.Care.Labs;
using Duplex.Engine.Correlations;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;

namespace Duplex.Tests.Facade;

public sealed class OrderTests
{
    [Fact]
    public async Task An_order_is_written_to_the_EHR_first_and_gets_the_EHRs_own_id()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        AddToEhr(duplex, "sr7");

        var posting = LabOrders.PostAsync(duplex, LabOrders.Order());
        var delivery = await duplex.AnswerDeliveryAsync(DeliveryState.Accepted, "ServiceRequest/sr7");
        using var answer = await posting;

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal($"{duplex.Address}/fhir/clinic/ServiceRequest/sr7", answer.Headers.Location!.ToString());
        Assert.Contains($"/api/loops/{delivery.Loop}", Assert.Single(answer.Headers.GetValues("Link")), StringComparison.Ordinal);
        Assert.Equal((RunningDuplex.Clinic, LabPurposes.Order, "ServiceRequest"), (delivery.Connection, delivery.Purpose, delivery.ResourceType));
    }

    [Fact]
    public async Task Where_the_EHR_takes_no_orders_it_goes_to_the_laboratory_only_and_has_no_id()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        duplex.Orders = duplex.Orders! with { Write = false };

        var posting = LabOrders.PostAsync(duplex, LabOrders.Order());
        var delivery = await duplex.AnswerDeliveryAsync(DeliveryState.Accepted, "F1001^SANDBOXLAB");
        using var answer = await posting;

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal($"{duplex.Address}/api/loops/{delivery.Loop}", answer.Headers.Location!.ToString());
        Assert.Equal((RunningDuplex.Laboratory, LabPurposes.Send), (delivery.Connection, delivery.Purpose));
        Assert.Contains("The laboratory took the order", await RunningDuplex.SentenceAsync(answer), StringComparison.Ordinal);
        using var loop = await duplex.GetAsync(answer.Headers.Location.AbsolutePath, await duplex.TokenAsync("system/ServiceRequest.cru"));
        Assert.Equal(HttpStatusCode.OK, loop.StatusCode);
    }

    [Fact]
    public async Task The_job_carries_number_identifier_and_everybody_whom_a_message_names()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var order = LabOrders.Order();
        order["id"] = "mine";
        order["subject"]!["reference"] = $"{duplex.Address}/fhir/clinic/Patient/p1";

        using var answer = await LabOrders.PostAtOnceAsync(duplex, order);

        var (delivery, job) = await NoteAnswerTests.JobAsync(duplex);
        Assert.Equal(("Patient/p1", "Encounter/e1", "Practitioner/dr1"), (job.Placement.Patient, job.Placement.Encounter, job.Placement.Author));
        var body = JsonNode.Parse(job.Interaction.Body.Span)!;
        Assert.Null(body["id"]);
        var identifiers = body["identifier"]!.AsArray();
        var number = delivery.Id.Value.ToString("N")[16..].ToUpperInvariant();
        Assert.Contains(identifiers, one => (string?)one!["system"] == LabOrders.OrderSystem && (string?)one["value"] == number && (string?)one["type"]!["coding"]![0]!["code"] == "PLAC");
        Assert.Contains(identifiers, one => (string?)one!["system"] == "urn:duplex:delivery" && (string?)one["value"] == delivery.Id.ToString());
        var context = JsonNode.Parse(job.Context.Span)!;
        Assert.Equal("collection", (string?)context["type"]);
        Assert.Equal(
            ["Encounter", "Patient", "Practitioner"],
            context["entry"]!.AsArray().Select(entry => (string?)entry!["resource"]!["resourceType"]).Order());
        var hash = new KeyedHash(new byte[32]);
        Assert.Equal(hash.LaneOf(RunningDuplex.Clinic, LabSubjects.Of(job.Expectation, "Patient/p1", number)), delivery.Lane);
    }

    [Fact]
    public async Task An_apps_own_placer_number_is_kept()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var order = LabOrders.Order(encounter: null);
        order["identifier"] = new JsonArray(LabOrders.Placer("APP-2026_1"));

        using var answer = await LabOrders.PostAtOnceAsync(duplex, order);

        var body = JsonNode.Parse((await NoteAnswerTests.JobAsync(duplex)).Job.Interaction.Body.Span)!;
        Assert.Equal(["APP-2026_1"], body["identifier"]!.AsArray().Where(one => (string?)one!["system"] == LabOrders.OrderSystem).Select(one => (string?)one!["value"]));
    }

    [Theory]
    [InlineData("""{"status":"draft"}""", 422, "ServiceRequest.status")]
    [InlineData("""{"intent":"plan"}""", 422, "ServiceRequest.intent")]
    [InlineData("""{"doNotPerform":true}""", 422, "ServiceRequest.doNotPerform")]
    [InlineData("""{"code":{"text":"blood"}}""", 422, "ServiceRequest.code.coding")]
    [InlineData("""{"requester":{"reference":"Organization/o1"}}""", 422, "ServiceRequest.requester.reference")]
    [InlineData("""{"requester":{"reference":"Practitioner/none"}}""", 422, "ServiceRequest.requester.reference")]
    [InlineData("""{"subject":{"reference":"Patient/none"}}""", 422, "ServiceRequest.subject.reference")]
    [InlineData("""{"encounter":{"reference":"Encounter/e2"}}""", 422, "ServiceRequest.encounter.reference")]
    [InlineData("""{"performer":[{"reference":"Patient/p2"}]}""", 422, "ServiceRequest.performer[0].reference")]
    [InlineData("""{"identifier":[{"system":"urn:duplex:delivery","value":"x"}]}""", 422, "ServiceRequest.identifier[0].system")]
    [InlineData("""{"identifier":[{"system":"urn:oid:2.16.840.1.113883.19.5.7","value":"A B"}]}""", 422, "ServiceRequest.identifier[0].value")]
    [InlineData("""{"identifier":[{"type":{"coding":[{"code":"PLAC"}]},"system":"urn:other","value":"1"}]}""", 422, "ServiceRequest.identifier[0].system")]
    [InlineData("""{"identifier":[{"type":{"coding":[{"code":"FILL"}]},"value":"1"}]}""", 422, "ServiceRequest.identifier[0]")]
    [InlineData("""{"colour":"red"}""", 400, "ServiceRequest.colour")]
    public async Task An_order_that_no_laboratory_could_carry_out_is_refused_at_its_place(string change, int status, string path)
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var order = LabOrders.Order();
        foreach (var (name, value) in JsonNode.Parse(change)!.AsObject())
        {
            order[name] = value?.DeepClone();
        }

        using var answer = await LabOrders.PostAtOnceAsync(duplex, order);

        Assert.Equal(status, (int)answer.StatusCode);
        var issue = (await RunningDuplex.JsonAsync(answer))["issue"]![0]!;
        Assert.Equal(path, (string?)issue["expression"]![0]);
        Assert.Empty(await duplex.Store.Deliveries.GetDueAsync(Instant.Now(duplex.Time), 10, CancellationToken.None));
    }

    [Fact]
    public async Task An_order_is_not_taken_while_its_people_cannot_be_read()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        await ChartedPatients.AddAsync(duplex, FakeEhr.Patient("p1", "MRN-SYNTHETIC-1"));
        duplex.Ehr.Status = 0;

        using var answer = await LabOrders.PostAtOnceAsync(duplex, LabOrders.Order());

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
    }

    [Fact]
    public async Task A_connection_without_a_route_takes_no_orders_and_does_not_claim_to()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        using var claimed = await duplex.GetAsync("/fhir/clinic/metadata", null);
        Assert.Superset(new HashSet<string?>(["read", "search-type", "create", "update"]), (await InteractionsAsync(claimed)).ToHashSet());
        duplex.Orders = null;

        using var answer = await LabOrders.PostAtOnceAsync(duplex, LabOrders.Order());
        using var metadata = await duplex.GetAsync("/fhir/clinic/metadata", null);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Contains("does not list create for ServiceRequest", await RunningDuplex.SentenceAsync(answer), StringComparison.Ordinal);
        Assert.DoesNotContain("create", await InteractionsAsync(metadata));
    }

    [Theory]
    [InlineData("ServiceRequest?patient=p1&authored=ge2026-01-01&status=active")]
    [InlineData("DiagnosticReport?based-on=ServiceRequest/1&category=LAB")]
    [InlineData("Observation?code=718-7&date=2026-01-01")]
    [InlineData("Task?status=requested&identifier=a%7Cb")]
    public async Task Results_and_orders_are_searched_live(string query)
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await duplex.GetAsync($"/fhir/clinic/{query}", await duplex.TokenAsync());

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal([Uri.UnescapeDataString(query)], duplex.Ehr.Asked);
    }

    [Fact]
    public async Task An_order_is_revoked_by_an_update_that_changes_nothing_else()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var loop = await WrittenAsync(duplex, "sr7");
        var revoked = duplex.Ehr.Resources["ServiceRequest/sr7"].DeepClone().AsObject();
        revoked["status"] = "revoked";

        var putting = PutAsync(duplex, "sr7", revoked);
        var delivery = await duplex.AnswerDeliveryAsync(DeliveryState.Accepted, "ServiceRequest/sr7");
        using var answer = await putting;
        using var again = await PutAsync(duplex, "sr7", revoked);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal((loop, LabPurposes.Revoke, RunningDuplex.Clinic), (delivery.Loop, delivery.Purpose, delivery.Connection));
        var job = await duplex.Store.Deliveries.GetJobAsync(delivery.Id, CancellationToken.None);
        Assert.Equal(InteractionKind.Update, job.Interaction.Kind);
        var body = JsonNode.Parse(job.Interaction.Body.Span)!;
        Assert.Equal(("sr7", "revoked"), ((string?)body["id"], (string?)body["status"]));
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Single(await duplex.Store.Deliveries.ListByLoopAsync(loop, CancellationToken.None), one => one.Purpose == LabPurposes.Revoke);
    }

    [Theory]
    [InlineData("""{"status":"completed"}""", "ServiceRequest.status")]
    [InlineData("""{"status":"revoked","priority":"stat"}""", "ServiceRequest.priority")]
    [InlineData("""{"status":"revoked","subject":{"reference":"Patient/p2"}}""", "ServiceRequest.subject")]
    public async Task Any_other_change_of_an_order_is_refused(string change, string path)
    {
        await using var duplex = await RunningDuplex.StartAsync();
        await WrittenAsync(duplex, "sr7");
        var changed = duplex.Ehr.Resources["ServiceRequest/sr7"].DeepClone().AsObject();
        foreach (var (name, value) in JsonNode.Parse(change)!.AsObject())
        {
            changed[name] = value?.DeepClone();
        }

        using var answer = await PutAsync(duplex, "sr7", changed);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(path, (string?)(await RunningDuplex.JsonAsync(answer))["issue"]![0]!["expression"]![0]);
    }

    [Fact]
    public async Task An_order_that_did_not_go_through_Duplex_is_not_found()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        AddToEhr(duplex, "sr8");
        var revoked = duplex.Ehr.Resources["ServiceRequest/sr8"].DeepClone().AsObject();
        revoked["status"] = "revoked";

        using var answer = await PutAsync(duplex, "sr8", revoked);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task An_order_that_only_the_laboratory_has_is_cancelled_there_with_the_reason()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        duplex.Orders = duplex.Orders! with { Write = false };
        var posting = LabOrders.PostAsync(duplex, LabOrders.Order());
        var sent = await duplex.AnswerDeliveryAsync(DeliveryState.Accepted, "F1001^SANDBOXLAB");
        using var posted = await posting;

        using var content = ClinicalNotes.Content("""{"reason":"ordered twice"}""", "application/json");
        using var answer = await duplex.PostAsync($"/api/loops/{sent.Loop}/cancel", RunningDuplex.OperatorSecret, content);

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        var (delivery, job) = await NoteAnswerTests.JobAsync(duplex);
        Assert.Equal((sent.Loop, LabPurposes.Cancel, RunningDuplex.Laboratory, sent.Lane), (delivery.Loop, delivery.Purpose, delivery.Connection, delivery.Lane));
        var body = JsonNode.Parse(job.Interaction.Body.Span)!;
        Assert.Equal(("revoked", "ordered twice"), ((string?)body["status"], (string?)body["note"]![0]!["text"]));
        Assert.Contains(body["identifier"]!.AsArray(), one => (string?)one!["value"] == "F1001" && (string?)one["assigner"]!["display"] == "SANDBOXLAB");
    }

    [Fact]
    public async Task An_order_in_the_EHR_is_cancelled_by_revoking_it_there()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var loop = await WrittenAsync(duplex, "sr7");

        using var content = ClinicalNotes.Content("""{"reason":"ordered twice"}""", "application/json");
        using var answer = await duplex.PostAsync($"/api/loops/{loop}/cancel", await duplex.TokenAsync("system/ServiceRequest.u"), content);

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        var (delivery, job) = await NoteAnswerTests.JobAsync(duplex);
        Assert.Equal((LabPurposes.Revoke, RunningDuplex.Clinic), (delivery.Purpose, delivery.Connection));
        Assert.Equal("sr7", (string?)JsonNode.Parse(job.Interaction.Body.Span)!["id"]);
    }

    private static void AddToEhr(RunningDuplex duplex, string id)
    {
        var order = LabOrders.Order();
        order["id"] = id;
        duplex.Ehr.Add(order);
    }

    /// <summary>An order that the EHR took, and whose loop is found by the EHR's id.</summary>
    private static async Task<LoopId> WrittenAsync(RunningDuplex duplex, string id)
    {
        AddToEhr(duplex, id);
        var posting = LabOrders.PostAsync(duplex, LabOrders.Order());
        var delivery = await duplex.AnswerDeliveryAsync(DeliveryState.Accepted, $"ServiceRequest/{id}");
        using var answer = await posting;
        var key = new KeyedHash(new byte[32]).CorrelationOf(RunningDuplex.Clinic, $"ServiceRequest/{id}");
        await duplex.Store.CommitAsync(
            async unit =>
            {
                await unit.Correlations.AddAsync(new Correlation(RunningDuplex.Clinic, key, delivery.Loop));
                return true;
            },
            CancellationToken.None);
        return delivery.Loop;
    }

    private static async Task<HttpResponseMessage> PutAsync(RunningDuplex duplex, string id, JsonNode order)
    {
        using var content = ClinicalNotes.Content(order);
        return await duplex.SendAsync(HttpMethod.Put, $"{LabOrders.Path}/{id}", await duplex.TokenAsync(), content);
    }

    private static async Task<IEnumerable<string?>> InteractionsAsync(HttpResponseMessage metadata)
    {
        var resources = (await RunningDuplex.JsonAsync(metadata))["rest"]![0]!["resource"]!.AsArray();
        var order = resources.Single(resource => (string?)resource!["type"] == "ServiceRequest")!;
        return order["interaction"]!.AsArray().Select(interaction => (string?)interaction!["code"]);
    }
}
