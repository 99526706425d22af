using System.Globalization;
using Duplex.Scenarios.Clinic;
using Duplex.Scenarios.Processes;
using Duplex.Scenarios.Syncs;

namespace Duplex.Scenarios;

/// <summary>No acknowledgement leaves before its message is on disk: watched at the system calls of the real program.</summary>
public sealed class SyncScenario(ITestOutputHelper output)
{
    private const int OneByOne = 20;
    private const int Lines = 8;
    private const int PerLine = 15;

    [Fact]
    public async Task Every_AA_leaves_after_its_message_was_written_and_synced()
    {
        var strace = Needed.OnPath("strace");
        Needed.Unless(strace is not null, "strace is not installed (apt-get install strace).");
        Needed.Unless(await MayTraceAsync(strace!), "strace may not trace here (ptrace is not permitted).");
        await using var clinic = await ConnectedClinic.StartAsync();
        var log = clinic.At("strace.log");

        long counted;
        await using (var traced = ProgramProcess.Start(strace!, Traced(log, clinic)))
        await using (var duplex = await ServedDuplex.OfAsync(traced, clinic.Data))
        {
            var before = await SyncsAsync(duplex);
            await SendAsync(clinic, duplex, "S", OneByOne, patient: 1);
            await Task.WhenAll(Enumerable.Range(1, Lines).Select(line => SendAsync(clinic, duplex, $"P{line}", PerLine, line)));
            counted = await SyncsAsync(duplex) - before;
            ProgramProcess.AskToStop(DuplexPid(clinic));
            Assert.Equal(0, (await traced.EndAsync()).ExitCode);
        }

        var calls = StraceLog.Read(File.ReadLines(log));
        var audited = AcknowledgementAudit.Check(calls, "intake.db-wal");
        var seen = SyncsBetweenCounts(calls);
        output.WriteLine($"{audited.Count} acknowledgements; the program counts {counted} syncs of the intake log, strace saw {seen}");
        // One by one, each message needs a sync of its own; in parallel several may share one.
        Assert.InRange(seen, OneByOne + PerLine, audited.Count + 10);
        // A sync that ends while a count is being told may fall on either side.
        Assert.InRange(counted, seen - 2, seen + 2);
        Assert.Equal(OneByOne + (Lines * PerLine), audited.Select(one => one.ControlId).Distinct().Count());
        Assert.All(audited, one => Assert.True(one.Wrong.Length == 0, $"AA of {one.ControlId}: {one.Wrong}"));
    }

    /// <summary>Syncs of the log and its database between the program's two answers that tell its own count.</summary>
    private static int SyncsBetweenCounts(List<SystemCall> calls)
    {
        var counts = calls.Where(call => call.Arguments.Contains("intakeSyncs", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, counts.Count);
        return calls.Count(call =>
            call.Name is "fsync" or "fdatasync" && call.File.Contains("/intake.db", StringComparison.Ordinal)
            && call.Begun > counts[0].Ended && call.Ended < counts[1].Begun);
    }

    private static async Task<bool> MayTraceAsync(string strace) => (await ProgramProcess.RunAsync(strace, ["-f", "-e", "trace=fsync", "true"])).ExitCode == 0;

    // -s is longer than a page, escaped as it may be: the message's own bytes must show.
    private static string[] Traced(string log, ConnectedClinic clinic) =>
    [
        "-f", "-y", "-s", "8192", "-e", "trace=fsync,fdatasync,sendto,sendmsg,sendmmsg,write,writev,pwrite64,pwritev", "-o", log,
        "dotnet", Repository.Program, "serve", "--json", "--data", clinic.Data, "--config", clinic.Config, "--port", "0",
    ];

    private static async Task SendAsync(ConnectedClinic clinic, ServedDuplex duplex, string name, int count, int patient)
    {
        var who = clinic.Patient($"p{1000 + patient}");
        using var line = await MllpLine.ConnectAsync(duplex.Mllp);
        for (var number = 1; number <= count; number++)
        {
            var controlId = string.Create(CultureInfo.InvariantCulture, $"SYNC-{name}-{number:000}-END");
            var answer = await line.SendAsync(AdtMessages.Update(who, controlId, $"555-{number:0000}"));
            Assert.Contains($"MSA|AA|{controlId}", answer, StringComparison.Ordinal);
        }
    }

    private static async Task<long> SyncsAsync(ServedDuplex duplex)
    {
        using var answer = await duplex.Api.GetAsync("api/storage");
        answer.EnsureSuccessStatusCode();
        return System.Text.Json.JsonElement.Parse(await answer.Content.ReadAsStringAsync()).GetProperty("intakeSyncs").GetInt64();
    }

    private static int DuplexPid(ConnectedClinic clinic) =>
        System.Text.Json.JsonElement.Parse(File.ReadAllText(Path.Combine(clinic.Data, "run.json"))).GetProperty("pid").GetInt32();
}
