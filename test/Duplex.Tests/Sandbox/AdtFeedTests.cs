using Duplex.Sandbox;
using Duplex.Sandbox.Ehr.Adt;
using Xunit;

namespace Duplex.Tests.Sandbox;

public sealed class AdtFeedTests
{
    [Fact]
    public async Task The_feed_announces_every_open_encounter_with_both_identifiers()
    {
        await using var receiver = new RawMllpReceiver();
        await using var running = await RunningClinic.StartAsync(options => options with { Adt = new AdtFeedOptions("127.0.0.1", receiver.Port) });

        var messages = new List<Dictionary<string, string[]>>();
        for (var i = 0; i < 12; i++)
        {
            messages.Add(Fields(await receiver.ReceiveAsync()));
            await receiver.AnswerAsync("AA", messages[i]["MSH"][9]);
        }

        var patient = running.Clinic.Patients[0];
        var first = messages[0];
        Assert.Equal("ADT^A04^ADT_A01", first["MSH"][8]);
        Assert.Equal("2.5.1", first["MSH"][11]);
        Assert.Equal($"{patient.Mrn}^^^SANDBOX^MR~p1001^^^SANDBOXFHIR^PI", first["PID"][3]);
        Assert.StartsWith($"{patient.Family}^{patient.Given}", first["PID"][5], StringComparison.Ordinal);
        Assert.Equal(patient.BirthDate.Replace("-", "", StringComparison.Ordinal), first["PID"][7]);
        Assert.Equal("e2001^^^SANDBOXFHIR^VN", first["PV1"][19]);
        Assert.Equal(2, messages.Count(message => message["MSH"][8] == "ADT^A01^ADT_A01"));
        Assert.Equal(12, messages.Select(message => message["MSH"][9]).Distinct().Count());
    }

    [Fact]
    public async Task What_happens_at_the_front_desk_is_sent_in_order()
    {
        await using var receiver = new RawMllpReceiver();
        await using var running = await RunningClinic.StartAsync(options => options with { Adt = Quiet(receiver.Port) });
        var clinic = running.Clinic;

        var opened = await clinic.OpenEncounterAsync("p1020", "pr3", RunningClinic.Token);
        await clinic.ChangePatientAsync("p1020", "7 Sample Avenue", "Testville|Ltd", null, RunningClinic.Token);
        await clinic.CloseEncounterAsync(opened.Value.Id, RunningClinic.Token);
        await clinic.ReopenEncounterAsync(opened.Value.Id, RunningClinic.Token);

        var received = new List<Dictionary<string, string[]>>();
        for (var i = 0; i < 4; i++)
        {
            received.Add(Fields(await receiver.ReceiveAsync()));
            await receiver.AnswerAsync("AA", received[i]["MSH"][9]);
        }

        Assert.Equal(["A04", "A08", "A03", "A13"], received.Select(message => message["MSH"][8].Split('^')[1]));
        Assert.StartsWith("7 Sample Avenue^^Testville\\F\\Ltd^MA", received[1]["PID"][11], StringComparison.Ordinal);
        Assert.All(received, message => Assert.StartsWith(opened.Value.Id + "^", message["PV1"][19], StringComparison.Ordinal));
        Assert.Equal(46, received[2]["PV1"].Length);
    }

    [Fact]
    public async Task Without_an_answer_the_same_message_is_sent_again_and_no_other_before_it()
    {
        var time = new ManualTime(DateTimeOffset.UtcNow);
        await using var receiver = new RawMllpReceiver();
        await using var running = await RunningClinic.StartAsync(options => options with { Time = time, Adt = Quiet(receiver.Port) });
        await running.Clinic.CloseEncounterAsync("e2001", RunningClinic.Token);
        await running.Clinic.CloseEncounterAsync("e2002", RunningClinic.Token);
        var first = await receiver.ReceiveAsync();

        time.Advance(TimeSpan.FromSeconds(11));
        await running.NextAsync(SandboxEventKind.AdtUnanswered);
        var again = await receiver.ReceiveAsync();
        await receiver.AnswerAsync("AA", "SOMETHING-ELSE");
        await receiver.AnswerAsync("AA", Fields(again)["MSH"][9]);
        var second = await receiver.ReceiveAsync();

        Assert.Equal(first, again);
        Assert.StartsWith("e2002^", Fields(second)["PV1"][19], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_connection_is_made_again_and_the_message_sent_again()
    {
        var time = new ManualTime(DateTimeOffset.UtcNow);
        await using var receiver = new RawMllpReceiver();
        await using var running = await RunningClinic.StartAsync(options => options with { Time = time, Adt = Quiet(receiver.Port) });
        await running.Clinic.CloseEncounterAsync("e2001", RunningClinic.Token);
        var first = await receiver.ReceiveAsync();
        receiver.CloseConnection();
        await running.NextAsync(SandboxEventKind.AdtUnanswered);
        await foreach (var due in time.Started.ReadAllAsync(RunningClinic.Token))
        {
            if (due == TimeSpan.FromSeconds(1))
            {
                break;
            }
        }

        time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(first, await receiver.ReceiveAsync());
    }

    [Fact]
    public async Task A_refused_message_does_not_hold_up_the_next()
    {
        await using var receiver = new RawMllpReceiver();
        await using var running = await RunningClinic.StartAsync(options => options with { Adt = Quiet(receiver.Port) });
        await running.Clinic.CloseEncounterAsync("e2001", RunningClinic.Token);
        await running.Clinic.CloseEncounterAsync("e2002", RunningClinic.Token);

        await receiver.AnswerAsync("AE", Fields(await receiver.ReceiveAsync())["MSH"][9]);
        var next = await receiver.ReceiveAsync();

        Assert.StartsWith("e2002^", Fields(next)["PV1"][19], StringComparison.Ordinal);
        await running.NextAsync(SandboxEventKind.AdtRefused);
    }

    [Fact]
    public async Task Messages_that_wait_survive_a_restart_and_the_feed_connects_over_http()
    {
        var folder = Directory.CreateTempSubdirectory("sandbox-clinic-").FullName;
        await using (var first = await RunningClinic.StartAsync(folder: folder))
        {
            await first.Clinic.CloseEncounterAsync("e2003", RunningClinic.Token);
        }

        await using (var second = await RunningClinic.StartAsync(folder: folder))
        {
            await using var receiver = new RawMllpReceiver();
            using var connected = await second.ControlAsync("/sandbox/adt", $"{{\"host\":\"127.0.0.1\",\"port\":{receiver.Port},\"announce\":false}}");
            Assert.Equal(204, (int)connected.StatusCode);

            Assert.Equal("ADT^A03^ADT_A03", Fields(await receiver.ReceiveAsync())["MSH"][8]);
        }

        Directory.Delete(folder, recursive: true);
    }

    private static AdtFeedOptions Quiet(int port) => new("127.0.0.1", port) { AnnounceAtStart = false };

    /// <summary>Fields by segment, split at the separator: MSH-9 is at 8, PID-3 at 3.</summary>
    private static Dictionary<string, string[]> Fields(string message) => message
        .Split('\r', StringSplitOptions.RemoveEmptyEntries)
        .Select(segment => segment.Split('|'))
        .ToDictionary(fields => fields[0]);
}
