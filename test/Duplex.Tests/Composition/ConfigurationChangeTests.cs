using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Duplex.Composition;
using Microsoft.Extensions.Logging;

namespace Duplex.Tests.Composition;

/// <summary>A running installation takes up a changed configuration, by file and by API, and keeps the old one where the new one is wrong.</summary>
public sealed class ConfigurationChangeTests : IAsyncLifetime
{
    private readonly TestFolder _folder = new();
    private Installation _duplex = null!;
    private HttpClient _http = null!;

    public async ValueTask InitializeAsync()
    {
        _folder.Write("config/connections/hospital.yaml", Hospital("hospital"));
        _duplex = await Installation.StartAsync(
            new InstallationOptions { Data = new DataFolderPaths(_folder.At("data")), ConfigurationFolder = _folder.At("config"), WebPort = 0, Log = LogLevel.None },
            TestContext.Current.CancellationToken);
        _http = new HttpClient { BaseAddress = _duplex.Node.Web };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", _duplex.OperatorToken);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _duplex.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_connection_is_made_by_the_api_and_is_served_and_listens_under_the_same_addresses_as_before()
    {
        var listener = _duplex.Node.Mllp["hospital"];
        var next = _duplex.Changes.NextAsync();

        using var made = await PutAsync("second", Hospital("second"));
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        Assert.Equal(2, (await next).Generation);

        Assert.Equal(listener, _duplex.Node.Mllp["hospital"]);
        Assert.True(_duplex.Node.Mllp.ContainsKey("second"));
        Assert.Equal(HttpStatusCode.OK, (await _http.GetAsync(new Uri("fhir/second/metadata", UriKind.Relative))).StatusCode);
        var names = (await JsonAsync("api/connections"))["connections"]!.AsArray().Select(row => (string?)row!["name"]);
        Assert.Equal(["hospital", "second"], names.Order());
        Assert.Equal(Hospital("second"), await File.ReadAllTextAsync(_folder.At("config/connections/second.yaml")));
    }

    [Fact]
    public async Task A_file_that_would_be_wrong_is_refused_with_its_line_and_changes_nothing()
    {
        using var refused = await PutAsync("second", Hospital("second").Replace("dialect: hl7v2", "dialect: hl7v3", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var errors = JsonNode.Parse(await refused.Content.ReadAsStringAsync())!["errors"]!.AsArray();
        Assert.Contains(("second.yaml", 2), errors.Select(error => ((string?)error!["file"], (int)error["line"]!)));
        Assert.False(File.Exists(_folder.At("config/connections/second.yaml")));
        Assert.Equal(1, _duplex.Changes.InForce.Generation);
    }

    [Fact]
    public async Task A_file_that_a_person_breaks_leaves_the_configuration_before_in_force_and_says_why()
    {
        var next = _duplex.Changes.NextAsync();
        _folder.Write("config/connections/hospital.yaml", "connection: hospital\ndialect: nothing\n");
        _duplex.Changes.Ask();
        await next;

        Assert.Equal(HttpStatusCode.OK, (await _http.GetAsync(new Uri("fhir/hospital/metadata", UriKind.Relative))).StatusCode);
        var state = await JsonAsync("api/configuration");
        Assert.Equal(1, (int)state["generation"]!);
        Assert.Equal("hospital.yaml", (string?)state["errors"]![0]!["file"]);

        next = _duplex.Changes.NextAsync();
        _folder.Write("config/connections/hospital.yaml", Hospital("hospital") + "organization: default\n");
        _duplex.Changes.Ask();
        Assert.Empty((await next).Errors);
    }

    [Fact]
    public async Task An_operator_sees_and_changes_the_connections_of_one_organization_at_a_time()
    {
        var next = _duplex.Changes.NextAsync();
        using var made = await PutAsync("other", Hospital("other") + "organization: second-clinic\n", "second-clinic");
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        await next;

        Assert.Equal("hospital", (string?)Assert.Single((await JsonAsync("api/connections"))["connections"]!.AsArray())!["name"]);
        Assert.Equal("other", (string?)Assert.Single((await JsonAsync("api/connections", "second-clinic"))["connections"]!.AsArray())!["name"]);
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(HttpMethod.Get, "api/connections/other", null, null)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(HttpMethod.Delete, "api/connections/other", null, null)).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await PutAsync("other", Hospital("other"))).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await PutAsync("third", Hospital("third") + "organization: second-clinic\n")).StatusCode);
    }

    [Fact]
    public async Task A_connection_is_taken_away_by_the_api()
    {
        var next = _duplex.Changes.NextAsync();
        await PutAsync("second", Hospital("second"));
        await next;
        next = _duplex.Changes.NextAsync();

        Assert.Equal(HttpStatusCode.NoContent, (await SendAsync(HttpMethod.Delete, "api/connections/second", null, null)).StatusCode);
        await next;

        Assert.Equal(HttpStatusCode.NotFound, (await _http.GetAsync(new Uri("fhir/second/metadata", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task While_connections_change_everybody_is_answered_and_what_began_before_is_ended()
    {
        using var slow = new TcpClient();
        await slow.ConnectAsync(IPAddress.Loopback, _duplex.Node.Web.Port, TestContext.Current.CancellationToken);
        await using var stream = slow.GetStream();
        using var answers = new StreamReader(stream, Encoding.ASCII);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /oauth/token HTTP/1.1\r\nHost: 127.0.0.1:{_duplex.Node.Web.Port}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 19\r\nExpect: 100-continue\r\n\r\n"));
        // The endpoint reads the body now.
        Assert.Contains("100", await answers.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        var next = _duplex.Changes.NextAsync();

        var putting = PutAsync("second", Hospital("second"));
        var asked = 0;
        do
        {
            using var fresh = new HttpClient { BaseAddress = _http.BaseAddress };
            Assert.Equal(HttpStatusCode.OK, (await fresh.GetAsync(new Uri("fhir/hospital/metadata", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
            asked++;
        }
        while (!next.IsCompleted);

        using var put = await putting;
        await stream.WriteAsync("grant_type=password"u8.ToArray());
        string? line;
        do
        {
            line = await answers.ReadLineAsync(TestContext.Current.CancellationToken);
        }
        while (line is { Length: 0 });

        Assert.Empty((await next).Errors);
        Assert.True(asked > 0);
        Assert.StartsWith("HTTP/1.1 400", line, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await _http.GetAsync(new Uri("fhir/second/metadata", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Answers_are_compressed_for_whom_takes_that_and_long_addresses_told_in_FHIR()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "fhir/hospital/metadata");
        request.Headers.AcceptEncoding.ParseAdd("gzip");

        using var compressed = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        using var plain = await _http.GetAsync(new Uri("fhir/hospital/metadata", UriKind.Relative));
        using var tooLong = await _http.GetAsync(new Uri($"fhir/hospital/Patient?identifier={new string('1', 20_000)}", UriKind.Relative));

        Assert.Equal(["gzip"], compressed.Content.Headers.ContentEncoding);
        await using var text = new System.IO.Compression.GZipStream(await compressed.Content.ReadAsStreamAsync(), System.IO.Compression.CompressionMode.Decompress);
        Assert.Equal("CapabilityStatement", (string?)(await JsonNode.ParseAsync(text))!["resourceType"]);
        Assert.Empty(plain.Content.Headers.ContentEncoding);
        Assert.Equal(HttpStatusCode.RequestUriTooLong, tooLong.StatusCode);
        Assert.Equal("OperationOutcome", (string?)JsonNode.Parse(await tooLong.Content.ReadAsStringAsync())!["resourceType"]);
    }

    [Fact]
    public async Task The_last_connection_may_go_and_the_first_one_come_by_the_api()
    {
        var next = _duplex.Changes.NextAsync();
        Assert.Equal(HttpStatusCode.NoContent, (await SendAsync(HttpMethod.Delete, "api/connections/hospital", null, null)).StatusCode);
        Assert.Empty((await next).Errors);
        next = _duplex.Changes.NextAsync();

        Assert.Equal(HttpStatusCode.Created, (await PutAsync("hospital", Hospital("hospital"))).StatusCode);

        Assert.Empty((await next).Errors);
        Assert.Equal(HttpStatusCode.OK, (await _http.GetAsync(new Uri("fhir/hospital/metadata", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task A_new_key_is_used_only_once_the_counterparty_gives_a_token_for_it()
    {
        await using var ehr = await TokenGivingEhr.StartAsync();
        var next = _duplex.Changes.NextAsync();
        await PutAsync("clinic", $$"""
            connection: clinic
            dialect: fhir-r4
            environment: test
            fhir: { base: "{{ehr.Base}}", client: duplex, key: "file:keys/connections/clinic.jwk", scopes: [system/Patient.rs] }
            identifiers: { patient: { authority: MRN, system: "urn:oid:2.999.1" } }
            """);
        await next;
        var first = Assert.Single(await KeysAsync(HttpMethod.Get, "keys"));

        var both = await KeysAsync(HttpMethod.Post, "keys");
        Assert.Equal((2, first), (both.Count, both[0]));
        Assert.Equal(both, await KeysAsync(HttpMethod.Post, "keys"));
        using (var refused = await SendAsync(HttpMethod.Post, "api/connections/clinic/keys/use", null, null))
        {
            Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
            Assert.Contains("the old one stays in use", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.Equal(both, await KeysAsync(HttpMethod.Get, "keys"));
        ehr.GivesTokens = true;
        next = _duplex.Changes.NextAsync();
        Assert.Equal([both[1]], await KeysAsync(HttpMethod.Post, "keys/use"));
        Assert.True(File.Exists(_folder.At("data/keys/connections/clinic.jwk.previous")));
        await next;
        Assert.Equal(HttpStatusCode.Conflict, (await SendAsync(HttpMethod.Post, "api/connections/clinic/keys/use", null, null)).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await SendAsync(HttpMethod.Get, "api/connections/hospital/keys", null, null)).StatusCode);
    }

    private static string Hospital(string name) => $$"""
        connection: {{name}}
        dialect: hl7v2
        environment: test
        mllp: { host: 127.0.0.1, port: 9 }
        listen: { mllp: { address: 127.0.0.1, port: 0 } }
        identifiers: { patient: { authority: MRN, system: "urn:oid:2.999.1" } }

        """;

    private async Task<List<string>> KeysAsync(HttpMethod method, string path)
    {
        using var answer = await SendAsync(method, $"api/connections/clinic/{path}", null, null);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return [.. JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["keys"]!.AsArray().Select(key => (string)key!["kid"]!)];
    }

    private Task<HttpResponseMessage> PutAsync(string name, string file, string? organization = null) => SendAsync(HttpMethod.Put, $"api/connections/{name}", file, organization);

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? body, string? organization)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : new StringContent(body, MediaTypeHeaderValue.Parse("application/yaml")) };
        if (organization is not null)
        {
            request.Headers.Add("Duplex-Organization", organization);
        }

        return await _http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private async Task<JsonNode> JsonAsync(string path, string? organization = null)
    {
        using var answer = await SendAsync(HttpMethod.Get, path, null, organization);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }
}
