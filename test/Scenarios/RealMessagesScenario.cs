using System.Net;
using System.Text;
using System.Text.Json;
using Duplex.Scenarios.Clinic;
using Duplex.Scenarios.Messages;
using Duplex.Scenarios.Npm;
using Duplex.Scenarios.Processes;
using Duplex.Transports.Files;

namespace Duplex.Scenarios;

/// <summary>The messages that public projects publish, sent as files to listeners of test connections.</summary>
public sealed class RealMessagesScenario
{
    private static readonly string[] Shown = ["in-the-chart", "not-understood", "refused", "held", "duplicate", "accepted"];

    [Fact]
    public async Task A_folder_of_real_messages_is_answered_truthfully_and_its_patients_reach_the_chart()
    {
        var folder = SampleFolder.Find();
        await using var clinic = await ConnectedClinic.StartAsync();
        await using var duplex = await clinic.ServeAsync();
        await using var inbox = new SampleInbox(clinic, "clinic");

        var report = await SampleInbox.SendAsync(folder.Path, duplex.Mllp);
        var rows = await inbox.UntilHandledAsync(folder.Messages.Count);

        Assert.Equal(folder.Skipped.Order(StringComparer.Ordinal), report.GetProperty("skipped").EnumerateArray().Select(file => file.GetProperty("file").GetString()!).Order(StringComparer.Ordinal));
        Assert.All(report.GetProperty("skipped").EnumerateArray(), file => Assert.NotEmpty(file.GetProperty("reason").GetString()!));
        var sent = report.GetProperty("messages").EnumerateArray().ToList();
        Assert.Equal(
            folder.Messages.Select(message => $"{message.File}#{message.Number}"),
            sent.Select(message => $"{message.GetProperty("file").GetString()}#{message.GetProperty("number").GetInt32()}"));
        foreach (var (message, answer, row) in folder.Messages.Zip(sent, rows))
        {
            var about = $"{message.File}#{message.Number}: {answer} {row}";
            Assert.True(answer.GetProperty("outcome").GetString() == (message.Acknowledgement is null ? "not-asked" : message.IsRefused ? "error" : "accepted"), about);
            Assert.True(row.GetProperty("controlId").GetString()!.Trim() == (message.IsReadable ? message.ControlId : ""), about);
            Assert.True((row.GetProperty("outcome").GetString() == "refused") == message.IsRefused, about);
            Assert.True(row.GetProperty("outcome").GetString() is "in-the-chart" or "duplicate" || (row.GetProperty("sentence").GetString()!.Length > 0 && row.GetProperty("place").GetString()!.Length > 0), about);
        }

        await ReachTheChartAsync(duplex, folder.Messages.Zip(rows));
        var counts = await SampleInbox.ExchangesAsync(clinic);
        Assert.Equal(folder.Messages.Count, Shown.Sum(outcome => counts.GetProperty("counts").GetProperty(outcome).GetInt32()));
        Assert.Equal(folder.Messages.Count(message => message.IsRefused), counts.GetProperty("counts").GetProperty("refused").GetInt32());
    }

    [Fact]
    public async Task The_same_messages_sent_again_get_the_same_answers_and_have_no_second_effect()
    {
        var folder = SampleFolder.Find();
        await using var clinic = await ConnectedClinic.StartAsync();
        await using var duplex = await clinic.ServeAsync();
        await using var inbox = new SampleInbox(clinic, "clinic");
        var messages = new List<(SampleMessage Message, ReadOnlyMemory<byte> Bytes)>();
        await foreach (var file in Hl7v2Files.ReadAsync(folder.Path, TestContext.Current.CancellationToken))
        {
            messages.AddRange(folder.Messages.Where(message => message.File == file.Name).Zip(file.Messages, (message, bytes) => (message, bytes.Bytes)));
        }

        Assert.Equal(folder.Messages.Count, messages.Count);
        var first = await AnswersAsync(duplex.Mllp, messages);
        await inbox.UntilHandledAsync(messages.Count);
        var (versions, unlike) = (inbox.ChartVersions, inbox.CountOf("Duplicate"));
        Assert.Equal(folder.Messages.Count - folder.Messages.Where(message => !message.IsRefused).DistinctBy(message => message.Identity).Count() - folder.Messages.Count(message => message.IsRefused), unlike);

        var second = await AnswersAsync(duplex.Mllp, messages);
        await inbox.UntilHandledAsync(2 * messages.Count);

        Assert.Equal(versions, inbox.ChartVersions);
        Assert.Equal((2 * unlike) + folder.Messages.Count(message => !message.IsRefused) - unlike, inbox.CountOf("Duplicate"));
        foreach (var (one, again) in first.Zip(second))
        {
            var message = one.Message;
            Assert.Contains($"MSA|{message.Acknowledgement}|{(message.IsReadable ? message.ControlId : "")}".TrimEnd('|'), Bars(message, one.Answer), StringComparison.Ordinal);
            Assert.True(one.Answer == again.Answer || message.IsRefused, $"{message.File}#{message.Number}: {one.Answer} {again.Answer}");
        }
    }

