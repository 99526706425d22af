using System.Text.Json;
using Duplex.Day;
using Duplex.Tests.Commands;
using Microsoft.Data.Sqlite;

namespace Duplex.Tests.Day;

public sealed class TryCommandTests(PlayedDay day) : IClassFixture<PlayedDay>
{
    [Fact]
    public void The_whole_day_ends_as_its_script_says()
    {
        Assert.True(day.Run.ExitCode == 0, day.Run.Output + day.Run.Error);
        Assert.Equal(0, day.Report.GetProperty("unexpected").GetInt32());
        List<DayItem> script = [.. ClinicDay.Notes, .. ClinicDayLabs.All];
        Assert.Equal(script.Count, day.Loops.Count());
        Assert.Equal(script.Count(item => item.End == DayEnd.Closed), day.Report.GetProperty("closed").GetInt32());
        Assert.Equal(script.Count(item => item.End == DayEnd.Cancelled), day.Report.GetProperty("cancelled").GetInt32());
        Assert.Equal(script.Count(item => item.End.Code.Length > 0), day.Report.GetProperty("held").GetInt32());
        Assert.Equal(0, day.Report.GetProperty("open").GetInt32());
    }

    [Fact]
    public void Every_evidence_is_a_version_in_the_sandboxs_own_database()
    {
        using var database = new SqliteConnection($"Data Source={day.Report.GetProperty("sandboxDatabase").GetString()};Mode=ReadOnly;Pooling=False");
        database.Open();
        var evidence = day.Loops
            .SelectMany(loop => loop.GetProperty("steps").EnumerateArray())
            .Where(step => step.GetProperty("status").GetString() == "met")
            .Where(step => step.GetProperty("grade").GetString() == "read-back")
            .Select(step => step.GetProperty("evidence").GetString()!)
            .ToList();

        Assert.True(evidence.Count >= 80, $"{evidence.Count} pieces of evidence");
        foreach (var reference in evidence)
        {
            Assert.Matches("^(DocumentReference|ServiceRequest|DiagnosticReport|Task)/[^/]+/_history/[0-9]+$", reference);
            var parts = reference.Split('/');
            using var command = database.CreateCommand();
            command.CommandText = "SELECT json FROM resource_version WHERE type = $type AND id = $id AND version = $version";
            command.Parameters.AddWithValue("$type", parts[0]);
            command.Parameters.AddWithValue("$id", parts[1]);
            command.Parameters.AddWithValue("$version", long.Parse(parts[3], System.Globalization.CultureInfo.InvariantCulture));
            Assert.NotNull(command.ExecuteScalar());
        }
    }

    [Fact]
    public void A_note_that_closed_was_read_back_signed()
    {
        foreach (var loop in day.Loops.Where(loop => Text(loop, "status") == "closed" && Text(loop, "kind") == "note"))
        {
            var steps = loop.GetProperty("steps").EnumerateArray().ToList();
            Assert.Equal(["accepted", "in the chart", "in its place", "signed there"], steps.Select(step => step.GetProperty("name").GetString()));
            Assert.All(steps, step => Assert.Equal("met", step.GetProperty("status").GetString()));
            Assert.All(steps.Skip(1), step => Assert.Equal("read-back", step.GetProperty("grade").GetString()));
        }
    }

    [Fact]
    public void A_result_that_closed_was_read_back_at_its_order_and_reviewed()
    {
        var closed = day.Loops.Where(loop => Text(loop, "status") == "closed" && Text(loop, "kind") == "lab-order").ToList();
        Assert.True(closed.Count >= 10);
        foreach (var loop in closed)
        {
            var shown = loop.GetProperty("steps").EnumerateArray().Where(step => Text(step, "name") is "in the chart" or "at the order" or "reviewed by the orderer").ToList();
            Assert.Equal(3, shown.Count);
            Assert.All(shown, step => Assert.Equal(("met", "read-back"), (Text(step, "status"), Text(step, "grade"))));
        }
    }

