using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Duplex.Scenarios.Processes;

namespace Duplex.Scenarios.Clinic;

/// <summary>What the facade answered.</summary>
internal sealed record FacadeAnswer(HttpStatusCode Status, string Body, Uri? Location, Guid? Loop)
{
    /// <summary>The first issue of an OperationOutcome: its FHIRPath, its line and column, and its sentence.</summary>
    public (string Place, string Position, string Sentence) Issue()
    {
        var outcome = JsonElement.Parse(Body);
        Assert.Equal("OperationOutcome", outcome.GetProperty("resourceType").GetString());
        var issue = outcome.GetProperty("issue")[0];
        return (
            issue.TryGetProperty("expression", out var places) ? places[0].GetString()! : "",
            issue.TryGetProperty("diagnostics", out var position) ? position.GetString()! : "",
            issue.GetProperty("details").GetProperty("text").GetString()!);
    }
}

/// <summary>An app that knows the facade's address and has a token.</summary>
internal sealed class FacadeApp : IDisposable
{
    private readonly HttpClient _http;

    private FacadeApp(Uri facade, string token)
    {
        Facade = facade;
        Token = token;
        _http = new HttpClient { BaseAddress = facade, Timeout = Patience.Most };
    }

    /// <summary>With a slash at its end.</summary>
    public Uri Facade { get; }

    public string Token { get; }

    /// <summary>Gets a token as a person would: with <c>duplex token scribe</c>.</summary>
    public static async Task<FacadeApp> OfAsync(ServedDuplex duplex, string data)
    {
        var token = await ProgramProcess.RunDuplexAsync("token", "scribe", "--data", data);
        Assert.True(token.ExitCode == 0, token.Error);
        return With(duplex, token.Out.Trim());
    }

    public static FacadeApp With(ServedDuplex duplex, string token) => new(new Uri(duplex.Web, "fhir/clinic/"), token);

    public Task<FacadeAnswer> PostAsync(ScribeNote note, string? key = null) => PostAsync(note.Body, note.Provenance, key);

    public Task<FacadeAnswer> PostAsync(string body, string? provenance = null, string? key = null) =>
        SendAsync(HttpMethod.Post, "DocumentReference", body, provenance, key);

    public Task<FacadeAnswer> OrderAsync(string body, string? key = null) => SendAsync(HttpMethod.Post, "ServiceRequest", body, null, key);

    public Task<FacadeAnswer> ChangeOrderAsync(string id, string body) => SendAsync(HttpMethod.Put, $"ServiceRequest/{id}", body, null, null);

    public async Task<string> ReadAsync(string reference)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, reference);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        using var limit = Patience.Limit();
        using var answer = await _http.SendAsync(request, limit.Token);
        var body = await answer.Content.ReadAsStringAsync(limit.Token);
        Assert.True(answer.IsSuccessStatusCode, body);
        return body;
    }

    public void Dispose() => _http.Dispose();

    /// <summary>Writes any resource.</summary>
    public Task<FacadeAnswer> WriteAsync(HttpMethod method, string address, string body, params (string Name, string Value)[] headers) =>
        SendAsync(method, address, body, null, null, headers);

    private async Task<FacadeAnswer> SendAsync(
        HttpMethod method, string address, string body, string? provenance, string? key, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, address) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/fhir+json");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        if (provenance is not null)
        {
            request.Headers.Add("X-Provenance", provenance);
        }

        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        using var limit = Patience.Limit();
        using var answer = await _http.SendAsync(request, limit.Token);
        return new FacadeAnswer(answer.StatusCode, await answer.Content.ReadAsStringAsync(limit.Token), answer.Headers.Location, LoopOf(answer));
    }

    /// <summary>202 names the loop as its location; 201 links to it as the monitor.</summary>
    private static Guid? LoopOf(HttpResponseMessage answer)
    {
        var address = answer.StatusCode switch
        {
            HttpStatusCode.Accepted => answer.Headers.Location?.OriginalString,
            HttpStatusCode.Created or HttpStatusCode.OK when answer.Headers.TryGetValues("Link", out var links) => links.Single().Split('<', '>')[1],
            _ => null,
        };
        return address is null ? null : Guid.Parse(address[(address.LastIndexOf('/') + 1)..]);
    }
}
