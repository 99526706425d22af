using System.Net;
using System.Text.Json.Nodes;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Tests.Facade;

namespace Duplex.Tests.Api;

public sealed class ApiTests
{
    [Theory]
    [InlineData("/api/loops")]
    [InlineData("/api/holds")]
    [InlineData("/api/exchanges")]
    [InlineData("/api/events")]
    [InlineData("/api/nothing")]
    public async Task Without_a_sign_in_the_API_says_how_to_get_in(string path)
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await duplex.GetAsync(path, null);
        using var wrong = await duplex.GetAsync(path, "not-the-secret");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        Assert.Contains("duplex serve", (string?)(await RunningDuplex.JsonAsync(answer))["detail"] ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_apps_token_opens_its_own_loops_and_nothing_else()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        await ChartedPatients.AddAsync(duplex, FakeEhr.Patient("p1", "MRN-SYNTHETIC-1"));
        var loop = await PostNoteAsync(duplex);
        var writer = await duplex.TokenAsync("system/DocumentReference.c");

        using var own = await duplex.GetAsync(loop, writer);
        using var list = await duplex.GetAsync("/api/loops", writer);
        using var foreign = await duplex.GetAsync(loop, await duplex.TokenAsync("system/Patient.rs", "viewer"));

        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
        Assert.Null((await RunningDuplex.JsonAsync(own))["patient"]!["display"]);
        Assert.Equal(HttpStatusCode.Forbidden, list.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
    }

    [Fact]
    public async Task The_operator_sees_loops_with_steps_delivery_and_exchanges()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        await ChartedPatients.AddAsync(duplex, FakeEhr.Patient("p1", "MRN-SYNTHETIC-1"));
        var address = await PostNoteAsync(duplex);

        using var list = await duplex.GetAsync("/api/loops?status=open&max=10", RunningDuplex.OperatorSecret);
        using var one = await duplex.GetAsync(address, RunningDuplex.OperatorSecret);

        var row = Assert.Single((await RunningDuplex.JsonAsync(list))["loops"]!.AsArray())!;
        Assert.Equal(("note", "clinic", "open"), ((string?)row["kind"], (string?)row["connection"], (string?)row["status"]));
        Assert.Equal(("Patient/p1", "Avery Synthetic"), ((string?)row["patient"]!["reference"], (string?)row["patient"]!["display"]));
        Assert.Equal("accepted", (string?)row["step"]!["name"]);
        Assert.Equal("2026-03-04T10:00:00.000000Z", (string?)row["openedAt"]);
        var detail = await RunningDuplex.JsonAsync(one);
        Assert.Equal(["accepted", "in the chart", "in its place", "signed there"], detail["steps"]!.AsArray().Select(step => (string?)step!["name"]));
        Assert.Equal("queued", (string?)detail["delivery"]!["state"]);
        Assert.Equal("POST DocumentReference", (string?)detail["exchanges"]![0]!["kind"]);
        Assert.True(detail.ContainsKey("hold"));
    }

    [Fact]
    public async Task A_cancelled_loop_waits_for_nothing_and_keeps_how_far_it_came()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var address = await PostNoteAsync(duplex);
        var id = new LoopId(Guid.Parse(address[(address.LastIndexOf('/') + 1)..]));
        await duplex.Store.CommitAsync(
            async unit => await unit.Loops.UpdateAsync((await unit.Loops.GetAsync(id))! with { Status = Duplex.Engine.Loops.LoopStatus.Cancelled }),
            CancellationToken.None);

        using var answer = await duplex.GetAsync(address, RunningDuplex.OperatorSecret);