    [Fact]
    public async Task Real_messages_at_the_laboratorys_listener_break_nothing_and_hold_no_more_than_they_bring()
    {
        var folder = SampleFolder.Find();
        await using var clinic = await RoutedClinic.StartAsync(laboratoryPort: 9);
        await using var duplex = await clinic.ServeAsync();
        await using var inbox = new SampleInbox(clinic, "lab-1");
        await using var others = new SampleInbox(clinic, "clinic");

        await SampleInbox.SendAsync(folder.Path, duplex.Mllp);
        await SampleInbox.SendAsync(folder.Path, RoutedClinic.ResultsOf(duplex));
        var rows = await inbox.UntilHandledAsync(folder.Messages.Count);
        await others.UntilHandledAsync(folder.Messages.Count);
        await inbox.UntilReactedAsync();

        Assert.All(folder.Messages.Zip(rows).Where(pair => pair.First.ReachesTheChart), pair =>
            Assert.True(pair.Second.GetProperty("outcome").GetString() is "in-the-chart" or "duplicate", $"{pair.First.File}#{pair.First.Number}: {pair.Second}"));
        Assert.Equal(0, Database.Number(clinic.State, "SELECT count(*) FROM hold WHERE code IN ('reaction-failed', 'interpretation-failed')"));
        Assert.Equal(0, Database.Number(clinic.State, "SELECT count(*) FROM exchange WHERE code IN ('reaction-failed', 'interpretation-failed')"));

        // A hold belongs to one thing that a message brought: a report, an order, or the message itself.
        var brought = Database.Number(clinic.State, "SELECT count(*) FROM chart_resource JOIN chart_scope s ON s.number = scope WHERE s.resource_type IN ('DiagnosticReport', 'ServiceRequest')")
            + Database.Number(clinic.State, "SELECT count(*) FROM exchange WHERE outcome = 'Held'");
        Assert.InRange(Database.Number(clinic.State, "SELECT count(*) FROM hold"), 1, brought);
        Assert.Equal(0, Database.Number(clinic.State, "SELECT count(*) FROM hold WHERE sentence = '' OR owner = '' OR deadline = 0"));
    }

    [Fact]
    public async Task A_test_connection_takes_every_processing_id_and_every_version()
    {
        await using var clinic = await ConnectedClinic.StartAsync();
        await using var duplex = await clinic.ServeAsync();
        await using var inbox = new SampleInbox(clinic, "clinic");
        using var line = await MllpLine.ConnectAsync(duplex.Mllp);
        string[] processing = ["P", "T", "D", "", "P^T", "X", "\"\""];
        string[] versions = ["2.1", "2.2", "2.3", "2.3.1", "2.4", "2.5", "2.5.1", "2.6", "2.7", "2.7.1", "2.8", "2.8.2", "2.9", "", "9.9", "2.5.1^USA", "v2"];
        var number = 0;
        foreach (var (one, version) in processing.SelectMany(one => versions.Select(version => (one, version))))
        {
            var message = AdtMessages.Update(clinic.Patient("p1001"), $"EVERY-{++number}", $"555-{number:0000}").Replace("|T|2.5.1\r", $"|{one}|{version}\r", StringComparison.Ordinal);
            Assert.Contains($"MSA|AA|EVERY-{number}", await line.SendAsync(message), StringComparison.Ordinal);
        }

        await inbox.UntilHandledAsync(number);
        Assert.Equal(number, inbox.CountOf("InTheChart"));
    }

    [Fact]
    public async Task Replayed_messages_become_what_they_were_and_change_nothing()
    {
        var folder = SampleFolder.Find();
        await using var clinic = await ConnectedClinic.StartAsync();
        await using var duplex = await clinic.ServeAsync();
        await using var inbox = new SampleInbox(clinic, "clinic");
        await SampleInbox.SendAsync(folder.Path, duplex.Mllp);
        var rows = await inbox.UntilHandledAsync(folder.Messages.Count);
        var versions = inbox.ChartVersions;

        foreach (var outcome in (string[])["in-the-chart", "not-understood", "held"])
        {
            var id = rows.First(row => row.GetProperty("outcome").GetString() == outcome).GetProperty("id").GetString()!;
            var replayed = await ProgramProcess.RunDuplexAsync("replay", id, "--json", "--data", clinic.Data);
            Assert.True(replayed.ExitCode == 0, replayed.Error);
            Assert.Equal(outcome, JsonElement.Parse(replayed.Out).GetProperty("exchange").GetProperty("outcome").GetString());
        }

        Assert.Equal(versions, inbox.ChartVersions);
    }

