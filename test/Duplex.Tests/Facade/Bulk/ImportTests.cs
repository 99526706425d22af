using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Duplex.Tests.Facade.Bulk;

public sealed class ImportTests
{
    [Fact]
    public async Task An_app_imports_into_a_chart_that_Duplex_keeps_and_reads_it_back_and_exports_it()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var token = await duplex.BulkTokenAsync();
        var lines = $"{FakeEhr.Patient("p1", "S-1").ToJsonString()}\nno json\n{BulkApp.Observation("o1", "Patient/p1").ToJsonString()}";

        using var answer = await duplex.PostAsync("/fhir/registry/$import", token, Ndjson(lines));
        using var again = await duplex.PostAsync("/fhir/registry/$import", token, Ndjson(lines));
        using var read = await duplex.GetAsync("/fhir/registry/Observation/o1", token);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var report = (await RunningDuplex.JsonAsync(answer))["parameter"]!.AsArray();
        Assert.Equal(["type", "type", "failed", "outcome"], report.Select(parameter => (string?)parameter!["name"]));
        Assert.Equal(("Observation", 1), ((string?)report[0]!["part"]![0]!["valueCode"], (int)report[0]!["part"]![1]!["valueDecimal"]!));
        Assert.StartsWith("body:2: ", (string?)report[3]!["resource"]!["issue"]![0]!["details"]!["text"], StringComparison.Ordinal);
        Assert.Equal(1, (int)(await RunningDuplex.JsonAsync(again))["parameter"]![0]!["part"]![3]!["valueDecimal"]!);
        Assert.Equal(HttpStatusCode.OK, read.StatusCode);
        var manifest = await duplex.ExportAsync("/fhir/registry/Patient/$export", token);
        Assert.Equal(["Observation/o1", "Patient/p1"], (await duplex.LinesAsync(manifest, "output", token)).References());
    }

    [Fact]
    public async Task A_long_body_is_streamed_also_compressed()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var text = new string('x', 40_000);
            for (var number = 0; number < 1_000; number++)
            {
                var observation = BulkApp.Observation($"o{number}", "Patient/p1");
                observation["note"] = new JsonArray(new JsonObject { ["text"] = text });
                await gzip.WriteAsync(Encoding.UTF8.GetBytes(observation.ToJsonString() + "\n"));
            }
        }

        using var content = Packed(packed.ToArray());
        using var answer = await duplex.PostAsync("/fhir/registry/$import", await duplex.BulkTokenAsync(), content);
        using var cut = Packed(packed.ToArray()[..20_000]);
        using var part = await duplex.PostAsync("/api/connections/registry/import", RunningDuplex.OperatorSecret, cut);
        using var other = Packed("no gzip at all"u8.ToArray());
        using var refused = await duplex.PostAsync("/api/connections/registry/import", RunningDuplex.OperatorSecret, other);

        Assert.Equal(1_000, (int)(await RunningDuplex.JsonAsync(answer))["parameter"]![0]!["part"]![1]!["valueDecimal"]!);
        Assert.Equal(1, (int)(await RunningDuplex.JsonAsync(part))["failed"]!);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    [Fact]
    public async Task Types_outside_of_the_scopes_are_errors_of_their_lines()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var token = await duplex.BulkTokenAsync("system/Patient.cruds system/Observation.rs");

        using var answer = await duplex.PostAsync("/fhir/registry/$import", token, Ndjson(BulkApp.Observation("o1", "Patient/p1").ToJsonString()));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("system/Observation.cu", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_operator_imports_too_and_no_counterpartys_chart_takes_any()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var line = FakeEhr.Patient("p1", "S-1").ToJsonString();
        using var taken = await duplex.PostAsync("/api/connections/registry/import?file=Patient.ndjson", RunningDuplex.OperatorSecret, Ndjson($"{line}\n{{}}"));
        using var counterparty = await duplex.PostAsync("/api/connections/clinic/import", RunningDuplex.OperatorSecret, Ndjson(line));
        using var unknown = await duplex.PostAsync("/api/connections/nowhere/import", RunningDuplex.OperatorSecret, Ndjson(line));
        using var json = await duplex.PostAsync("/api/connections/registry/import", RunningDuplex.OperatorSecret, new StringContent(line, Encoding.UTF8, "application/fhir+json"));
        using var facade = await duplex.PostAsync("/fhir/clinic/$import", await duplex.BulkTokenAsync(), Ndjson(line));

        var report = await RunningDuplex.JsonAsync(taken);
        Assert.Equal((1, 1, "Patient.ndjson"), ((int)report["types"]!["Patient"]!["created"]!, (int)report["failed"]!, (string?)report["errors"]![0]!["file"]));
        Assert.Equal(
            [HttpStatusCode.Conflict, HttpStatusCode.NotFound, HttpStatusCode.UnsupportedMediaType, HttpStatusCode.NotFound],
            new[] { counterparty, unknown, json, facade }.Select(answer => answer.StatusCode));
    }

    private static ByteArrayContent Packed(byte[] bytes)
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/fhir+ndjson");
        content.Headers.ContentEncoding.Add("gzip");
        return content;
    }

    private static StringContent Ndjson(string lines) => new(lines, Encoding.UTF8, "application/fhir+ndjson");
}
