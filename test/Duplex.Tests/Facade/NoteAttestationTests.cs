using System.Net;
using System.Text.Json.Nodes;
using Duplex.Tests.Sandbox;

namespace Duplex.Tests.Facade;

public sealed class NoteAttestationTests
{
    [Fact]
    public async Task An_attested_note_stays_final_and_its_attestation_travels_with_it()
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await PostAsync(duplex, ClinicalNotes.Final(), ClinicalNotes.Attestation());

        var note = await FiledAsync(duplex);
        Assert.Equal("final", (string?)note["docStatus"]);
        Assert.Equal("Practitioner/dr1", (string?)note["authenticator"]!["reference"]);
        var provenance = Assert.Single(note["contained"]!.AsArray());
        Assert.Equal(("Provenance", "#"), ((string?)provenance!["resourceType"], (string?)provenance["target"]![0]!["reference"]));
        Assert.DoesNotContain("preliminary", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_contained_attestation_is_as_good()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var provenance = ClinicalNotes.Attestation();
        provenance["id"] = "who";
        provenance["target"] = new JsonArray(new JsonObject { ["reference"] = "#" });
        var note = ClinicalNotes.Final();
        note["contained"] = new JsonArray(provenance);

        using var answer = await ClinicalNotes.PostAtOnceAsync(duplex, note);

        Assert.Equal("final", (string?)(await FiledAsync(duplex))["docStatus"]);
    }

    public static TheoryData<string, string?> NotAttested => new()
    {
        { "there is no Provenance", null },
        { "SHA-256", ClinicalNotes.Attestation(text: TestNotes.Text + " ").ToJsonString() },
        { "agent.who", ClinicalNotes.Attestation(practitioner: "dr2").ToJsonString() },
        { "in the future", ClinicalNotes.Attestation(recorded: "2026-03-04T11:00:00Z").ToJsonString() },
        { "does not hold a FHIR R4 Provenance", "{\"resourceType\":\"Provenance\"}" },
        { "does not hold a FHIR R4 Provenance", "by dr1" },
    };

    [Theory]
    [MemberData(nameof(NotAttested))]
    public async Task Without_a_true_attestation_a_final_note_is_filed_preliminary_and_the_answer_says_why(string why, string? header)
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await PostAsync(duplex, ClinicalNotes.Final(), header);

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        var note = await FiledAsync(duplex);
        Assert.Equal("preliminary", (string?)note["docStatus"]);
        Assert.Null(note["authenticator"]);
        var warning = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["issue"]!.AsArray().Single(issue => (string?)issue!["severity"] == "warning");
        Assert.Equal("DocumentReference.docStatus", (string?)warning!["expression"]![0]);
        Assert.Contains(why, (string?)warning["details"]!["text"] ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_attestation_without_an_authenticator_names_nobody()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var note = ClinicalNotes.Final();
        note.Remove("authenticator");

        using var answer = await PostAsync(duplex, note, ClinicalNotes.Attestation());

        Assert.Equal("preliminary", (string?)(await FiledAsync(duplex))["docStatus"]);
    }

    [Fact]
    public async Task A_repeat_is_told_again_that_the_note_was_downgraded()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        void WithKey(HttpRequestMessage request) => request.Headers.Add("Idempotency-Key", "visit-1");

        using var first = await ClinicalNotes.PostAtOnceAsync(duplex, ClinicalNotes.Final(), WithKey);
        using var second = await ClinicalNotes.PostAtOnceAsync(duplex, ClinicalNotes.Final(), WithKey);

        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_created_note_that_was_downgraded_says_so_in_a_warning_header()
    {
        await using var duplex = await RunningDuplex.StartAsync();

        var filed = ClinicalNotes.Draft();
        filed["id"] = "17";
        duplex.Ehr.Add(filed);

        var posting = ClinicalNotes.PostAsync(duplex, ClinicalNotes.Final());
        await duplex.AnswerDeliveryAsync(Duplex.Engine.Deliveries.DeliveryState.Accepted, "DocumentReference/17");
        using var answer = await posting;

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Contains("Filed as preliminary", Assert.Single(answer.Headers.GetValues("Warning")), StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> PostAsync(RunningDuplex duplex, JsonObject note, JsonObject attestation) =>
        PostAsync(duplex, note, attestation.ToJsonString());

    private static Task<HttpResponseMessage> PostAsync(RunningDuplex duplex, JsonObject note, string? header) =>
        ClinicalNotes.PostAtOnceAsync(duplex, note, request =>
        {
            if (header is not null)
            {
                request.Headers.TryAddWithoutValidation("X-Provenance", header);
            }
        });

    private static async Task<JsonNode> FiledAsync(RunningDuplex duplex) =>
        JsonNode.Parse((await NoteAnswerTests.JobAsync(duplex)).Job.Interaction.Body.Span)!;
}
