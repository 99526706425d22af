using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Duplex.Tests.Facade.OwnChart;

/// <summary>Binary as a resource and as its content.</summary>
public sealed class OwnChartBinaryTests
{
    private static readonly byte[] Content = Encoding.UTF8.GetBytes("%PDF synthetic");

    [Fact]
    public async Task A_file_is_sent_as_it_is_and_read_as_file_or_resource()
    {
        await using var registry = await Registry.StartAsync();

        using var created = await SendAsync(registry, HttpMethod.Post, "Binary", "application/pdf", Content);
        var id = created.Headers.Location!.AbsolutePath.Split('/')[^3];
        using var file = await ReadAsync(registry, $"Binary/{id}", "application/pdf");
        using var version = await ReadAsync(registry, $"Binary/{id}/_history/1", "application/pdf, */*;q=0");
        var resource = await registry.GetAsync($"Binary/{id}", ("Accept", "application/fhir+json"));

        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        Assert.Equal(("application/pdf", "W/\"1\"", "nosniff"), (file.Content.Headers.ContentType!.MediaType, file.Headers.ETag!.ToString(), file.Headers.GetValues("X-Content-Type-Options").Single()));
        Assert.Equal(Content, await file.Content.ReadAsByteArrayAsync());
        Assert.Equal(Content, await version.Content.ReadAsByteArrayAsync());
        Assert.Equal(("application/pdf", Convert.ToBase64String(Content)), ((string?)resource.Body!["contentType"], (string?)resource.Body["data"]));
    }

    [Fact]
    public async Task A_file_is_replaced_and_one_that_is_not_there_says_so_in_FHIR()
    {
        await using var registry = await Registry.StartAsync();

        using var put = await SendAsync(registry, HttpMethod.Put, "Binary/scan-1", "image/png", Content);
        using var again = await SendAsync(registry, HttpMethod.Put, "Binary/scan-1", "text/plain", "changed"u8.ToArray());
        using var read = await ReadAsync(registry, "Binary/scan-1", "image/png");
        using var absent = await ReadAsync(registry, "Binary/nothing", "image/png");
        await registry.SendAsync("PUT", "Binary/empty", new JsonObject { ["resourceType"] = "Binary", ["id"] = "empty", ["contentType"] = "image/png" });
        using var empty = await ReadAsync(registry, "Binary/empty", "image/png");
        using var other = await ReadAsync(registry, "Patient/nothing", "image/png");

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (put.StatusCode, again.StatusCode));
        Assert.Equal(("text/plain", "changed"), (read.Content.Headers.ContentType!.MediaType, await read.Content.ReadAsStringAsync()));
        Assert.Equal((HttpStatusCode.NotFound, "application/fhir+json"), (absent.StatusCode, absent.Content.Headers.ContentType!.MediaType));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotAcceptable), (empty.StatusCode, other.StatusCode));
    }

    [Fact]
    public async Task An_attachment_names_its_file_in_the_chart_and_the_whole_chart_shows_its_text()
    {
        await using var registry = await Registry.StartAsync();
        using var created = await SendAsync(registry, HttpMethod.Post, "Binary", "text/plain", "Synthetic text."u8.ToArray());
        var address = created.Headers.Location!.ToString().Split("/_history")[0];
        var patient = await registry.CreateAsync(Records.Patient("1"));
        var note = new JsonObject
        {
            ["resourceType"] = "DocumentReference",
            ["status"] = "current",
            ["type"] = new JsonObject { ["coding"] = new JsonArray(new JsonObject { ["system"] = "http://loinc.org", ["code"] = "11506-3" }) },
            ["category"] = new JsonArray(new JsonObject { ["coding"] = new JsonArray(new JsonObject { ["system"] = "http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category", ["code"] = "clinical-note" }) }),
            ["subject"] = new JsonObject { ["reference"] = $"Patient/{patient}" },
            ["content"] = new JsonArray(new JsonObject { ["attachment"] = new JsonObject { ["contentType"] = "text/plain", ["url"] = address } }),
        };

        var id = await registry.CreateAsync(note);
        var read = await registry.GetAsync($"DocumentReference/{id}");
        var chart = await registry.GetAsync($"Patient/{patient}/$chart?_section=notes");

        Assert.Equal(address[(registry.Address.Length + 1)..], (string?)read.Body!["content"]![0]!["attachment"]!["url"]);
        var shown = chart.Body!["entry"]!.AsArray().Select(entry => entry!["resource"]!).Single(one => (string?)one["resourceType"] == "DocumentReference");
        Assert.Equal("Synthetic text.", Encoding.UTF8.GetString(Convert.FromBase64String((string)shown["content"]![0]!["attachment"]!["data"]!)));
    }

    private static async Task<HttpResponseMessage> SendAsync(Registry registry, HttpMethod method, string path, string contentType, byte[] content)
    {
        using var request = new HttpRequestMessage(method, $"{registry.Address}/{path}") { Content = new ByteArrayContent(content) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", registry.Token);
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        return await registry.Duplex.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static async Task<HttpResponseMessage> ReadAsync(Registry registry, string path, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{registry.Address}/{path}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", registry.Token);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return await registry.Duplex.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
