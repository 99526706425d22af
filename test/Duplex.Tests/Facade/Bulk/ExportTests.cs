using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Duplex.Tests.Facade.Bulk;

public sealed class ExportTests
{
    [Fact]
    public async Task An_export_of_the_system_has_everything_that_the_app_may_see()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        await duplex.ChartClinicAsync();
        var token = await duplex.BulkTokenAsync();

        var status = await duplex.StartAsync("/fhir/clinic/$export?_outputFormat=application/fhir%2Bndjson", token);
        var manifest = await duplex.ManifestAsync(status, token);

        Assert.Equal($"{duplex.Address}/fhir/clinic/$export?_outputFormat=application/fhir%2Bndjson", (string?)manifest["request"]);
        Assert.True((bool)manifest["requiresAccessToken"]!);
        Assert.Equal("2026-03-04T10:00:00.000000Z", (string?)manifest["transactionTime"]);
        Assert.Null(manifest["deleted"]);
        Assert.Contains("not what the EHR holds", Assert.Single(await duplex.LinesAsync(manifest, "error", token))["issue"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(["Group", "Observation", "Patient", "Practitioner"], manifest["output"]!.AsArray().Select(file => (string?)file!["type"]));
        var lines = await duplex.LinesAsync(manifest, "output", token);
        Assert.Equal(["Group/g1", "Observation/o1", "Observation/o2", "Patient/p1", "Patient/p2", "Practitioner/dr1"], lines.References());
        using var poll = await duplex.GetAsync(status, token);
        Assert.Equal(duplex.Time.GetUtcNow().AddHours(24), poll.Content.Headers.Expires);
    }

    [Fact]
    public async Task A_group_brings_its_patients_and_patients_bring_no_group()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        await duplex.ChartClinicAsync();
        var token = await duplex.BulkTokenAsync();

        var group = await duplex.ExportAsync("/fhir/clinic/Group/g1/$export", token);
        var all = await duplex.ExportAsync("/fhir/clinic/Patient/$export?_type=Patient,Observation", token);

        Assert.Equal(["Observation/o2", "Patient/p2", "Practitioner/dr1"], (await duplex.LinesAsync(group, "output", token)).References());
        Assert.Equal(["Patient/p1", "Patient/p2", "Observation/o1", "Observation/o2"], (await duplex.LinesAsync(all, "output", token)).References());
        using var none = await duplex.KickOffAsync("/fhir/clinic/Group/g2/$export", token);
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
        using var ofAll = await duplex.KickOffAsync("/fhir/clinic/Group/$export", token);
        Assert.Equal(HttpStatusCode.NotFound, ofAll.StatusCode);
    }

    [Fact]
    public async Task A_kick_off_may_be_posted_as_Parameters()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        await duplex.ChartClinicAsync();
        var token = await duplex.BulkTokenAsync();
        using var body = new StringContent(
            """
            {"resourceType":"Parameters","parameter":[
              {"name":"_type","valueString":"Observation"},{"name":"_type","valueString":"Patient"},
              {"name":"_typeFilter","valueString":"Observation?status=final,amended"},{"name":"_elements","valueString":"status"},
              {"name":"patient","valueReference":{"reference":"Patient/p1"}}]}
            """, Encoding.UTF8, "application/fhir+json");