    [Fact]
    public void The_day_has_a_late_a_corrected_an_unsolicited_a_critical_and_a_mended_result()
    {
        Assert.Contains(day.Loops, loop => Text(loop, "name").Contains("late", StringComparison.Ordinal) && Text(loop, "status") == "closed");
        Assert.Contains(day.Loops, loop => loop.GetProperty("steps").EnumerateArray().Any(step => Text(step, "name") == "corrected result" && Text(step, "status") == "met"));
        Assert.Contains(day.Loops, loop => Text(loop, "kind") == "lab-result" && Text(loop, "status") == "closed");
        Assert.Contains(day.Loops, loop => loop.GetProperty("steps").EnumerateArray().Any(step => Text(step, "name") == "critical result acknowledged" && Text(step, "status") == "met"));
        Assert.Contains(day.Loops, loop => Text(loop, "name").Contains("garbled", StringComparison.Ordinal) && Text(loop, "status") == "closed");
    }

    [Fact]
    public void What_is_held_has_an_owner_and_a_reason()
    {
        foreach (var loop in day.Loops.Where(loop => loop.GetProperty("status").GetString() == "held"))
        {
            var hold = loop.GetProperty("hold");
            Assert.NotEmpty(hold.GetProperty("owner").GetString()!);
            Assert.NotEmpty(hold.GetProperty("sentence").GetString()!);
        }
    }

    [Fact]
    public async Task The_looking_commands_show_the_day_afterwards()
    {
        var loops = await JsonOfAsync("loops");
        // One loop more than the script: the result under a garbled number had one of its own until it was assigned.
        Assert.Equal(ClinicDay.Notes.Count + ClinicDayLabs.All.Count + 1, loops.GetProperty("loops").GetArrayLength());
        Assert.Equal(2, (await JsonOfAsync("holds")).GetProperty("holds").GetArrayLength());
        // Decided: the reopened encounter, the critical value, the garbled number, the wrong patient.
        Assert.Equal(6, (await JsonOfAsync("holds", "--all")).GetProperty("holds").GetArrayLength());
        Assert.Equal(2, (await JsonOfAsync("loops", "--status", "held")).GetProperty("loops").GetArrayLength());
        var adt = (await JsonOfAsync("exchanges", "--max", "500")).GetProperty("exchanges").EnumerateArray()
            .Where(exchange => exchange.GetProperty("kind").GetString() == "ADT^A04").ToList();
        Assert.NotEmpty(adt);
        Assert.All(adt, exchange => Assert.Equal("in-the-chart", exchange.GetProperty("outcome").GetString()));
        Assert.All(loops.GetProperty("loops").EnumerateArray().Where(loop => Text(loop, "status") != "cancelled"), loop => Assert.NotEmpty(loop.GetProperty("patient").GetProperty("display").GetString()!));
    }

    [Fact]
    public async Task Show_knows_every_kind_of_id_and_prints_messages()
    {
        var hold = (await JsonOfAsync("holds")).GetProperty("holds")[0];
        foreach (var kind in new[] { "id", "loop", "delivery" })
        {
            Assert.Equal(0, (await LookAsync("show", hold.GetProperty(kind).GetString()!)).ExitCode);
        }

        var message = (await JsonOfAsync("exchanges", "--max", "500")).GetProperty("exchanges").EnumerateArray()
            .First(exchange => exchange.GetProperty("kind").GetString() == "ADT^A04").GetProperty("id").GetString()!;
        Assert.Contains("\nPID|1|", (await LookAsync("show", message)).Output);
        var note = (await JsonOfAsync("exchanges", "--max", "500")).GetProperty("exchanges").EnumerateArray()
            .First(exchange => exchange.GetProperty("kind").GetString() == "POST DocumentReference").GetProperty("id").GetString()!;
        var bytes = (await JsonOfAsync("show", note)).GetProperty("text").GetString()!;
        Assert.True(bytes.Length > 160, "The message is too short to be broken at a console's width.");
        Assert.Contains(bytes, (await LookAsync("show", note)).Output, StringComparison.Ordinal);
        Assert.Contains("text-altered", (await LookAsync("holds")).Output);
        Assert.Contains("Nothing here has the id", (await LookAsync("show", Guid.Empty.ToString())).Error);
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private Task<CommandRun> LookAsync(params string[] args) => CommandRun.OfAsync([.. args, "--data", day.Data]);

    private async Task<JsonElement> JsonOfAsync(params string[] args)
    {
        var run = await LookAsync([.. args, "--json"]);
        Assert.True(run.ExitCode == 0, run.Error);
        return JsonElement.Parse(run.Output);
    }
}
