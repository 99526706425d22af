using System.Net.Http.Headers;
using Duplex.Composition;
using Duplex.OAuth;

namespace Duplex.Bench;

/// <summary>An app that may do everything on the benchmark's chart, and looks at its answers only as far as they are right or wrong.</summary>
internal sealed class ChartBenchApp : IDisposable
{
    private static readonly MediaTypeHeaderValue FhirJson = new("application/fhir+json");
    private readonly HttpClient _http;
    private readonly Uri _chart;

    private ChartBenchApp(Uri chart, string token)
    {
        _chart = chart;
        _http = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    /// <param name="data">Of the Duplex that runs: its key signs the token, since how an app gets one is not what is measured.</param>
    public static ChartBenchApp Of(DataFolderPaths data, Uri web, TimeProvider time)
    {
        var root = web.GetLeftPart(UriPartial.Authority);
        var connection = ChartBenchData.Connection;
        var key = TokenSigningKey.Parse(File.ReadAllText(data.TokenSigningKey));
        var token = new AccessTokenIssuer(key, time, new UuidSource(time)).Issue(new AccessToken
        {
            App = "bench",
            Organization = connection.Organization,
            Connections = [connection.Connection],
            Audiences = [$"{root}/fhir/{connection.Connection}"],
            Scopes = ScopeSet.Parse("system/*.cruds"),
            Issuer = root,
        });
        return new ChartBenchApp(new Uri($"{root}/fhir/{connection.Connection}/"), token);
    }

    /// <param name="path">Below the chart's address.</param>
    public async Task<byte[]> GetAsync(string path, CancellationToken cancellationToken)
    {
        using var answer = await _http.GetAsync(new Uri(_chart, path), cancellationToken);
        return await ReadAsync(answer, "GET", cancellationToken);
    }

    /// <summary>A Bundle to the chart itself.</summary>
    public async Task<byte[]> PostAsync(byte[] bundle, CancellationToken cancellationToken)
    {
        using var body = new ByteArrayContent(bundle);
        body.Headers.ContentType = FhirJson;
        using var answer = await _http.PostAsync(new Uri(_chart.AbsoluteUri.TrimEnd('/')), body, cancellationToken);
        return await ReadAsync(answer, "POST", cancellationToken);
    }

    public void Dispose() => _http.Dispose();

    private static async Task<byte[]> ReadAsync(HttpResponseMessage answer, string method, CancellationToken cancellationToken)
    {
        var bytes = await answer.Content.ReadAsByteArrayAsync(cancellationToken);
        return answer.IsSuccessStatusCode ? bytes : throw new BenchFailedException($"The facade answered a {method} with {(int)answer.StatusCode}: {System.Text.Encoding.UTF8.GetString(bytes)}");
    }
}