        using var answer = await duplex.PostAsync("/fhir/clinic/Patient/$export", token, body, request => request.Headers.Add("Prefer", "respond-async"));

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        var manifest = await duplex.ManifestAsync(answer.Content.Headers.ContentLocation!.OriginalString[duplex.Address.Length..], token);
        Assert.Equal($"{duplex.Address}/fhir/clinic/Patient/$export", (string?)manifest["request"]);
        var lines = await duplex.LinesAsync(manifest, "output", token);
        Assert.Equal(["Observation/o1", "Patient/p1"], lines.References());
        Assert.Null(lines[0]["subject"]);
        Assert.Equal("final", (string?)lines[0]["status"]);
    }

    [Fact]
    public async Task Since_an_instant_changes_and_deletions_are_told()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        await duplex.ChartClinicAsync();
        duplex.Time.Advance(TimeSpan.FromHours(1));
        await duplex.ChartAsync(BulkApp.Observation("o1", "Patient/p1"), "Patient/p1", version: 2, isDeleted: true);
        await duplex.ChartAsync(BulkApp.Observation("o3", "Patient/p1"), "Patient/p1");
        var token = await duplex.BulkTokenAsync();

        var manifest = await duplex.ExportAsync("/fhir/clinic/$export?_since=2026-03-04T11:30:00%2B01:00", token);

        Assert.Equal(["Observation/o3"], (await duplex.LinesAsync(manifest, "output", token)).References());
        Assert.Equal("Bundle", (string?)manifest["deleted"]![0]!["type"]);
        var bundle = Assert.Single(await duplex.LinesAsync(manifest, "deleted", token));
        Assert.Equal("Observation/o1", (string?)bundle["entry"]![0]!["request"]!["url"]);
    }

    [Theory]
    [InlineData("$export", "return=minimal", 400, "respond-async")]
    [InlineData("$export?_outputFormat=text/csv", "respond-async", 400, "ndjson")]
    [InlineData("$export?_since=yesterday", "respond-async", 400, "_since")]
    [InlineData("$export?_since=2026-01-01", "respond-async", 400, "_since")]
    [InlineData("$export?_type=Nothing", "respond-async", 400, "no type 'Nothing'")]
    [InlineData("$export?includeAssociatedData=LatestProvenanceResources", "respond-async", 400, "'includeAssociatedData' is not known")]
    [InlineData("$export?patient=Patient/p1", "respond-async", 400, "'patient' is not known")]
    [InlineData("$export?_typeFilter=Observation?nothing=1", "respond-async", 400, "_typeFilter nothing")]
    [InlineData("$export?_typeFilter=Observation?subject:Patient.name=x", "respond-async", 400, "no chains")]
    [InlineData("Patient/$export?_type=ValueSet", "respond-async", 400, "belongs to no patient")]
    public async Task What_cannot_be_done_is_refused_with_what_would_be_right(string path, string prefer, int status, string words)
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await duplex.KickOffAsync($"/fhir/clinic/{path}", await duplex.BulkTokenAsync(), prefer);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Contains(words, await RunningDuplex.SentenceAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lenient_caller_gets_the_rest_and_reads_what_was_left_out()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        await duplex.ChartClinicAsync();
        var token = await duplex.BulkTokenAsync();

        var manifest = await duplex.ExportAsync("/fhir/clinic/$export?_type=Observation,Nothing&includeAssociatedData=x", token, "respond-async, handling=lenient");

        Assert.Equal(["Observation/o1", "Observation/o2"], (await duplex.LinesAsync(manifest, "output", token)).References());
        var outcomes = await duplex.LinesAsync(manifest, "error", token);
        Assert.Equal(3, outcomes.Count);
        Assert.All(outcomes, outcome => Assert.Equal(("OperationOutcome", "information"), ((string?)outcome["resourceType"], (string?)outcome["issue"]![0]!["severity"])));
    }

    [Fact]
    public async Task Only_types_that_the_token_reads_are_exported_and_others_asked_for_are_refused()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        await duplex.ChartClinicAsync();
        var token = await duplex.BulkTokenAsync("system/Observation.rs system/Patient.r");

        var manifest = await duplex.ExportAsync("/fhir/clinic/$export", token);
        using var refused = await duplex.KickOffAsync("/fhir/clinic/$export?_type=Observation,Patient,Practitioner", token);

        Assert.Equal(["Observation/o1", "Observation/o2"], (await duplex.LinesAsync(manifest, "output", token)).References());
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Contains("system/Patient.rs system/Practitioner.rs", refused.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
        var file = ((string)manifest["output"]![0]!["url"]!)[duplex.Address.Length..];
        using var otherScope = await duplex.GetAsync(file, await duplex.BulkTokenAsync("system/Patient.rs"));
        Assert.Equal(HttpStatusCode.Forbidden, otherScope.StatusCode);
    }

    [Fact]
    public async Task Nothing_crosses_apps_or_connections_and_nothing_comes_without_a_token()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        await duplex.ChartClinicAsync();
        await duplex.ChartAsync(BulkApp.Laboratory, BulkApp.Observation("of-the-laboratory", "Patient/p1"), "Patient/p1");
        var token = await duplex.BulkTokenAsync();
        var status = await duplex.StartAsync("/fhir/clinic/$export?_type=Observation", token);
        var manifest = await duplex.ManifestAsync(status, token);
        var file = ((string)manifest["output"]![0]!["url"]!)[duplex.Address.Length..];

        Assert.DoesNotContain("Observation/of-the-laboratory", (await duplex.LinesAsync(manifest, "output", token)).References());
        var scribe = await duplex.TokenAsync();
        foreach (var path in new[] { status, file })
        {
            foreach (var (asked, shown, expected) in new[]
            {
                (path, null, HttpStatusCode.Unauthorized),
                (path, scribe, HttpStatusCode.NotFound),
                (path.Replace("/clinic/", "/laboratory/", StringComparison.Ordinal), token, HttpStatusCode.NotFound),
                (path, "no-token", HttpStatusCode.Unauthorized),
            })
            {
                using var answer = await duplex.GetAsync(asked, shown);
                Assert.Equal(expected, answer.StatusCode);
                Assert.Equal("OperationOutcome", (string?)(await RunningDuplex.JsonAsync(answer))["resourceType"]);
            }
        }

        using var foreign = await duplex.SendAsync(HttpMethod.Delete, status, scribe, new ByteArrayContent([]));
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
    }

    [Fact]
    public async Task An_ended_export_is_gone_and_an_expired_one_too()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        await duplex.ChartClinicAsync();
        var token = await duplex.BulkTokenAsync();
        var (first, second) = (await duplex.StartAsync("/fhir/clinic/$export?_type=Patient", token), "");
        await duplex.ManifestAsync(first, token);
        using var ended = await duplex.SendAsync(HttpMethod.Delete, first, token, new ByteArrayContent([]));
        using var gone = await duplex.GetAsync(first, token);
        using var again = await duplex.SendAsync(HttpMethod.Delete, first, token, new ByteArrayContent([]));
        second = await duplex.StartAsync("/fhir/clinic/$export?_type=Patient", token);
        await duplex.ManifestAsync(second, token);
        duplex.Time.Advance(TimeSpan.FromHours(24));
        using var expired = await duplex.GetAsync(second, await duplex.BulkTokenAsync());

        Assert.Equal(HttpStatusCode.Accepted, ended.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.Equal("OperationOutcome", (string?)(await RunningDuplex.JsonAsync(gone))["resourceType"]);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, expired.StatusCode);
    }

    [Fact]
    public async Task Files_come_compressed_when_asked_and_whole_either_way()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var text = new string('x', 100_000);
        for (var number = 0; number < 8; number++)
        {
            var observation = BulkApp.Observation($"o{number}", "Patient/p1");
            observation["note"] = new JsonArray(new JsonObject { ["text"] = text });
            await duplex.ChartAsync(observation, "Patient/p1");
        }

        var token = await duplex.BulkTokenAsync();
        var manifest = await duplex.ExportAsync("/fhir/clinic/$export?_type=Observation", token);
        var file = ((string)manifest["output"]![0]!["url"]!)[duplex.Address.Length..];
        using var plain = await duplex.GetAsync(file, token);
        using var packed = await duplex.GetAsync(file, token, request => request.Headers.Add("Accept-Encoding", "gzip"));

        Assert.Equal(["gzip"], packed.Content.Headers.ContentEncoding);
        await using var unpacked = new System.IO.Compression.GZipStream(await packed.Content.ReadAsStreamAsync(), System.IO.Compression.CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked);
        var whole = await plain.Content.ReadAsStringAsync();
        Assert.Equal(plain.Content.Headers.ContentLength, Encoding.UTF8.GetByteCount(whole));
        Assert.Equal(8, whole.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(whole, await reader.ReadToEndAsync());
    }
}
