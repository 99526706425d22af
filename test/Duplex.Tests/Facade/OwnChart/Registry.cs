using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Duplex.Tests.Facade.OwnChart;

/// <summary>An app that may do everything on a chart that Duplex keeps itself.</summary>
internal sealed class Registry : IAsyncDisposable
{
    private readonly RunningDuplex _duplex;
    private string _scopes;
    private string _token;

    private Registry(RunningDuplex duplex, string scopes, string token) => (_duplex, _scopes, _token) = (duplex, scopes, token);

    public RunningDuplex Duplex => _duplex;

    public string Address => $"{_duplex.Address}/fhir/registry";

    public static async Task<Registry> StartAsync(string scopes = "system/*.cruds")
    {
        var duplex = await RunningDuplex.StartAsync();
        return new Registry(duplex, scopes, await duplex.TokenAsync(scopes, "registrar"));
    }

    /// <summary>From now on the app may do this only.</summary>
    public async Task NarrowAsync(string scopes) => (_scopes, _token) = (scopes, await _duplex.TokenAsync(scopes, "registrar"));

    /// <summary>Time goes by, and the app has a fresh token.</summary>
    public async Task AdvanceAsync(TimeSpan time)
    {
        _duplex.Time.Advance(time);
        await NarrowAsync(_scopes);
    }

    public async Task<RegistryAnswer> SendAsync(
        string method, string path, JsonNode? body = null, string contentType = "application/fhir+json", params (string Name, string Value)[] headers) =>
        await SendTextAsync(method, path, body?.ToJsonString(), contentType, headers);

    public async Task<RegistryAnswer> SendTextAsync(
        string method, string path, string? body, string contentType = "application/fhir+json", params (string Name, string Value)[] headers)
    {
        var address = path.StartsWith("http", StringComparison.Ordinal) ? path : path.StartsWith('?') || path.Length == 0 ? Address + path : $"{Address}/{path}";
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var answer = await _duplex.Http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new RegistryAnswer(
            (int)answer.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text)!.AsObject(), answer.Headers.Location?.OriginalString, answer.Headers.ETag?.ToString(),
            answer.Content.Headers.LastModified);
    }

    public Task<RegistryAnswer> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync("GET", path, null, headers: headers);

    /// <summary>Creates it and gives its id.</summary>
    public async Task<string> CreateAsync(JsonObject resource)
    {
        var created = await SendAsync("POST", (string)resource["resourceType"]!, resource);
        Assert.Equal(201, created.Status);
        return (string)created.Body!["id"]!;
    }

    public ValueTask DisposeAsync() => _duplex.DisposeAsync();
}

internal sealed record RegistryAnswer(int Status, JsonObject? Body, string? Location, string? ETag, DateTimeOffset? LastModified)
{
    /// <summary>The text of an OperationOutcome's first issue.</summary>
    public string Sentence
    {
        get
        {
            Assert.Equal("OperationOutcome", (string?)Body!["resourceType"]);
            return (string)Body["issue"]![0]!["details"]!["text"]!;
        }
    }

    /// <summary>References of the entries, with their search mode.</summary>
    public IReadOnlyList<string> Entries =>
        [.. (Body!["entry"]?.AsArray() ?? []).Select(entry => $"{(string?)entry!["search"]?["mode"]} {(string?)entry["resource"]?["resourceType"]}/{(string?)entry["resource"]?["id"]}")];

    public string? Link(string relation) =>
        (string?)Body!["link"]?.AsArray().FirstOrDefault(link => (string?)link!["relation"] == relation)?["url"];
}
