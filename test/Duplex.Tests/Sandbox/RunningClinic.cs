using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Duplex.Sandbox;
using Xunit;

namespace Duplex.Tests.Sandbox;

/// <summary>A clinic on real sockets with one registered client, and the requests a test makes.</summary>
internal sealed class RunningClinic : IAsyncDisposable
{
    public const string ClientId = "test-client";

    private readonly bool _ownsFolder;

    private RunningClinic(SandboxClinic clinic, TestSigner signer, string folder, bool ownsFolder, TimeProvider time)
    {
        Clinic = clinic;
        Signer = signer;
        Folder = folder;
        Time = time;
        _ownsFolder = ownsFolder;
        Http = new HttpClient { BaseAddress = new Uri(clinic.Root), Timeout = TimeSpan.FromSeconds(30) };
    }

    public SandboxClinic Clinic { get; }

    public TestSigner Signer { get; }

    public string Folder { get; }

    public HttpClient Http { get; }

    public TimeProvider Time { get; }

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<RunningClinic> StartAsync(
        Func<SandboxOptions, SandboxOptions>? change = null, string? folder = null)
    {
        var ownsFolder = folder is null;
        folder ??= Directory.CreateTempSubdirectory("sandbox-clinic-").FullName;
        var signer = TestSigner.Shared;
        var options = new SandboxOptions
        {
            DataFolder = folder,
            Clients = [new SandboxClient(ClientId, SandboxClient.DefaultScopes, signer.KeySet())],
        };
        options = change?.Invoke(options) ?? options;
        return new RunningClinic(await SandboxClinic.StartAsync(options, Token), signer, folder, ownsFolder, options.Time);
    }

    /// <summary>A clinic whose <see cref="Http"/> already has a token for everything that is registered.</summary>
    public static async Task<RunningClinic> StartAuthorizedAsync(Func<SandboxOptions, SandboxOptions>? change = null)
    {
        var running = await StartAsync(change);
        await running.AuthorizeAsync();
        return running;
    }

    public async Task AuthorizeAsync(string scope = "system/*.cruds")
    {
        var (status, body) = await AskTokenAsync(Assertion(), scope);
        Assert.Equal(200, status);
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", body["access_token"]!.GetValue<string>());
    }

    public string Assertion(string alg = "RS384", Action<JsonObject>? header = null, Action<JsonObject>? claims = null)
    {
        var head = new JsonObject { ["alg"] = alg, ["kid"] = alg.StartsWith('E') ? "ec-1" : "rsa-1", ["typ"] = "JWT" };
        var body = new JsonObject
        {
            ["iss"] = ClientId,
            ["sub"] = ClientId,
            ["aud"] = Clinic.TokenEndpoint.ToString(),
            ["exp"] = Time.GetUtcNow().AddMinutes(4).ToUnixTimeSeconds(),
            ["jti"] = Guid.NewGuid().ToString("N"),
        };
        header?.Invoke(head);
        claims?.Invoke(body);
        return Signer.Sign(head, body);
    }

    public async Task<(int Status, JsonObject Body)> AskTokenAsync(string assertion, string scope = "system/*.cruds")
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["scope"] = scope,
            ["client_assertion_type"] = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
            ["client_assertion"] = assertion,
        });
        using var response = await Http.PostAsync(Clinic.TokenEndpoint, form, Token);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        return ((int)response.StatusCode, await JsonOf(response));
    }

    public async Task<JsonObject> GetAsync(string path, int expected = 200)
    {
        using var response = await Http.GetAsync(path, Token);
        Assert.Equal(expected, (int)response.StatusCode);
        return await JsonOf(response);
    }

    public Task<HttpResponseMessage> SendNoteAsync(JsonObject note, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Post, "/fhir/DocumentReference", note.ToJsonString(), headers);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/fhir+json"),
        };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Http.SendAsync(request, Token);
    }

    public async Task<HttpResponseMessage> ControlAsync(string path, string json = "{}")
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        return await Http.PostAsync(path, content, Token);
    }

    /// <summary>Stores a note and answers its id.</summary>
    public async Task<string> StoreAsync(JsonObject note)
    {
        using var response = await SendNoteAsync(note);
        Assert.Equal(201, (int)response.StatusCode);
        return (await JsonOf(response))["id"]!.GetValue<string>();
    }

    public async Task<SandboxEvent> NextAsync(SandboxEventKind kind)
    {
        await foreach (var happened in Clinic.Events.ReadAllAsync(Token))
        {
            if (happened.Kind == kind)
            {
                return happened;
            }
        }

        throw new InvalidOperationException("The clinic ended before it happened.");
    }

    public static async Task<JsonObject> JsonOf(HttpResponseMessage response) =>
        JsonNode.Parse(await response.Content.ReadAsStringAsync(Token)) as JsonObject ?? throw new InvalidDataException("Not a JSON object.");

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Clinic.DisposeAsync();
        if (_ownsFolder)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
