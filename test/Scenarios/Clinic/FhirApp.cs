using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Duplex.Scenarios.Processes;

namespace Duplex.Scenarios.Clinic;

/// <summary>An app at any FHIR server, which sees each answer whole.</summary>
internal sealed class FhirApp : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = Patience.Most };
    private readonly Func<string?> _token;

    /// <param name="address">Without a slash at its end.</param>
    public FhirApp(string address, Func<string?> token) => (Address, _token) = (address, token);

    public string Address { get; }

    /// <summary>The same server without a token.</summary>
    public FhirApp Anonymous() => new(Address, () => null);

    /// <summary>The same server with another token.</summary>
    public FhirApp With(string token) => new(Address, () => token);

    public Task<FhirAnswer> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync("GET", path, null, headers: headers);

    public Task<FhirAnswer> SendAsync(string method, string path, JsonNode? body, string contentType = "application/fhir+json", params (string Name, string Value)[] headers) =>
        SendTextAsync(method, path, body?.ToJsonString(), contentType, headers);

    public async Task<FhirAnswer> SendTextAsync(string method, string path, string? body, string contentType = "application/fhir+json", params (string Name, string Value)[] headers)
    {
        var address = path.StartsWith("http", StringComparison.Ordinal) ? path : path.Length == 0 || path[0] == '?' ? Address + path : $"{Address}/{path}";
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        request.Headers.Authorization = _token() is { } token ? new AuthenticationHeaderValue("Bearer", token) : null;
        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var limit = Patience.Limit();
        using var answer = await _http.SendAsync(request, limit.Token);
        var text = await answer.Content.ReadAsStringAsync(limit.Token);
        return new FhirAnswer(
            (int)answer.StatusCode,
            text,
            answer.Headers.Concat(answer.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The resources of a search's matches, all pages.</summary>
    public async Task<List<JsonObject>> SearchAsync(string query, string mode = "match")
    {
        var found = new List<JsonObject>();
        for (var next = query; next is not null;)
        {
            var page = await GetAsync(next);
            Assert.True(page.Status == 200, $"{query}: {page.Status} {page.Text}");
            found.AddRange(page.Resources(mode));
            next = page.Link("next");
        }

        return found;
    }

    public void Dispose() => _http.Dispose();
}

/// <summary>What a FHIR server answered.</summary>
internal sealed record FhirAnswer(int Status, string Text, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>Null where it is no JSON object.</summary>
    public JsonObject? Body { get; } = Text.StartsWith('{') ? JsonNode.Parse(Text)!.AsObject() : null;

    public string? ResourceType => (string?)Body?["resourceType"];

    public string Header(string name) => Headers.GetValueOrDefault(name) ?? "";

    /// <summary>The resources of a Bundle's entries of this search mode; null: all.</summary>
    public IEnumerable<JsonObject> Resources(string? mode = null) =>
        from entry in Body?["entry"]?.AsArray() ?? []
        where mode is null || (string?)entry!["search"]?["mode"] is var told && (told ?? "match") == mode
        where entry!["resource"] is JsonObject
        select entry!["resource"]!.AsObject();

    public string? Link(string relation) =>
        (string?)Body?["link"]?.AsArray().FirstOrDefault(link => (string?)link!["relation"] == relation)?["url"];
}
