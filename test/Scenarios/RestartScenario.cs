using Duplex.Scenarios.Clinic;
using Duplex.Scenarios.Processes;

namespace Duplex.Scenarios;

/// <summary>Stopping, starting again, and not starting.</summary>
public sealed class RestartScenario
{
    [Fact]
    public async Task A_stop_ends_with_zero_and_the_next_start_goes_on_where_it_was()
    {
        // The first write is put off by the EHR, so that the note is on its way when the program stops.
        await using var clinic = await ConnectedClinic.StartAsync(deviations:
            [new(Sandbox.Ehr.Deviations.DeviationKind.Refuse) { Times = 1, RetryAfter = TimeSpan.FromSeconds(2) }]);
        var note = ScribeNote.For(1, "Synthetic note. Written before the stop.");
        Guid loop;
        await using (var first = await clinic.ServeAsync())
        {
            Assert.True(File.Exists(Path.Combine(clinic.Data, "run.json")));
            using var app = await FacadeApp.OfAsync(first, clinic.Data);
            var refused = clinic.Ehr.Subscribe();
            var posting = app.PostAsync(note, "stopped-on-the-way");
            using var limit = Patience.Limit();
            while ((await refused.ReadAsync(limit.Token)).Kind != Sandbox.SandboxEventKind.WriteRefused)
            {
            }

            loop = Database.Rows(clinic.State, "SELECT id FROM loop", reader => new Guid(reader.GetFieldValue<byte[]>(0), bigEndian: true)).Single();
            var end = await first.StopAsync();
            // It may be answered 202 or not at all: both leave the note to the next start.
            await Task.WhenAny(posting);

            Assert.Equal(0, end.ExitCode);
            Assert.False(File.Exists(Path.Combine(clinic.Data, "run.json")));
        }

        await using var second = await clinic.ServeAsync();
        await LoopEvents.UntilAllAsync(second, [loop], "closed");
        Assert.Single(clinic.Ehr.Documents("p1001"), document => document.Text == note.Text);
        Assert.Equal(0, (await second.StopAsync()).ExitCode);
    }

    [Fact]
    public async Task Two_programs_do_not_share_a_data_folder()
    {
        await using var clinic = await ConnectedClinic.StartAsync();
        await using var first = await clinic.ServeAsync();

        var second = await ProgramProcess.RunDuplexAsync("serve", "--data", clinic.Data, "--config", clinic.Config, "--port", "0");

        Assert.Equal(1, second.ExitCode);
        Assert.Contains($"is in use by the duplex with process id {first.Process.Id}", second.Error, StringComparison.Ordinal);
        Assert.Contains("--data", second.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", second.Error, StringComparison.Ordinal);
        using var answer = await first.Api.GetAsync("api/loops");
        Assert.True(answer.IsSuccessStatusCode);
    }

    [Fact]
    public async Task A_production_connection_is_refused_with_the_reason()
    {
        await using var clinic = await ConnectedClinic.StartAsync();
        var end = await ServeWithAsync(clinic, text => text.Replace("environment: test", "environment: production", StringComparison.Ordinal));

        Assert.Equal(1, end.ExitCode);
        Assert.Contains("clinic.yaml:3: 'production' is refused: encryption at rest, roles and full audit", end.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_configuration_is_told_with_file_line_and_sentence_all_at_once()
    {
        await using var clinic = await ConnectedClinic.StartAsync();
        var end = await ServeWithAsync(clinic, text => text
            .Replace("dialect: fhir-r4", "dialect: fhir-r9", StringComparison.Ordinal)
            .Replace("settle: 100ms", "setle: 100ms", StringComparison.Ordinal));

        Assert.Equal(1, end.ExitCode);
        Assert.Contains("clinic.yaml:2: 'fhir-r9' is not a dialect that is spoken here; write one of fhir-r4", end.Error, StringComparison.Ordinal);
        Assert.Matches("clinic\\.yaml:10: .*setle", end.Error);
        Assert.Equal("", end.Out);
    }

    [Fact]
    public async Task A_wrong_option_is_wrong_usage()
    {
        var end = await ProgramProcess.RunDuplexAsync("serve", "--port", "telephone");

        Assert.Equal(2, end.ExitCode);
        Assert.Contains("telephone", end.Error, StringComparison.Ordinal);
    }

    private static async Task<ProgramEnd> ServeWithAsync(ConnectedClinic clinic, Func<string, string> change)
    {
        var file = Path.Combine(clinic.Config, "connections", "clinic.yaml");
        await File.WriteAllTextAsync(file, change(await File.ReadAllTextAsync(file)));
        return await ProgramProcess.RunDuplexAsync("serve", "--data", clinic.Data, "--config", clinic.Config, "--port", "0");
    }
}