        var loop = await RunningDuplex.JsonAsync(answer);
        Assert.Equal("cancelled", (string?)loop["status"]);
        Assert.Null(loop["step"]);
        Assert.Equal("waiting", (string?)loop["steps"]![0]!["status"]);
    }

    [Theory]
    [InlineData("/api/loops?status=finished", "open, closed, held, cancelled")]
    [InlineData("/api/loops?max=0", "1 to 500")]
    [InlineData("/api/loops?before=yesterday", "last row")]
    [InlineData("/api/exchanges?outcome=good", "in-the-chart")]
    [InlineData("/api/holds?open=perhaps", "true or false")]
    public async Task A_wrong_parameter_is_told_what_would_be_right(string path, string words)
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await duplex.GetAsync(path, RunningDuplex.OperatorSecret);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(words, (string?)(await RunningDuplex.JsonAsync(answer))["detail"] ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exchanges_are_listed_without_and_shown_with_their_bytes()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        await PostNoteAsync(duplex);

        using var list = await duplex.GetAsync("/api/exchanges?connection=clinic&outcome=accepted", RunningDuplex.OperatorSecret);
        var row = Assert.Single((await RunningDuplex.JsonAsync(list))["exchanges"]!.AsArray())!;
        using var one = await duplex.GetAsync($"/api/exchanges/{row["id"]}", RunningDuplex.OperatorSecret);

        Assert.Null(row["payload"]);
        var detail = await RunningDuplex.JsonAsync(one);
        Assert.Equal("DocumentReference", (string?)JsonNode.Parse((string)detail["text"]!)!["resourceType"]);
        Assert.Equal((string)detail["text"]!, System.Text.Encoding.UTF8.GetString(Convert.FromBase64String((string)detail["payload"]!)));
    }

    [Fact]
    public async Task An_exchange_shows_its_segments_and_what_it_wrote_into_the_chart()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        await ChartedPatients.AddAsync(duplex, FakeEhr.Patient("p1", "MRN-SYNTHETIC-1"));
        using var list = await duplex.GetAsync("/api/exchanges?kind=ADT%5EA04", RunningDuplex.OperatorSecret);
        var row = Assert.Single((await RunningDuplex.JsonAsync(list))["exchanges"]!.AsArray())!;

        using var one = await duplex.GetAsync($"/api/exchanges/{row["id"]}", RunningDuplex.OperatorSecret);

        var detail = await RunningDuplex.JsonAsync(one);
        var header = Assert.Single(detail["segments"]!.AsArray())!;
        Assert.Equal(("MSH", "Message Header"), ((string?)header["name"], (string?)header["title"]));
        Assert.Equal("""{"path":"MSH-3","name":"Sending Application","value":"SYNTHETIC","cut":false}""", header["fields"]![2]!.ToJsonString());
        var resource = Assert.Single(detail["resources"]!.AsArray())!;
        Assert.Equal(("Patient/p1", 1, "Patient"), ((string?)resource["reference"], (int)resource["version"]!, (string?)resource["body"]!["resourceType"]));
    }

    [Fact]
    public async Task Exchanges_are_counted_by_outcome_whatever_the_page()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        await ChartedPatients.AddAsync(duplex, FakeEhr.Patient("p1", "MRN-SYNTHETIC-1"));
        await PostNoteAsync(duplex);

        using var all = await duplex.GetAsync("/api/exchanges/counts", RunningDuplex.OperatorSecret);
        using var kind = await duplex.GetAsync("/api/exchanges/counts?kind=ADT%5EA04&connection=clinic", RunningDuplex.OperatorSecret);
        using var wrong = await duplex.GetAsync("/api/exchanges/counts?outcome=lost", RunningDuplex.OperatorSecret);

        var counts = (await RunningDuplex.JsonAsync(all))["counts"]!;
        Assert.Equal((1, 1, 0), ((int)counts["in-the-chart"]!, (int)counts["accepted"]!, (int)counts["refused"]!));
        Assert.Equal((1, 0), ((int)(await RunningDuplex.JsonAsync(kind))["counts"]!["in-the-chart"]!, (int)(await RunningDuplex.JsonAsync(kind))["counts"]!["accepted"]!));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
    }

    [Fact]
    public async Task A_hold_is_decided_once_and_by_whom_is_kept()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var id = await HoldAsync(duplex);
        var path = $"/api/holds/{id}/decision";

        using var first = await DecideAsync(duplex, path, """{"decision":"acknowledge","reason":"looked at by hand"}""");
        using var second = await DecideAsync(duplex, path, """{"decision":"acknowledge","reason":"again"}""");
        using var open = await duplex.GetAsync("/api/holds?open=true", RunningDuplex.OperatorSecret);
        using var all = await duplex.GetAsync("/api/holds", RunningDuplex.OperatorSecret);

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        var hold = await RunningDuplex.JsonAsync(first);
        Assert.Equal(("acknowledge", "person:operator", "looked at by hand"), ((string?)hold["decision"], (string?)hold["decidedBy"], (string?)hold["reason"]));
        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Empty((await RunningDuplex.JsonAsync(open))["holds"]!.AsArray());
        Assert.Single((await RunningDuplex.JsonAsync(all))["holds"]!.AsArray());
    }

    [Theory]
    [InlineData("""{"decision":"guess","reason":"why"}""", "resend, look-again, cancel")]
    [InlineData("""{"decision":"cancel","reason":" "}""", "reason")]
    [InlineData("""{"decision":""", "line 1")]
    public async Task A_decision_needs_a_known_word_and_a_reason(string body, string words)
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var id = await HoldAsync(duplex);

        using var answer = await DecideAsync(duplex, $"/api/holds/{id}/decision", body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(words, (string?)(await RunningDuplex.JsonAsync(answer))["detail"] ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_does_not_exist_is_not_found()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var id = Guid.CreateVersion7();

        foreach (var path in new[] { $"/api/loops/{id}", $"/api/exchanges/{id}", "/api/loops/1", "/api/nothing" })
        {
            using var answer = await duplex.GetAsync(path, RunningDuplex.OperatorSecret);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    private static async Task<string> PostNoteAsync(RunningDuplex duplex)
    {
        using var answer = await ClinicalNotes.PostAtOnceAsync(duplex, ClinicalNotes.Draft());
        return answer.Headers.Location!.AbsolutePath;
    }

    private static async Task<HttpResponseMessage> DecideAsync(RunningDuplex duplex, string path, string body)
    {
        using var content = ClinicalNotes.Content(body, "application/json");
        return await duplex.PostAsync(path, RunningDuplex.OperatorSecret, content);
    }

    private static async Task<HoldId> HoldAsync(RunningDuplex duplex)
    {
        var now = Instant.Now(duplex.Time);
        var hold = new Hold
        {
            Id = new HoldId(Guid.CreateVersion7()),
            Connection = RunningDuplex.Clinic,
            Code = "encounter-closed",
            Sentence = "The encounter is closed.",
            Owner = "front desk",
            OpenedAt = now,
            Deadline = now.Plus(TimeSpan.FromHours(4)),
        };
        await duplex.Store.CommitAsync(unit => unit.Holds.AddAsync(hold), CancellationToken.None);
        return hold.Id;
    }
}
