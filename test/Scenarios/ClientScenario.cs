using System.Text;
using System.Text.Json;
using Duplex.Scenarios.Clinic;
using Duplex.Scenarios.Processes;

namespace Duplex.Scenarios;

/// <summary>Clients of others file a note through the facade as they would at any FHIR server.</summary>
public sealed class ClientScenario
{
    [Fact]
    public async Task Curl_files_a_note_with_a_token_from_the_command_line_and_reads_it_back()
    {
        var curl = Needed.OnPath("curl");
        Needed.Unless(curl is not null, "curl is not installed.");
        await using var clinic = await ConnectedClinic.StartAsync();
        await using var duplex = await clinic.ServeAsync();
        using var app = await FacadeApp.OfAsync(duplex, clinic.Data);
        var note = ScribeNote.For(1, "Synthetic note filed with curl.");
        var body = clinic.At("note.json");
        await File.WriteAllTextAsync(body, note.Body);
        string[] signedIn = ["--silent", "--show-error", "--header", $"Authorization: Bearer {app.Token}"];

        var posted = await ProgramProcess.RunAsync(curl!,
        [
            .. signedIn, "--include", "--header", "Content-Type: application/fhir+json", "--header", $"X-Provenance: {note.Provenance}",
            "--data-binary", $"@{body}", $"{app.Facade}DocumentReference",
        ]);

        Assert.True(posted.ExitCode == 0, posted.Error);
        var lines = posted.Out.Split('\n', StringSplitOptions.TrimEntries);
        Assert.StartsWith("HTTP/1.1 201", lines[0], StringComparison.Ordinal);
        var location = Assert.Single(lines, line => line.StartsWith("Location: ", StringComparison.OrdinalIgnoreCase))["Location: ".Length..];
        var id = location[$"{app.Facade}DocumentReference/".Length..];

        var read = await ProgramProcess.RunAsync(curl!, [.. signedIn, "--fail", location]);

        Assert.True(read.ExitCode == 0, read.Error);
        var document = JsonElement.Parse(read.Out);
        Assert.Equal(id, document.GetProperty("id").GetString());
        Assert.Equal(note.Text, TextOf(document));
        Assert.Equal(note.Text, Assert.Single(clinic.Ehr.Documents("p1001"), one => one.Id == id).Text);
    }

    [Fact]
    public async Task A_FHIR_client_from_npm_files_a_note_reads_it_and_finds_it_again()
    {
        var node = Needed.OnPath("node");
        Needed.Unless(node is not null, "node is not installed.");
        Needed.Unless(
            Directory.Exists(Path.Combine(Repository.Clients, "node_modules", "fhir-kit-client")),
            "test/Scenarios/clients/node_modules is not there: run 'npm ci' in test/Scenarios/clients, or ./test.sh.");
        await using var clinic = await ConnectedClinic.StartAsync();
        await using var duplex = await clinic.ServeAsync();
        using var app = await FacadeApp.OfAsync(duplex, clinic.Data);
        var note = ScribeNote.For(2, "Synthetic note filed with fhir-kit-client.");

        var filed = await ProgramProcess.RunAsync(
            node!,
            ["file-a-note.mjs"],
            Repository.Clients,
            ("BASE_URL", app.Facade.AbsoluteUri.TrimEnd('/')), ("TOKEN", app.Token), ("NOTE", note.Body), ("PROVENANCE", note.Provenance));

        Assert.True(filed.ExitCode == 0, filed.Error);
        var said = JsonElement.Parse(filed.Out);
        var id = said.GetProperty("created").GetProperty("id").GetString();
        Assert.Equal(note.Text, TextOf(said.GetProperty("read")));
        Assert.Equal("final", said.GetProperty("read").GetProperty("docStatus").GetString());
        Assert.Equal([id], said.GetProperty("found").EnumerateArray().Select(found => found.GetString()));
        Assert.Single(clinic.Ehr.Documents("p1002"), one => one.Id == id && one.Text == note.Text);
    }

    private static string TextOf(JsonElement document) =>
        Encoding.UTF8.GetString(document.GetProperty("content")[0].GetProperty("attachment").GetProperty("data").GetBytesFromBase64());
}
