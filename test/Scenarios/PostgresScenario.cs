using System.Text.Json;
using Duplex.Conformance.Postgres;
using Duplex.Scenarios.Clinic;
using Duplex.Scenarios.Processes;
using Npgsql;

namespace Duplex.Scenarios;

/// <summary>The program with its state in PostgreSQL.</summary>
[Collection(PostgresTests.Name)]
public sealed class PostgresScenario(PostgresServer server)
{
    [Fact]
    public async Task The_clinic_day_ends_on_PostgreSQL_as_its_script_says_and_can_be_looked_at()
    {
        using var folder = new TestFolder();
        var database = await server.CreateDatabaseAsync();
        var secret = folder.Write("state.connection", database + "\n");
        folder.Write("data/storage.yaml", $"state: postgres\nconnection: file:{secret}\n");
        var data = folder.At("data");

        var end = await ProgramProcess.RunDuplexAsync("try", "--json", "--data", data);

        Assert.True(end.ExitCode == 0, end.Out + end.Error);
        var report = JsonElement.Parse(end.Out);
        Assert.Equal((0, 0), (report.GetProperty("open").GetInt32(), report.GetProperty("unexpected").GetInt32()));
        Assert.False(File.Exists(Path.Combine(data, "state.db")));
        var loops = await NumberAsync(database, "SELECT count(*) FROM duplex.loop");
        Assert.InRange(loops, report.GetProperty("loops").GetArrayLength(), int.MaxValue);
        var looked = await ProgramProcess.RunDuplexAsync("loops", "--json", "--data", data);
        Assert.True(looked.ExitCode == 0, looked.Error);
        Assert.Equal(loops, JsonElement.Parse(looked.Out).GetProperty("loops").GetArrayLength());
        Assert.DoesNotContain(new NpgsqlConnectionStringBuilder(database).Database!, end.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_reaches_the_chart_although_program_and_database_are_killed_on_its_way()
    {
        await using var clinic = await ConnectedClinic.StartAsync(deviations:
            [new(Sandbox.Ehr.Deviations.DeviationKind.Refuse) { Times = 1, RetryAfter = TimeSpan.FromSeconds(2) }]);
        clinic.KeepStateIn(await server.CreateDatabaseAsync());
        var note = ScribeNote.For(1, "Synthetic note. Written before the kill.");
        Guid loop;
        await using (var first = await clinic.ServeAsync())
        {
            using var app = await FacadeApp.OfAsync(first, clinic.Data);
            var refused = clinic.Ehr.Subscribe();
            var posting = app.PostAsync(note, "killed-on-the-way");
            using var limit = Patience.Limit();
            while ((await refused.ReadAsync(limit.Token)).Kind != Sandbox.SandboxEventKind.WriteRefused)
            {
            }

            loop = JsonElement.Parse(await first.Api.GetStringAsync("api/loops", limit.Token)).GetProperty("loops")[0].GetProperty("id").GetGuid();
            await server.KillAsync();
            await first.KillAsync();
            await Assert.ThrowsAnyAsync<Exception>(() => posting);
        }

        await server.StartAsync();
        await using var second = await clinic.ServeAsync();
        await LoopEvents.UntilAllAsync(second, [loop], "closed");
        Assert.Single(clinic.Ehr.Documents("p1001"), document => document.Text == note.Text);
        Assert.Equal(0, (await second.StopAsync()).ExitCode);
    }

    [Fact]
    public async Task A_running_program_goes_on_when_its_database_comes_back()
    {
        await using var clinic = await ConnectedClinic.StartAsync();
        clinic.KeepStateIn(await server.CreateDatabaseAsync());
        await using var duplex = await clinic.ServeAsync();
        using var app = await FacadeApp.OfAsync(duplex, clinic.Data);
        await server.KillAsync();
        var note = ScribeNote.For(1, "Synthetic note. Sent again after the outage.");
        var away = await app.PostAsync(note, "sent-again");
        Assert.Equal(System.Net.HttpStatusCode.ServiceUnavailable, away.Status);

        await server.StartAsync();
        var taken = await app.PostAsync(note, "sent-again");

        await LoopEvents.UntilAllAsync(duplex, [taken.Loop!.Value], "closed");
        Assert.Single(clinic.Ehr.Documents("p1001"), document => document.Text == note.Text);
    }

    [Fact]
    public async Task A_program_whose_database_cannot_be_reached_says_so_and_shows_no_secret()
    {
        await using var clinic = await ConnectedClinic.StartAsync();
        clinic.KeepStateIn("Host=127.0.0.1;Port=1;Database=absent;Username=duplex;Password=synthetic-secret");

        var end = await ProgramProcess.RunDuplexAsync("serve", "--data", clinic.Data, "--config", clinic.Config, "--port", "0");

        Assert.Equal(1, end.ExitCode);
        Assert.Contains("127.0.0.1:1/absent: the PostgreSQL server cannot be reached", end.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("synthetic-secret", end.Out + end.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_with_other_keys_than_those_of_the_state_is_refused()
    {
        await using var clinic = await ConnectedClinic.StartAsync();
        clinic.KeepStateIn(await server.CreateDatabaseAsync());
        await using (await clinic.ServeAsync())
        {
        }

        var end = await ProgramProcess.RunDuplexAsync("serve", "--data", clinic.At("stranger"), "--config", clinic.Config, "--port", "0");

        Assert.Equal(1, end.ExitCode);
        Assert.Contains("is not the key under which the state in PostgreSQL was written; copy the folder 'keys'", end.Error, StringComparison.Ordinal);
    }

    private static async Task<long> NumberAsync(string database, string sql)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
