using System.Net.Http.Headers;
using System.Text.Json;
using Duplex.Composition;

namespace Duplex.Bench;

/// <summary>Syncs of both databases, as the measured process counts them. A test compares that count with the system calls.</summary>
internal sealed class SyncCounter : IDisposable
{
    private readonly HttpClient _http;

    private SyncCounter(HttpClient http) => _http = http;

    public static SyncCounter Of(string data)
    {
        var paths = DataFolderPaths.Of(data);
        var run = RunFile.Read(paths) ?? throw new BenchFailedException("The measured program wrote no run file.");
        var http = new HttpClient { BaseAddress = run.Web };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", File.ReadAllText(paths.OperatorToken).Trim());
        return new SyncCounter(http);
    }

    public long Read()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "api/storage");
        using var response = _http.Send(request);
        response.EnsureSuccessStatusCode();
        using var body = JsonDocument.Parse(response.Content.ReadAsStream());
        return body.RootElement.GetProperty("intakeSyncs").GetInt64() + body.RootElement.GetProperty("stateSyncs").GetInt64();
    }

    public void Dispose() => _http.Dispose();
}
