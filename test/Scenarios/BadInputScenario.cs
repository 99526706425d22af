using System.Net;
using System.Text;
using System.Text.Json;
using Duplex.Scenarios.Clinic;
using Duplex.Scenarios.Processes;

namespace Duplex.Scenarios;

/// <summary>What should never be sent is refused with place and sentence, is shown, and disturbs nothing after it.</summary>
public sealed class BadInputScenario
{
    private const byte Start = 0x0B;

    [Fact]
    public async Task Bad_frames_are_shown_with_their_place_and_the_next_good_message_is_taken()
    {
        await using var clinic = await ConnectedClinic.StartAsync();
        await using var duplex = await clinic.ServeAsync();
        var good = new GoodMessages(clinic, duplex);

        // Bytes outside of frames are shown and answered by nothing; the same connection goes on.
        using (var line = await MllpLine.ConnectAsync(duplex.Mllp))
        {
            Assert.True(await line.TryWriteAsync(Encoding.ASCII.GetBytes("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n\0\u007f")));
            await good.AreTakenAsync(line);

            Assert.Matches("MSA\\|AE[\\s\\S]*ERR\\|\\|MSH", await line.SendAsync("<note>this is no HL7</note>"));
            await good.AreTakenAsync(line);

            var message = good.Next("MISSING");
            Assert.Matches("MSA\\|AE\\|MISSING-1[\\s\\S]*ERR\\|\\|MSH\\^1\\^9\\^1\\|", await line.SendAsync(message.Replace("ADT^A08^ADT_A01", "", StringComparison.Ordinal)));
            await good.AreTakenAsync(line);

            Assert.Matches("MSA\\|AE[\\s\\S]*ERR\\|\\|MSH\\^1\\^10\\^1\\|", await line.SendAsync(message.Replace("MISSING-1", "", StringComparison.Ordinal)));
            await good.AreTakenAsync(line);
        }

        using (var line = await MllpLine.ConnectAsync(duplex.Mllp))
        {
            Assert.True(await line.TryWriteAsync((byte[])[Start, .. Encoding.ASCII.GetBytes(good.Next("CUT")[..120])]));
            line.EndSending();
            Assert.Null(await line.ReadAsync());
        }

        await good.AreTakenAsync();
        await SendTooMuchAsync(duplex, good.Next("LONG"));
        await good.AreTakenAsync();

        (string Code, string Place)[] expected =
        [
            ("hl7v2.unframed", "byte "),
            ("hl7v2.msh-unreadable", "MSH"),
            ("hl7v2.msh9-missing", "MSH-9"),
            ("hl7v2.msh10-missing", "MSH-10"),
            ("hl7v2.frame-cut-by-close", "byte 120"),
            ("hl7v2.frame-too-long", "byte 33554432"),
        ];
        using var changes = new StateChanges(clinic.Data);
        await changes.UntilAsync(
            () => Database.Number(clinic.State, "SELECT count(*) FROM exchange") == expected.Length + good.Sent,
            "every message, good or bad, is an exchange");
        var refused = await RefusedAsync(clinic);
        Assert.Equal(expected.Length, refused.Count);
        Assert.All(expected, one => Assert.Contains(refused, exchange =>
            exchange.Code == one.Code && exchange.Place.StartsWith(one.Place, StringComparison.Ordinal) && exchange.Sentence.EndsWith('.')));
        Assert.Equal(good.Sent, Database.Number(clinic.State, "SELECT count(*) FROM exchange WHERE outcome = 'InTheChart'"));
        await SaysNothingOfPatientsAsync(clinic, duplex);
    }

