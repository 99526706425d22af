using System.Text;
using System.Text.Json.Nodes;
using Duplex.Tests.Commands;
using Xunit;

namespace Duplex.Tests.Parse;

public sealed class ParseCommandTests : IDisposable
{
    // Synthetic patient.
    private const string Good = "MSH|^~\\&|A|B|C|D|20260101||ADT^A01^ADT_A01|M1|P|2.5.1\rEVN|A01|20260101\rPID|1||7^^^X||SYNTHETIC^PAT\rPV1|1|I\r";

    private readonly TestFolder _folder = new();

    [Fact]
    public async Task Each_message_is_printed_with_its_findings_and_the_counts_at_the_end()
    {
        _folder.Write("a.hl7", Good + Good.Replace("PV1|1|I\r", "", StringComparison.Ordinal));
        _folder.Write("readme.md", "# no message");

        CommandRun run = await ParseAsync();

        Assert.Equal(0, run.ExitCode);
        string[] lines = run.Output.Split('\n');
        Assert.Equal("read         a.hl7#1 at byte 0: ADT^A01^ADT_A01 M1 version 2.5.1, utf-8 (detected), 4 segments", lines[0].TrimEnd());
        Assert.StartsWith($"errors       a.hl7#2 at byte {Good.Length}:", lines[1], StringComparison.Ordinal);
        Assert.Equal("  error       PV1          PV1 is missing after PID: ADT_A01 needs it there.", lines[2].TrimEnd());
        Assert.Equal("skipped      readme.md it does not begin with MSH, FHS or BHS", lines[3].TrimEnd());
        Assert.Contains("Not the same written back", run.Output);
        Assert.DoesNotContain("SYNTHETIC", run.Output);
    }

    [Fact]
    public async Task JSON_tells_it_all()
    {
        _folder.Write("batch.hl7", $"BHS|^~\\&|A\r{Good}BTS|2\r");

        CommandRun run = await ParseAsync("--json");

        Assert.Equal(0, run.ExitCode);
        JsonNode report = JsonNode.Parse(run.Output)!;
        JsonNode message = Assert.Single(report["messages"]!.AsArray())!;
        Assert.Equal(("batch.hl7", 1, 11), ((string?)message["file"], (int)message["number"]!, (int)message["offset"]!));
        Assert.Equal(("ADT^A01^ADT_A01", "M1", "2.5.1", "utf-8", "detected", 4, true), (
            (string?)message["type"], (string?)message["controlId"], (string?)message["version"], (string?)message["charset"],
            (string?)message["charsetOrigin"], (int)message["segments"]!, (bool)message["writesBack"]!));
        Assert.Equal("BTS-1 says 2, and its batch has 1 message", (string?)report["files"]![0]!["sentence"]);
        Assert.True((bool)report["summary"]!["succeeded"]!);
        Assert.DoesNotContain("SYNTHETIC", run.Output);
    }

    [Theory]
    [InlineData(Good, 0, 0)]
    [InlineData("MSH|^~\\&|A|B|C|D|20260101||ADT^A01^ADT_A01|M1|P|2.5.1\r", 0, 1)]
    [InlineData("BHS|^~\\&|A\r" + Good, 0, 1)]
    [InlineData("MSH|||\rPID|1\r", 1, 1)]
    [InlineData("nothing of the kind", 1, 1)]
    public async Task Exit_code_tells_whether_all_was_read(string file, int code, int strict)
    {
        _folder.Write("a.hl7", file);

        Assert.Equal(code, (await ParseAsync()).ExitCode);
        Assert.Equal(strict, (await ParseAsync("--strict")).ExitCode);
        Assert.Equal(code, (await ParseAsync("--json")).ExitCode);
    }

    [Fact]
    public async Task Wrong_usage_and_a_path_that_leads_nowhere_are_told_apart()
    {
        Assert.Equal(2, (await CommandRun.OfAsync("parse")).ExitCode);
        (await CommandRun.OfAsync("parse", _folder.At("absent"))).AssertFailsWith("There is no file or folder");
    }

    [Fact]
    public async Task What_a_sender_wrote_does_not_command_the_terminal()
    {
        _folder.Write("a.hl7", Good.Replace("|M1|", "|\u001b[2J[red]M\u0007|", StringComparison.Ordinal));

        CommandRun run = await ParseAsync();

        Assert.DoesNotContain('\u001b', run.Output);
        Assert.DoesNotContain('\u0007', run.Output);
        Assert.Contains("[red]M", run.Output);
    }

    [Fact]
    public async Task Unreadable_message_says_where_and_the_next_is_read()
    {
        _folder.Write("a.hl7", "MSH|||\rPID|1\r" + Good);

        CommandRun run = await ParseAsync();

        Assert.Contains("no message   a.hl7#1 at byte 0: Byte 3: MSH-1 and MSH-2 must be distinct", run.Output);
        Assert.Contains("read         a.hl7#2", run.Output);
    }

    [Fact]
    public async Task Long_batch_is_read_as_a_stream()
    {
        string message = Good + "OBX|1|TX|x||" + new string('y', 100_000) + "||||||F\r";
        await using (StreamWriter file = new(_folder.At("batch.hl7"), append: false, Encoding.ASCII))
        {
            await file.WriteAsync("BHS|^~\\&|A\r");
            for (int i = 0; i < 1000; i++)
            {
                await file.WriteAsync(message);
            }

            await file.WriteAsync("BTS|1000\r");
        }

        CommandRun run = await ParseAsync("--json", "--strict");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(1000, (int)JsonNode.Parse(run.Output)!["summary"]!["messages"]!);
    }

    [Fact]
    public async Task Sample_messages_write_back_and_only_those_without_delimiters_are_not_read()
    {
        string folder = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Hl7v2.SharedMessages.Hl7v2Files()[0])!, ".."));

        CommandRun run = await CommandRun.OfAsync("parse", folder, "--json");

        // Two of them are there for their MSH without delimiters, which no reader could take apart.
        Assert.Equal(1, run.ExitCode);
        JsonNode summary = JsonNode.Parse(run.Output)!["summary"]!;
        Assert.Equal((279, 2, 0), ((int)summary["messages"]!, (int)summary["unreadable"]!, (int)summary["notWrittenBack"]!));
    }

    public void Dispose() => _folder.Dispose();

    private Task<CommandRun> ParseAsync(params string[] options) => CommandRun.OfAsync(["parse", _folder.Path, .. options]);
}