    [Fact]
    public async Task Translating_the_folder_prints_a_bundle_or_a_reason_for_every_message()
    {
        var folder = SampleFolder.Find();

        var end = await ProgramProcess.RunDuplexAsync("translate", folder.Path, "--json");

        Assert.True(end.ExitCode == 1, end.Error);
        Assert.Equal("", end.Error);
        var messages = JsonElement.Parse(end.Out).GetProperty("messages").EnumerateArray().ToList();
        Assert.Equal(folder.Messages.Select(message => message.File), messages.Select(message => message.GetProperty("file").GetString()));
        Assert.All(folder.Messages.Zip(messages), pair =>
        {
            var (message, translated) = pair;
            var isInterpreted = translated.GetProperty("verdict").GetString() == "interpreted";
            Assert.True(isInterpreted || !message.ReachesTheChart, $"{message.File}#{message.Number}: {translated}");
            Assert.Equal(isInterpreted, translated.GetProperty("bundle").ValueKind == JsonValueKind.Object);
            Assert.True(isInterpreted || translated.GetProperty("findings").GetArrayLength() > 0, $"{message.File}#{message.Number} has no reason.");
        });

        var good = folder.Messages.First(message => message.ReachesTheChart && folder.Messages.Count(other => other.File == message.File) == 1);
        Assert.Equal(0, (await ProgramProcess.RunDuplexAsync("translate", Path.Combine(folder.Path, good.File))).ExitCode);
        Assert.Equal(1, (await ProgramProcess.RunDuplexAsync("translate", Path.Combine(folder.Path, folder.Skipped[0]))).ExitCode);
        Assert.Equal(2, (await ProgramProcess.RunDuplexAsync("translate")).ExitCode);
    }

    /// <summary>Each message of a patient is in the chart, and the patient with its identifier was written by it or by one of the same patient.</summary>
    private static async Task ReachTheChartAsync(ServedDuplex duplex, IEnumerable<(SampleMessage Message, JsonElement Row)> pairs)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        var expected = pairs.Where(pair => pair.Message.ReachesTheChart).ToList();
        Assert.NotEmpty(expected);
        foreach (var (message, row) in expected)
        {
            Assert.True(row.GetProperty("outcome").GetString() is "in-the-chart" or "duplicate", $"{message.File}#{message.Number}: {row}");
            var detail = JsonElement.Parse(await duplex.Api.GetByteArrayAsync(new Uri(duplex.Web, $"api/exchanges/{row.GetProperty("id").GetString()}"), TestContext.Current.CancellationToken));
            foreach (var patient in detail.GetProperty("resources").EnumerateArray().Where(one => one.GetProperty("reference").GetString()!.StartsWith("Patient/", StringComparison.Ordinal)))
            {
                written.UnionWith(patient.GetProperty("body").GetProperty("identifier").EnumerateArray().Select(one => one.TryGetProperty("value", out var value) ? value.GetString()! : ""));
            }
        }

        Assert.All(expected, pair => Assert.True(written.Contains(pair.Message.PatientIdentifier!), $"{pair.Message.File}#{pair.Message.Number} has no patient in the chart."));
    }

    private static async Task<List<(SampleMessage Message, string Answer)>> AnswersAsync(IPEndPoint to, List<(SampleMessage Message, ReadOnlyMemory<byte> Bytes)> messages)
    {
        using var line = await MllpLine.ConnectAsync(to);
        var answers = new List<(SampleMessage, string)>();
        foreach (var (message, bytes) in messages)
        {
            Assert.True(await line.TryWriteAsync((byte[])[0x0B, .. bytes.Span, 0x1C, 0x0D]));
            if (message.Acknowledgement is not null)
            {
                var answer = await line.ReadAsync() ?? "";
                answers.Add((message, message.IsAnsweredTwice ? answer + await line.ReadAsync() : answer));
            }
        }

        return answers;
    }

    /// <summary>An answer has the delimiters of what it answers; here they are the usual ones.</summary>
    private static string Bars(SampleMessage message, string answer) =>
        message.IsReadable && message.Segments[0][3] != '|' ? answer.Replace(message.Segments[0][3], '|') : answer;
}