    [Fact]
    public async Task Bad_requests_get_the_right_status_place_and_sentence_and_the_next_good_note_is_filed()
    {
        await using var clinic = await ConnectedClinic.StartAsync();
        await clinic.Ehr.CloseEncounterAsync("e2004", TestContext.Current.CancellationToken);
        await using var duplex = await clinic.ServeAsync();
        using var app = await FacadeApp.OfAsync(duplex, clinic.Data);
        var number = 0;
        async Task GoodNoteIsFiledAsync()
        {
            number++;
            var filed = await app.PostAsync(ScribeNote.For(1, $"Synthetic note {number} after something bad."));
            Assert.True(filed.Status == HttpStatusCode.Created, filed.Body);
        }

        await RefusedAsync(
            app.PostAsync("""{"resourceType":"DocumentReference","status":"current","""), HttpStatusCode.BadRequest,
            "DocumentReference.status", "The text ends before the JSON does; it looks cut off.", "line 1, column 56 (byte 55)");
        await GoodNoteIsFiledAsync();
        await RefusedAsync(app.PostAsync("""{"resourceType":"Patient","active":true}"""), HttpStatusCode.BadRequest, "", "The body is a Patient; this address takes a DocumentReference.");
        await GoodNoteIsFiledAsync();
        await RefusedAsync(
            app.PostAsync(new ScribeNote("p9999", "e2001", "pr1", "Synthetic.", Now)), HttpStatusCode.UnprocessableEntity,
            "DocumentReference.subject.reference", "The EHR has no patient with this id");
        await RefusedAsync(
            app.PostAsync(new ScribeNote("p1001", "e2002", "pr1", "Synthetic.", Now)), HttpStatusCode.UnprocessableEntity,
            "DocumentReference.context.encounter[0].reference", "This encounter belongs to another patient than DocumentReference.subject");
        await GoodNoteIsFiledAsync();

        var once = ScribeNote.For(2, "Synthetic note under a key.");
        var first = await app.PostAsync(once, "one-key");
        Assert.Equal(HttpStatusCode.Created, first.Status);
        await RefusedAsync(
            app.PostAsync(ScribeNote.For(2, "Synthetic note, another one."), "one-key"), HttpStatusCode.UnprocessableEntity,
            "", "This Idempotency-Key was used for another request");
        var again = await app.PostAsync(once, "one-key");
        Assert.Equal((first.Status, first.Loop), (again.Status, again.Loop));

        // An encounter can be opened again: the note is kept, and a person decides.
        var closed = await app.PostAsync(ScribeNote.For(4, "Synthetic note for a closed encounter."));
        Assert.Equal(HttpStatusCode.Accepted, closed.Status);
        Assert.Equal(
            "The note is held until a person decides. The encounter is closed; it must be opened again in the EHR, or the note filed with an open encounter. Next to act: practice staff.",
            closed.Issue().Sentence);
        await LoopEvents.UntilAllAsync(duplex, [closed.Loop!.Value], "held");
        await GoodNoteIsFiledAsync();

        var tokens = new Tokens(clinic.Data, duplex.Web);
        foreach (var token in (string[])[tokens.Expired(), tokens.Altered(app.Token), tokens.OfAnotherInstallation(), "no-token-at-all"])
        {
            using var stranger = FacadeApp.With(duplex, token);
            await RefusedAsync(stranger.PostAsync(ScribeNote.For(3, "Synthetic.")), HttpStatusCode.Unauthorized, "", "The access token is not one of this installation, was altered, or has expired");
        }

        using (var elsewhere = FacadeApp.With(duplex, tokens.OfAnotherConnection()))
        {
            await RefusedAsync(elsewhere.PostAsync(ScribeNote.For(3, "Synthetic.")), HttpStatusCode.Forbidden, "", "This app is not registered for this connection.");
        }

        await GoodNoteIsFiledAsync();
        Assert.DoesNotContain(clinic.Ehr.Documents("p1003"), document => document.Text == "Synthetic.");
        var shown = await RefusedAsync(clinic);
        Assert.Equal(
            ["facade.encounter-of-other-patient", "facade.idempotency-key-reused", "facade.no-such-patient", "facade.not-fhir", "facade.other-type"],
            shown.Select(exchange => exchange.Code).Where(code => code.StartsWith("facade.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        await SaysNothingOfPatientsAsync(clinic, duplex);
    }

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    private static async Task RefusedAsync(Task<FacadeAnswer> posting, HttpStatusCode status, string place, string sentence, string position = "")
    {
        var answer = await posting;
        Assert.True(answer.Status == status, $"{answer.Status} {answer.Body}");
        Assert.Null(answer.Location);
        var issue = answer.Issue();
        Assert.True(issue.Place == place && issue.Position == position && issue.Sentence.Contains(sentence, StringComparison.Ordinal), answer.Body);
    }

    /// <summary>A frame of 50 MB against a limit of 32: AR once the limit is passed, then the connection is closed.</summary>
    private static async Task SendTooMuchAsync(ServedDuplex duplex, string head)
    {
        using var line = await MllpLine.ConnectAsync(duplex.Mllp);
        var answer = line.ReadAsync();
        var sending = true;
        var megabyte = Enumerable.Repeat((byte)'x', 1024 * 1024).ToArray();
        Assert.True(await line.TryWriteAsync((byte[])[Start, .. Encoding.ASCII.GetBytes(head + "NTE|1||")]));
        for (var sent = 0; sent < 50 && sending; sent++)
        {
            sending = await line.TryWriteAsync(megabyte);
        }

        Assert.Contains("MSA|AR|LONG-1", await answer, StringComparison.Ordinal);
        line.EndSending();
        Assert.Null(await line.ReadAsync());
    }

    private static async Task<List<(string Code, string Place, string Sentence)>> RefusedAsync(ConnectedClinic clinic)
    {
        var end = await ProgramProcess.RunDuplexAsync("exchanges", "--json", "--outcome", "refused", "--max", "100", "--data", clinic.Data);
        Assert.True(end.ExitCode == 0, end.Error);
        return [.. JsonElement.Parse(end.Out).GetProperty("exchanges").EnumerateArray().Select(exchange => (
            exchange.GetProperty("code").GetString()!, exchange.GetProperty("place").GetString()!, exchange.GetProperty("sentence").GetString()!))];
    }

    private static async Task SaysNothingOfPatientsAsync(ConnectedClinic clinic, ServedDuplex duplex)
    {
        var end = await duplex.StopAsync();
        Assert.Equal(0, end.ExitCode);
        var said = end.Out + end.Error;
        Assert.All(clinic.Ehr.Patients.SelectMany(patient => (string[])[patient.Mrn, patient.Family, $"{patient.Id}\"", $"Patient/{patient.Id}"]), secret =>
            Assert.DoesNotContain(secret, said, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("Synthetic note", said, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Numbered messages that must be taken whatever came before.</summary>
    private sealed class GoodMessages(ConnectedClinic clinic, ServedDuplex duplex)
    {
        public int Sent { get; private set; }

        public string Next(string controlId) => AdtMessages.Update(clinic.Patient("p1001"), $"{controlId}-1", "555-0100");

        public async Task AreTakenAsync()
        {
            using var line = await MllpLine.ConnectAsync(duplex.Mllp);
            await AreTakenAsync(line);
        }

        public async Task AreTakenAsync(MllpLine line)
        {
            Sent++;
            var answer = await line.SendAsync(AdtMessages.Update(clinic.Patient("p1002"), $"GOOD-{Sent}", $"555-{Sent:0000}"));
            Assert.Contains($"MSA|AA|GOOD-{Sent}", answer, StringComparison.Ordinal);
        }
    }
}
