using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Duplex.Composition;
using Duplex.Configuration;
using Duplex.Engine.Identity;
using Duplex.Transports.FhirRest;
using Duplex.Transports.Smart.Client;
using Duplex.Transports.Smart.Keys;

namespace Duplex.Day;

/// <summary>What came of a posted resource.</summary>
/// <param name="Loop">Null when the facade refused it.</param>
internal sealed record PostedWrite(LoopId? Loop, int Status, string Refusal);

/// <summary>The sandbox's scribe app: any FHIR client would do the same. It knows Duplex by its web address and its own key only.</summary>
internal sealed class ScribeApp : IDisposable
{
    private readonly HttpClient _http;
    private readonly Uri _facade;
    private readonly SmartSigningKey _key;
    private readonly SocketsHttpHandler _handler;
    private readonly OAuthCall _call;
    private readonly BackendServicesTokenSource _tokens;
    private readonly TimeProvider _time;

    private ScribeApp(HttpClient http, Uri facade, SmartSigningKey key, BackendServicesOptions options, TimeProvider time)
    {
        _http = http;
        _facade = facade;
        _key = key;
        _time = time;
        _handler = FhirRestTransport.CreateHandler(new FhirRestLimits());
        _call = new OAuthCall(_handler, TimeSpan.FromSeconds(10), time);
        _tokens = new BackendServicesTokenSource(options, key, _call, new UuidSource(time), time);
    }

    public static ScribeApp Create(Installation installation, HttpClient http, TimeProvider time)
    {
        var app = installation.Configuration.Apps.Single(one => one.Id == BuiltInConfiguration.App);
        var facade = new Uri(installation.Node.Web, $"fhir/{BuiltInConfiguration.Connection}/");
        var key = AppKeys.Find(installation.Paths, app.Id)
            ?? throw new InvalidOperationException("The scribe app is registered and its key is not in the data folder.");
        return new ScribeApp(http, facade, key, new BackendServicesOptions { FhirBase = facade, ClientId = app.Id, Scopes = app.Scopes }, time);
    }

    /// <param name="waitForAnswer">Wait (up to 10 s) for what the EHR answers; else only until the note is kept.</param>
    public Task<PostedWrite> PostNoteAsync(DayNote note, bool waitForAnswer, CancellationToken cancellationToken)
    {
        var now = _time.GetUtcNow();
        return PostAsync("DocumentReference", NoteResource.Write(note, now), waitForAnswer, note.Signed ? NoteAttestation.Write(note, now) : null, cancellationToken);
    }

    public Task<PostedWrite> PostOrderAsync(DayLab lab, string? encounter, CancellationToken cancellationToken) =>
        PostAsync("ServiceRequest", OrderResource.Write(lab, encounter, _time.GetUtcNow()), waitForAnswer: true, provenance: null, cancellationToken);

    private async Task<PostedWrite> PostAsync(string type, byte[] body, bool waitForAnswer, string? provenance, CancellationToken cancellationToken)
    {
        var token = await _tokens.GetAsync(null, cancellationToken);
        if (token.Failure is { } failure)
        {
            return new PostedWrite(null, 0, failure.Sentence);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_facade, type)) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/fhir+json");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Token);
        if (!waitForAnswer)
        {
            request.Headers.Add("Prefer", "respond-async");
        }

        if (provenance is not null)
        {
            request.Headers.Add("X-Provenance", provenance);
        }

        using var answer = await _http.SendAsync(request, cancellationToken);
        return LoopOf(answer) is { } loop
            ? new PostedWrite(loop, (int)answer.StatusCode, "")
            : new PostedWrite(null, (int)answer.StatusCode, await RefusalAsync(answer, cancellationToken));
    }

    public void Dispose()
    {
        _call.Dispose();
        _handler.Dispose();
        _key.Dispose();
    }

    /// <summary>202 names the loop as its location; 201 links to it as the monitor.</summary>
    private static LoopId? LoopOf(HttpResponseMessage answer)
    {
        var address = answer.StatusCode switch
        {
            HttpStatusCode.Accepted => answer.Headers.Location?.OriginalString,
            HttpStatusCode.Created => answer.Headers.TryGetValues("Link", out var links) ? links.First().Split('<', '>')[1] : null,
            _ => null,
        };
        return address is not null && Guid.TryParse(address[(address.LastIndexOf('/') + 1)..], out var id) ? new LoopId(id) : null;
    }

    private static async Task<string> RefusalAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        var body = await answer.Content.ReadAsByteArrayAsync(cancellationToken);
        try
        {
            var issues = JsonElement.Parse(body).GetProperty("issue").EnumerateArray();
            return $"{(int)answer.StatusCode} {string.Join(' ', issues.Select(SentenceOf))}";
        }
        catch (Exception unreadable) when (unreadable is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return $"{(int)answer.StatusCode} without a readable reason";
        }
    }

    private static string SentenceOf(JsonElement issue) =>
        issue.TryGetProperty("details", out var details) && details.TryGetProperty("text", out var text) ? text.GetString() ?? ""
        : issue.TryGetProperty("diagnostics", out var diagnostics) ? diagnostics.GetString() ?? ""
        : issue.GetProperty("code").GetString() ?? "";
}
