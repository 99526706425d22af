using System.IO.Compression;
using System.IO.Pipelines;
using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Xunit;
using Task = System.Threading.Tasks.Task;

namespace Duplex.Tests.Fhir.Json;

[Collection(nameof(Alone))]
public sealed class FhirBundleReaderTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public async Task Entries_come_one_by_one_and_what_stands_around_them_is_the_header(int piece)
    {
        var json = "\uFEFF" + """
            { "resourceType" : "Bundle" , "id":"b\"1", "type":"searchset",
              "entry" : [ {"fullUrl":"urn:uuid:1","resource":{"resourceType":"Patient","id":"p]}1"}} ,
                {"resource":{"resourceType":"Basic","code":{"text":"a \\\" ] } b"}}}
              ],
              "total" : 2, "link":[{"relation":"next","url":"http://example.org/next"}] }
            """;
        var reader = new FhirBundleReader(new PiecemealStream(Encoding.UTF8.GetBytes(json), piece));
        Assert.Null(reader.Header);
        var types = new List<string?>();
        await foreach (var entry in reader.ReadEntriesAsync(Cancellation))
        {
            Assert.Empty(entry.Issues);
            Assert.Equal(types.Count, entry.Index);
            Assert.Equal(2 + types.Count, entry.Position.Line);
            Assert.Equal("searchset", reader.Header?.Type?.Value);
            Assert.Null(reader.Header!.Total);
            types.Add(entry.Entry?.Resource?.TypeName);
        }

        Assert.Equal(["Patient", "Basic"], types);
        Assert.Empty(reader.Issues);
        Assert.True(reader.IsComplete);
        Assert.Equal(("b\"1", 2, "next"), (reader.Header!.Id, reader.Header.Total!.Value, reader.Header.Link[0].Relation!.Value));
    }

    [Fact]
    public async Task A_faulty_entry_is_told_with_its_path_and_line_and_the_rest_is_read()
    {
        var json = """
            {"resourceType":"Bundle","type":"batch","entry":[
            {"resource":{"resourceType":"Patient","gender":"Mx",
              "birthDate":"soon"}},
            7,
            {"resource":{"resourceType":"Patient","active":tru}},
            {"resource":{"resourceType":"Patient","active":true}}]}
            """;

        var (reader, entries) = await ReadAsync(json);

        Assert.Equal(
            ["Bundle.entry[0].resource.gender 2", "Bundle.entry[0].resource.birthDate 3", "Bundle.entry[1] 4", "Bundle.entry[2].resource.active 5"],
            entries.SelectMany(entry => entry.Issues).Select(issue => $"{issue.Path} {issue.Position?.Line}"));
        Assert.Equal([false, false, false, true], entries.Select(entry => entry.Entry is not null));
        Assert.True(reader.IsComplete);
    }

    [Fact]
    public async Task Faults_of_the_header_have_their_places_in_the_stream()
    {
        var json = """
            {"resourceType":"Bundle","entry":[{"fullUrl":"urn:uuid:1"}],
             "total":"many",
             "colour":1}
            """;

        var (reader, entries) = await ReadAsync(json);

        Assert.Single(entries);
        Assert.Null(reader.Header);
        Assert.False(reader.IsComplete);
        Assert.Equal(["Bundle.total 2:10", "Bundle.colour 3:11", "Bundle.type 1:2"], reader.Issues.Select(issue => $"{issue.Path} {issue.Position?.Line}:{issue.Position?.Column}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"resourceType":"Patient","entry":[{}]}""")]
    [InlineData("""{"resourceType":"Patient"}""")]
    [InlineData("""{"resourceType":"Bundle","type":"batch","entry":[{"fullUrl":"urn:uuid:1"}""")]
    [InlineData("""{"resourceType":"Bundle","type":"batch","entry":[{"fullUrl":"urn:uuid:1"} {"fullUrl":"urn:uuid:1"}]}""")]
    [InlineData("""{"resourceType":"Bundle","type":"batch","entry":[{"fullUrl":"urn:uuid:1"},]}""")]
    [InlineData("""{"resourceType":"Bundle","type":"batch","entry":[{"fullUrl":"urn:uuid:1"}]""")]
    [InlineData("""{"resourceType":"Bundle","type":"batch",}""")]
    [InlineData("""{"resourceType":"Bundle","type":"batch"}{}""")]
    [InlineData("""{"resourceType":"Bundle","type":"batch","entry":[]}""")]
    [InlineData("""{"resourceType":"Bundle","type":"batch","entry":{}}""")]
    [InlineData("""{"resourceType":"Bundle","type":"batch","entry":[{"fullUrl":"urn:uuid:1"}],"entry":[{"fullUrl":"urn:uuid:1"}]}""")]
    public async Task What_is_no_whole_bundle_is_not_complete_and_says_why(string json)
    {
        var (reader, _) = await ReadAsync(json);

        Assert.False(reader.IsComplete);
        Assert.Single(reader.Issues);
    }

    [Fact]
    public async Task An_entry_over_the_limit_is_stepped_over_and_a_stream_over_the_limit_ends()
    {
        var large = new string('x', 200_000);
        var json = $$"""{"resourceType":"Bundle","type":"batch","entry":[{"fullUrl":"{{large}}"},{"fullUrl":"urn:uuid:1"}]}""";

        var (reader, entries) = await ReadAsync(json, FhirStreamOptions.Strict with { MaxItemBytes = 1000 });
        Assert.Equal(["too-long", null], entries.Select(entry => entry.Issues.SingleOrDefault()?.Code));
        Assert.True(reader.IsComplete);

        (reader, entries) = await ReadAsync(json, FhirStreamOptions.Strict with { MaxBytes = 1000 });
        Assert.Empty(entries);
        Assert.Equal("too-long", Assert.Single(reader.Issues).Code);
    }

    [Fact]
    public async Task A_bundle_of_650_entries_read_and_written_piece_by_piece_is_the_same_bundle()
    {
        var file = Path.Combine(SharedFiles.FolderOrSkip("fhir-tests/bench"), "bundle-synthea-650.json.gz");
        using var unpacked = new MemoryStream();
        await using (var packed = new GZipStream(File.OpenRead(file), CompressionMode.Decompress))
        {
            await packed.CopyToAsync(unpacked, Cancellation);
        }

        var stream = new PiecemealStream(unpacked.ToArray(), 5000);
        var reader = new FhirBundleReader(PipeReader.Create(stream).AsStream());
        using var written = new MemoryStream();
        FhirBundleWriter? writer = null;
        var givenAtFirst = 0;
        await foreach (var entry in reader.ReadEntriesAsync(Cancellation))
        {
            givenAtFirst = writer is null ? stream.Given : givenAtFirst;
            writer ??= await FhirBundleWriter.StartAsync(written, reader.Header!, Cancellation);
            await writer.WriteAsync(entry.Entry!, Cancellation);
        }

        await writer!.CompleteAsync(null, Cancellation);

        Assert.True(reader.IsComplete);
        Assert.InRange(givenAtFirst, 1, 20_000);
        Assert.Equal(FhirJson.Serialize(FhirJson.Parse(unpacked.ToArray()).Resource!), written.ToArray());
    }

    [Fact]
    public async Task Memory_is_bounded_by_the_largest_entry()
    {
        const int Entries = 20_000;
        var entry = Encoding.UTF8.GetBytes("""{"resource":{"resourceType":"Basic","code":{"text":"synthetic"}}}""");
        var json = new MemoryStream();
        json.Write("""{"resourceType":"Bundle","type":"batch","entry":["""u8);
        for (var index = 0; index < Entries; index++)
        {
            json.Write(index == 0 ? default : ","u8);
            json.Write(entry);
        }

        json.Write("]}"u8);
        json.Position = 0;
        var reader = new FhirBundleReader(json);
        var count = 0;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        await foreach (var _ in reader.ReadEntriesAsync(Cancellation))
        {
            if (++count % 5000 == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        Assert.Equal(Entries, count);
        Assert.InRange(most, long.MinValue, 20_000_000);
        Assert.True(reader.IsComplete);
    }

    [Fact]
    public async Task A_bundle_is_read_once()
    {
        var (reader, _) = await ReadAsync("""{"resourceType":"Bundle","type":"batch"}""");

        Assert.True(reader.IsComplete);
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await reader.ReadEntriesAsync(Cancellation).GetAsyncEnumerator(Cancellation).MoveNextAsync());
    }

    [Fact]
    public async Task A_total_that_is_known_last_is_written_last()
    {
        using var written = new MemoryStream();
        var writer = await FhirBundleWriter.StartAsync(written, new Bundle { Type = BundleTypeCodes.Searchset }, Cancellation);
        await writer.WriteAsync(new BundleEntry { FullUrl = "urn:uuid:1" }, Cancellation);
        await writer.WriteAsync(new BundleEntry { FullUrl = "urn:uuid:2" }, Cancellation);
        await writer.CompleteAsync(new Bundle { Total = 2 }, Cancellation);

        Assert.Equal("""{"resourceType":"Bundle","type":"searchset","entry":[{"fullUrl":"urn:uuid:1"},{"fullUrl":"urn:uuid:2"}],"total":2}""", Encoding.UTF8.GetString(written.ToArray()));
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await writer.CompleteAsync(null, Cancellation));
    }

    private static async Task<(FhirBundleReader Reader, List<FhirStreamedEntry> Entries)> ReadAsync(string json, FhirStreamOptions? options = null)
    {
        var reader = new FhirBundleReader(new PiecemealStream(Encoding.UTF8.GetBytes(json), 11), options);
        var entries = new List<FhirStreamedEntry>();
        await foreach (var entry in reader.ReadEntriesAsync(Cancellation))
        {
            entries.Add(entry);
        }

        return (reader, entries);
    }
}
