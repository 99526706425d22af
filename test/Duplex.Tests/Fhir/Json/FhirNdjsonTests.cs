using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Xunit;
using Task = System.Threading.Tasks.Task;

namespace Duplex.Tests.Fhir.Json;

public sealed class FhirNdjsonTests
{
    private const string Patient = """{"resourceType":"Patient","id":"p1"}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(13)]
    [InlineData(100_000)]
    public async Task A_bad_line_does_not_stop_the_rest_and_is_named_by_its_number(int piece)
    {
        var text = $"\uFEFF{Patient}\r\n\r\n  \n{Patient[..^1]}\n{{\"resourceType\":\"Patient\",\"gender\":\"Mx\"}}\nnull\n{Patient}";

        var lines = await ReadAsync(text, piece: piece);

        Assert.Equal([1, 4, 5, 6, 7], lines.Select(line => line.Line));
        Assert.Equal([true, false, false, false, true], lines.Select(line => line.IsRead));
        Assert.Equal(["4 invalid", "5 code-invalid", "6 structure"], lines.SelectMany(line => line.Issues).Select(issue => $"{issue.Position?.Line} {issue.Code}"));
        Assert.Equal(Encoding.UTF8.GetByteCount(text) - Patient.Length, lines[^1].Offset);
    }

    [Fact]
    public async Task A_line_over_the_limit_is_stepped_over_and_a_stream_over_the_limit_ends()
    {
        var text = $"{Patient}\n{new string('x', 300_000)}\n{Patient}\n";

        Assert.Equal([null, "too-long", null], (await ReadAsync(text, FhirStreamOptions.Strict with { MaxItemBytes = 100 })).Select(line => line.Issues.SingleOrDefault()?.Code));
        Assert.Equal([null, "too-long"], (await ReadAsync(text, FhirStreamOptions.Strict with { MaxBytes = 1000 })).Select(line => line.Issues.SingleOrDefault()?.Code));
    }

    [Fact]
    public async Task A_lenient_line_stays_one_line_when_written()
    {
        var odd = FhirJson.Parse(Encoding.UTF8.GetBytes("{\"resourceType\":\"Patient\",\"odd\":{\r\n\"a\" : \"b\\n\"\n}}"), FhirReadMode.Lenient).Resource!;
        using var written = new MemoryStream();

        await FhirNdjson.WriteAsync(written, Resources(odd, new Patient { Id = "p2" }), Cancellation);

        var lines = Encoding.UTF8.GetString(written.ToArray()).Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.Equal("""{"resourceType":"Patient","id":"p2"}""", lines[1]);
        Assert.Equal("", lines[2]);
        Assert.Equal(2, (await ReadAsync(string.Join('\n', lines), FhirStreamOptions.Lenient)).Count(line => line.IsRead));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("\uFEFF")]
    public async Task Nothing_holds_no_resources(string text) => Assert.Empty(await ReadAsync(text));

    private static async Task<List<FhirNdjsonLine>> ReadAsync(string text, FhirStreamOptions? options = null, int piece = 50)
    {
        var lines = new List<FhirNdjsonLine>();
        await foreach (var line in FhirNdjson.ReadAsync(new PiecemealStream(Encoding.UTF8.GetBytes(text), piece), options, Cancellation))
        {
            lines.Add(line);
        }

        return lines;
    }

    private static async IAsyncEnumerable<Resource> Resources(params Resource[] resources)
    {
        foreach (var resource in resources)
        {
            await Task.Yield();
            yield return resource;
        }
    }
}
